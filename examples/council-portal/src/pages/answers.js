// @ts-check
import { answers as answerWords } from '@safeguarding-forms/text';
import { html } from 'hono/html';
import { dayOf } from '../plain-names.js';
import { english } from '../wording.js';
import { factList } from './facts.js';
import { heading } from './heading.js';
import { optionName } from './option-words.js';
import { levelName } from './result-words.js';

/**
 * @typedef {import('./layout.js').Html} Html
 * @typedef {import('../wording.js').Words} Words
 * @typedef {import('@safeguarding-forms/instruments').Item} Item
 * @typedef {import('@safeguarding-forms/text').ItemWords} ItemWords
 * @typedef {{ answer?: 'yes' | 'no' | 'unknown', source?: string, selected?: string[] } & Record<string, any>} QuestionValue
 * @typedef {(item: Item, words: ItemWords | undefined, value: any) => Html | string} Draw
 */

/** What a person wrote, as it stands and in whichever direction it runs. */
const written = (/** @type {unknown} */ text) => html`<span class="written" dir="auto">${text}</span>`;

/**
 * Details are one text, or of a table one a row: `kill.detail`.
 * @param {ItemWords | undefined} words
 * @param {QuestionValue} value
 */
function questionAnswer(words, { answer, selected = [], source, ...details }) {
  /** @param {[string, any]} detail */
  const detailed = ([part, text]) => {
    const row = words?.rows?.[part.split('.')[0] ?? ''];
    return html`<p>${row ? html`<span class="part">${english(row, part)}:</span> ` : ''}${written(text)}</p>`;
  };
  return html`
    ${answer === undefined ? '' : html`<p><strong>${english(answerWords[answer], answer)}</strong></p>`}
    ${selected.length === 0 ? '' : html`<p>${selected.map((option) => optionName(words, option)).join('; ')}</p>`}
    ${Object.entries(details).map(detailed)}
    ${source === undefined ? '' : html`<p><span class="part">From:</span> ${written(source)}</p>`}
  `;
}

/** A question goes by its printed number too, because the result names it so. @param {Item} item @param {ItemWords} [words] */
const label = (item, words) =>
  html`${item.kind === 'question' ? html`<strong>${item.id}</strong> ` : ''}${english(words?.label, item.id)}`;

/**
 * What was answered of some items, each under the words that were asked.
 * @param {readonly Item[]} items
 * @param {Readonly<Record<string, ItemWords>> | undefined} words
 * @param {Record<string, any>} answers
 * @param {Draw} draw
 */
const answerFacts = (items, words, answers, draw) =>
  factList(
    items
      .filter(({ id }) => id in answers)
      .map((item) => [label(item, words?.[item.id]), draw(item, words?.[item.id], answers[item.id])]),
  );

/**
 * How one answer is drawn, by the kind of its item. Its value is of the kind's shape: a submission is stored only when
 * it has been verified.
 * @param {Words} words
 * @returns {Draw}
 */
function drawWith(words) {
  /** @type {Draw} */
  const draw = (item, itemWords, value) => {
    switch (item.kind) {
      case 'question':
        return questionAnswer(itemWords, value);
      case 'choice':
        return optionName(itemWords, value);
      case 'choices':
        return html`<ul>
          ${value.map((/** @type {string} */ option) => html`<li>${optionName(itemWords, option)}</li>`)}
        </ul>`;
      case 'confirmation':
        return english(answerWords.yes, 'yes');
      case 'date':
        return dayOf(value);
      case 'group':
        return html`<ol class="rows">
          ${value.map(
            (/** @type {Record<string, any>} */ row, /** @type {number} */ index) =>
              html`<li>
                <p><strong>${english(itemWords?.row?.(index + 1), String(index + 1))}</strong></p>
                ${answerFacts(item.fields, itemWords?.fields, row, draw)}
              </li>`,
          )}
        </ol>`;
      case 'judgement':
        return html`<p><strong>${levelName(words, value.level)}</strong></p>
          <p>${written(value.reason)}</p>`;
      default:
        return written(value);
    }
  };
  return draw;
}

/**
 * Every answer under the words that were asked, in the order of the form; what was not answered is left out.
 * @param {import('@safeguarding-forms/instruments').Instrument} definition
 * @param {Words} words
 * @param {Record<string, any>} answers
 * @param {number} level Of the headings.
 * @returns {Html}
 */
export function answerSections(definition, words, answers, level) {
  const draw = drawWith(words);
  return html`${definition.sections
    .filter(({ items }) => items.some(({ id }) => id in answers))
    .map(
      ({ id, items }) =>
        html`${heading(level, english(words.sections[id], id))}
        ${answerFacts(items, words.items, answers, draw)}`,
    )}`;
}
