import type { ErrorDetail } from '../events/error-event.js';
import { SfErrorEvent } from '../events/error-event.js';

/**
 * What the host got wrong, told in three places: on the page, once on the console, and by `sf-error`. Declarative
 * use never throws. The sentences name the element, what was given and what is allowed; they hold no answer.
 */
export class Problems {
  #current: ReadonlyMap<string, ErrorDetail> = new Map();

  constructor(private readonly host: HTMLElement & { requestUpdate(): void }) {}

  /** What stands wrong now. */
  get list(): readonly ErrorDetail[] {
    return [...this.#current.values()];
  }

  /** Tells of a problem with one property; the same problem is told once. */
  report(property: string, detail: ErrorDetail): void {
    if (this.#current.get(property)?.message === detail.message) return;
    this.#current = new Map(this.#current).set(property, detail);
    console.error(detail.message);
    this.host.dispatchEvent(new SfErrorEvent(detail));
    this.host.requestUpdate();
  }

  /** The property is right again. */
  clear(property: string): void {
    if (!this.#current.has(property)) return;
    this.#current = new Map([...this.#current].filter(([name]) => name !== property));
    this.host.requestUpdate();
  }
}
