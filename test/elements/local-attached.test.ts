/** A submission of an area's own edition is attached to another form where an element of the page has shown the edition. */
import { expect, fixture } from '@open-wc/testing';
import '@safeguarding-forms/elements/dash-checklist.js';
import '@safeguarding-forms/elements/marac-referral.js';
import '@safeguarding-forms/elements/share-without-consent.js';
import { createVerifier, type SubmissionRecord } from '@safeguarding-forms/schemas';
import type { Loose } from '../support/edition-file.js';
import { partsOf, type Form } from '../support/element-form.js';
import { readyToPrint } from '../support/element-print.js';

const file = (await (await fetch('/examples/editions/example-borough.edition.json')).json()) as Loose;

function submissionOf(edition: Loose): SubmissionRecord {
  return createVerifier({ editions: [edition] }).createSubmission({
    id: 'dash',
    edition: edition.edition,
    answers: edition.vectors[2].answers,
    language: 'en',
    audience: 'professional',
    startedAt: '2026-01-15T09:00:00.000Z',
  });
}

async function attach(form: Form, submission: SubmissionRecord): Promise<string[]> {
  (form as Loose).riskAssessment = submission;
  await form.updateComplete;
  return partsOf(form, 'problem').map((each) => each.textContent!);
}

const open = (tag: string): Promise<Form> => fixture<Form>(`<${tag}></${tag}>`);

async function showBorough(): Promise<void> {
  const form = await open('dash-checklist');
  form.localEdition = file;
  await form.updateComplete;
  expect(partsOf(form, 'problem')).to.deep.equal([]);
}

// The first: no other test of this page may have shown the edition before it.
it('is refused while nothing on the page knows the edition', async () => {
  const record = await open('share-without-consent');
  const [problem] = await attach(record, submissionOf(file));
  expect(problem).to.contain('riskAssessment');
  expect((record as Loose).riskAssessment).to.equal(null);
});

it('is taken, told in short and printed in full in its own words, once it does', async () => {
  await showBorough();
  const record = await open('share-without-consent');
  const submission = submissionOf(file);
  expect(await attach(record, submission)).to.deep.equal([]);
  expect((record as Loose).riskAssessment).to.deep.equal(submission);
  await readyToPrint(record);
  window.dispatchEvent(new Event('beforeprint'));
  expect(record.shadowRoot!.textContent).to.contain('hold your papers');
  window.dispatchEvent(new Event('afterprint'));
});

it('is refused where it was changed, or made with another file of the same name and version', async () => {
  await showBorough();
  const record = await open('share-without-consent');
  const other = structuredClone(file);
  other.scoring.thresholds = [0, 9, 14];
  other.vectors = [file.vectors[0], file.vectors[1], { ...file.vectors[2] }];
  const [mismatch] = await attach(record, submissionOf(other));
  expect(mismatch).to.contain('edition-mismatch');
  const submission = structuredClone(submissionOf(file)) as Loose;
  submission.result.yes = 3;
  const [changed] = await attach(record, submission as SubmissionRecord);
  expect(changed).to.contain('result');
  expect((record as Loose).riskAssessment).to.equal(null);
});

it('is refused by a form that takes other editions alone', async () => {
  await showBorough();
  const referral = await open('marac-referral');
  const [problem] = await attach(referral, submissionOf(file));
  expect(problem).to.contain('does not take dash (example-borough)');
});

it('what is built in is attached as before', async () => {
  await showBorough();
  const payload = (await (
    await fetch('/test/payloads/dash.cleveland.1.0.0.minimal.json')
  ).json()) as SubmissionRecord;
  expect(await attach(await open('marac-referral'), payload)).to.deep.equal([]);
});
