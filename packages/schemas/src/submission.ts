import type {
  Assessment,
  Instrument,
  Issue,
  ResultOf,
  Answers,
  AnswersOf,
  AnswerIssueCode,
} from '@safeguarding-forms/instruments';
import type { Audience } from '@safeguarding-forms/instruments/internal/check/audience.js';

/** What every submission says first, so that a reader knows which rules it follows. */
export const FORMAT = 'safeguarding-forms/submission@1';

/** Who filled a form in. */
export const AUDIENCES = ['professional', 'self'] as const satisfies readonly Audience[];
export type { Audience };

/** How far the words that were shown have been checked. */
export const WORDING_STATUSES = ['draft', 'reviewed', 'official'] as const;

/** The words that were shown. */
export interface Wording {
  readonly pack: string;
  readonly status: (typeof WORDING_STATUSES)[number];
}

/** Anything that JSON can say. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** What can be wrong with a submission. */
export type SubmissionIssueCode =
  | AnswerIssueCode
  | 'result-mismatch'
  | 'unknown-instrument'
  | 'unknown-version'
  | 'edition-mismatch'
  | 'unknown-language'
  | 'cannot-omit';

/** One thing wrong with a submission, at one place: `answers.children[1].name`, `omitted[0]`, `result.yes`. */
export type SubmissionIssue = Issue<SubmissionIssueCode>;

/** A form as it was sent: plain frozen JSON, keys in this order (contract, "Submission"). */
export interface SubmissionRecord<
  Id extends string = string,
  Edition extends string = string,
  Element extends string = string,
  Given = Answers,
  Result = ResultOf<Assessment>,
> {
  readonly format: typeof FORMAT;
  readonly element: Element;
  readonly instrument: {
    readonly id: Id;
    readonly edition: Edition;
    readonly version: string;
    /** SHA-256 of the edition file, in hexadecimal; only where the edition is a local one. */
    readonly sha256?: string;
  };
  readonly submissionId: string;
  /** The submission that this one amends. */
  readonly supersedes: string | null;
  readonly startedAt: string;
  readonly submittedAt: string;
  /** The day that counted as today; only where the score hangs on it. */
  readonly scoredOn?: string;
  readonly language: string;
  readonly audience: Audience;
  /** Sections that the host left out, in printed order. */
  readonly omitted: readonly string[];
  readonly wording: Wording;
  /** Whether a machine translated what the person read, as far as the form noticed. */
  readonly machineTranslated: boolean;
  /** The host's own data. */
  readonly context: Json;
  readonly answers: Given;
  readonly result: Result;
  /** The submissions that go along, in printed order; only where the element takes any. */
  readonly attachments?: SubmissionAttachments;
}

/** Whole submissions, by the name of the item that takes them. */
export type SubmissionAttachments = Readonly<Record<string, SubmissionRecord | undefined>>;

/** The submission of one definition and its scorer. */
export type SubmissionOf<D extends Instrument, A extends Assessment> = SubmissionRecord<
  D['id'],
  D['edition'],
  D['element'],
  AnswersOf<D>,
  ResultOf<A>
>;
