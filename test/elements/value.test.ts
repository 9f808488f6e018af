/** `value`: the answers, set to prefill and read at any time. */
import { AnswersError } from '@safeguarding-forms/elements/classes.js';
import '@safeguarding-forms/elements/dash-checklist.js';
import '@safeguarding-forms/elements/merit-form.js';
import { expect, fixture } from '@open-wc/testing';
import { everyQuestion, TEN_MEGABYTES } from '../support/element-answers.js';
import { heard, isFrozenThrough } from '../support/element-events.js';
import { choose, controlOf, itemOf, write, type Form } from '../support/element-form.js';
import { errorOf } from '../support/issues-of.js';

const show = (): Promise<Form> => fixture<Form>('<dash-checklist></dash-checklist>');

/** What is given, and what is told of it: the path, the code, and how the message names the place if otherwise. */
const REFUSED: [name: string, given: unknown, path: string, code: string, place?: string][] = [
  ['a foreign key', { q99: { answer: 'yes' } }, 'q99', 'unknown-key', '#1'],
  ['a key of another edition', { signedName: 'x', agency: 'Sample Agency' }, 'agency', 'unknown-key', '#2'],
  ['an inherited name', { constructor: 'x' }, 'constructor', 'unknown-key', '#1'],
  ['an answer that is no option', { q1: { answer: 'maybe' } }, 'q1.answer', 'unknown-option'],
  ['a foreign part', { q1: { reply: 'yes' } }, 'q1.reply', 'unknown-key', 'q1.#1'],
  ['an answer of the wrong type', { q1: 'yes' }, 'q1', 'wrong-type'],
  ['a box that is not there', { q24: { selected: ['age'] } }, 'q24.selected', 'unknown-option'],
  ['a box ticked twice', { q24: { selected: ['drugs', 'drugs'] } }, 'q24.selected', 'too-many'],
  ['a day that is not in the calendar', { signedDate: '2023-02-29' }, 'signedDate', 'not-a-date'],
  ['an empty text', { signedName: '' }, 'signedName', 'wrong-type'],
  ['a text that is too long', { signedName: 'x'.repeat(501) }, 'signedName', 'too-long'],
  ['ten megabytes of text', { q1: { detail: TEN_MEGABYTES } }, 'q1.detail', 'too-long'],
  ['ten megabytes of name', { [TEN_MEGABYTES]: 'x' }, 'x'.repeat(40), 'unknown-key', '#1'],
  ['null', null, '', 'wrong-type', 'answers'],
  ['a list', [], '', 'wrong-type', 'answers'],
  ['JSON as text', '{"q1":{"answer":"yes"}}', '', 'wrong-type', 'answers'],
];

describe('value', () => {
  it('prefills the controls and the result, and reads back the same', async () => {
    const form = await show();
    const given = {
      q1: { answer: 'yes', detail: 'Example detail', source: 'Sample Agency' },
      q24: { answer: 'yes', selected: ['drugs', 'mental-health'] },
      judgement: { level: 'high', reason: 'Example reason' },
      groundsForReferral: 'no',
      signedName: 'Example Person',
      signedDate: '2024-02-29',
    };
    form.value = given;
    await form.updateComplete;
    expect(form.value).to.deep.equal(given);
    expect(controlOf(form, 'q1', 'yes').checked).to.equal(true);
    expect(controlOf(form, 'q1', 'detail').value).to.equal('Example detail');
    expect(controlOf(form, 'q1', 'source').value).to.equal('Sample Agency');
    const ticked = [...itemOf(form, 'q24').querySelectorAll<HTMLInputElement>('input:checked')];
    expect(ticked.map(({ value }) => value)).to.deep.equal(['yes', 'drugs', 'mental-health']);
    expect(controlOf(form, 'judgement', 'high').checked).to.equal(true);
    expect(controlOf(form, 'judgement', 'reason').value).to.equal('Example reason');
    expect(controlOf(form, 'groundsForReferral', 'no').checked).to.equal(true);
    expect(controlOf(form, 'signedName').value).to.equal('Example Person');
    const date = ['day', 'month', 'year'].map((part) => controlOf(form, 'signedDate', part).value);
    expect(date).to.deep.equal(['29', '02', '2024']);
    expect(form.result).to.include({ yes: 2, level: 'high', outcome: 'refer' });
  });

  it('is at once what was set, and the result with it', async () => {
    const form = await show();
    form.value = { q1: { answer: 'yes' } };
    expect(form.result).to.include({ yes: 1 });
  });

  it('takes away what is not in it', async () => {
    const form = await show();
    form.value = { q1: { answer: 'yes', detail: 'Example detail' }, signedName: 'Example Person' };
    await form.updateComplete;
    form.value = {};
    await form.updateComplete;
    expect(form.value).to.deep.equal({});
    expect(controlOf(form, 'q1', 'yes').checked).to.equal(false);
    expect(controlOf(form, 'signedName').value).to.equal('');
  });

  it('holds what a person answered, keyed by item', async () => {
    const form = await show();
    await choose(form, 'q24', 'yes');
    await choose(form, 'q24', 'mental-health');
    await choose(form, 'q24', 'drugs');
    await write(form, 'q24', 'Example detail', 'detail');
    await write(form, 'signedDate', '9', 'day');
    await write(form, 'signedDate', '2', 'month');
    await write(form, 'signedDate', '2024', 'year');
    expect(form.value).to.deep.equal({
      q24: { answer: 'yes', detail: 'Example detail', selected: ['drugs', 'mental-health'] },
      signedDate: '2024-02-09',
    });
  });

  it('holds a number as a number', async () => {
    const form = await fixture<Form>('<merit-form></merit-form>');
    await write(form, 'incidentsInSixMonths', '12');
    expect(form.value).to.deep.equal({ incidentsInSixMonths: 12 });
  });

  it('is frozen through and through, and leaves what the host gave as it was', async () => {
    const form = await show();
    const given = { q24: { answer: 'yes', selected: ['drugs'] } };
    form.value = given;
    expect(isFrozenThrough(form.value)).to.equal(true);
    given.q24.selected.push('alcohol');
    expect(form.value).to.deep.equal({ q24: { answer: 'yes', selected: ['drugs'] } });
    await choose(form, 'q1', 'yes');
    expect(isFrozenThrough(form.value)).to.equal(true);
  });

  for (const [name, given, path, code, place = path] of REFUSED) {
    it(`refuses ${name}, quickly and clearly, and keeps the answers`, async () => {
      const form = await show();
      form.value = { q2: { answer: 'yes' } };
      const [answers, results] = [form.value, heard(form, 'sf-result')];
      const start = performance.now();
      const error = errorOf(() => Object.assign(form, { value: given }));
      expect(performance.now() - start).to.be.below(500);
      expect(error).to.be.instanceOf(AnswersError).and.to.be.instanceOf(TypeError);
      expect(error.issues.map((issue) => [issue.path, issue.code])).to.deep.equal([[path, code]]);
      expect(error.issues[0]).to.have.keys(['path', 'code', 'params']);
      expect(error.message).to.equal(`dash-checklist (cleveland): ${place}: ${code}; 1 in all`);
      await form.updateComplete;
      expect(form.value).to.equal(answers);
      expect(results.length).to.equal(0);
      expect(controlOf(form, 'q2', 'yes').checked).to.equal(true);
    });
  }

  it('tells of everything that is wrong at once', async () => {
    const form = await show();
    const error = errorOf(() =>
      Object.assign(form, { value: { q1: { answer: 'maybe' }, q2: { extra: 'x' } } }),
    );
    expect(error.issues.map(({ path }) => path)).to.deep.equal(['q1.answer', 'q2.extra']);
  });

  it('checks shape only: what is not complete, not asked or not consistent may stand', async () => {
    const form = await fixture<Form>('<merit-form></merit-form>');
    const given = { ...everyQuestion('merit', 'liverpool', 'yes'), elsewhereLocation: 'Example Town' };
    form.value = given;
    expect(form.value).to.deep.equal(given);
    expect(form.result.complete).to.equal(false);
  });

  it('keeps the answer to a question that is no longer asked', async () => {
    const form = await show();
    await choose(form, 'groundsForReferral', 'yes');
    await choose(form, 'referralMade', 'yes');
    await choose(form, 'groundsForReferral', 'no');
    expect(itemOf(form, 'referralMade')).to.equal(null);
    expect(form.value).to.deep.equal({ groundsForReferral: 'no', referralMade: 'yes' });
  });
});
