import type { InstrumentModule } from '@safeguarding-forms/instruments';
import { spansIn } from '@safeguarding-forms/instruments/check/days.js';
import * as z from 'zod/mini';
import { fromPlain, plainAnswersSchema } from './answers-schema.js';
import { attachmentsPart } from './attachments-schema.js';
import { contextSchema, envelope, instant } from './envelope.js';
import { date, options } from './fields.js';
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
  const { language, audience, startedAt, wording, supersedes } = envelope;
  const structure = z.strictObject({
    format: z.literal(FORMAT),
    element: z.literal(element),
    instrument: z.strictObject({
      id: z.literal(id),
      edition: z.literal(edition),
      version: z.literal(version),
    }),
    submissionId: z.uuidv4(),
    supersedes,
    startedAt,
    submittedAt: instant(),
    ...(spansIn(definition).length > 0 && { scoredOn: z.optional(date()) }),
    language,
    audience,
    omitted: options(sections.map((section) => section.id)),
    wording,
    context: contextSchema,
    answers: plainAnswersSchema(definition),
    result: resultSchema(module),
    ...attachmentsPart(definition),
  });
  return structure as z.ZodMiniType as z.ZodMiniType<SubmissionRecord>;
}

/** `answers.q5.selected` as zod has it. */
const pathParts = (path: string): (string | number)[] =>
  path
    .split(/[.[\]]+/)
    .filter(Boolean)
    .map((part) => (/^\d+$/.test(part) ? Number(part) : part));

function issuesWithin(module: InstrumentModule, submission: SubmissionRecord, gate: Gate): SubmissionIssue[] {
  const { issues, attachments } = verifyAttached(module.definition, submission.attachments ?? {}, gate);
  const attached = [...issues, ...untakenIssues(module.definition, attachments)];
  return attached.length ? attached : submissionIssues(module, submission);
}

/**
 * Structure, times, what is asked and completeness. The result's figures are for `verifySubmission`, which recomputes
 * them; of what is attached, they are recomputed here too, because answers have to agree with them.
 */
export function submissionSchema(module: InstrumentModule, gate: Gate): z.ZodMiniType<SubmissionRecord> {
  const whole = submissionStructure(module).check((context) => {
    for (const { path, code, params } of issuesWithin(module, context.value, gate))
      context.issues.push({
        code: 'custom',
        path: pathParts(path),
        input: context.value,
        message: code,
        params: { ...params, code },
      });
  });
  return fromPlain(whole);
}
