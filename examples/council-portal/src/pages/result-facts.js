// @ts-check
import { html } from 'hono/html';
import { english } from '../wording.js';
import { factList } from './facts.js';
import { pathWords } from './path-words.js';
import { codeNames, levelName, levelTag, outcomeName } from './result-words.js';

/** @typedef {import('../wording.js').Words} Words */
/** @typedef {Readonly<Record<string, import('../wording.js').Message>>} Messages */
/** @typedef {{ code: string, items: string[] }} Finding */

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

/**
 * The parts of a result that any form may have, and its numbers as they are named.
 * @param {Words} words
 * @param {any} result
 * @returns {import('./layout.js').Html}
 */
export function resultFacts(words, result) {
  const { level, band, possibleBand, missing = [] } = result;
  const counts = Object.entries(result).filter(([, value]) => typeof value === 'number');
  return factList([
    ['Level', levelTag(words, result)],
    ['Level by the answers alone', band && band !== level ? levelName(words, band) : ''],
    [
      'Open answers could raise it to',
      possibleBand && possibleBand !== band ? levelName(words, possibleBand) : '',
    ],
    ['Outcome', outcomeName(words, result.outcome)],
    ['Basis', codeNames(words.basis, result.basis ?? [])],
    ['Reasons', findings(words.reasons, result.reasons)],
    ['Factors', findings(words.factors, result.factors)],
    ['Missing', list(missing.map((/** @type {string} */ path) => pathWords(words, path)))],
    ['Weaknesses', codes(words.weaknesses, result.weaknesses)],
    ['Flags', codeNames(words.flags, result.flags)],
    ['Counts', counts.map(([name, value]) => `${name} ${value}`).join(', ')],
  ]);
}
