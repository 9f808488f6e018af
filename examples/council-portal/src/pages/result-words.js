// @ts-check
import { attachedCodes } from '@safeguarding-forms/text';
import { html } from 'hono/html';
import { english } from '../wording.js';

/** @typedef {import('../wording.js').Words} Words */

/**
 * How high a level stands among those of its form, as a row of bars beside its name.
 * @param {number} height From 1.
 * @param {number} levels
 */
const bars = (height, levels) =>
  html`<svg class="bars" viewBox="0 0 ${levels * 6 - 2} 12" aria-hidden="true">
    ${Array.from({ length: levels }, (_, index) => {
      const tall = (12 * (index + 1)) / levels;
      const fill = index < height ? 1 : 0.3;
      return html`<rect x="${index * 6}" y="${12 - tall}" width="4" height="${tall}" opacity="${fill}" />`;
    })}
  </svg>`;

/**
 * A level that stands out when the case is to be referred. The colour follows the outcome, because the same level does
 * not mean the same in every form; the bars say how high it is in this one.
 * @param {Words} words
 * @param {import('@safeguarding-forms/instruments').Instrument} definition
 * @param {{ level?: string | null, outcome: string | null }} result
 * @returns {import('./layout.js').Html | ''}
 */
export function levelTag(words, { levels }, { level, outcome }) {
  if (!level) return '';
  const height = levels.indexOf(level) + 1;
  return html`<strong class="tag mark" data-outcome="${outcome ?? 'none'}"
    >${height > 0 && bars(height, levels.length)}${levelName(words, level)}</strong
  >`;
}

/**
 * What a submission came to, as a mark: of a form that has no levels.
 * @param {Words} words
 * @param {string | null} outcome
 */
export const outcomeTag = (words, outcome) =>
  outcome === null
    ? ''
    : html`<strong class="tag mark" data-outcome="${outcome}">${outcomeName(words, outcome)}</strong>`;

/**
 * What is said where a scored form comes to no level: that is no low one. A form that has no levels says nothing.
 * @param {{ level?: string | null, band?: string | null }} result
 */
export const unknownLevel = ({ level, band }) =>
  band !== undefined && !level ? 'The level is not known' : '';

/**
 * What stands in the place of a level where the person at risk filled the form in alone: whatever it counts, nobody has
 * assessed it, and open questions are open.
 * @param {{ unanswered: number }} result
 */
export const selfState = (result) => (isOpen(result) ? 'Open' : 'Not assessed');

/**
 * Whether a question that counts has no answer. `complete` does not tell: what only a professional is asked is missing too.
 * @param {{ unanswered: number }} result
 */
export const isOpen = ({ unanswered }) => unanswered > 0;

/** @param {Words} words @param {string} level */
export const levelName = (words, level) => english(words.levels[level]?.label, level);

/**
 * What a submission that has arrived came to: a referral that was sent is no longer "ready to send".
 * @param {Words} words
 * @param {string | null} outcome
 */
export const outcomeName = (words, outcome) =>
  outcome === null ? '' : english(attachedCodes[outcome] ?? words.outcomes[outcome]?.label, outcome);

/**
 * @param {Readonly<Record<string, import('../wording.js').Message>>} messages
 * @param {readonly string[]} codes
 */
export const codeNames = (messages, codes) => codes.map((code) => english(messages[code], code)).join('; ');
