/** A submission of any answers, whole or not, so that all of them can be told in FHIR. */
import { catalogue, type Answers, type Attachments } from '@safeguarding-forms/instruments';
import { askedAnswers, askedAttachments } from '@safeguarding-forms/instruments/internal/check/asked.js';
import type { SubmissionRecord } from '@safeguarding-forms/schemas';

/** Carries what is asked of the answers, and what is attached where it is asked for, as a submission does. */
export function madeSubmission(
  id: string,
  edition: string,
  answers: Answers,
  attachments: Attachments = {},
): SubmissionRecord {
  const definition = catalogue.getInstrument(id, edition);
  const along = Object.entries(askedAttachments(definition, answers, { attachments }));
  return {
    format: 'safeguarding-forms/submission@1',
    element: definition.element,
    instrument: { id, edition, version: definition.version },
    submissionId: '0b8f6a52-6d0e-4c55-9a3a-5f6f0d3c7b11',
    supersedes: null,
    startedAt: '2030-01-02T10:00:00.000Z',
    submittedAt: '2030-01-02T10:20:00.000Z',
    language: 'en',
    audience: 'professional',
    omitted: [],
    wording: { pack: 'built-in', status: 'draft' },
    machineTranslated: false,
    context: null,
    answers: askedAnswers(definition, answers, { attachments }),
    attachments: Object.fromEntries(
      along.map(([name, attached]) => [
        name,
        madeSubmission(attached!.instrument.id, attached!.instrument.edition, attached!.answers),
      ]),
    ),
    result: catalogue.score(id, edition, answers, { attachments }),
  } as unknown as SubmissionRecord;
}
