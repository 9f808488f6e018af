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
