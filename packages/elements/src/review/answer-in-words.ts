import { html, type TemplateResult } from 'lit';
import type { Item, JudgementAnswer, QuestionAnswer, QuestionItem } from '@safeguarding-forms/instruments';
import { detailsOf } from '@safeguarding-forms/instruments/internal/model/items.js';
import { answers as answerWords, followUp, panel, type Message } from '@safeguarding-forms/text';
import type { View } from '../form/view.js';
import { translateBilingual, wordsOf } from '../language/translate.js';
import { wholeText } from '../language/whole-text.js';

type Drawn = TemplateResult | null;

const typed = (text: string | undefined): Drawn =>
  text ? html`<p class="typed" dir="auto">${wholeText(text)}</p>` : null;
const worded = (view: View, message: Message | undefined): Drawn =>
  message ? html`<p>${translateBilingual(view, message)}</p>` : null;

const notAnswered = (view: View): TemplateResult =>
  html`<p class="hint">${translateBilingual(view, panel.unanswered)}</p>`;

function questionAnswer(
  view: View,
  item: QuestionItem,
  { answer, selected = [], source, ...details }: QuestionAnswer,
): Drawn {
  const { options = {}, rows = {} } = wordsOf(view, item);
  const option = (id: string): Drawn => {
    const row = rows[id.split(':')[0] as string];
    return html`<li>
      ${row ? html`${translateBilingual(view, row)}: ` : null}${translateBilingual(view, options[id], id)}
    </li>`;
  };
  const isAnswered = item.answers.length ? answer : selected.length;
  return html`${isAnswered ? worded(view, answerWords[answer as keyof typeof answerWords]) : notAnswered(view)}
  ${
    selected.length
      ? html`<ul>
          ${selected.map(option)}
        </ul>`
      : null
  }
  ${detailsOf(item).map((part) => {
    const row = rows[part.split('.')[0] as string];
    const text = (details as Readonly<Record<string, string | undefined>>)[part];
    return html`${row && text ? html`<p class="hint">${translateBilingual(view, row)}</p>` : null}${typed(text)}`;
  })}
  ${
    source
      ? html`<p class="hint">${translateBilingual(view, followUp.source)}</p>
          ${typed(source)}`
      : null
  }`;
}

function chosenOptions(view: View, item: Item, chosen: readonly string[]): TemplateResult {
  const { options = {} } = wordsOf(view, item);
  return html`<ul>
    ${chosen.map((id) => html`<li>${translateBilingual(view, options[id], id)}</li>`)}
  </ul>`;
}

/** An answer as it is read: in words. */
export function answerInWords(view: View, item: Item): unknown {
  const own = view.itemTemplates[item.kind]?.inWords?.(view, item as never);
  if (own) return own;
  const value = view.answers[item.id];
  if (value === undefined) return notAnswered(view);
  switch (item.kind) {
    case 'question':
      return questionAnswer(view, item, value as QuestionAnswer);
    case 'judgement': {
      const { level, reason } = value as JudgementAnswer;
      return html`${worded(view, view.wording.explanations.levels[level ?? '']?.label)} ${typed(reason)}`;
    }
    case 'choice':
      return worded(view, wordsOf(view, item).options?.[value as string]);
    case 'choices':
      return chosenOptions(view, item, value as readonly string[]);
    case 'confirmation':
      return worded(view, answerWords.yes);
    case 'date':
      return typed((value as string).split('-').reverse().join('/'));
    default:
      return typed(String(value));
  }
}
