// @ts-check
import { gridding } from '@safeguarding-forms/text';
import { html } from 'hono/html';
import { english } from '../wording.js';
import { factList } from './facts.js';
import { gridTables } from './grid-words.js';
import { pathWords } from './path-words.js';
import {
  codeNames,
  isOpen,
  levelName,
  levelTag,
  outcomeName,
  outcomeTag,
  selfState,
  unknownLevel,
} from './result-words.js';
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
 * @param {import('@safeguarding-forms/instruments/internal/check/audience.js').Audience} [audience] Who gave them.
 * @returns {Html}
 */
export function resultFacts(definition, words, result, answers = {}, audience = 'professional') {
  const { level, band, possibleBand, missing = [], path = [], category, ...rest } = result;
  const counts = Object.entries(rest).filter(([, value]) => typeof value === 'number');
  const named = level ? outcomeName(words, result.outcome) : outcomeTag(words, result.outcome);
  const outcome = definition.outcomes.length === 0 ? WITHOUT_OUTCOME : named;
  const isSelf = audience === 'self';
  return html`<div class="result">
    ${factList([
      [
        'Assessment',
        isSelf
          ? `${selfState(result)}: filled in by the person, alone.${isOpen(result) ? ' What is not answered is not known, and not low.' : ''}`
          : '',
      ],
      ['Level', isSelf ? '' : levelTag(words, definition, result) || unknownLevel(result)],
      ...gridFacts(definition, words, result),
      // Of the person's own answers no level is told while any are open: the open ones may be the worst.
      [
        'Level by the answers alone',
        band && (isSelf ? !isOpen(result) : band !== level) ? levelName(words, band) : '',
      ],
      [
        'Open answers could raise it to',
        possibleBand && possibleBand !== band ? levelName(words, possibleBand) : '',
      ],
      ['Category', categoryName(definition, words, category)],
      ['Outcome', outcome],
      ['Basis', codeNames(words.basis, result.basis ?? [])],
      ['Path', routePath(words, path, answers)],
      ['Reasons', findings(words.reasons, result.reasons)],
      ['Factors', findings(words.factors, result.factors)],
      ['Missing', list(missing.map((/** @type {string} */ path) => pathWords(words, path)))],
      ['Weaknesses', codes(words.weaknesses, result.weaknesses)],
      ['Flags', codeNames(words.flags, result.flags)],
      ['Counts', counts.map(([name, value]) => `${name} ${value}`).join(', ')],
    ])}
  </div>`;
}
