import type { SubmissionIssue } from '@safeguarding-forms/schemas';

/**
 * Why something could not be sealed, or not be opened:
 *
 * - `no-crypto`: there is no `crypto.subtle`, as on a page that came over plain HTTP;
 * - `bad-key`: what was given is not a key that can be used here;
 * - `curve-unsupported`: this browser cannot use X25519;
 * - `not-a-submission`: what is to be sealed is no submission;
 * - `too-large`: more than 2 MiB of JSON, or an envelope that could only hold more;
 * - `not-sealed`: not an envelope of this format, or one whose header says more or less than it should;
 * - `no-key`: none of the keys given is the one that it was sealed to (`kid` names that one);
 * - `changed`: it does not open with the key of its name, since a byte was changed or another key bears the name;
 * - `refused`: it opens, and the submission inside is not right (`issues` say what);
 * - `instrument-mismatch`: it opens, and holds another instrument's submission than it says outside.
 */
export type SealedErrorCode =
  | 'no-crypto'
  | 'bad-key'
  | 'curve-unsupported'
  | 'not-a-submission'
  | 'too-large'
  | 'not-sealed'
  | 'no-key'
  | 'changed'
  | 'refused'
  | 'instrument-mismatch';

/** What could not be sealed or opened, and why. The message holds no answer and no key. */
export class SealedError extends Error {
  override readonly name = 'SealedError';

  constructor(
    /** Why, for programs. */
    readonly code: SealedErrorCode,
    message: string,
    /** The id of the key that it was sealed to, where that is known. */
    readonly kid?: string,
    /** What is wrong with the submission inside. They quote what was given: keep them as you keep the submission. */
    readonly issues: readonly SubmissionIssue[] = [],
  ) {
    super(message);
  }
}
