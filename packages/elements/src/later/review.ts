import type { TemplateResult } from 'lit';
import type { Item, JudgementAnswer, QuestionAnswer } from '@safeguarding-forms/instruments';
import { isAsked } from '@safeguarding-forms/instruments/check/asked.js';
import { answers as answerWords, chrome, followUp, reviewing, type Message } from '@safeguarding-forms/text';
import { heading, numberOf, tell, wordsOf, type View } from '../templates/view.js';

type Drawn = TemplateResult | null;

const typed = ({ html }: View, text: string | undefined): Drawn =>
  text ? html`<p class="typed" dir="auto">${text}</p>` : null;
const worded = (view: View, message: Message | undefined): Drawn =>
  message ? view.html`<p>${tell(view, message)}</p>` : null;

function questionAnswer(
  view: View,
  item: Item,
  { answer, selected = [], detail, source }: QuestionAnswer,
): Drawn {
  const { html } = view;
  const { options = {}, rows = {} } = wordsOf(view, item);
  const option = (id: string): Drawn => {
    const row = rows[id.split(':')[0] as string];
    return html`<li>${row ? html`${tell(view, row)}: ` : null}${tell(view, options[id], id)}</li>`;
  };
  return html`${worded(view, answerWords[answer as keyof typeof answerWords])}
  ${
    selected.length
      ? html`<ul>
          ${selected.map(option)}
        </ul>`
      : null
  }
  ${typed(view, detail)}
  ${
    source
      ? html`<p class="hint">${tell(view, followUp.source)}</p>
          ${typed(view, source)}`
      : null
  }`;
}

function answerInWords(view: View, item: Item): Drawn {
  const value = view.answers[item.id];
  if (value === undefined) return view.html`<p class="hint">${tell(view, chrome.unanswered)}</p>`;
  switch (item.kind) {
    case 'question':
      return questionAnswer(view, item, value as QuestionAnswer);
    case 'judgement': {
      const { level, reason } = value as JudgementAnswer;
      return view.html`${worded(view, view.wording.words.levels[level ?? '']?.label)} ${typed(view, reason)}`;
    }
    case 'choice':
      return worded(view, wordsOf(view, item).options?.[value as string]);
    case 'date':
      return typed(view, (value as string).split('-').reverse().join('/'));
    default:
      return typed(view, String(value));
  }
}

function answerRow(view: View, item: Item, change: (id: string) => void): TemplateResult {
  const { html } = view;
  return html`<div data-review=${item.id}>
    <dt>
      ${item.kind === 'question' ? html`<span class="number">${numberOf(item.id)}</span>` : null}
      <span id="v-${item.id}">${tell(view, wordsOf(view, item).label)}</span>
    </dt>
    <dd>${answerInWords(view, item)}</dd>
    <dd>
      <button
        type="button"
        class="link"
        id="c-${item.id}"
        part="change"
        aria-labelledby="c-${item.id} v-${item.id}"
        @click=${() => change(item.id)}
      >
        ${tell(view, reviewing.change)}
      </button>
    </dd>
  </div>`;
}

/** Every answer to be read through, each with a way back to it. */
export function review(view: View, change: (id: string) => void): TemplateResult {
  const { html } = view;
  const sections = view.definition.sections
    .map(({ id, items }) => ({
      id,
      asked: items.filter((item) => isAsked(view.definition, view.answers, item.id)),
    }))
    .filter(({ asked }) => asked.length > 0);
  return html`<div class="review">
    ${heading(view, 1, tell(view, chrome.review), 'reviewing')}
    <p>${tell(view, reviewing.reviewIntro)}</p>
    ${sections.map(
      ({ id, asked }) =>
        html`${heading(view, 2, tell(view, view.wording.words.sections[id], id))}
          <dl class="answers">${asked.map((item) => answerRow(view, item, change))}</dl>`,
    )}
  </div>`;
}
