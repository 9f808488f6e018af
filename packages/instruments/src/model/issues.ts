/** The codes that the two checks of an instrument's answers can give. */
export type AnswerIssueCode =
  | 'required'
  | 'unknown-key'
  | 'unknown-option'
  | 'wrong-type'
  | 'too-long'
  | 'too-many'
  | 'not-a-date'
  | 'date-in-future'
  | 'inconsistent'
  | 'judgement-lower'
  | 'not-asked'
  | 'bad-format'
  | 'bad-attachment'
  | 'attachment-mismatch'
  | 'unlikely';

/**
 * What was given and what is allowed, as plain values. Where a path has a foreign key in it, `place` is the same path
 * with that key by its position: `q1.#2`.
 */
export type IssueParams = Readonly<Record<string, string | number | readonly string[]>>;

/** One thing wrong, at one place: `q5`, `q17.selected`, `judgement.reason`, `children[1].name`. */
export interface Issue<C extends string = string> {
  readonly path: string;
  readonly code: C;
  readonly params: IssueParams;
}

/** An issue with answers. */
export type AnswerIssue = Issue<AnswerIssueCode>;

/**
 * The first issues as one sentence for developers: where and what. Messages end up in logs and are read by others, so
 * none says what was given; a foreign key can be an answer too and is named by its position.
 */
export function describeIssues(issues: readonly Issue[]): string {
  const told = issues
    .slice(0, 5)
    .map(({ path, code, params }) => `${String(params.place ?? path) || 'answers'}: ${code}`);
  return `${told.join('; ')}; ${issues.length} in all`;
}

/** Answers that do not fit the instrument. A `TypeError`; `issues` says what is wrong, where, and with which values. */
export class AnswersError extends TypeError {
  override readonly name = 'AnswersError';

  /**
   * @param form The element or instrument that refused, e.g. `dash-checklist (cleveland)`.
   * @param issues Everything that is wrong.
   */
  constructor(
    form: string,
    readonly issues: readonly Issue[],
  ) {
    super(`${form}: ${describeIssues(issues)}`);
  }
}
