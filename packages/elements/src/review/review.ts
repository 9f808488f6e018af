import { html, type TemplateResult } from 'lit';
import type {
  GroupItem,
  Item,
  JudgementAnswer,
  QuestionAnswer,
  QuestionItem,
  Row,
} from '@safeguarding-forms/instruments';
import { isBlank } from '@safeguarding-forms/instruments/check/asked.js';
import { detailsOf } from '@safeguarding-forms/instruments/model/items.js';
import {
  answers as answerWords,
  chrome,
  followUp,
  type Message,
  panel,
  reviewing,
} from '@safeguarding-forms/text';
import { button } from '../controls/button.js';
import { isAskedNow } from '../answering/asked-now.js';
import { heading } from '../controls/heading.js';
import type { View } from '../form/view.js';
import { numberOf, translateBilingual, wordsOf } from '../language/translate.js';

type Drawn = TemplateResult | null;
type Change = ((path: string) => void) | undefined;

const typed = (text: string | undefined): Drawn =>
  text ? html`<p class="typed" dir="auto">${text}</p>` : null;
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

function answerInWords(view: View, item: Item): unknown {
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

function answerRow(view: View, item: Item, path: string, change: Change): TemplateResult {
  const id = view.idPrefix + item.id;
  return html`<div data-review=${path}>
    <dt>
      ${item.kind === 'question' ? html`<span class="number">${numberOf(item.id)}</span>` : null}
      <span id="v-${id}">${translateBilingual(view, wordsOf(view, item).label)}</span>
    </dt>
    <dd>${answerInWords(view, item)}</dd>
    ${
      change
        ? html`<dd>
            ${button(view, {
              look: 'link',
              part: 'change',
              id: `c-${id}`,
              namedBy: `v-${id}`,
              press: () => change(path),
              label: translateBilingual(view, reviewing.change),
            })}
          </dd>`
        : null
    }
  </div>`;
}

/** The rows of a group that say something, each with its fields. */
function rowsOf(view: View, group: GroupItem, change: Change): TemplateResult {
  const rows = ((view.answers[group.id] ?? []) as readonly Row[]).map((row, index) => ({ row, index }));
  const filled = rows.filter(({ row }) => !isBlank(row));
  if (filled.length === 0) return answerRow(view, group, `${group.id}[0].${group.fields[0]?.id}`, change);
  return html`<div>
      <dt>${translateBilingual(view, wordsOf(view, group).label)}</dt>
    </div>
    ${filled.map(({ index }) => {
      const inner = view.readRow?.(view, group, index).view ?? view;
      const fields = group.fields.filter((field) => isAskedNow(inner, field.id));
      return html`<div class="row-name" data-review-row=${index}>
          <dt>${translateBilingual(view, wordsOf(view, group).row?.(index + 1))}</dt>
        </div>
        ${fields.map((field) => answerRow(inner, field, `${group.id}[${index}].${field.id}`, change))}`;
    })}`;
}

/**
 * Every answer in its section, in words.
 * @param change Where given, each answer has a button that leads back to it.
 */
export function answerList(view: View, change?: Change): readonly TemplateResult[] {
  return view.definition.sections
    .map(({ id, items }) => ({ id, asked: items.filter((item) => isAskedNow(view, item.id)) }))
    .filter(({ asked }) => asked.length > 0)
    .map(
      ({ id, asked }) =>
        html`${heading(view, 2, translateBilingual(view, view.wording.words.sections[id], id))}
          <dl class="answers">
            ${asked.map((item) =>
              item.kind === 'group' ? rowsOf(view, item, change) : answerRow(view, item, item.id, change),
            )}
          </dl>`,
    );
}

/** Every answer to be read through, each with a way back to it. */
export function review(view: View, change: (path: string) => void): TemplateResult {
  return html`<div class="review">
    ${heading(view, 1, translateBilingual(view, chrome.review), 'reviewing')}
    <p>${translateBilingual(view, reviewing.reviewIntro)}</p>
    ${answerList(view, change)}
  </div>`;
}
