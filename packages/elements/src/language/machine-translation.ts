import type { ReactiveController } from 'lit';

interface TranslatedHost extends HTMLElement {
  addController(controller: ReactiveController): void;
}

/** What Chrome writes on a page that it translates. */
const TRANSLATED = /(^|\s)translated-(ltr|rtl)(\s|$)/;

/**
 * Notices that a machine translates a form. People whose language is not offered depend on it, so nothing stands in its
 * way; but whoever reads the answers has to know that the questions may have said something else.
 */
export class MachineTranslation implements ReactiveController {
  #isNoticed = false;
  readonly #observer: MutationObserver | undefined =
    globalThis.MutationObserver && new MutationObserver(() => this.#look());

  constructor(
    private readonly host: TranslatedHost,
    private readonly noticed: () => void,
  ) {
    host.addController(this);
  }

  /** Whether the form was translated by a machine since it was cleared last. */
  get isNoticed(): boolean {
    return this.#isNoticed;
  }

  hostConnected(): void {
    this.#watch();
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
  }

  /** Begins anew. */
  clear(): void {
    this.#isNoticed = false;
    if (this.host.isConnected) this.#watch();
  }

  #watch(): void {
    const { shadowRoot, ownerDocument } = this.host;
    this.#observer?.observe(ownerDocument.documentElement, { attributeFilter: ['class'] });
    if (shadowRoot) this.#observer?.observe(shadowRoot, { childList: true, subtree: true });
    this.#look();
  }

  #look(): void {
    const { shadowRoot, ownerDocument } = this.host;
    // No template of ours has this element; translators put their words into it.
    const isTranslated =
      TRANSLATED.test(ownerDocument.documentElement.className) || Boolean(shadowRoot?.querySelector('font'));
    if (this.#isNoticed || !isTranslated) return;
    this.#isNoticed = true;
    this.#observer?.disconnect();
    this.noticed();
  }
}
