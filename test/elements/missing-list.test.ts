/** What is still to be filled in: each a way to its field, and none of it out of reach. */
import '@safeguarding-forms/elements';
import { expect, fixture } from '@open-wc/testing';
import { catalogue } from '@safeguarding-forms/instruments';
import { inShownOrder } from '@safeguarding-forms/instruments/internal/model/steps-of.js';
import { choose, controlOf, editions, partOf, partsOf, type Form } from '../support/element-form.js';
import { records, sectionsInSight, showReferral, tools } from '../support/element-record.js';
import { expectFocus, shown } from '../support/element-seen.js';
import { click } from '../support/person.js';

describe('what is still to be filled in', () => {
  it('leads to each field and its step, the last of a long list as well', async () => {
    const form = await showReferral('norfolk');
    const { missing } = form.result;
    const links = partsOf(form, 'missing');
    expect(links).to.have.length(missing.length);
    expect(links.filter((link) => link.checkVisibility())).to.have.length(8);
    const more = partOf(form, 'result').querySelector('details:has([part=missing]) summary')!;
    expect(shown(more)).to.equal(`Show all ${missing.length}`);
    await click(more);
    expect(links.every((link) => link.checkVisibility())).to.equal(true);
    const { definition } = catalogue.findModule('marac-referral', 'norfolk');
    const at = inShownOrder(definition, missing, (path) => path).indexOf('victimName');
    await click(links[at]!);
    await form.updateComplete;
    expect(sectionsInSight(form)).to.deep.equal(['abuse']);
    expectFocus(controlOf(form, 'victimName'));
  });

  it('holds in a checklist what its answers have made required', async () => {
    const form = await fixture<Form>('<dash-checklist></dash-checklist>');
    const questions = [...form.shadowRoot!.querySelectorAll<HTMLElement>('.question')];
    const yes = questions.slice(0, 13).map(({ dataset }) => [dataset.item!, { answer: 'yes' }]);
    form.value = Object.fromEntries(yes);
    await form.updateComplete;
    const seen = (): HTMLElement[] => partsOf(form, 'missing').filter((link) => link.checkVisibility());
    expect(seen()).to.have.length(0);
    await choose(form, questions[13]!.dataset.item!, 'yes');
    expect(seen().map(shown)).to.deep.equal(['Why should MARAC hear this case']);
    await click(seen()[0]!);
    expectFocus(controlOf(form, 'whyMarac'));
  });
});

describe('999', () => {
  for (const { tag, attribute, edition } of [
    ...editions.map(({ tag, edition }) => ({ tag, attribute: 'edition', edition })),
    ...records,
    ...tools,
  ])
    it(`is named first in <${tag} ${attribute}="${edition}">`, async () => {
      const form = await fixture<Form>(`<${tag} ${attribute}="${edition}"></${tag}>`);
      await form.updateComplete;
      expect(shown(partOf(form, 'emergency'))).to.contain('call 999');
    });
});
