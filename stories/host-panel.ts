/**
 * What the host receives from the form beside it: the live result, the last submission, and the events. It holds this
 * while it is on the page, and nowhere else; every word of it is set as text.
 */
import type { SafeguardingForm } from '@safeguarding-forms/elements/classes.js';
import { EVENTS, loggable } from './log-events.js';

/** As many events as one looks back at. */
const KEPT = 50;

const asText = (value: unknown): string => (value === undefined ? '' : JSON.stringify(value, null, 2));

function element(tag: string, text = '', children: readonly Element[] = []): HTMLElement {
  const made = document.createElement(tag);
  made.textContent = text;
  made.append(...children);
  return made;
}

/** `<host-panel>`, beside the form that its `for` names by the tag. */
class HostPanel extends HTMLElement {
  #listening = new AbortController();
  #result = element('pre');
  #submission = element('pre');
  #events = element('ol');

  connectedCallback(): void {
    const parts = { 'Result, live': this.#result, 'Last submission': this.#submission, Events: this.#events };
    const list = Object.entries(parts).flatMap(([name, part]) => [
      element('dt', name),
      element('dd', '', [part]),
    ]);
    const summary = element('summary', 'What the host receives');
    // English and JSON, whichever way the page runs.
    this.lang = 'en';
    this.dir = 'ltr';
    this.replaceChildren(element('details', '', [summary, element('dl', '', list)]));
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    for (const name of EVENTS) {
      this.parentElement?.addEventListener(name, (event) => this.#receive(event as CustomEvent), { signal });
    }
    void this.#showResult(this.parentElement?.querySelector(this.getAttribute('for') ?? '') ?? null);
  }

  disconnectedCallback(): void {
    this.#listening.abort();
    for (const part of [this.#result, this.#submission, this.#events]) part.textContent = '';
    this.replaceChildren();
  }

  #receive(event: CustomEvent): void {
    const time = new Date().toLocaleTimeString('en-GB');
    this.#events.append(element('li', `${time} ${event.type} ${JSON.stringify(loggable(event))}`));
    if (this.#events.childElementCount > KEPT) this.#events.firstElementChild?.remove();
    if (event.type === 'sf-submit') this.#submission.textContent = asText(event.detail);
    // Who leaves in haste leaves nothing on the screen.
    if (event.type === 'sf-exit') this.#submission.textContent = '';
    void this.#showResult(event.target as Element);
  }

  async #showResult(form: Element | null): Promise<void> {
    if (!form) return;
    await (form as SafeguardingForm).updateComplete;
    if (this.isConnected) this.#result.textContent = asText((form as SafeguardingForm).result);
  }
}

if (!customElements.get('host-panel')) customElements.define('host-panel', HostPanel);
