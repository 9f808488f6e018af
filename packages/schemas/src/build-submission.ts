import type { Answers, Assessment, Instrument, InstrumentModule } from '@safeguarding-forms/instruments';
import {
  askedAnswers,
  askedAttachments,
  sentAttachments,
} from '@safeguarding-forms/instruments/internal/check/asked.js';
import { checkWhole } from '@safeguarding-forms/instruments/internal/check/assess-whole.js';
import { standingAgainst } from '@safeguarding-forms/instruments/internal/check/audience.js';
import { hangsOnToday, localToday } from '@safeguarding-forms/instruments/internal/check/days.js';
import { checkOmitted, withoutSections } from '@safeguarding-forms/instruments/internal/check/omission.js';
import { checkShape, copyAnswers } from '@safeguarding-forms/instruments/internal/check/shape.js';
import { deepFreeze } from '@safeguarding-forms/instruments/internal/model/deep-freeze.js';
import { AnswersError, type Issue } from '@safeguarding-forms/instruments/internal/model/issues.js';
import { wholeResult } from '@safeguarding-forms/instruments/internal/model/module.js';
import { readContext } from './context.js';
import { canHaveBegun } from './started-at.js';
import { newSubmissionId } from './submission-id.js';
import {
  FORMAT,
  type Audience,
  type Json,
  type SubmissionOf,
  type SubmissionRecord,
  type Wording,
} from './submission.js';
import { untakenIssues } from './untaken.js';

/** What a submission is made of besides its instrument. */
export interface SubmissionParts {
  readonly answers: Answers;
  readonly language: string;
  readonly audience: Audience;
  /** When the person began, as `Date.prototype.toISOString` writes it. */
  readonly startedAt: string;
  /** By default the words that came with the release. */
  readonly wording?: Wording | undefined;
  /** Whether a machine translated them; by default not. */
  readonly machineTranslated?: boolean | undefined;
  /** Ids of sections left out; answers in them are dropped. */
  readonly omitted?: readonly string[] | undefined;
  /** The host's own JSON, at most 4 kB. */
  readonly context?: unknown;
  /** Id of the submission that this one amends. */
  readonly supersedes?: string | null | undefined;
  /** Verified submissions to send along, by the name of their item; those not asked for are left out. */
  readonly attachments?: Readonly<Record<string, SubmissionRecord | null | undefined>> | null | undefined;
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i;

function supersedesIssues(id: SubmissionParts['supersedes']): Issue[] {
  if (id === undefined || id === null || (typeof id === 'string' && UUID.test(id))) return [];
  return [{ path: 'supersedes', code: 'wrong-type', params: { expected: 'uuid' } }];
}

/** What is wrong with what the host wants to go along with the answers. */
export function partsIssues({
  context,
  supersedes,
}: Pick<SubmissionParts, 'context' | 'supersedes'>): Issue[] {
  const read = readContext(context ?? null);
  return [...(read.ok ? [] : [read.issue]), ...supersedesIssues(supersedes)];
}

/**
 * Checks answers, scores them and wraps them, synchronously and without a schema library, so that an element needs
 * nothing from the network at the moment that counts. Language, times and wording are taken as the caller gives them.
 * @throws AnswersError when anything is wrong; nothing is submitted in part.
 */
export function buildSubmission<D extends Instrument, A extends Assessment>(
  module: InstrumentModule<D, A>,
  parts: SubmissionParts,
): SubmissionOf<D, A> {
  const { definition } = module;
  const { id, edition, version, element, sections } = definition;
  const refuseIf = (issues: readonly Issue[]): void => {
    if (issues.length) throw new AnswersError(`${element} (${edition})`, issues);
  };
  const { omitted = [], wording = { pack: 'built-in', status: 'draft' } } = parts;
  const context = readContext(parts.context ?? null);
  const attachments = Object.fromEntries(
    Object.entries(parts.attachments ?? {}).filter(
      (entry): entry is [string, SubmissionRecord] => !!entry[1],
    ),
  );
  refuseIf([
    ...checkShape(definition, parts.answers),
    ...checkOmitted(definition, omitted),
    ...(context.ok ? [] : [context.issue]),
    ...supersedesIssues(parts.supersedes),
    ...untakenIssues(definition, attachments),
  ]);
  const kept = withoutSections(definition, copyAnswers(definition, parts.answers), omitted);
  const today = localToday();
  const assessment = module.assess(kept, attachments, today);
  const issues = checkWhole(module, kept, assessment, { today, attachments });
  refuseIf(standingAgainst(issues, definition, parts.audience));
  const circumstances = { band: assessment.band, attachments };

  const submittedAt = new Date().toISOString();
  const submission = {
    format: FORMAT,
    element,
    instrument: { id, edition, version, ...(module.sha256 !== undefined && { sha256: module.sha256 }) },
    submissionId: newSubmissionId(),
    supersedes: parts.supersedes?.toLowerCase() ?? null,
    // A clock put right while the form was open must not make the submission one that no backend takes.
    startedAt: canHaveBegun(parts.startedAt, submittedAt) ? parts.startedAt : submittedAt,
    submittedAt,
    ...(hangsOnToday(definition, kept) && { scoredOn: today }),
    language: parts.language,
    audience: parts.audience,
    omitted: sections.map((section) => section.id).filter((section) => omitted.includes(section)),
    wording: { pack: wording.pack, status: wording.status },
    machineTranslated: parts.machineTranslated ?? false,
    context: context.ok ? (context.value as Json) : null,
    answers: askedAnswers(definition, kept, circumstances),
    result: wholeResult(module, assessment, issues),
    ...(sentAttachments(definition).length && {
      attachments: askedAttachments(definition, kept, circumstances),
    }),
  };
  return deepFreeze(submission) as unknown as SubmissionOf<D, A>;
}
