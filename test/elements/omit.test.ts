/** `omit`: sections that the host leaves out because it knows their answers already. */
import '@safeguarding-forms/elements/dash-checklist.js';
import '@safeguarding-forms/elements/merit-form.js';
import { expect, fixture } from '@open-wc/testing';
import { everyQuestion } from '../support/element-answers.js';
import { consoleLines, heard } from '../support/element-events.js';
import { controlOf, itemOf, partsOf, pressButton, type Form } from '../support/element-form.js';
import { issuesOf } from '../support/issues-of.js';

const show = (attributes: string): Promise<Form> =>
  fixture<Form>(`<dash-checklist edition="kirklees" ${attributes}></dash-checklist>`);

describe('omit', () => {
  const errors = consoleLines('error');

  it('leaves out the sections that it names', async () => {
    const form = await show('omit="header  comments"');
    for (const id of ['victimName', 'agency', 'comments']) expect(itemOf(form, id)).to.equal(null);
    expect(itemOf(form, 'q1')).not.to.equal(null);
    expect(errors).to.deep.equal([]);
  });

  it('is recorded in the submission, in printed order, and what stood there is left out', async () => {
    const form = await show('omit="comments header"');
    form.value = { ...everyQuestion('dash', 'kirklees'), victimName: 'Example Person', comments: 'Example' };
    const submission = await form.submit();
    expect(submission?.omitted).to.deep.equal(['header', 'comments']);
    expect(submission?.answers).not.to.have.any.keys('victimName', 'comments');
    expect(issuesOf(submission)).to.deep.equal([]);
  });

  it('leaves nothing out of a submission by default', async () => {
    const form = await show('');
    form.value = everyQuestion('dash', 'kirklees');
    expect((await form.submit())?.omitted).to.deep.equal([]);
  });

  it('is followed when it changes, and answers that come into sight again are still there', async () => {
    const form = await show('');
    form.value = { victimName: 'Example Person' };
    for (const [omit, isShown] of [
      ['header', false],
      ['', true],
    ] as const) {
      form.omit = omit;
      await form.updateComplete;
      expect(itemOf(form, 'victimName') !== null).to.equal(isShown);
    }
    expect(form.value).to.deep.equal({ victimName: 'Example Person' });
  });

  it('leaves every other control as it was when it changes', async () => {
    const form = await show('');
    form.value = { ...everyQuestion('dash', 'kirklees'), q2: { answer: 'yes' }, q10: { answer: 'yes' } };
    await form.updateComplete;
    for (const omit of ['header', 'header comments', '']) {
      form.omit = omit;
      await form.updateComplete;
      const chosen = [...form.shadowRoot!.querySelectorAll<HTMLInputElement>('[data-part=answer]:checked')];
      const { q3, ...radios } = form.value as Record<string, unknown>;
      expect(controlOf(form, 'q3', 'none').checked).to.equal(Boolean(q3));
      const shown = chosen.map(
        ({ name, value }) => [name.replace('-answer', ''), { answer: value }] as const,
      );
      expect(Object.fromEntries(shown)).to.deep.equal(radios);
    }
  });

  it('keeps the sections left out away from the review', async () => {
    const form = await show('omit="header"');
    form.value = everyQuestion('dash', 'kirklees');
    await form.updateComplete;
    await pressButton(form, 'review');
    expect(form.shadowRoot?.querySelector('[data-review=q1]')).not.to.equal(null);
    expect(form.shadowRoot?.querySelector('[data-review=victimName]')).to.equal(null);
  });

  for (const [section, why] of [
    ['current', 'holds counted questions'],
    ['stalking', 'holds a critical factor'],
    ['assessment', 'holds the judgement'],
  ]) {
    it(`refuses ${section}, which ${why}, and shows it`, async () => {
      const told = heard(document, 'sf-error');
      const form = await show(`omit="${section}"`);
      form.value = everyQuestion('dash', 'kirklees', 'yes');
      await form.updateComplete;
      expect(told.map(({ detail }) => detail.code)).to.deep.equal(['cannot-omit']);
      for (const part of ['dash-checklist', 'omit', section, 'header', 'comments', 'consent'])
        expect(told[0]?.detail.message).to.contain(part);
      expect(partsOf(form, 'problem').map((part) => part.textContent)).to.deep.equal([
        told[0]?.detail.message,
      ]);
      expect(form.shadowRoot?.querySelector(`[data-section=${section}]`)).not.to.equal(null);
    });
  }

  it('refuses a section with a field that can become required', async () => {
    const told = heard(document, 'sf-error');
    await fixture('<dash-checklist omit="marac"></dash-checklist>');
    expect(told.map(({ detail }) => detail.code)).to.deep.equal(['cannot-omit']);
  });

  it('leaves out what it may when only a part of it is refused', async () => {
    const form = await show('omit="header current"');
    expect(itemOf(form, 'victimName')).to.equal(null);
    expect(itemOf(form, 'q1')).not.to.equal(null);
    form.value = everyQuestion('dash', 'kirklees');
    expect((await form.submit())?.omitted).to.deep.equal(['header']);
    expect(errors).to.have.length(1);
  });

  it('is checked again for another edition', async () => {
    const form = await fixture<Form>('<dash-checklist omit="header"></dash-checklist>');
    expect(partsOf(form, 'problem')).to.have.length(1);
    form.edition = 'kirklees';
    await form.updateComplete;
    expect(partsOf(form, 'problem')).to.deep.equal([]);
    expect(itemOf(form, 'victimName')).to.equal(null);
    const told = heard(form, 'sf-error');
    form.edition = 'cleveland';
    await form.updateComplete;
    expect(told.map(({ detail }) => detail.code)).to.deep.equal(['unknown-attribute-value']);
  });

  it('does not count what stands in a section left out against the result', async () => {
    const form = await show('omit="header"');
    form.value = { ...everyQuestion('dash', 'kirklees'), assessmentDate: '2999-01-01' };
    expect(form.result.complete).to.equal(true);
    expect(form.validity.valid).to.equal(true);
    expect(await form.submit()).not.to.equal(null);
  });
});
