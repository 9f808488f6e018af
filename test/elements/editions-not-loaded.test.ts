/** A file of an edition that does not arrive, or arrives too late: told, nothing lost, and nothing kept that is to go. */
import { aTimeout, expect, fixture } from '@open-wc/testing';
import { consoleLines, heard } from '../support/element-events.js';
import { controlOf, itemOf, partsOf, type Form } from '../support/element-form.js';
import { askedFor, awaiting } from '../support/element-on-demand.js';
import { traces } from '../support/element-traces.js';

const ANSWERS = { q1: { answer: 'yes', detail: 'Example detail' }, incompleteReason: 'Example' } as const;
const PREFILLED = { q68: { answer: 'yes' }, caseSummary: 'Example summary' } as const;

/** A checklist on the page with answers, and the edition that was chosen after them on its way. */
async function changing(edition = 'sefton-hate'): Promise<Form> {
  const form = awaiting();
  (await fixture('<div></div>')).append(form);
  await form.updateComplete;
  form.value = ANSWERS;
  await form.updateComplete;
  form.edition = edition;
  return form;
}

describe('an edition whose file does not load', () => {
  const errors = consoleLines('error');

  it('is told on the page, on the console and by sf-error, and shows nothing of another', async () => {
    const form = await changing();
    const told = heard(document, 'sf-error');
    (await askedFor('sefton-hate')).fail();
    await form.updateComplete;
    expect(told.map(({ detail }) => detail.code)).to.deep.equal(['not-loaded']);
    expect(errors).to.deep.equal([told[0]?.detail.message]);
    expect(errors[0]).to.contain('dash-checklist/sefton-hate.js');
    expect(partsOf(form, 'problem').map((part) => part.textContent!.trim())).to.deep.equal([
      'A part of this form did not load. Your answers are still here. Check your connection and try again in a moment.',
    ]);
    expect(form.shadowRoot!.querySelectorAll('input, textarea, button')).to.have.length(0);
    expect(await form.submit()).to.equal(null);
    expect(form.edition).to.equal('sefton-hate');
  });

  it('costs no answer: they are there again with the edition before', async () => {
    const form = await changing();
    (await askedFor('sefton-hate')).fail();
    await form.updateComplete;
    expect(form.value).to.deep.equal(ANSWERS);
    form.edition = 'cleveland';
    await form.updateComplete;
    expect(form.value).to.deep.equal(ANSWERS);
    // What was missing is needed no longer.
    expect(controlOf(form, 'q1', 'detail').value).to.equal('Example detail');
    expect(partsOf(form, 'problem')).to.have.length(0);
  });

  for (const [how, again] of [
    ['by property', (form: Form) => (form.edition = 'sefton-hate')],
    ['by attribute', (form: Form) => form.setAttribute('edition', 'sefton-hate')],
  ] as const) {
    it(`is asked for again when it is chosen again, ${how}`, async () => {
      const form = await changing();
      (await askedFor('sefton-hate')).fail();
      await form.updateComplete;
      again(form);
      (await askedFor('sefton-hate')).arrive();
      await form.updateComplete;
      expect(partsOf(form, 'problem')).to.have.length(0);
      expect(itemOf(form, 'q35')).not.to.equal(null);
      expect(form.value).to.deep.equal({ incompleteReason: 'Example' });
      expect(errors).to.have.length(1);
    });
  }

  it('keeps what the host set for it until it is there', async () => {
    const form = await changing();
    form.value = PREFILLED;
    (await askedFor('sefton-hate')).fail();
    await form.updateComplete;
    expect(errors).to.have.length(1);
    form.edition = 'sefton-hate';
    (await askedFor('sefton-hate')).arrive();
    await form.updateComplete;
    expect(form.value).to.deep.equal(PREFILLED);
    expect(controlOf(form, 'caseSummary').value).to.equal('Example summary');
    expect(errors).to.have.length(1);
  });

  it('does not keep another from being shown that was chosen meanwhile', async () => {
    const form = await changing();
    const file = await askedFor('sefton-hate');
    form.edition = 'kirklees';
    form.value = { victimName: 'Example Person' };
    file.fail();
    (await askedFor('kirklees')).arrive();
    await form.updateComplete;
    expect(form.edition).to.equal('kirklees');
    expect(controlOf(form, 'victimName').value).to.equal('Example Person');
    expect(partsOf(form, 'problem')).to.have.length(0);
    form.edition = 'sefton-sexual';
    (await askedFor('sefton-sexual')).arrive();
    await form.updateComplete;
    expect(partsOf(form, 'problem')).to.have.length(0);
  });
});

describe('an edition whose file arrives late', () => {
  it('brings nothing back after a reset', async () => {
    const form = await changing();
    form.value = PREFILLED;
    const file = await askedFor('sefton-hate');
    form.reset();
    expect(form.value).to.deep.equal({});
    file.arrive();
    await form.updateComplete;
    expect(form.value).to.deep.equal({});
    expect(traces(null, form, 'Example')).to.deep.equal([]);
  });

  it('brings nothing back after the form is gone', async () => {
    const form = await changing();
    form.value = PREFILLED;
    const file = await askedFor('sefton-hate');
    form.remove();
    await aTimeout(20);
    file.arrive();
    await form.updateComplete;
    expect(form.value).to.deep.equal({});
    expect(traces(null, form, 'Example')).to.deep.equal([]);
  });
});
