// @ts-check
import { html } from 'hono/html';
import { areaOf } from '../areas.js';
import { languageName, nameOf, timeOf } from '../plain-names.js';
import { english } from '../wording.js';
import { gridTables } from './grid-words.js';
import { knownForm } from './known-form.js';
import {
  codeNames,
  isOpen,
  levelTag,
  outcomeName,
  outcomeTag,
  selfState,
  unknownLevel,
} from './result-words.js';
import { seenMark } from './seen-mark.js';

/** @typedef {import('../store.js').ListRow} ListRow */
/** @typedef {import('./layout.js').Html} Html */
/** @typedef {import('@safeguarding-forms/instruments').Instrument} Definition */
/** @typedef {import('../wording.js').Words} Words */

/** @param {Html | string} text */
const soft = (text) => (text === '' ? '' : html`<span class="hint">${text}</span>`);

/**
 * What the person at risk sent, who filled it in alone: how far it goes, and what it leads to as it stands. Never a level,
 * since nobody has assessed it; what leads to a referral stands out all the same.
 * @param {ListRow} row
 * @param {Words} words
 */
function selfCell({ result }, words) {
  const outcome = outcomeName(words, result.outcome);
  return html`<strong class="tag mark" data-outcome="${result.outcome ?? 'none'}"
      >${selfState(result)}</strong
    >
    <span>Filled in by the person</span>
    ${outcome ? html`<span>By the answers${isOpen(result) ? ' so far' : ''}: ${outcome}</span>` : ''}
    ${soft(isOpen(result) ? 'What is not answered is not known, and not low' : '')}
    ${soft(codeNames(words.basis, result.basis ?? []))}`;
}

/**
 * What it came to, the level first: where there is none, the outcome is what stands out.
 * @param {ListRow} row
 * @param {Words} words
 * @param {Definition} definition
 */
function resultCell(row, words, definition) {
  if (row.audience === 'self') return selfCell(row, words);
  const { result } = row;
  const level = levelTag(words, definition, result);
  const outcome = outcomeName(words, result.outcome);
  if (definition.outcomes.length === 0 && result.kind !== 'grid')
    return soft('For information: it decides nothing');
  const grids = gridTables(definition, words, result).map(
    ({ title, gravest }) => html`<span>${title}: <strong class="tag">${gravest}</strong></span>`,
  );
  return html`${level || outcomeTag(words, result.outcome)}
  ${level && outcome ? html`<span>${outcome}</span>` : ''} ${soft(unknownLevel(result))} ${grids}
  ${soft(codeNames(words.basis, result.basis ?? []))}`;
}

/**
 * What was filled in, with whatever of its edition is no area, and its language where that is not English.
 * @param {ListRow} row
 * @param {Words} words
 * @param {import('../list-choices.js').Choices} choices
 */
function formCell({ element, instrument: { edition }, language }, words, { areaName }) {
  const notes = [
    ...(areaOf(edition) === edition || areaName(edition) === nameOf(edition) ? [] : [nameOf(edition)]),
    ...(language === 'en' ? [] : [`in ${languageName(language)}`]),
  ];
  return html`${english(words.title, element)} ${soft(notes.join(', '))}`;
}

/**
 * What is said of a submission whose edition the portal no longer has: its codes.
 * @param {ListRow} row
 */
const unknownCells = ({ instrument: { id, edition, version }, result, audience }) => ({
  result: html`<span
      >${[audience === 'self' ? '' : result.level, result.outcome].filter(Boolean).join(', ')}</span
    >
    ${soft('This portal no longer has the words of this edition')}`,
  form: html`${id} ${soft(`${edition}, version ${version}`)}`,
});

/**
 * @param {ListRow} row
 * @param {import('./submission.js').Knowledge} knowledge
 * @param {import('../list-choices.js').Choices} choices
 */
function ownCells(row, knowledge, choices) {
  // What a form and a result are called stays the coordinator's, whoever filled it in.
  const known = knownForm(knowledge, row.instrument, 'professional');
  if (known === null) return unknownCells(row);
  const { words, definition } = known;
  return { result: resultCell(row, words, definition), form: formCell(row, words, choices) };
}

/**
 * The cells of a submission: what it came to and what it is, and nothing that somebody wrote.
 * @param {ListRow} row
 * @param {import('./submission.js').Knowledge} knowledge
 * @param {import('../list-choices.js').Choices} choices
 * @param {string} back The part of the list's address that leads back to it.
 * @returns {(readonly [name: string, cell: Html | string])[]}
 */
export function listRow(row, knowledge, choices, back) {
  const { reference, receivedAt, instrument } = row;
  const { result, form } = ownCells(row, knowledge, choices);
  return [
    ['Result', result],
    ['Form', form],
    ['Area', choices.areaName(instrument.edition)],
    ['Received', html`<time datetime="${receivedAt}">${timeOf(receivedAt)}</time>`],
    ['Reference', html`<a class="reference" href="/submissions/${reference}${back}">${reference}</a>`],
    ['Seen', seenMark(row, 'list', back)],
  ];
}
