import type { Answers } from './answers.js';
import type { Attached, Attachments } from './attachments.js';
import type { Instrument } from './instrument.js';
import type { AnswerIssue } from './issues.js';
import type { AttachmentItem } from './items.js';
import type { Assessment, ResultOf } from './results.js';

/** Compares the answers with what is attached under one item. */
export type AttachmentCheck = (
  item: AttachmentItem,
  answers: Answers,
  attached: Attached | undefined,
) => AnswerIssue[];

/** Puts the scorer of its kind beside a definition, whose shape is right. */
export type Scorer = (definition: Instrument) => InstrumentModule;

/** One edition of an instrument: its data and the function that reads its answers. */
export interface InstrumentModule<D extends Instrument = Instrument, A extends Assessment = Assessment> {
  readonly definition: D;
  /** SHA-256 of the edition file that it was read from, in hexadecimal; submissions carry it. What is built in has none. */
  readonly sha256?: string;
  /**
   * Reads answers whose shape is known to be right, and what is attached. Pure: the day is given, `YYYY-MM-DD`; without
   * it, whatever may have happened lately counts as having.
   */
  readonly assess: (answers: Answers, attachments?: Attachments, today?: string) => A;
  /** Where the answers do not agree with what is attached, in instruments that take anything. */
  readonly attachmentIssues?: AttachmentCheck;
  /** What stands against submitting, out of what every form is checked for and what this kind is besides. */
  readonly check?: (
    found: readonly AnswerIssue[],
    definition: Instrument,
    answers: Answers,
    options: { readonly today?: string; readonly attachments?: Attachments | undefined },
  ) => readonly AnswerIssue[];
  /** The scorer that made it, for another definition of its kind. */
  readonly scorer?: Scorer;
  /** The parts of the assessment that follow from what stands against submitting, where there are any. */
  readonly conclude?: (issues: readonly AnswerIssue[], assessment: Assessment) => Partial<A>;
}

/** The whole result: what the scorer finds, what follows from the issues, and whether the form could be submitted now. */
export function wholeResult<A extends Assessment>(
  module: InstrumentModule<Instrument, A>,
  assessment: A,
  issues: readonly AnswerIssue[],
): ResultOf<A> {
  return { ...assessment, ...module.conclude?.(issues, assessment), complete: issues.length === 0 };
}
