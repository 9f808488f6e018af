// @ts-check
import { answers as answerWords } from '@safeguarding-forms/text';
import { html } from 'hono/html';
import { english } from '../wording.js';
import { factList } from './facts.js';
import { levelName } from './result-words.js';

/**
 * @typedef {import('../wording.js').Words} Words
 * @typedef {import('@safeguarding-forms/instruments').Item} Item
 * @typedef {import('@safeguarding-forms/text').ItemWords} ItemWords
 * @typedef {{ answer?: 'yes' | 'no' | 'unknown', detail?: string, source?: string, selected?: string[] }} QuestionValue
 */

/** What a person wrote, as it stands and in whichever direction it runs. */
const written = (/** @type {unknown} */ text) => html`<span class="written" dir="auto">${text}</span>`;

/** @param {ItemWords | undefined} words @param {string} option `row:column` where the options are a table. */
function optionName(words, option) {
  const name = english(words?.options?.[option], option);
  const row = words?.rows?.[option.split(':')[0] ?? ''];
  return row === undefined ? name : `${english(row, '')}: ${name}`;
}

/** @param {ItemWords | undefined} words @param {QuestionValue} value */
function questionAnswer(words, { answer, selected = [], detail, source }) {
  return html`
    ${answer === undefined ? '' : html`<p><strong>${english(answerWords[answer], answer)}</strong></p>`}
    ${selected.length === 0 ? '' : html`<p>${selected.map((option) => optionName(words, option)).join('; ')}</p>`}
    ${detail === undefined ? '' : html`<p>${written(detail)}</p>`}
    ${source === undefined ? '' : html`<p><span class="part">From:</span> ${written(source)}</p>`}
  `;
}

/** A question goes by its printed number too, because the result names it so. @param {Item} item @param {Words} words */
const label = (item, words) =>
  html`${item.kind === 'question' ? html`<strong>${item.id}</strong> ` : ''}${english(words.items[item.id]?.label, item.id)}`;

/**
 * One answer, drawn by the kind of its item.
 * @param {Item} item
 * @param {Words} words
 * @param {any} value Of the kind's shape: a submission is stored only when it has been verified.
 */
function answer(item, words, value) {
  const itemWords = words.items[item.id];
  switch (item.kind) {
    case 'question':
      return questionAnswer(itemWords, value);
    case 'choice':
      return optionName(itemWords, value);
    case 'judgement':
      return html`<p><strong>${levelName(words, value.level)}</strong></p>
        <p>${written(value.reason)}</p>`;
    default:
      return written(value);
  }
}

/**
 * Every answer under the words that were asked, in the order of the form; what was not answered is left out.
 * @param {import('@safeguarding-forms/instruments').Instrument} definition
 * @param {Words} words
 * @param {Record<string, any>} answers
 * @returns {import('./layout.js').Html}
 */
export function answerSections(definition, words, answers) {
  return html`${definition.sections.map(({ id, items }) => {
    const answered = items.filter((item) => item.id in answers);
    if (answered.length === 0) return '';
    return html`<h3>${english(words.sections[id], id)}</h3>
      ${factList(answered.map((item) => [label(item, words), answer(item, words, answers[item.id])]))}`;
  })}`;
}
