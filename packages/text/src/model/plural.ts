import type { Message } from './message.js';

/**
 * A sentence that says a number, in all six plural categories. English needs two of them; it carries the others so
 * that a language which needs more (Welsh has all six) finds a message to translate.
 */
export type PluralForms = Readonly<Record<Intl.LDMLPluralRule, Message>>;

/** The rules of a language, made once: an answer changes several numbers on a page, and making them takes longer than the rest. */
const rules = new Map<string, Intl.PluralRules>();

function rulesOf(language: string): Intl.PluralRules {
  const known = rules.get(language) ?? new Intl.PluralRules(language);
  rules.set(language, known);
  return known;
}

/** The form that a language uses for a number. */
export const pluralForm = (language: string, number: number, forms: PluralForms): Message =>
  forms[rulesOf(language).select(number)];
