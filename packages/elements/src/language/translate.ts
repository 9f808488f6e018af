import { html, nothing, type TemplateResult } from 'lit';
import type { DirectiveResult } from 'lit/directive.js';
import type { Item } from '@safeguarding-forms/instruments';
import { english, sentenceIn, type ItemWords, type Message } from '@safeguarding-forms/text';
import type { View } from '../form/view.js';
import { wholeText } from './whole-text.js';

/** A message as plain text, in the language in use. */
export const translate = ({ wording }: Pick<View, 'wording'>, message: Message): string =>
  sentenceIn(wording.templates, message);

/** Whether everything is shown in English too. */
export const isBilingual = ({ bilingual, wording }: View): boolean =>
  bilingual && wording.language !== english.code;

/**
 * A message with its English beneath, where both are asked for and they differ; a code without words as it is. Where
 * there is neither it is `nothing`: any other emptiness that a prerendered form was taken up with would keep the text
 * that comes later out of the page.
 */
export function translateBilingual(
  view: View,
  message: Message | undefined,
  code = '',
): DirectiveResult | TemplateResult | typeof nothing {
  if (!message) return code ? wholeText(code) : nothing;
  return writtenBilingual(view, (now) => translate(now, message));
}

/** The same of words that are put together of several messages. */
export function writtenBilingual<V extends View>(
  view: V,
  write: (view: V) => string,
): DirectiveResult | TemplateResult {
  const text = wholeText(write(view));
  if (!isBilingual(view)) return text;
  return html`${text}
    <span class="english" lang=${english.code} dir=${english.dir}
      >${wholeText(write({ ...view, wording: { ...view.wording, templates: view.wording.english } }))}</span
    >`;
}

/** A message as plain text where there is room for one line only: with its English in brackets, where both are asked for. */
export function translateInOneLine(view: View, message: Message | undefined, code: string): string {
  if (!message) return code;
  const text = translate(view, message);
  return isBilingual(view) ? `${text} (${sentenceIn(view.wording.english, message)})` : text;
}

/** An item's words, found or missing loudly: an item without words cannot be asked. */
export function wordsOf(view: View, { id }: Pick<Item, 'id'>): ItemWords {
  const words = view.wording.words.items[id];
  if (!words) throw new Error(`${view.definition.element}: there are no words for item "${id}"`);
  return words;
}

/** How a question is numbered: as printed. */
export const numberOf = (id: string): string => id.replace(/^q/, '').toUpperCase();
