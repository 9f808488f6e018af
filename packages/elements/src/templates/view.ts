import type { html as litHtml, TemplateResult } from 'lit';
import type { AnswerIssue, Answers, Attachments, Instrument, Item } from '@safeguarding-forms/instruments';
import { isAsked } from '@safeguarding-forms/instruments/check/asked.js';
import { english, say, type Explanations, type ItemWords, type Message } from '@safeguarding-forms/text';
import type { Draft } from '../form/answers-controller.js';
import type { Wording } from '../form/language-controller.js';
import type { Later } from '../form/later-controller.js';

/** Draws one item of a kind that only some forms have. */
export type Draw = (view: View, item: never, look: unknown) => unknown;

/** What any template can show: data, and the words for it. */
export interface View {
  /** Lit's tag. It comes with the view, since a template that is loaded later would bring a second copy of Lit. */
  readonly html: typeof litHtml;
  /** What the ids of controls begin with: empty, or in a row of a group something of its own. */
  readonly at: string;
  readonly definition: Instrument;
  readonly wording: Wording;
  /** What is shown on demand; `undefined` until it is there. */
  readonly explanations: Explanations | undefined;
  /** The templates that are loaded later; `undefined` until they are there. */
  readonly later: Later | undefined;
  /** How the kinds of item are drawn that only some forms have. */
  readonly kinds: Readonly<Record<string, Draw>>;
  /** The control that has the focus. */
  readonly activeControl: Element | null | undefined;
  readonly bilingual: boolean;
  readonly readOnly: boolean;
  /** Level of the form's title in the page's outline. */
  readonly headingLevel: number;
  readonly answers: Answers;
  readonly drafts: ReadonlyMap<string, Draft>;
  readonly attachments: Attachments;
  /** The errors that are shown now. */
  readonly errors: readonly AnswerIssue[];
}

/** A message as plain text, in the language in use. */
export const textOf = ({ wording }: View, message: Message): string => say(wording.templates, message);

/** A message with its English beneath, where both are asked for and they differ; a code without words as it is. */
export function tell(view: View, message: Message | undefined, code = ''): string | TemplateResult {
  if (!message) return code;
  const text = textOf(view, message);
  if (!view.bilingual || view.wording.language === english.code) return text;
  return view.html`${text} <span class="english" lang=${english.code} dir=${english.dir}>${say(undefined, message)}</span>`;
}

/** An item's words, found or missing loudly: an item without words cannot be asked. */
export function wordsOf(view: View, { id }: Item): ItemWords {
  const words = view.wording.words.items[id];
  if (!words) throw new Error(`${view.definition.element}: there are no words for item "${id}"`);
  return words;
}

/** How a question is numbered: as printed. */
export const numberOf = (id: string): string => id.replace(/^q/, '').toUpperCase();

/** A heading, so many levels under the form's title; a named one can take the focus. */
export const heading = (
  { html, headingLevel }: View,
  under: number,
  content: unknown,
  name = '',
): TemplateResult =>
  html`<div
    class="heading level-${under}"
    role="heading"
    aria-level=${headingLevel + under}
    tabindex="-1"
    data-focus=${name}
  >
    ${content}
  </div>`;

/** The errors of one item. */
export const errorsOf = (view: View, id: string): readonly AnswerIssue[] =>
  view.errors.filter(({ path }) => path === id || path.startsWith(`${id}.`));

/** Whether an item is asked now. */
export const asks = ({ definition, answers, attachments }: View, id: string): boolean =>
  isAsked(definition, answers, id, { attachments });

/** The ids of the hint and the errors of an item, for `aria-describedby`. */
export function describedBy(view: View, item: Item): string {
  const id = view.at + item.id;
  const hint = wordsOf(view, item).hint ? [`h-${id}`] : [];
  return [...hint, ...errorsOf(view, item.id).map((_, index) => `e-${id}-${index}`)].join(' ');
}

/** Whether one part of an item is in error. */
export const isInvalid = (view: View, path: string): boolean =>
  view.errors.some((issue) => issue.path === path);
