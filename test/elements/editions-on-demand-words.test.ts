/** What surrounds an edition that is a file of its own: languages, an agency's wording, sections left out, explanations. */
import '@safeguarding-forms/elements/dash-checklist.js';
import { panel } from '@safeguarding-forms/text';
import { words } from '@safeguarding-forms/text/internal/en/dash/sefton-hate.js';
import { explanations } from '@safeguarding-forms/text/internal/en/dash/sefton-hate-explanations.js';
import { templates as urdu } from '@safeguarding-forms/text/internal/locales/dash/sefton-hate/ur.js';
import { aTimeout, expect, fixture } from '@open-wc/testing';
import { everyQuestion } from '../support/element-answers.js';
import { consoleLines } from '../support/element-events.js';
import { itemOf, partOf, type Form } from '../support/element-form.js';
import { askedFor, awaiting } from '../support/element-on-demand.js';
import { resultText, sectionOf, shown } from '../support/element-seen.js';
import { click } from '../support/person.js';

const THEIRS = 'Their own question (Sample Agency)';
const PACK = {
  pack: 'Sample Agency 2026',
  status: 'official',
  instrument: 'dash',
  edition: 'sefton-hate',
  language: 'en',
  messages: { [words.items.q35.label.id]: THEIRS },
} as const;

const labelOf = (form: Form, id: string): string => itemOf(form, id).querySelector('.label')!.textContent;

/** A checklist with another edition on its way, while all else is there. */
async function changing(properties: object, attributes: object = {}): Promise<Form> {
  const form = awaiting();
  for (const [name, value] of Object.entries(attributes)) form.setAttribute(name, String(value));
  (await fixture('<div></div>')).append(form);
  await aTimeout(200);
  Object.assign(form, properties);
  return form;
}

describe('the words of an edition with a file of its own', () => {
  const errors = consoleLines('error');

  it('are in the language of the form, which can change meanwhile', async () => {
    const form = await changing({}, { edition: 'sefton-hate', lang: 'cy' });
    form.lang = 'ur';
    (await askedFor('sefton-hate')).arrive();
    await form.updateComplete;
    expect(form.language).to.equal('ur');
    expect(getComputedStyle(itemOf(form, 'q35')).direction).to.equal('rtl');
    expect(labelOf(form, 'q35')).to.contain(urdu[words.items.q35.label.id as keyof typeof urdu]);
    form.lang = 'en';
    await Promise.resolve();
    await form.updateComplete;
    expect(labelOf(form, 'q35')).to.contain(words.items.q35.label.template);
  });

  it('give way to an agency’s own, set before they are there', async () => {
    const form = await changing({ edition: 'sefton-hate', wording: PACK });
    expect(form.wording).to.equal(PACK);
    (await askedFor('sefton-hate')).arrive();
    await form.updateComplete;
    expect(labelOf(form, 'q35')).to.contain(THEIRS);
    expect(form.wording).to.deep.equal(PACK);
    form.value = everyQuestion('dash', 'sefton-hate');
    expect((await form.submit())?.wording).to.deep.equal({ pack: PACK.pack, status: 'official' });
    expect(errors).to.deep.equal([]);
  });

  it('do not give way to wording for another edition, which is told', async () => {
    const form = await changing({ edition: 'sefton-hate', wording: { ...PACK, edition: 'sefton-sexual' } });
    (await askedFor('sefton-hate')).arrive();
    await form.updateComplete;
    expect(form.wording).to.equal(null);
    expect(labelOf(form, 'q35')).to.contain(words.items.q35.label.template);
    expect(errors).to.have.length(1);
  });

  it('explain its result', async () => {
    const form = await fixture<Form>('<dash-checklist edition="sefton-hate"></dash-checklist>');
    form.value = { policeCallouts: 'unknown' };
    await form.updateComplete;
    expect(resultText(form)).to.contain(panel.noLevel.template);
    expect(resultText(form)).to.contain(explanations.flags['callouts-unknown'].template);
  });

  it('say why each question is asked, on demand', async () => {
    const form = await fixture<Form>('<dash-checklist edition="sefton-hate"></dash-checklist>');
    const why = itemOf(form, 'q48').querySelector('details')!;
    await click(why.querySelector('summary')!);
    expect(shown(why)).to.contain(explanations.why.q48.template);
  });
});

describe('sections left out of an edition with a file of its own', () => {
  const errors = consoleLines('error');

  it('are those of that edition: nothing is told of the edition before', async () => {
    const form = await changing({}, { edition: 'sefton-hate', omit: 'completed summary' });
    (await askedFor('sefton-hate')).arrive();
    await form.updateComplete;
    expect(errors).to.deep.equal([]);
    expect([sectionOf(form, 'completed'), sectionOf(form, 'summary')]).to.deep.equal([null, null]);
    form.value = everyQuestion('dash', 'sefton-hate');
    expect((await form.submit())?.omitted).to.deep.equal(['summary', 'completed']);
  });

  it('are told of when they are none, or cannot be left out', async () => {
    const form = await changing({}, { edition: 'sefton-hate', omit: 'signature harm' });
    (await askedFor('sefton-hate')).arrive();
    await form.updateComplete;
    expect(errors).to.have.length(1);
    expect(errors[0]).to.contain('signature').and.to.contain('completed');
    expect(sectionOf(form, 'harm')).not.to.equal(null);
    expect(partOf(form, 'problem')).not.to.equal(undefined);
  });
});
