import type { Catalogue, InstrumentModule } from '@safeguarding-forms/instruments';
import { brief, isRecord } from '@safeguarding-forms/instruments/check/given.js';
import { checkShape } from '@safeguarding-forms/instruments/check/shape.js';
import { deepFreeze } from '@safeguarding-forms/instruments/model/deep-freeze.js';
import { assessWhole } from '@safeguarding-forms/instruments/model/module.js';
import type * as z from 'zod/mini';
import { firstDifference } from './first-difference.js';
import { namedModule } from './named-module.js';
import { plainJson } from './plain-copy.js';
import { latestDayAt, submissionIssues } from './submission-issues.js';
import { FORMAT, type SubmissionIssue, type SubmissionRecord } from './submission.js';
import { issuesOf, type ZodIssue } from './zod-issues.js';

/** What a backend may do with what it was sent: keep a plain frozen copy of it, or refuse it. */
export type Verdict<S = SubmissionRecord> =
  { readonly ok: true; readonly submission: S } | { readonly ok: false; readonly issues: SubmissionIssue[] };

/** Enough to see what is wrong; a hostile body could make thousands. */
const MOST_ISSUES = 100;

const refuse = (...issues: SubmissionIssue[]): Verdict<never> => ({
  ok: false,
  issues: issues.slice(0, MOST_ISSUES),
});

/**
 * Says what is wrong with a structure: of answers as `checkShape` says it, so that form and backend speak alike; of the
 * result, that it is not what the answers give.
 */
function explain(
  found: readonly ZodIssue[],
  { definition }: InstrumentModule,
  answers: unknown,
): SubmissionIssue[] {
  const within = (part: string): ZodIssue[] => found.filter(({ path }) => path[0] === part);
  const rest = found.filter(({ path }) => path[0] !== 'answers' && path[0] !== 'result');
  const shape = within('answers').length ? checkShape(definition, answers) : [];
  return [
    ...issuesOf(rest),
    ...shape.map((issue) => ({ ...issue, path: issue.path ? `answers.${issue.path}` : 'answers' })),
    ...issuesOf(within('result')).map((issue) => ({ ...issue, code: 'result-mismatch' as const })),
  ];
}

/**
 * Decides whether a submission can be kept: its structure, its instrument version, what was asked, completeness, and the
 * result, recomputed by that version and compared. Never throws, whatever it is given.
 * @param structureOf The structure of a module's submissions.
 * @param json JSON text, or what was parsed from it.
 */
export function verifySubmission(
  catalogue: Catalogue,
  structureOf: (module: InstrumentModule) => z.ZodMiniType<SubmissionRecord>,
  json: unknown,
): Verdict {
  const copy = plainJson(json);
  if (!copy.ok) return refuse(copy.issue);
  const given = copy.value;
  if (!isRecord(given))
    return refuse({ path: '', code: 'bad-format', params: { given: brief(given), expected: 'object' } });
  if (given.format !== FORMAT)
    return refuse({
      path: 'format',
      code: 'bad-format',
      params: { given: brief(given.format), allowed: [FORMAT] },
    });
  const named = namedModule(catalogue, given.instrument);
  if (!named.ok) return refuse(named.issue);

  const { module } = named;
  const parsed = structureOf(module).safeParse(given, { reportInput: true });
  if (!parsed.success) return refuse(...explain(parsed.error.issues, module, given.answers));
  const submission = parsed.data;
  const issues = submissionIssues(module, submission);
  if (issues.length) return refuse(...issues);

  const expected = assessWhole(module, submission.answers, { today: latestDayAt(submission.submittedAt) });
  const difference = firstDifference(submission.result, expected, 'result');
  if (difference !== undefined) return refuse({ path: difference, code: 'result-mismatch', params: {} });
  return { ok: true, submission: deepFreeze(submission) };
}
