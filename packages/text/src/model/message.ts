import { joinStringsAndValues, type StrResult } from '@lit/localize/internal/str-tag.js';

// The only file that touches lit-localize's internals: its public runtime has one language a page, and a page of
// ours can show two. What it does with a message is small; `runtimeMsg` would bring the hashing of texts to ids
// along, and every message of ours has its id.
export { str } from '@lit/localize/internal/str-tag.js';

/** One sentence of the product: its stable id, which translators see, and its English. */
export interface Message {
  readonly id: string;
  readonly template: string | StrResult;
}

/** The translated sentences of one language by message id; absent means English. */
export type Templates = Readonly<Record<string, string | StrResult>>;

interface MessageFunction {
  (template: string | StrResult, options: { readonly id: string; readonly desc?: string }): Message;
  /** The mark by which lit-localize's extractor finds the calls. */
  _LIT_LOCALIZE_MSG_?: never;
}

/**
 * Declares a message. Calls are found by lit-localize's extractor, so both arguments must be literals.
 * @param template English text, with `str` where it takes values.
 * @param options `id`, stable and unique; `desc` for translators.
 */
export const msg: MessageFunction = (template, { id }) => ({ id, template });

/**
 * A message in a language.
 * @param templates The language's sentences; `undefined` gives the English.
 */
export function sentenceIn(templates: Templates | undefined, { id, template }: Message): string {
  const translated = templates?.[id];
  if (typeof template === 'string') return (translated as string | undefined) ?? template;
  if (translated === undefined) return joinStringsAndValues(template.strings, template.values);
  // A translation says by number which value stands where, since languages order them differently.
  const { strings, values: order } = translated as StrResult;
  return joinStringsAndValues(strings, template.values, order as number[]);
}
