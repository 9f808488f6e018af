/** `submit()`: what it gives, when it gives the same again, and when a new one. */
import '@safeguarding-forms/elements/dash-checklist.js';
import '@safeguarding-forms/elements/merit-form.js';
import { aTimeout, expect, fixture } from '@open-wc/testing';
import { everyQuestion } from '../support/element-answers.js';
import { consoleLines, heard, isFrozenThrough } from '../support/element-events.js';
import {
  choose,
  editions,
  itemOf,
  partOf,
  partsOf,
  pressButton,
  write,
  type Form,
} from '../support/element-form.js';
import { issuesOf } from '../support/issues-of.js';
import { focused } from '../support/person.js';

const EARLIER = '00000000-0000-4000-8000-000000000001';
const OTHER = '00000000-0000-4000-8000-000000000002';

/** A form that can be submitted. */
async function complete(tag = 'dash-checklist', id = 'dash', edition = 'kirklees'): Promise<Form> {
  const form = await fixture<Form>(`<${tag} edition="${edition}"></${tag}>`);
  form.value = everyQuestion(id, edition);
  await form.updateComplete;
  return form;
}

/** Goes back from what was handed over, and answers a question, perhaps more than once. */
async function chooseAfterAll(form: Form, ...options: string[]): Promise<void> {
  await pressButton(form, 'back');
  for (const option of options) await choose(form, 'q1', option);
}

/** What a host may change, and nothing else, between two submits. */
const CHANGES: [name: string, change: (form: Form) => unknown][] = [
  ['an answer by the person', (form) => chooseAfterAll(form, 'yes')],
  ['an answer by the host', (form) => (form.value = { ...form.value, comments: 'Example' })],
  ['an answer that is changed and changed back', (form) => chooseAfterAll(form, 'yes', 'no')],
  ['the language', (form) => (form.lang = 'cy')],
  ['the language around it', (form) => form.parentElement?.setAttribute('lang', 'ur')],
  ['the context', (form) => (form.context = { case: 'A-2' })],
  ['what it supersedes', (form) => (form.supersedes = OTHER)],
  ['what is left out', (form) => (form.omit = 'header')],
  [
    'the edition',
    (form) => Object.assign(form, { edition: 'cleveland', value: everyQuestion('dash', 'cleveland') }),
  ],
];

describe('submit()', () => {
  const errors = consoleLines('error');

  for (const { tag, id, edition } of editions) {
    it(`gives a submission of ${edition} that a backend accepts, and hands over the same`, async () => {
      const form = await complete(tag, id, edition);
      const before = new Date().toISOString();
      await write(form, 'judgement', 'Example reason', 'reason');
      await choose(form, 'judgement', edition === 'liverpool' ? 'gold' : 'high');
      form.context = { case: 'A-1', parts: [1, 'two', null] };
      form.supersedes = EARLIER;
      const events = heard(document, 'sf-submit');
      const submission = await form.submit();
      expect(events.length).to.equal(1);
      expect(events[0]?.detail === submission).to.equal(true);
      expect(submission).to.deep.include({
        format: 'safeguarding-forms/submission@1',
        element: tag,
        instrument: { id, edition, version: '1.0.0' },
        supersedes: EARLIER,
        language: 'en',
        audience: 'professional',
        omitted: [],
        wording: { pack: 'built-in', status: 'draft' },
        context: { case: 'A-1', parts: [1, 'two', null] },
        answers: form.value,
        result: form.result,
      });
      const { startedAt, submittedAt } = submission!;
      expect(startedAt <= before && before <= submittedAt).to.equal(true);
      expect(isFrozenThrough(submission)).to.equal(true);
      expect(issuesOf(JSON.parse(JSON.stringify(submission)))).to.deep.equal([]);
    });
  }

  it('gives the identical submission again until something changes', async () => {
    const form = await complete();
    const first = await form.submit();
    await aTimeout(20);
    form.value = form.value;
    expect((await form.submit()) === first).to.equal(true);
  });

  it('hands over one submission when it is called twice at once', async () => {
    const form = await complete();
    const events = heard(form, 'sf-submit');
    const [first, second] = await Promise.all([form.submit(), form.submit()]);
    expect(first === second).to.equal(true);
    expect(events.length).to.equal(1);
  });

  for (const [name, change] of CHANGES) {
    it(`gives a new one after a change of ${name}`, async () => {
      const form = await complete();
      Object.assign(form, { context: { case: 'A-1' }, supersedes: EARLIER });
      const first = await form.submit();
      await change(form);
      await form.updateComplete;
      const second = await form.submit();
      expect(second?.submissionId).to.be.a('string').and.not.to.equal(first?.submissionId);
      for (const submission of [first, second]) expect(issuesOf(submission)).to.deep.equal([]);
    });
  }

  it('leaves out what is no longer asked', async () => {
    const form = await complete();
    form.value = { ...form.value, s1: { answer: 'yes' } };
    const submission = await form.submit();
    expect(submission?.answers).not.to.have.property('s1');
    expect(form.value).to.have.property('s1');
    expect(issuesOf(submission)).to.deep.equal([]);
  });

  it('keeps its context from later changes by the host', async () => {
    const form = await complete();
    const context = { case: 'A-1' };
    form.context = context;
    const submission = await form.submit();
    context.case = 'A-2';
    expect(submission?.context).to.deep.equal({ case: 'A-1' });
  });

  it('gives null after showing the errors, with the focus on their summary', async () => {
    const form = await fixture<Form>('<dash-checklist></dash-checklist>');
    const [invalid, submitted] = [heard(form, 'sf-invalid'), heard(form, 'sf-submit')];
    expect(await form.submit()).to.equal(null);
    await form.updateComplete;
    expect([invalid.length, submitted.length]).to.deep.equal([1, 0]);
    expect(focused() === partOf(form, 'error-summary')).to.equal(true);
    expect(itemOf(form, 'q1').hasAttribute('data-error')).to.equal(true);
  });

  it('gives null, and sends nothing, while the form is disabled', async () => {
    const form = await complete();
    form.disabled = true;
    const submitted = heard(form, 'sf-submit');
    expect(await form.submit()).to.equal(null);
    expect(submitted.length).to.equal(0);
  });

  for (const [name, wrong, right] of [
    ['a context of more than 4 kB', { context: { note: 'x'.repeat(5000) } }, { context: null }],
    ['a context that is no JSON', { context: { when: new Date() } }, { context: null }],
    ['an id to supersede that is none', { supersedes: 'case A-1' }, { supersedes: null }],
  ] as const) {
    it(`tells of ${name} by sf-error instead of sending what a backend refuses`, async () => {
      const form = await complete();
      const [told, submitted] = [heard(form, 'sf-error'), heard(form, 'sf-submit')];
      let isThrown = false;
      try {
        Object.assign(form, wrong);
      } catch {
        isThrown = true;
      }
      const submission = await form.submit();
      await form.updateComplete;
      if (!isThrown) {
        expect(submission).to.equal(null);
        expect([told.length, submitted.length, errors.length, partsOf(form, 'problem').length]).to.deep.equal(
          [1, 0, 1, 1],
        );
      }
      Object.assign(form, right);
      expect(issuesOf(await form.submit())).to.deep.equal([]);
      await form.updateComplete;
      expect(partsOf(form, 'problem').length).to.equal(0);
    });
  }
});
