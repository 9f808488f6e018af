/** A person who prints by keyboard: the form has time to get ready, and then the browser prints. */
import type { LitElement } from 'lit';

/** Presses the keys that print. What goes on paper is brought meanwhile. */
export async function readyToPrint(form: Pick<LitElement, 'updateComplete'>): Promise<void> {
  window.dispatchEvent(new KeyboardEvent('keydown', { key: 'p', ctrlKey: true }));
  await form.updateComplete;
}
