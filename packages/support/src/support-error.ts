/** What can be wrong with a list of help. */
export type SupportIssueCode =
  | 'required'
  | 'wrong-type'
  | 'unknown-option'
  | 'unknown-key'
  | 'unknown-service'
  | 'bad-format'
  | 'too-long'
  | 'too-many'
  | 'too-few'
  | 'duplicate'
  | 'inconsistent';

/** One thing that is wrong. */
export interface SupportIssue {
  /** Where, such as `[2].ways[0].value`; empty for the list as a whole. */
  readonly path: string;
  readonly code: SupportIssueCode;
  /** What may stand there, in words. */
  readonly allowed: string;
}

const sentence = ({ path, code, allowed }: SupportIssue): string =>
  `${path || 'the list'}: ${code}; allowed: ${allowed}`;

/** A list of help that cannot be shown. The message names every place and what may stand there, and repeats nothing that was given, but for the names of unknown keys. */
export class SupportError extends TypeError {
  override readonly name = 'SupportError';

  constructor(readonly issues: readonly SupportIssue[]) {
    super(`support: ${issues.map(sentence).join('. ')}.`);
  }
}
