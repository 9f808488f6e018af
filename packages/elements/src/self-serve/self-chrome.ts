import type { Templates } from '@safeguarding-forms/text';
import type { Said } from '../form/view.js';

/**
 * Sentences with those laid over them that a form says otherwise to the person at risk.
 * @param chrome By the ids of the sentences that they stand in place of.
 * @param templates The language's own; `undefined` in English.
 */
export function withSelfChrome(
  chrome: Readonly<Record<string, Said>>,
  templates: Templates | undefined,
): Templates {
  const laid = Object.entries(chrome).map(([id, said]) => {
    // A translation says by number which value stands where: the one value there is stands at 0.
    const message = typeof said === 'function' ? said(0 as never) : said;
    return [id, templates?.[message.id] ?? message.template] as const;
  });
  return { ...templates, ...Object.fromEntries(laid) };
}
