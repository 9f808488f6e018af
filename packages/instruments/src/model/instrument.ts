import type { OwnRows } from './agreements.js';
import type { Condition } from './conditions.js';
import { deepFreeze } from './deep-freeze.js';
import type { Factor } from './factors.js';
import type { ChoicesItem, Item } from './items.js';
import type { BasisCode, FlagCode, WeaknessCode } from './results.js';
import type { StepPlan } from './step-plan.js';

/** A group of items under one heading. */
export interface Section {
  readonly id: string;
  readonly items: readonly Item[];
  /** Shown only while this holds. */
  readonly when?: Condition;
  /** Its choices are the rows of one table, whose columns are the options that they share. */
  readonly asTable?: true;
  /** All of it is a professional's to fill in: never asked of the person at risk who fills the form in alone. */
  readonly professional?: true;
}

/** A date of an answer or, with `field`, of every row of a group. */
export interface DatePlace {
  readonly item: string;
  readonly field?: string;
}

interface RuleBase {
  /** Names the words that say what is wrong. */
  readonly id: string;
  /**
   * Whether it stands against submitting, which it does where this is left out, is only said, or stands against it
   * until a reason confirms the answers as they are.
   */
  readonly effect?: 'blocks' | 'warns' | 'confirms';
}

/** What every kind of form is checked for. */
export type CommonRule = RuleBase &
  (
    | { readonly kind: 'at-most-one-yes'; readonly items: readonly string[] }
    | {
        readonly kind: 'contradiction';
        /** The error stands beside this item. */
        readonly item: string;
        /** The rule is broken when all of these hold. */
        readonly when: readonly Condition[];
        /** The item in which the reason stands, of a rule that `confirms`. */
        readonly unless?: string;
      }
  );

/** What records alone are checked for. */
export type RecordRule = RuleBase &
  (
    | {
        readonly kind: 'too-long-ago';
        /** A date that must not lie further back than so many months, where all of these hold. */
        readonly item: string;
        readonly months: number;
        readonly when: readonly Condition[];
      }
    /** Two figures that must be the same; the error stands beside the second. */
    | { readonly kind: 'unequal'; readonly items: readonly [string, string] }
    /** Nothing is both answered and marked as not known. */
    | { readonly kind: 'not-known' }
    /** Dates that must not lie before another one; of several, before the first. */
    | { readonly kind: 'earlier'; readonly dates: readonly DatePlace[]; readonly than: DatePlace }
    /** Dates that must not lie further ahead than so many months. */
    | { readonly kind: 'too-far-ahead'; readonly dates: readonly DatePlace[]; readonly months: number }
    /** Everything that can be marked as not known is answered or marked. */
    | { readonly kind: 'unanswered' }
    /** Points that are all to be answered with yes. */
    | { readonly kind: 'all-yes'; readonly items: readonly string[] }
  );

/** Answers that cannot stand together, or hardly. */
export type Rule = CommonRule | RecordRule | RowRule | AttachedRule;

/** What has to hold between the answers and something attached, beyond single answers; only forms that need it check it. */
export type AttachedRule = RuleBase &
  /** What is attached says something at these places: the item says one of the same, and is not left open. */
  (
    | {
        readonly kind: 'attached-says';
        readonly item: string;
        readonly attachment: string;
        readonly at: readonly string[];
      }
    /** Rows name those rows of an attached group that are one's own: no others, or (`own-rows-told`) all of them. */
    | {
        readonly kind: 'own-rows-only' | 'own-rows-told';
        readonly item: string;
        readonly field: string;
        readonly attachment: string;
        readonly at: string;
        readonly own: OwnRows;
      }
  );

/** What holds between the rows of a group and something outside of them. The error stands beside the field in its row. */
export type RowRule = RuleBase &
  /** A date in each row that must not lie before the date of an item. */
  /** No two rows say the same in this field. */
  (
    | { readonly kind: 'row-twice'; readonly group: string; readonly field: string }
    /** A line in each row that names rows of another group by what stands in a field of theirs, with commas between. */
    | {
        readonly kind: 'row-unknown';
        readonly group: string;
        readonly field: string;
        readonly of: { readonly group: string; readonly field: string };
      }
  );

/** Something said about the document, and where it stands: above all, a decision taken where it is silent or contradicts itself. */
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
  /** Left out where the result has none. */
  readonly basis?: readonly Conclusion<BasisCode>[];
  readonly flags: readonly Conclusion<FlagCode>[];
  /** What makes a record indefensible; only the records that have such a list print it in their result. */
  readonly weaknesses?: readonly Conclusion<WeaknessCode>[];
}

/** Where a route ends. */
export interface Lead<O extends string = string> {
  readonly outcome: O;
  /** The level that this end gives by itself. */
  readonly level?: string;
  readonly when: Condition;
  /** It holds even where what is attached speaks against an answer; other ends are then withheld. */
  readonly stands?: true;
}

/** A chart that is followed one question at a time; every question says in its conditions when it is reached. */
export interface Route {
  /** Its ends; of those that hold, the first counts. */
  readonly leads: readonly Lead[];
  /** The attachment whose level holds where the route's end gives none, as long as a condition does. */
  readonly levelFrom?: { readonly attachment: string; readonly when: Condition };
  /** The choice that says in which category of public protection someone falls, and its options in order, from 1. */
  readonly category?: { readonly item: string; readonly options: readonly string[] };
}

/** Choices that are read together: the gravest of them counts. Their options go from least to gravest. */
export interface Grid {
  /** Each kind of abuse by itself. */
  readonly rows: readonly string[];
  /** What the risk is classified by. */
  readonly classification: readonly string[];
}

/**
 * How a form is read: `ticks` counts yes answers, `product` multiplies the counts of sections, `record` says what is
 * missing and what follows, `route` is a chart that is followed, `grid` reads choices together.
 */
export type InstrumentKind = 'ticks' | 'product' | 'record' | 'route' | 'grid';

/** One edition of a form as plain data: what is asked, when, and what must hold before it is submitted. */
export interface Instrument {
  /** Instrument id, e.g. `dash`. */
  readonly id: string;
  /** The kind of scorer that reads it; what that one needs besides the items stands in the definition too. */
  readonly kind: InstrumentKind;
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
  /** Where its steps are not its sections as they are printed. */
  readonly steps?: StepPlan | undefined;
  /** What a record or a route concludes, for forms that are not scored. */
  readonly conclusions?: Conclusions;
  /** How its questions lead to an outcome. */
  readonly route?: Route;
  /** What is read from its choices together. */
  readonly grid?: Grid;
  /** What the scorer reads besides the questions; each kind of instrument adds its own. */
  readonly scoring?: {
    /** The smallest count for each level, lowest level first. */
    readonly thresholds?: readonly number[];
    readonly factors: readonly Factor[];
    readonly callouts?: { readonly item: string };
    /** What else decides, by name. */
    readonly decisions?: Readonly<Record<string, Condition>>;
  };
  readonly sections: readonly Section[];
  /** What is marked as not known, where something can be: an item that stands in no section, but beside all these. */
  readonly marks?: ChoicesItem | undefined;
  readonly rules: readonly Rule[];
  readonly notes: readonly Note[];
  /** What the document tells whoever fills it in, shown beside the form; its words are in the text package. */
  readonly guidance?: readonly Note[];
  /** The text item that, once filled, excuses what counts and has no answer. */
  readonly unansweredExcusedBy?: string;
}

/**
 * Declares an instrument: keeps its literal types, from which its answers are typed, and freezes it,
 * because a page that could change a threshold could change a score.
 */
export function defineInstrument<const D extends Instrument>(definition: D): D {
  return deepFreeze(definition);
}
