import type { IssueParams } from '../model/issues.js';

/** What can be wrong with an edition file. */
export type FileProblemCode =
  /** Not JSON, or not an object. */
  | 'not-json'
  /** Longer than a file may be. */
  | 'too-big'
  | 'too-deep'
  | 'missing'
  | 'unknown-key'
  | 'wrong-type'
  | 'not-allowed'
  | 'too-few'
  | 'too-many'
  | 'twice'
  /** Names something that the file does not have. */
  | 'no-such'
  /** Names something of the wrong kind. */
  | 'unfit'
  | 'circle'
  | 'out-of-order'
  | 'out-of-reach'
  /** What is a rule of the kind and not of the area. */
  | 'unsafe'
  /** A text that the file has to have and lacks. */
  | 'no-words';

/** One thing wrong with an edition file: where, what, and with which values. Words for it are in the text package. */
export interface FileProblem {
  /** `sections[0].items[3].options`; empty for the file as a whole. */
  readonly path: string;
  readonly code: FileProblemCode;
  readonly params: IssueParams;
}

/** Takes down what is wrong. */
export type Report = (path: string, code: FileProblemCode, params?: IssueParams) => void;

/** An edition file that cannot be used. A `TypeError`; `problems` says what is wrong with it, and where. */
export class EditionError extends TypeError {
  override readonly name = 'EditionError';

  /**
   * @param what The file, as far as it is known which: its id and edition.
   * @param problems Everything that is wrong.
   */
  constructor(
    what: string,
    readonly problems: readonly FileProblem[],
  ) {
    const first = problems.slice(0, 5).map(({ path, code }) => `${path || 'the file'}: ${code}`);
    super(`${what}: ${first.join('; ')}; ${problems.length} in all`);
  }
}
