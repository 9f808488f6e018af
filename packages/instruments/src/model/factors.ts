/** A circumstance that can change the outcome whatever the score. */
export interface Factor {
  readonly code: string;
  /** The questions behind it. */
  readonly items: readonly string[];
  /** Set where all of the questions must be answered yes; else any one will do. */
  readonly all?: true;
  /** What its presence leads to by itself. */
  readonly leadsTo: 'refer' | 'consider';
}
