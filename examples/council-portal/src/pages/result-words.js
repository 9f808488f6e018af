// @ts-check
import { attachedCodes } from '@safeguarding-forms/text';
import { html } from 'hono/html';
import { english } from '../wording.js';

/** @typedef {import('../wording.js').Words} Words */

/**
 * A level that stands out when the case is to be referred. The colour follows the outcome, because the same level does
 * not mean the same in every form.
 * @param {Words} words
 * @param {{ level?: string | null, outcome: string | null }} result
 * @returns {import('./layout.js').Html | string}
 */
export function levelTag(words, { level, outcome }) {
  if (!level) return '';
  return html`<strong class="tag" data-outcome="${outcome ?? 'none'}">${levelName(words, level)}</strong>`;
}

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
