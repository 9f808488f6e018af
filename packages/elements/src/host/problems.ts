import { SfErrorEvent, type ErrorDetail } from './error-event.js';

/**
 * What the host got wrong, told in three places: on the page, once on the console, and by `sf-error`. Declarative
 * use never throws. The sentences name the element, what was given and what is allowed; they hold no answer.
 */
export class Problems {
  readonly #current = new Map<string, ErrorDetail>();

  constructor(private readonly host: HTMLElement & { readonly tag: string; requestUpdate(): void }) {}

  /** What stands wrong now. */
  get list(): readonly ErrorDetail[] {
    return [...this.#current.values()];
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

  /** Tells that a file did not arrive, or that it did after all. */
  checkLoaded(property: string, isLoaded: boolean): void {
    const sentence = 'a file did not load. Every answer is kept; try again.';
    this.report(property, 'not-loaded', isLoaded ? '' : sentence);
  }
}
