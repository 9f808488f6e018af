/** Editions whose definition is a file of its own: asked for once they are chosen, and what is set meanwhile waits. */
import { DashChecklist, define } from '@safeguarding-forms/elements/classes.js';
import '@safeguarding-forms/elements/dash-checklist.js';
import { expect, fixture, waitUntil } from '@open-wc/testing';
import { everyQuestion } from '../support/element-answers.js';
import { consoleLines, heard } from '../support/element-events.js';
import { choose, controlOf, itemOf, partsOf, type Form } from '../support/element-form.js';
import { askedFor, awaiting } from '../support/element-on-demand.js';
import { shown } from '../support/element-seen.js';

const SUPERSEDED = '00000000-0000-4000-8000-000000000001';
const SEFTON = [
  ['sefton-domestic', 'q1', 'q34'],
  ['sefton-sexual', 'q1', 'q22'],
  ['sefton-hate', 'q35', 'q68'],
] as const;
/** In an order that only works when the edition is taken up first. */
const PROPERTIES = {
  value: { q68: { answer: 'yes' }, referrerName: 'Example Referrer' },
  context: { case: 'A-1' },
  supersedes: SUPERSEDED,
  edition: 'sefton-hate',
};

let tags = 0;

const questionsIn = (form: Form): (string | undefined)[] =>
  [...form.shadowRoot!.querySelectorAll<HTMLElement>('.question')].map(({ dataset }) => dataset.item);

async function change(form: Form, edition: string): Promise<void> {
  form.edition = edition;
  await form.updateComplete;
}

/** A checklist on the page that has an answer, and another edition of which is on its way. */
async function changing(edition: string): Promise<Form> {
  const form = awaiting();
  (await fixture('<div></div>')).append(form);
  await form.updateComplete;
  form.value = { q1: { answer: 'yes' }, incompleteReason: 'Example interruption' };
  await form.updateComplete;
  form.edition = edition;
  return form;
}

describe('an edition with a file of its own', () => {
  const errors = consoleLines('error');

  it('is waited for by submit()', async () => {
    const form = await fixture<Form>('<dash-checklist></dash-checklist>');
    await form.updateComplete;
    form.edition = 'sefton-hate';
    form.value = { incompleteReason: 'Example interruption' };
    const submission = await form.submit();
    expect(submission?.instrument).to.include({ id: 'dash', edition: 'sefton-hate' });
    expect(submission?.answers).to.deep.equal({ incompleteReason: 'Example interruption' });
  });

  for (const [edition, first, last] of SEFTON) {
    it(`is shown by attribute and by property: ${edition}`, async () => {
      const form = await fixture<Form>(`<dash-checklist edition="${edition}"></dash-checklist>`);
      expect([questionsIn(form)[0], questionsIn(form).at(-1)]).to.deep.equal([first, last]);
      expect(controlOf(form, 'policeCallouts', '3+').type).to.equal('radio');
      await change(form, 'cleveland');
      expect(questionsIn(form)).to.have.length(27);
      await change(form, edition);
      expect([questionsIn(form)[0], questionsIn(form).at(-1)]).to.deep.equal([first, last]);
      expect(errors).to.deep.equal([]);
    });
  }

  it('is taken up with all the rest when it was set before the form was on the page', async () => {
    const form = document.createElement('dash-checklist') as Form;
    Object.assign(form, PROPERTIES);
    (await fixture('<div></div>')).append(form);
    await form.updateComplete;
    const { value, context, supersedes, edition } = form;
    expect({ value, context, supersedes, edition }).to.deep.equal(PROPERTIES);
    expect(controlOf(form, 'q68', 'yes').checked).to.equal(true);
    expect(controlOf(form, 'referrerName').value).to.equal('Example Referrer');
    expect(errors).to.deep.equal([]);
  });

  it('is taken up with all the rest when it was set before the form was defined', async () => {
    const tag = `demanded-checklist-${++tags}`;
    const page = await fixture(`<div><${tag} edition="sefton-hate"></${tag}></div>`);
    const form = page.firstElementChild as Form;
    const { edition, ...others } = PROPERTIES;
    Object.assign(form, others);
    define(tag, class extends DashChecklist {});
    await form.updateComplete;
    expect(form.value).to.deep.equal(PROPERTIES.value);
    expect(form.edition).to.equal(edition);
    expect(controlOf(form, 'q68', 'yes').checked).to.equal(true);
    form.value = { q35: { answer: 'no' } };
    await form.updateComplete;
    expect(controlOf(form, 'q35', 'no').checked).to.equal(true);
    expect(errors).to.deep.equal([]);
  });

  it('keeps what both ask in the same meaning, and drops the rest', async () => {
    const form = await fixture<Form>('<dash-checklist edition="sefton-sexual"></dash-checklist>');
    const shared = {
      policeCallouts: '3+',
      policeCalloutsNumber: 4,
      caseSummary: 'Example summary',
      judgement: { level: 'very-high', reason: 'Example reason' },
      referrerName: 'Example Referrer',
      agency: 'Sample Agency',
    } as const;
    form.value = { ...everyQuestion('dash', 'sefton-sexual'), ...shared };
    await change(form, 'sefton-hate');
    expect(form.value).to.deep.equal(shared);
    expect(controlOf(form, 'policeCallouts', '3+').checked).to.equal(true);
    await change(form, 'cleveland');
    expect(form.value).not.to.have.any.keys('policeCallouts', 'judgement', 'agency');
  });
});

describe('while it is on its way', () => {
  const errors = consoleLines('error');

  it('nothing of the edition before is shown, nothing can be answered, and submitting waits', async () => {
    const form = await changing('sefton-hate');
    const submitted = heard(form, 'sf-submit');
    const file = await askedFor('sefton-hate');
    expect(form.shadowRoot!.querySelectorAll('input, textarea, button, [data-item]')).to.have.length(0);
    expect(partsOf(form, 'result')).to.have.length(0);
    expect(shown(form.shadowRoot!.querySelector('.form')!)).to.equal('');
    expect(form.offsetHeight).to.be.at.least(innerHeight);
    const sending = form.submit();
    file.arrive();
    expect(submitted).to.have.length(0);
    expect((await sending)?.instrument.edition).to.equal('sefton-hate');
    expect(questionsIn(form)[0]).to.equal('q35');
  });

  it('nothing of the edition before is handed to the form around it', async () => {
    const form = awaiting();
    form.setAttribute('name', 'checklist');
    const page = await fixture<HTMLFormElement>('<form></form>');
    page.append(form);
    await form.updateComplete;
    form.value = everyQuestion('dash', 'cleveland');
    await form.updateComplete;
    expect(new FormData(page).has('checklist')).to.equal(true);
    form.edition = 'sefton-hate';
    const file = await askedFor('sefton-hate');
    expect(new FormData(page).has('checklist')).to.equal(false);
    expect(form.checkValidity()).to.equal(false);
    file.fail();
    await form.updateComplete;
    expect(new FormData(page).has('checklist')).to.equal(false);
    expect(form.checkValidity()).to.equal(false);
    form.edition = 'cleveland';
    await form.updateComplete;
    expect(new FormData(page).has('checklist')).to.equal(true);
  });

  it('what is set reads back, waits, and is taken up once it is there', async () => {
    const form = await changing('sefton-hate');
    const { edition: named, ...others } = PROPERTIES;
    Object.assign(form, others);
    expect(form.edition).to.equal(named);
    const { value, context, supersedes, edition } = form;
    expect({ value, context, supersedes, edition }).to.deep.equal(PROPERTIES);
    expect(() => (form.value = form.value)).not.to.throw();
    expect(form.result).to.include({ counted: 27 });
    (await askedFor('sefton-hate')).arrive();
    await form.updateComplete;
    expect(form.value).to.deep.equal(PROPERTIES.value);
    expect([form.context, form.supersedes]).to.deep.equal([PROPERTIES.context, SUPERSEDED]);
    expect(form.result).to.include({ counted: 34, yes: 1 });
    expect(errors).to.deep.equal([]);
  });

  it('what is wrong is told and not thrown; afterwards it is thrown again', async () => {
    const form = await changing('sefton-hate');
    const told = heard(form, 'sf-error');
    form.value = { q1: { answer: 'yes' } };
    (await askedFor('sefton-hate')).arrive();
    await form.updateComplete;
    expect(told.map(({ detail }) => detail.code)).to.deep.equal(['unknown-key']);
    expect(told[0]?.detail.message).to.contain('value: #1: unknown-key');
    expect(form.value).to.deep.equal({ incompleteReason: 'Example interruption' });
    expect(() => (form.value = { q1: { answer: 'yes' } })).to.throw(TypeError);
    expect(() => (form.value = { q35: { answer: 'yes' } })).not.to.throw();
    await form.updateComplete;
    expect(partsOf(form, 'problem')).to.deep.equal([]);
    expect(errors).to.have.length(1);
  });

  for (const [last, first] of [
    ['sefton-domestic', 'q1'],
    ['kirklees', 'q1'],
  ] as const) {
    it(`another one that is chosen is shown instead: ${last}`, async () => {
      const form = await changing('sefton-hate');
      const file = await askedFor('sefton-hate');
      form.edition = last;
      expect(form.edition).to.equal(last);
      form.value = { incompleteReason: 'Example reason' };
      file.arrive();
      (await askedFor(last)).arrive();
      await form.updateComplete;
      expect(form.edition).to.equal(last);
      expect(questionsIn(form)[0]).to.equal(first);
      expect(itemOf(form, 'q35')).to.equal(null);
      expect(form.value).to.deep.equal({ incompleteReason: 'Example reason' });
      expect(errors).to.deep.equal([]);
    });
  }

  it('the one before is there again at once, with its answers, when it is chosen', async () => {
    const form = await changing('sefton-hate');
    const file = await askedFor('sefton-hate');
    form.edition = 'cleveland';
    await waitUntil(() => questionsIn(form).length === 27, undefined, { timeout: 10_000 });
    file.arrive();
    await form.updateComplete;
    expect(questionsIn(form)).to.have.length(27);
    expect(form.value).to.deep.equal({ q1: { answer: 'yes' }, incompleteReason: 'Example interruption' });
    await choose(form, 'q1', 'no');
    expect(form.result).to.include({ no: 1 });
  });
});
