import type { Answers, Catalogue } from '@safeguarding-forms/instruments';
import { isRecord, kindOf } from '@safeguarding-forms/instruments/internal/check/given.js';
import { AnswersError } from '@safeguarding-forms/instruments/internal/model/issues.js';
import * as z from 'zod/mini';
import { buildSubmission, type SubmissionParts } from './build-submission.js';
import { envelope } from './envelope.js';
import { knownNames } from './known-names.js';
import { plainCopy } from './plain-copy.js';
import { canHaveBegun } from './started-at.js';
import { isAhead } from './submission-issues.js';
import type { SubmissionIssue, SubmissionRecord } from './submission.js';
import type { Gate } from './verdict.js';
import { verifyAttached } from './verify-attached.js';
import { issuesOf } from './zod-issues.js';

/** What `createSubmission` takes: the instrument's names and the parts of a submission. */
export interface SubmissionRequest<Given = Answers> extends Omit<SubmissionParts, 'answers' | 'attachments'> {
  readonly id: string;
  readonly edition: string;
  readonly answers: Given;
  /** Submissions to send along, by the name of their item; each is verified. */
  readonly attachments?: Readonly<Record<string, unknown>> | null | undefined;
}

/** Strict, because a misspelt `omitted` or `attachments` would otherwise be lost without a word. */
const partsSchema = z.strictObject({
  id: z.string(),
  edition: z.string(),
  language: envelope.language,
  audience: envelope.audience,
  startedAt: envelope.startedAt,
  wording: z.optional(envelope.wording),
  machineTranslated: z.optional(envelope.machineTranslated),
  omitted: z.optional(z.array(z.string())),
  supersedes: z.optional(z.nullable(z.uuid())),
  // Each is read by what knows it.
  answers: z.optional(z.null()),
  context: z.optional(z.null()),
  attachments: z.optional(z.null()),
});
const APART = ['answers', 'context', 'attachments'];
const PARTS = new Set(Object.keys(partsSchema.shape));
type Parts = z.infer<typeof partsSchema>;

const mistyped = (path: string, given: string): SubmissionIssue => ({
  path,
  code: 'wrong-type',
  params: { given, expected: 'object' },
});

/** The own entries of an object, each read once; an issue where there are none to be read. */
function entriesOf(path: string, given: unknown): [string, unknown][] | SubmissionIssue {
  try {
    return isRecord(given) ? Object.entries(given) : mistyped(path, kindOf(given));
  } catch {
    return mistyped(path, 'unreadable');
  }
}

/** Everything that has a schema, as a plain copy, or what is wrong with it. */
function readParts(entries: readonly [string, unknown][]): Parts | SubmissionIssue[] {
  const own = entries.map(([name, part]) => [name, APART.includes(name) ? null : part]);
  const copy = plainCopy(Object.fromEntries(own), PARTS);
  if (!copy.ok) return [copy.issue];
  const { error, data } = partsSchema.safeParse(copy.value, { reportInput: true });
  if (!data) return issuesOf(error.issues);
  const { startedAt } = data;
  const told = (code: SubmissionIssue['code']): SubmissionIssue[] => [
    { path: 'startedAt', code, params: { given: startedAt } },
  ];
  if (isAhead(startedAt)) return told('date-in-future');
  const now = new Date().toISOString();
  return canHaveBegun(startedAt, now) || startedAt > now ? data : told('inconsistent');
}

/**
 * Checks everything a caller gives, then builds the submission. The request is read once: what is checked is what is kept.
 * @param gate Decides over what is attached.
 * @throws AnswersError when anything is wrong; RangeError for names that there are not.
 */
export function createSubmission(
  findModule: Catalogue['findModule'],
  request: unknown,
  gate: Gate,
): SubmissionRecord {
  let form = 'createSubmission';
  const refuseIf = (issues: readonly SubmissionIssue[]): void => {
    if (issues.length) throw new AnswersError(form, issues);
  };
  const entries = entriesOf('', request);
  if (!Array.isArray(entries)) throw new AnswersError(form, [entries]);
  const { id, edition, answers, context, attachments } = Object.fromEntries(entries);
  const module = typeof id === 'string' && typeof edition === 'string' ? findModule(id, edition) : undefined;
  if (module) form = `${module.definition.element} (${module.definition.edition})`;

  const parts = readParts(entries);
  const copy = plainCopy(answers, module && knownNames(module.definition));
  const given = entriesOf('attachments', attachments ?? {});
  if (Array.isArray(parts) || !copy.ok || !Array.isArray(given) || !module)
    throw new AnswersError(form, [
      ...(Array.isArray(parts) ? parts : []),
      ...(Array.isArray(given) ? [] : [given]),
      ...(copy.ok ? [] : [copy.issue]),
    ]);
  const attached = Object.fromEntries(given.filter(([, each]) => each !== null && each !== undefined));
  const verified = verifyAttached(module.definition, attached, gate);
  refuseIf(verified.issues);
  const inGivenOrder = Object.keys(attached).map((name) => [name, verified.attachments[name]] as const);
  return buildSubmission(module, {
    ...parts,
    answers: copy.value as Answers,
    context,
    attachments: Object.fromEntries(inGivenOrder),
  });
}
