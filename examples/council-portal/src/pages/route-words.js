// @ts-check
import { html } from 'hono/html';
import { english } from '../wording.js';
import { optionName } from './option-words.js';

/** @typedef {import('../wording.js').Words} Words */

/**
 * The questions that a route went by, each with its answer.
 * @param {Words} words
 * @param {readonly string[]} path
 * @param {Record<string, any>} answers
 */
export const routePath = (words, path, answers) =>
  path.length === 0
    ? ''
    : html`<ol>
        ${path.map((id) => {
          const item = words.items[id];
          return html`<li>
            ${english(item?.label, id)} <strong>${optionName(item, String(answers[id]))}</strong>
          </li>`;
        })}
      </ol>`;

/**
 * The category of public protection, as it was offered.
 * @param {import('@safeguarding-forms/instruments').Instrument} definition
 * @param {Words} words
 * @param {number | null} [category] From 1.
 */
export function categoryName({ route }, words, category) {
  if (!category || route?.category === undefined) return '';
  const { item, options } = route.category;
  return optionName(words.items[item], options[category - 1] ?? String(category));
}
