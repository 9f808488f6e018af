// @ts-check
import { headerOf } from '@safeguarding-forms/seal';
import { html } from 'hono/html';
import { nameOf, timeOf } from '../plain-names.js';
import { english } from '../wording.js';
import { listTable } from './list-table.js';
import { layout } from './layout.js';

/** @typedef {import('./layout.js').Html} Html */

/**
 * What can be seen of an envelope without a key. Nobody has vouched for it: a form that this portal does not know is
 * named as it calls itself.
 * @param {import('../store.js').StoredEnvelope} stored
 * @param {import('./submission.js').Knowledge} knowledge
 * @param {readonly string[]} kids
 * @returns {[name: string, cell: Html | string][]}
 */
function cells({ reference, receivedAt, envelope }, { catalogue, wordingOf }, kids) {
  const { kid, instrument } = headerOf(envelope);
  const isKnown = catalogue
    .listInstruments()
    .some((each) => each.id === instrument.id && each.edition === instrument.edition);
  const form = isKnown
    ? `${english(wordingOf(instrument).title, instrument.id)}, ${nameOf(instrument.edition)}`
    : `${instrument.id}, ${instrument.edition}`;
  return [
    ['Form', form],
    ['Received', html`<time datetime="${receivedAt}">${timeOf(receivedAt)}</time>`],
    ['Key', kids.includes(kid) ? 'here' : html`<code>${kid}</code>, not here`],
    ['Reference', html`<a class="reference" href="/submissions/${reference}">${reference}</a>`],
  ];
}

/**
 * The envelopes, newest first. None is opened for the list.
 * @param {{ rows: import('../store.js').StoredEnvelope[], total: number }} latest
 * @param {import('./submission.js').Knowledge} knowledge
 * @param {readonly string[]} kids The ids of the keys that are here.
 * @returns {Html}
 */
export function sealedListPage({ rows, total }, knowledge, kids) {
  const title = 'Sealed submissions';
  const table = rows.map((row) => cells(row, knowledge, kids));
  const number =
    rows.length < total ? `The newest ${rows.length} of ${total}` : `Sealed submissions: ${total}`;
  const main = html`
    <h1>${title}</h1>
    ${listTable({
      rows: table,
      caption: `${number}. Times are British. Each is opened when you follow its reference, and again the next time.`,
      empty: html`<div class="empty"><h2>Nothing has been sent yet</h2></div>`,
    })}
  `;
  return layout({ language: 'en', title, main, current: 'list', forStaff: true });
}
