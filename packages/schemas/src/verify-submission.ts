import type { Catalogue, InstrumentModule } from '@safeguarding-forms/instruments';
import { sentAttachments } from '@safeguarding-forms/instruments/internal/check/asked.js';
import { brief, isRecord } from '@safeguarding-forms/instruments/internal/check/given.js';
import { checkShape } from '@safeguarding-forms/instruments/internal/check/shape.js';
import { deepFreeze } from '@safeguarding-forms/instruments/internal/model/deep-freeze.js';
import { assessWhole } from '@safeguarding-forms/instruments/internal/check/assess-whole.js';
import type * as z from 'zod/mini';
import { firstDifference } from './first-difference.js';
import { namedModule } from './named-module.js';
import { plainJson } from './plain-copy.js';
import { submissionIssues, todayOf } from './submission-issues.js';
import { FORMAT, type SubmissionIssue, type SubmissionRecord } from './submission.js';
import { untakenIssues } from './untaken.js';
import type { Verdict } from './verdict.js';
import { verifyAttached } from './verify-attached.js';
import { within } from './within.js';
import { issuesOf, type ZodIssue } from './zod-issues.js';

/** Enough to see what is wrong; a hostile body could make thousands. */
const MOST_ISSUES = 100;

const refuse = (...issues: SubmissionIssue[]): Verdict<never> => ({
  ok: false,
  issues: issues.slice(0, MOST_ISSUES),
});

/**
 * Says what is wrong with a structure: of answers as `checkShape` says it, so that form and backend speak alike; of the
 * result, that it is not what the answers give. What is attached is judged by itself.
 */
function explain(
  found: readonly ZodIssue[],
  { definition }: InstrumentModule,
  { answers, attachments }: Readonly<Record<string, unknown>>,
): SubmissionIssue[] {
  const foundIn = (part: string): ZodIssue[] => found.filter(({ path }) => path[0] === part);
  const apart = ['answers', 'result', ...(isRecord(attachments) ? ['attachments'] : [])];
  const rest = found.filter(({ path }) => !apart.includes(String(path[0])));
  const shape = foundIn('answers').length ? checkShape(definition, answers) : [];
  return [
    ...issuesOf(rest),
    ...shape.map((issue) => within('answers', issue)),
    ...issuesOf(foundIn('result')).map((issue) => ({ ...issue, code: 'result-mismatch' as const })),
  ];
}

/** The modules' structures and the modules themselves: what a verification looks things up in. */
interface Known {
  readonly catalogue: Catalogue;
  readonly structureOf: (module: InstrumentModule) => z.ZodMiniType<SubmissionRecord>;
}

/** Decides over plain data. What is attached is decided over the same way, each part once, however deep it lies. */
function judge(known: Known, given: unknown): Verdict {
  if (!isRecord(given))
    return refuse({ path: '', code: 'bad-format', params: { given: brief(given), expected: 'object' } });
  if (given.format !== FORMAT)
    return refuse({
      path: 'format',
      code: 'bad-format',
      params: { given: brief(given.format), allowed: [FORMAT] },
    });
  const named = namedModule(known.catalogue, given.instrument);
  if (!named.ok) return refuse(named.issue);

  const { module } = named;
  const { definition } = module;
  const parsed = known.structureOf(module).safeParse(given, { reportInput: true });
  const takesAny = sentAttachments(definition).length > 0;
  const along = takesAny && isRecord(given.attachments) ? given.attachments : {};
  const attached = verifyAttached(definition, along, (each) => judge(known, each));
  const untaken = [
    ...attached.issues,
    ...untakenIssues(definition, attached.attachments, Object.keys(along)),
  ];
  if (!parsed.success || untaken.length)
    return refuse(...explain(parsed.error?.issues ?? [], module, given), ...untaken);
  const { attachments } = attached;
  const submission: SubmissionRecord = takesAny ? { ...parsed.data, attachments } : parsed.data;
  const issues = submissionIssues(module, submission);
  if (issues.length) return refuse(...issues);

  const today = todayOf(submission);
  const expected = assessWhole(module, submission.answers, { today, attachments });
  const difference = firstDifference(submission.result, expected, 'result');
  if (difference !== undefined) return refuse({ path: difference, code: 'result-mismatch', params: {} });
  return { ok: true, submission: deepFreeze(submission) };
}

/**
 * Decides whether a submission can be kept: its structure, its instrument version, what was asked, completeness, what is
 * attached, and the result, recomputed by that version and compared. Never throws, whatever it is given.
 * @param structureOf The structure of a module's submissions.
 * @param json JSON text, or what was parsed from it.
 */
export function verifySubmission(
  catalogue: Catalogue,
  structureOf: Known['structureOf'],
  json: unknown,
): Verdict {
  try {
    const copy = plainJson(json);
    return copy.ok ? judge({ catalogue, structureOf }, copy.value) : refuse(copy.issue);
  } catch {
    // Whatever a page or a library of the backend's did to the prototypes that all objects share.
    return refuse({ path: '', code: 'bad-format', params: { given: 'unreadable', expected: 'object' } });
  }
}
