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

/** What was given and what is allowed, as plain values. */
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
 * The first issues as one sentence for developers: where, what, and what is allowed.
 * @param isPublic Leaves out what was given, which may be an answer, where others can read along (the console).
 */
export function describeIssues(issues: readonly Issue[], isPublic = false): string {
  const told = issues.slice(0, 5).map(({ path, code, params }) => {
    const shown = isPublic ? { ...params, given: undefined } : params;
    return `${path || 'answers'}: ${code} ${JSON.stringify(shown)}`;
  });
  return `${told.join('; ')}; ${issues.length} in all`;
}

/** Answers that do not fit the instrument. A `TypeError`; `issues` says what is wrong and where. */
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
