/** Long lists under headings: in a list to choose from, and among radios and checkboxes. */
import { RecordForm, define, type FormKind } from '@safeguarding-forms/elements/classes.js';
import '@safeguarding-forms/elements/marac-referral.js';
import { recordPanel } from '@safeguarding-forms/elements/internal/result/record-panel.js';
import { expect, fixture } from '@open-wc/testing';
import { ethnicGroups } from '@safeguarding-forms/instruments/internal/marac-referral/norfolk-ethnicity.js';
import { ethnicGroupNames } from '@safeguarding-forms/text/internal/en/marac-referral/norfolk-ethnicity.js';
import { choose, controlOf, itemOf, pressButton, write, type Form } from '../support/element-form.js';
import { openStep } from '../support/element-record.js';
import { inItem, shown } from '../support/element-seen.js';
import { expectSound, tooWide, violations } from '../support/element-sound.js';
import { fakeRecordModule } from '../support/fake-record.js';
import { recordExplanations, recordWords } from '../support/fake-record-words.js';
import { click, press, type } from '../support/person.js';

declare global {
  // What Lit notes; see counted-templates.mjs.
  var sfTemplates: string[] | undefined;
}

class FakeRecordForm extends RecordForm {
  static override readonly kind: FormKind = {
    tag: 'fake-record-form',
    editionName: 'edition',
    part: 'fake-record',
    editions: [{ module: fakeRecordModule, words: recordWords, explanations: recordExplanations }],
    translations: {},
    panel: recordPanel,
  };
}
define('fake-record-form', FakeRecordForm);

const list = (form: Form): HTMLSelectElement => inItem<HTMLSelectElement>(form, 'ethnicity', 'select');
const groupsOf = (select: HTMLSelectElement): HTMLOptGroupElement[] => [
  ...select.querySelectorAll('optgroup'),
];
const valuesIn = (root: ParentNode): string[] =>
  [...root.querySelectorAll<HTMLInputElement | HTMLOptionElement>('input, option')].map(({ value }) => value);

async function inNorfolk(attributes = ''): Promise<Form> {
  const form = await fixture<Form>(`<marac-referral area="norfolk" ${attributes}></marac-referral>`);
  await form.updateComplete;
  await openStep(form, 'victim-background');
  return form;
}

describe('a list to choose from whose options are in groups', () => {
  it('has each group under its name, and what belongs to none before and after them', async () => {
    const form = await inNorfolk();
    const groups = groupsOf(list(form));
    expect(groups.map(({ label }) => label)).to.deep.equal([
      'White',
      'Mixed',
      'Asian or Asian British',
      'Black or Black British',
      'Other ethnic groups',
    ]);
    expect(groups.map(valuesIn)).to.deep.equal(Object.values(ethnicGroups.optionGroups));
    const alone = [...list(form).querySelectorAll<HTMLOptionElement>(':scope > option')];
    expect(alone.map(({ value }) => value)).to.deep.equal(['', 'not-stated']);
    expect(valuesIn(list(form))).to.deep.equal(['', ...ethnicGroups.options]);
  });

  it('reads the same in an answer: the group is no part of it', async () => {
    const form = await inNorfolk();
    list(form).focus();
    await type('Mix');
    await form.updateComplete;
    expect(form.value).to.deep.equal({ ethnicity: 'mixed-white-and-black-caribbean' });
    expect(shown(list(form).selectedOptions[0]!)).to.equal('Mixed: White and Black Caribbean');
    form.value = { ...form.value, ethnicity: 'not-stated' };
    await form.updateComplete;
    expect(list(form).value).to.equal('not-stated');
    form.reset();
    await form.updateComplete;
    expect(list(form).value).to.equal('');
    expect(groupsOf(list(form))).to.have.length(5);
  });

  it('is named in every language, with the English beside it where both are shown', async () => {
    const names = async (attributes: string): Promise<string[]> =>
      groupsOf(list(await inNorfolk(attributes))).map(({ label }) => label);
    expect((await names('lang="cy"'))[0]).to.equal('Gwyn');
    expect((await names('lang="ur"'))[1]).to.equal('مخلوط');
    expect(await names('lang="cy" bilingual')).to.include.members(['Gwyn (White)', 'Cymysg (Mixed)']);
    expect(await names('bilingual')).to.deep.equal(
      Object.values(ethnicGroupNames).map(({ template }) => template),
    );
  });

  it('is not drawn anew line by line when one is chosen', async () => {
    const form = await inNorfolk();
    list(form).focus();
    globalThis.sfTemplates = [];
    await type('Chin');
    await form.updateComplete;
    const templates = globalThis.sfTemplates;
    globalThis.sfTemplates = undefined;
    expect(form.value).to.deep.equal({ ethnicity: 'chinese' });
    expect(templates.filter((template) => /<opt(ion|group)/.test(template))).to.deep.equal([]);
  });
});

describe('radios and checkboxes in groups', () => {
  const show = async (): Promise<Form> => {
    const form = await fixture<Form>('<fake-record-form></fake-record-form>');
    await form.updateComplete;
    return form;
  };
  const headed = (item: HTMLElement): [name: string, values: string[]][] =>
    [...item.querySelectorAll<HTMLElement>('[role=group]')].map((group) => {
      const heading = group.getAttribute('aria-labelledby')!;
      const named = (item.getRootNode() as ShadowRoot).querySelectorAll(`[id="${heading}"]`);
      expect(named.length, heading).to.equal(1);
      return [shown(named[0]!), valuesIn(group)];
    });

  it('stand under their names, and those of no group last', async () => {
    const form = await show();
    expect(headed(itemOf(form, 'origins'))).to.deep.equal([['Up and down', ['north', 'south']]]);
    expect(valuesIn(itemOf(form, 'origins'))).to.deep.equal(['north', 'south', 'east']);
    expect(controlOf(form, 'origins', 'east').closest('[role=group]')).to.equal(null);
    await openStep(form, 'tool');
    expect(headed(itemOf(form, 'declaredTool'))).to.deep.equal([
      ['Written down', ['paper']],
      ['Not written down', ['other']],
    ]);
  });

  it('are kept in printed order, whatever is ticked first', async () => {
    const form = await show();
    for (const option of ['east', 'south', 'north']) await choose(form, 'origins', option);
    expect(form.value).to.deep.equal({ origins: ['north', 'south', 'east'] });
    await choose(form, 'origins', 'south');
    expect(form.value).to.deep.equal({ origins: ['north', 'east'] });
  });

  it('are one set of radios all the same: arrows go from group to group', async () => {
    const form = await show();
    await openStep(form, 'tool');
    await choose(form, 'declaredTool', 'paper');
    await press('ArrowDown');
    await form.updateComplete;
    expect(form.value).to.deep.equal({ declaredTool: 'other' });
    await click(inItem(form, 'declaredTool', '[part=clear]'));
    await form.updateComplete;
    expect(form.value).to.deep.equal({});
  });

  it('have names of their own in every row', async () => {
    const form = await show();
    await openStep(form, 'children');
    await click(itemOf(form, 'children').querySelector('[part=add-row]')!);
    await form.updateComplete;
    for (const row of [0, 1])
      expect(headed(itemOf(form, `children[${row}].needs`))).to.deep.equal([
        ['At home', ['care']],
        ['Away from home', ['school']],
      ]);
    await choose(form, 'children[1].needs', 'school');
    await choose(form, 'children[1].needs', 'care');
    expect(form.value).to.deep.equal({ children: [{}, { needs: ['care', 'school'] }] });
  });

  it('are sound for assistive technology, and no wider than a narrow window', async () => {
    const room = await fixture<HTMLElement>('<div></div>');
    room.style.inlineSize = '320px';
    const form = await fixture<Form>('<fake-record-form></fake-record-form>', { parentNode: room });
    await form.updateComplete;
    for (const step of ['person', 'tool', 'children']) {
      await openStep(form, step);
      expectSound(form);
      expect(await violations(form), step).to.deep.equal([]);
      expect(tooWide(form, 320), step).to.deep.equal([]);
    }
  });

  it('are said in the review as options alone', async () => {
    const form = await show();
    await choose(form, 'origins', 'north');
    await choose(form, 'origins', 'east');
    form.value = {
      ...form.value,
      agreed: 'yes',
      told: true,
      declaredTool: 'paper',
      children: [{ name: 'Example Child' }],
      reporterName: 'Example Person',
      pointCount: '3',
    };
    await form.updateComplete;
    await openStep(form, 'remarks');
    await write(form, 'remarks', 'Example remark');
    await pressButton(form, 'review');
    expect(shown(form.shadowRoot!.querySelector('[data-review=origins] dd')!)).to.equal('North East');
    expect(shown(form.shadowRoot!.querySelector('[data-review=declaredTool] dd')!)).to.equal('On paper');
  });
});
