// @ts-check
import { html } from 'hono/html';
import { timeOf } from '../plain-names.js';

/**
 * Whether somebody has marked a submission as seen, and the button that does so or takes the mark away.
 * @param {{ reference: string, seenAt?: string | null }} stored
 * @param {'list' | 'page'} from Where the button stands, and where it leads back to.
 * @param {string} back The part of the list's address that comes with it.
 * @returns {import('./layout.js').Html}
 */
export function seenMark({ reference, seenAt }, from, back) {
  const time = seenAt ? html`<time datetime="${seenAt}">${timeOf(seenAt)}</time>` : '';
  // In the list it stands under "Seen" already.
  const said = seenAt
    ? html`${from === 'list' ? time : html`Marked as seen ${time}; nobody knows by whom, since there is no log-in.`}`
    : html`<strong>Not seen yet</strong>`;
  return html`<span>${said}</span>
    <form method="post" action="/submissions/${reference}/seen${back}" class="seen">
      <input type="hidden" name="from" value="${from}" />
      <button name="seen" value="${seenAt ? 'no' : 'yes'}">
        ${seenAt ? 'Not seen after all' : 'Mark as seen'}<span class="unseen-by-eye"> ${reference}</span>
      </button>
    </form>`;
}
