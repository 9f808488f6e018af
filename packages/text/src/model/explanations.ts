import type { BasisCode, FlagCode, Instrument, ItemOf, ReasonCode } from '@safeguarding-forms/instruments';
import type { Message } from './message.js';

/**
 * What explains an instrument and its result. It is shown on demand or from the first result on, so it is loaded
 * after the form itself: nothing that the form needs to be drawn stands here.
 */
export interface Explanations {
  /** Why a question matters, by question. */
  readonly why: Readonly<Record<string, Message>>;
  /** The decisions taken where the document is silent. */
  readonly notes: Readonly<Record<string, Message>>;
  /** What is wrong when answers cannot stand together, by rule. */
  readonly rules: Readonly<Record<string, Message>>;
  readonly factors: Readonly<Record<string, Message>>;
  readonly reasons: Readonly<Partial<Record<ReasonCode, Message>>>;
  readonly basis: Readonly<Partial<Record<BasisCode, Message>>>;
  readonly flags: Readonly<Partial<Record<FlagCode, Message>>>;
}

type QuestionId<D extends Instrument> = Extract<ItemOf<D>, { readonly kind: 'question' }>['id'];
type FactorCode<D extends Instrument> = D extends {
  readonly scoring: { readonly factors: readonly { readonly code: infer C extends string }[] };
}
  ? C
  : never;

/**
 * The explanations that one instrument needs, read off its definition: a question without its why, or a missing
 * note, rule or factor, does not compile.
 */
export interface ExplanationsOf<D extends Instrument> extends Explanations {
  readonly why: Readonly<Record<QuestionId<D>, Message>>;
  readonly notes: Readonly<Record<D['notes'][number]['id'], Message>>;
  readonly rules: Readonly<Record<D['rules'][number]['id'], Message>>;
  readonly factors: Readonly<Record<FactorCode<D>, Message>>;
}
