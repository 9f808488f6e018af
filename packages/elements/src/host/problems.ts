import { SfErrorEvent, type ErrorDetail } from './error-event.js';
import type { NotLoaded } from './bring.js';

/**
 * What the host got wrong, told in three places: on the page, once on the console, and by `sf-error`. Declarative
 * use never throws. The sentences name the element, what was given and what is allowed; they hold no answer.
 */
export class Problems {
  readonly #current = new Map<string, ErrorDetail>();
  readonly #missing = new Map<string, NotLoaded>();
  #isWarned = false;

  constructor(private readonly host: HTMLElement & { readonly tag: string; requestUpdate(): void }) {}

  /** What the host got wrong and stands so now. */
  get list(): readonly ErrorDetail[] {
    return [...this.#current].flatMap(([property, detail]) => (this.#missing.has(property) ? [] : detail));
  }

  /** The files that did not come; a person is told of them in other words than the host. */
  get missing(): readonly NotLoaded[] {
    return [...this.#missing.values()];
  }

  /**
   * Tells of a problem with one property; the same problem is told once.
   * @param sentence What is wrong; empty when the property is right again.
   */
  report(property: string, code: string, sentence: string): void {
    const message = sentence && `<${this.host.tag}>: ${sentence}`;
    if ((this.#current.get(property)?.message ?? '') === message) return;
    this.host.requestUpdate();
    if (!message) return void this.#current.delete(property);
    const detail = { code, message };
    this.#current.set(property, detail);
    console.error(message);
    this.host.dispatchEvent(new SfErrorEvent(detail));
  }

  /** Tells the developer alone of what only the page can mend; the console, once and of what is not told by an exception. */
  tell(code: 'not-taken' | 'late-wait-until', sentence: string): void {
    const message = `<${this.host.tag}>: ${sentence}`;
    if (code === 'not-taken' && !this.#isWarned) {
      this.#isWarned = true;
      console.warn(message);
    }
    this.host.dispatchEvent(new SfErrorEvent({ code, message }));
  }

  /** Tells of what stands in an attribute and is not allowed there. */
  check(
    attribute: string,
    given: readonly string[],
    allowed: readonly string[],
    code = 'unknown-attribute-value',
  ): void {
    const wrong = given.filter((each) => !allowed.includes(each));
    const sentence = `${attribute}="${wrong.join(' ').slice(0, 80)}" cannot be used; allowed are ${allowed.join(', ') || 'none'}.`;
    this.report(attribute, code, wrong.length ? sentence : '');
  }

  /** Tells that a file did not come; without a failure, that it did after all, or is no longer needed. */
  checkLoaded(property: string, failure?: unknown): void {
    if (!failure && !this.#missing.has(property)) return;
    if (failure) this.#missing.set(property, failure as NotLoaded);
    else this.#missing.delete(property);
    this.host.requestUpdate();
    this.report(property, 'not-loaded', (failure as NotLoaded | undefined)?.message ?? '');
  }
}
