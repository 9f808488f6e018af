import type { Factor } from '../score/factors.js';
import type { Condition } from './conditions.js';
import { deepFreeze } from './deep-freeze.js';
import type { Item } from './items.js';
import type { BasisCode, FlagCode, WeaknessCode } from './results.js';

/** A group of items under one heading. */
export interface Section {
  readonly id: string;
  readonly items: readonly Item[];
  /** Shown only while this holds. */
  readonly when?: Condition;
}

/** Answers that cannot stand together. The id names the words that say so. */
export type Rule =
  | { readonly id: string; readonly kind: 'at-most-one-yes'; readonly items: readonly string[] }
  | {
      readonly id: string;
      readonly kind: 'contradiction';
      /** The error stands beside this item. */
      readonly item: string;
      /** The rule is broken when all of these hold. */
      readonly when: readonly Condition[];
    }
  | {
      readonly id: string;
      readonly kind: 'too-long-ago';
      /** A date that must not lie further back than so many months, where all of these hold. */
      readonly item: string;
      readonly months: number;
      readonly when: readonly Condition[];
    }
  /** Two figures that must be the same; the error stands beside the second. */
  | { readonly id: string; readonly kind: 'unequal'; readonly items: readonly [string, string] };

/** A decision taken where the document is silent or contradicts itself; its words are in the text package. */
export interface Note {
  readonly id: string;
  readonly cite: string;
}

/** The document an instrument was read from. */
export interface Source {
  readonly document: string;
  readonly part: string;
}

/** A code of the result and what has to hold for it. */
export interface Conclusion<C extends string> {
  readonly code: C;
  readonly when: Condition;
}

/** What the result of a record concludes from its answers; nothing is scored. */
export interface Conclusions {
  readonly basis: readonly Conclusion<BasisCode>[];
  readonly flags: readonly Conclusion<FlagCode>[];
  /** What makes a record indefensible; only the records that have such a list print it in their result. */
  readonly weaknesses?: readonly Conclusion<WeaknessCode>[];
}

/** One edition of a form as plain data: what is asked, when, and what must hold before it is submitted. */
export interface Instrument {
  /** Instrument id, e.g. `dash`. */
  readonly id: string;
  /** Tag name of the element that shows it. */
  readonly element: string;
  readonly edition: string;
  /** Raised when the meaning of anything in it changes. */
  readonly version: string;
  readonly source: Source;
  /** Bands from lowest to highest; empty where nothing is scored. */
  readonly levels: readonly string[];
  /** What the result can come to, in the order of the contract. */
  readonly outcomes: readonly string[];
  /** Its sections are steps, finished one at a time; else the form is one page. */
  readonly inSteps?: true;
  /** What a record concludes, for forms that are not scored. */
  readonly conclusions?: Conclusions;
  /** What the scorer reads; each kind of instrument adds its own to the factors. */
  readonly scoring?: { readonly factors: readonly Factor[] };
  readonly sections: readonly Section[];
  readonly rules: readonly Rule[];
  readonly notes: readonly Note[];
  /** The text item that, once filled, excuses counted questions without an answer. */
  readonly unansweredExcusedBy?: string;
}

/**
 * Declares an instrument: keeps its literal types, from which its answers are typed, and freezes it,
 * because a page that could change a threshold could change a score.
 */
export function defineInstrument<const D extends Instrument>(definition: D): D {
  return deepFreeze(definition);
}
