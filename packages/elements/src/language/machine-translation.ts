import type { ReactiveController } from 'lit';

interface TranslatedHost extends HTMLElement {
  addController(controller: ReactiveController): void;
}

/** What Chrome writes on a page that it translates. */
const TRANSLATED = /(^|\s)translated-(ltr|rtl)(\s|$)/;

/** No template of ours has this element; translators put their words into it. */
const FOREIGN = 'font';

/** Whether a translator has added something: an answer changes little of a form, and need not have all of it searched. */
const isForeign = (added: Node): boolean => {
  const { localName, querySelector } = added as Partial<Element>;
  return localName === FOREIGN || Boolean(querySelector?.call(added, FOREIGN));
};

/**
 * Notices that a machine translates a form. People whose language is not offered depend on it, so nothing stands in its
 * way; but whoever reads the answers has to know that the questions may have said something else.
 */
export class MachineTranslation implements ReactiveController {
  #isNoticed = false;
  readonly #observer: MutationObserver | undefined =
    globalThis.MutationObserver && new MutationObserver((changes) => this.#look(changes));

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

  /** @param changes What has changed since the last look; without it, everything is looked at. */
  #look(changes?: readonly MutationRecord[]): void {
    const { shadowRoot, ownerDocument } = this.host;
    const isTranslated =
      TRANSLATED.test(ownerDocument.documentElement.className) ||
      (changes
        ? changes.some(({ addedNodes }) => [...addedNodes].some(isForeign))
        : Boolean(shadowRoot?.querySelector(FOREIGN)));
    if (this.#isNoticed || !isTranslated) return;
    this.#isNoticed = true;
    this.#observer?.disconnect();
    this.noticed();
  }
}
