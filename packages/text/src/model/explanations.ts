import type {
  BasisCode,
  FlagCode,
  GroupItem,
  Instrument,
  ItemOf,
  ReasonCode,
  WeaknessCode,
} from '@safeguarding-forms/instruments';
import type { Message } from './message.js';

/** A band or level in words. */
export interface LevelWords {
  readonly label: Message;
  /** What the level means; never worded as safety. */
  readonly meaning: Message;
  /** What whoever fills the form in has to do at this level. It stands whatever a host adds. */
  readonly act?: readonly Message[];
  /** What the area offers at this level, by role; a host that fills the slot `support` replaces it. */
  readonly support?: readonly Message[];
}

/** What the document tells whoever fills it in. */
export interface Guidance {
  readonly title: Message;
  /** By the ids of the definition. */
  readonly steps: Readonly<Record<string, Message>>;
}

/** An outcome in words. */
export interface OutcomeWords {
  readonly label: Message;
  /** The same of a form that could be submitted as it is, where that is said otherwise. */
  readonly finished?: Message;
  /** What to do next. */
  readonly next: Message;
}

/**
 * What explains an instrument and its result. It is shown on demand or from the first result on, so it is loaded
 * after the form itself: nothing that the form needs to be drawn stands here.
 */
export interface Explanations {
  readonly levels: Readonly<Record<string, LevelWords>>;
  readonly outcomes: Readonly<Record<string, OutcomeWords>>;
  /** Why something is asked, by item: of every question and every answer of a special category. */
  readonly why: Readonly<Record<string, Message>>;
  /** The decisions taken where the document is silent. */
  readonly notes: Readonly<Record<string, Message>>;
  /** What is wrong when answers cannot stand together, by rule. */
  readonly rules: Readonly<Record<string, Message>>;
  readonly factors: Readonly<Record<string, Message>>;
  /** Set where the document says that factors which refer usually mean high risk: this, said before them. */
  readonly usuallyHigh?: Message;
  readonly reasons: Readonly<Partial<Record<ReasonCode, Message>>>;
  readonly basis: Readonly<Partial<Record<BasisCode, Message>>>;
  readonly flags: Readonly<Partial<Record<FlagCode, Message>>>;
  readonly weaknesses?: Readonly<Partial<Record<WeaknessCode, Message>>>;
  readonly guidance?: Guidance;
}

type Explained = { readonly kind: 'question' } | { readonly specialCategory: true };
type FieldOf<I> = I extends GroupItem ? I['fields'][number] : never;
type ExplainedId<D extends Instrument> = Extract<ItemOf<D> | FieldOf<ItemOf<D>>, Explained>['id'];
type Concluded<D extends Instrument, K extends 'basis' | 'flags' | 'weaknesses'> = D extends {
  readonly conclusions: { readonly [P in K]: readonly { readonly code: infer C extends string }[] };
}
  ? C
  : never;
type FactorCode<D extends Instrument> = D extends {
  readonly scoring: { readonly factors: readonly { readonly code: infer C extends string }[] };
}
  ? C
  : never;

type GuidanceOf<D extends Instrument> = D extends {
  readonly guidance: readonly { readonly id: infer G extends string }[];
}
  ? {
      readonly guidance: Guidance & { readonly steps: Readonly<Record<G, Message>> };
    }
  : { readonly guidance?: never };

/**
 * The explanations that one instrument needs, read off its definition: a question without its why, or a missing
 * note, rule or factor, does not compile.
 */
export type ExplanationsOf<D extends Instrument> = GuidanceOf<D> &
  Omit<Explanations, 'guidance'> & {
    readonly levels: Readonly<Record<D['levels'][number], LevelWords>>;
    readonly outcomes: Readonly<Record<D['outcomes'][number], OutcomeWords>>;
    readonly why: Readonly<Record<ExplainedId<D>, Message>>;
    readonly notes: Readonly<Record<D['notes'][number]['id'], Message>>;
    readonly rules: Readonly<Record<D['rules'][number]['id'], Message>>;
    readonly factors: Readonly<Record<FactorCode<D>, Message>>;
    readonly basis: Explanations['basis'] & Readonly<Record<Concluded<D, 'basis'>, Message>>;
    readonly flags: Explanations['flags'] & Readonly<Record<Concluded<D, 'flags'>, Message>>;
    readonly weaknesses?: Explanations['weaknesses'] & Readonly<Record<Concluded<D, 'weaknesses'>, Message>>;
  };
