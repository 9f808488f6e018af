/** The kinds of item that records have: choices, lists to choose from, confirmations, and what is said beside them. */
import '@safeguarding-forms/elements/marac-referral.js';
import '@safeguarding-forms/elements/share-without-consent.js';
import { expect } from '@open-wc/testing';
import { catalogue } from '@safeguarding-forms/instruments';
import { allItems } from '@safeguarding-forms/instruments/internal/check/asked.js';
import { choose, controlOf, itemOf, pressButton, write, type Form } from '../support/element-form.js';
import { openStep, showReferral, showSharing } from '../support/element-record.js';
import { descriptions, expectFocus, inItem, shown, tabTo } from '../support/element-seen.js';
import { click, press, type } from '../support/person.js';

const optionsOf = (id: string, edition: string, item: string): readonly string[] => {
  const found = allItems(catalogue.findModule(id, edition).definition).find((each) => each.id === item);
  return found && 'options' in found ? (found.options ?? []) : [];
};

/** Norfolk's referral, at one of its steps. */
async function inNorfolk(section: string): Promise<Form> {
  const form = await showReferral('norfolk');
  await openStep(form, section);
  return form;
}

describe('several choices', () => {
  it('are kept in printed order, however they are ticked, and are no answer once none is', async () => {
    const form = await showReferral();
    await openStep(form, 'victim');
    for (const option of ['lgbt', 'bme', 'disabled']) await choose(form, 'diversity', option);
    expect(form.value).to.deep.equal({ diversity: ['bme', 'disabled', 'lgbt'] });
    await choose(form, 'diversity', 'disabled');
    expect(form.value).to.deep.equal({ diversity: ['bme', 'lgbt'] });
    for (const option of ['lgbt', 'bme']) await choose(form, 'diversity', option);
    expect(form.value).to.deep.equal({});
  });

  it('are ticked by keys, and are checkboxes however many there are', async () => {
    const form = await inNorfolk('lawful-basis');
    const options = optionsOf('marac-referral', 'norfolk', 'article9Condition');
    expect(options.length).to.be.greaterThan(7);
    const boxes = [
      ...itemOf(form, 'article9Condition').querySelectorAll<HTMLInputElement>('[type=checkbox]'),
    ];
    expect(boxes.map(({ value }) => value)).to.deep.equal(options);
    controlOf(form, 'article9Condition', 'a').focus();
    await tabTo(controlOf(form, 'article9Condition', 'c'));
    await press('Space');
    expect(form.value).to.deep.equal({ article9Condition: ['c'] });
  });

  it('say what each option means within its own label', async () => {
    const form = await inNorfolk('lawful-basis');
    for (const option of optionsOf('marac-referral', 'norfolk', 'article6Basis')) {
      const { labels } = controlOf(form, 'article6Basis', option);
      expect(shown(labels![0]!.querySelector('.hint')!), option).not.to.equal('');
    }
    expect(shown(controlOf(form, 'article6Basis', 'd').labels![0]!)).to.equal(
      '(d) Vital interests You have to share to save or protect a life. UK GDPR, Art. 6(1)(d)',
    );
  });

  it('warn a public authority of legitimate interests, as long as they are ticked', async () => {
    const form = await inNorfolk('lawful-basis');
    const warnings = (): string[] =>
      [...itemOf(form, 'article6Basis').querySelectorAll('.warning[role=status]')].map(shown);
    for (const [option, warning] of [
      ['e', ''],
      ['f', 'You cannot use this if you are a public authority'],
      ['ea', 'You cannot use this if you are a public authority'],
      ['a', 'This only holds if the person has really agreed'],
    ] as const) {
      await choose(form, 'article6Basis', option);
      expect(warnings(), option).to.have.length(warning ? 1 : 0);
      if (warning) expect(warnings()[0], option).to.contain(warning);
      await choose(form, 'article6Basis', option);
      expect(warnings(), option).to.have.length(0);
    }
  });
});

describe('one of several', () => {
  it('is chosen by radios up to seven options, and can be taken back', async () => {
    const form = await showReferral();
    await openStep(form, 'victim');
    const radios = itemOf(form, 'victimGender').querySelectorAll('[type=radio]');
    expect(radios).to.have.length(2);
    expect(Boolean(inItem(form, 'victimGender', '[part=clear]'))).to.equal(false);
    await choose(form, 'victimGender', 'female');
    expect(form.value).to.deep.equal({ victimGender: 'female' });
    await click(inItem(form, 'victimGender', '[part=clear]'));
    await form.updateComplete;
    expect(form.value).to.deep.equal({});
    expectFocus(controlOf(form, 'victimGender', 'male'));
    expect(itemOf(form, 'victimGender').querySelectorAll(':checked')).to.have.length(0);
  });

  it('says what an option means', async () => {
    const form = await showReferral('sefton', { referralType: 're-referral' });
    await openStep(form, 're-referral');
    const { labels } = controlOf(form, 'reReferralReason', 'change-of-circumstances');
    expect(shown(labels![0]!)).to.contain('It does not count as a repeat.');
  });
});

describe('one of more than seven', () => {
  const list = (form: Form): HTMLSelectElement => inItem<HTMLSelectElement>(form, 'ethnicity', 'select');

  it('is a list in printed order, which its label names, beginning with none', async () => {
    const form = await inNorfolk('victim-background');
    expect(itemOf(form, 'ethnicity').querySelectorAll('input')).to.have.length(0);
    expect([...list(form).options].map(({ value }) => value)).to.deep.equal([
      '',
      ...optionsOf('marac-referral', 'norfolk', 'ethnicity'),
    ]);
    expect(list(form).value).to.equal('');
    expect([...list(form).labels].map(shown)).to.deep.equal([
      shown(itemOf(form, 'ethnicity').querySelector('.label')!),
    ]);
    const hint = itemOf(form, 'ethnicity').querySelector('.hint');
    if (hint) expect(descriptions(list(form))).to.include(shown(hint));
  });

  it('is chosen by keys, and taken back with the empty line', async () => {
    const form = await inNorfolk('victim-background');
    controlOf(form, 'firstLanguage').focus();
    await tabTo(list(form));
    await type('Chin');
    await form.updateComplete;
    expect(form.value).to.deep.equal({ ethnicity: 'chinese' });
    expect(list(form).value).to.equal('chinese');
    await press('Home');
    await form.updateComplete;
    expect(form.value).to.deep.equal({});
    expect(list(form).value).to.equal('');
  });

  it('shows what the host sets, and nothing after reset()', async () => {
    const form = await showReferral('norfolk', { ethnicity: 'black-african' });
    expect(list(form).value).to.equal('black-african');
    form.reset();
    await form.updateComplete;
    expect(list(form).value).to.equal('');
    // As a browser that restores a form by itself would.
    list(form).value = 'chinese';
    form.reset();
    await form.updateComplete;
    expect(list(form).value).to.equal('');
  });

  it('cannot be changed where nothing can', async () => {
    const form = await showReferral('norfolk', { ethnicity: 'black-african' });
    form.readOnly = true;
    await form.updateComplete;
    expect(list(form).disabled).to.equal(true);
    expect(list(form).value).to.equal('black-african');
  });
});

describe('a confirmation', () => {
  it('is ticked by click and by key, and is no answer unticked', async () => {
    const form = await showReferral('norfolk');
    await choose(form, 'completeConfirmed', 'true');
    expect(form.value).to.deep.equal({ completeConfirmed: true });
    await press('Space');
    await form.updateComplete;
    expect(form.value).to.deep.equal({});
  });

  it('has its label, hint and error', async () => {
    const form = await showReferral('norfolk');
    await openStep(form, 'perpetrators');
    await pressButton(form, 'review');
    const control = controlOf(form, 'completeConfirmed', 'true');
    expect([...control.labels!].map(shown)).to.deep.equal(['I answer every question as fully as I can']);
    await openStep(form, 'referrer');
    await openStep(form, 'perpetrators');
    await pressButton(form, 'review');
    await click(itemLink(form, 'I answer every question'));
    await form.updateComplete;
    expectFocus(control);
    expect(descriptions(control)).to.deep.equal([
      'Gaps are likely to hold up your referral.',
      'Tick this once it holds',
    ]);
    expect(control.getAttribute('aria-invalid')).to.equal('true');
  });
});

const itemLink = (form: Form, beginning: string): HTMLElement =>
  [...form.shadowRoot!.querySelectorAll<HTMLElement>('[part=error-summary] a')].find((link) =>
    shown(link).startsWith(beginning),
  )!;

describe('numbers, dates and texts', () => {
  it('are taken in the form and in a row', async () => {
    const form = await inNorfolk('perpetrators');
    await write(form, 'perpetrators[0].age', '41');
    await write(form, 'perpetrators[0].postcode', 'NR1 1AA');
    await choose(form, 'perpetrators[0].tenancy', 'joint');
    expect(form.value).to.deep.equal({
      perpetrators: [{ age: 41, postcode: 'NR1 1AA', tenancy: 'joint' }],
    });
    await write(form, 'perpetrators[0].age', 'x');
    expect(form.value).to.deep.equal({ perpetrators: [{ postcode: 'NR1 1AA', tenancy: 'joint' }] });
    expect(controlOf(form, 'perpetrators[0].age').value).to.equal('x');
  });

  it('bring up the keys that they need on a touch screen', async () => {
    const form = await showReferral('norfolk');
    const keys = ['contactPhone', 'contactEmail', 'position'].map((id) => controlOf(form, id).inputMode);
    expect(keys).to.deep.equal(['tel', 'email', 'text']);
  });
});

describe('what the law protects more than other data', () => {
  it('is marked, with the reason why it is asked on demand', async () => {
    const form = await showReferral();
    await openStep(form, 'victim');
    const item = itemOf(form, 'diversity');
    expect(shown(item.querySelector('.mark')!)).to.equal('Specially protected data');
    const why = item.querySelector<HTMLDetailsElement>('details.why')!;
    await click(why.querySelector('summary')!);
    expect(why.open).to.equal(true);
    const { explanations } =
      await import('@safeguarding-forms/text/internal/en/marac-referral/cleveland-explanations.js');
    expect(shown(why)).to.contain(explanations.why.diversity.template);
  });

  for (const [name, show, id, edition] of [
    ['Cleveland', () => showReferral(), 'marac-referral', 'cleveland'],
    ['Norfolk', () => showReferral('norfolk'), 'marac-referral', 'norfolk'],
    ['the sharing record', () => showSharing(), 'share-without-consent', 'uk-gdpr'],
  ] as const) {
    it(`is marked and explained wherever ${name} asks it, and nothing else is`, async () => {
      const form = await show();
      for (const item of allItems(catalogue.findModule(id, edition).definition)) {
        const fields = item.kind === 'group' ? item.fields : [item];
        for (const field of fields) {
          const path = item.kind === 'group' ? `${item.id}[0].${field.id}` : item.id;
          const frame = itemOf(form, path);
          if (!frame) continue;
          const marks = [...frame.querySelectorAll('.mark, details.why')].map(({ localName }) => localName);
          expect(marks, path).to.deep.equal(field.specialCategory ? ['span', 'details'] : []);
        }
      }
    });
  }
});
