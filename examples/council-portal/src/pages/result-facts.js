// @ts-check
import { gridding } from '@safeguarding-forms/text';
import { html } from 'hono/html';
import { english } from '../wording.js';
import { factList } from './facts.js';
import { gridTables } from './grid-words.js';
import { pathWords } from './path-words.js';
import { codeNames, levelName, levelTag, outcomeName } from './result-words.js';
import { categoryName, routePath } from './route-words.js';

/** @typedef {import('./layout.js').Html} Html */
/** @typedef {import('@safeguarding-forms/instruments').Instrument} Definition */
/** @typedef {import('../wording.js').Words} Words */
/** @typedef {Readonly<Record<string, import('../wording.js').Message>>} Messages */
/** @typedef {{ code: string, items: string[] }} Finding */

const WITHOUT_OUTCOME = 'None: this form informs and does not decide';

/** @param {string[]} lines */
const list = (lines) =>
  lines.length === 0
    ? ''
    : html`<ul>
        ${lines.map((line) => html`<li>${line}</li>`)}
      </ul>`;

/** @param {Messages} messages @param {Finding[]} [found] */
const findings = (messages, found = []) =>
  list(
    found.map(
      ({ code, items }) =>
        `${english(messages[code], code)}${items.length > 0 ? ` (${items.join(', ')})` : ''}`,
    ),
  );

/** @param {Messages | undefined} messages @param {string[]} [codes] */
const codes = (messages, codes = []) => list(codes.map((code) => english(messages?.[code], code)));

/** @param {Definition} definition @param {Words} words @param {any} result @returns {[string, Html][]} */
const gridFacts = (definition, words, result) =>
  gridTables(definition, words, result).map(({ title, gravest, rows }) => [
    title,
    html`<p>${english(gridding.overall, 'overall')}: <strong class="tag">${gravest}</strong></p>
      ${list(rows)}`,
  ]);

/**
 * The parts of a result that any form may have, and its numbers as they are named.
 * @param {Definition} definition
 * @param {Words} words
 * @param {any} result
 * @param {Record<string, any>} [answers] Those that the result was read from.
 * @returns {Html}
 */
export function resultFacts(definition, words, result, answers = {}) {
  const { level, band, possibleBand, missing = [], path = [], category, ...rest } = result;
  const counts = Object.entries(rest).filter(([, value]) => typeof value === 'number');
  return factList([
    ['Level', levelTag(words, result)],
    ...gridFacts(definition, words, result),
    ['Level by the answers alone', band && band !== level ? levelName(words, band) : ''],
    [
      'Open answers could raise it to',
      possibleBand && possibleBand !== band ? levelName(words, possibleBand) : '',
    ],
    ['Category', categoryName(definition, words, category)],
    ['Outcome', definition.outcomes.length === 0 ? WITHOUT_OUTCOME : outcomeName(words, result.outcome)],
    ['Basis', codeNames(words.basis, result.basis ?? [])],
    ['Path', routePath(words, path, answers)],
    ['Reasons', findings(words.reasons, result.reasons)],
    ['Factors', findings(words.factors, result.factors)],
    ['Missing', list(missing.map((/** @type {string} */ path) => pathWords(words, path)))],
    ['Weaknesses', codes(words.weaknesses, result.weaknesses)],
    ['Flags', codeNames(words.flags, result.flags)],
    ['Counts', counts.map(([name, value]) => `${name} ${value}`).join(', ')],
  ]);
}
