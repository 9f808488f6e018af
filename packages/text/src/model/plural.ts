import type { Message } from './message.js';

/**
 * A sentence that says a number, in all six plural categories. English needs two of them; it carries the others so
 * that a language which needs more (Welsh has all six) finds a message to translate.
 */
export type PluralForms = Readonly<Record<Intl.LDMLPluralRule, Message>>;

/** The form that a language uses for a number. */
export function pluralForm(language: string, number: number, forms: PluralForms): Message {
  return forms[new Intl.PluralRules(language).select(number)];
}
