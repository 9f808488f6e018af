import type { InstrumentModule } from '@safeguarding-forms/instruments';
import { spansIn } from '@safeguarding-forms/instruments/internal/check/days.js';
import * as z from 'zod/mini';
import { fromPlain, plainAnswersSchema } from './answers-schema.js';
import { attachmentsPart } from './attachments-schema.js';
import { canonical, contextSchema, envelope, instant } from './envelope.js';
import { date, options } from './fields.js';
import { knownNames } from './known-names.js';
import { resultSchema } from './result-schema.js';
import { submissionIssues } from './submission-issues.js';
import { FORMAT, type SubmissionIssue, type SubmissionRecord } from './submission.js';
import { untakenIssues } from './untaken.js';
import type { Gate } from './verdict.js';
import { verifyAttached } from './verify-attached.js';

/** The structure of one instrument version's submissions, of values that are plain JSON. */
export function submissionStructure(module: InstrumentModule): z.ZodMiniType<SubmissionRecord> {
  const { definition } = module;
  const { id, edition, version, element, sections } = definition;
  const { language, audience, startedAt, wording, machineTranslated } = envelope;
  const structure = z.strictObject({
    format: z.literal(FORMAT),
    element: z.literal(element),
    instrument: z.strictObject({
      id: z.literal(id),
      edition: z.literal(edition),
      version: z.literal(version),
      ...(module.sha256 !== undefined && { sha256: z.literal(module.sha256) }),
    }),
    submissionId: canonical(z.uuidv4(), 'submissionId'),
    supersedes: z.nullable(canonical(z.uuid(), 'id')),
    startedAt,
    submittedAt: instant(),
    ...(spansIn(definition).length > 0 && { scoredOn: z.optional(date()) }),
    language,
    audience,
    omitted: options(sections.map((section) => section.id)),
    wording,
    machineTranslated,
    context: contextSchema,
    answers: plainAnswersSchema(definition),
    result: resultSchema(module),
    ...attachmentsPart(definition),
  });
  return structure as z.ZodMiniType as z.ZodMiniType<SubmissionRecord>;
}

function issuesWithin(module: InstrumentModule, submission: SubmissionRecord, gate: Gate): SubmissionIssue[] {
  const given = submission.attachments ?? {};
  const { issues, attachments } = verifyAttached(module.definition, given, gate);
  const attached = [...issues, ...untakenIssues(module.definition, attachments, Object.keys(given))];
  return attached.length ? attached : submissionIssues(module, submission);
}

/**
 * Structure, times, what is asked and completeness. The result's figures are for `verifySubmission`, which recomputes
 * them; of what is attached, they are recomputed here too, because answers have to agree with them.
 */
export function submissionSchema(module: InstrumentModule, gate: Gate): z.ZodMiniType<SubmissionRecord> {
  return fromPlain(submissionStructure(module), knownNames(module.definition), (submission) =>
    issuesWithin(module, submission, gate),
  );
}
