import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Where a page puts the file of an edition: a block of data inside the element. */
const BLOCK = ':scope > script[type="application/json"][slot="edition"]';

/**
 * Reads the edition file that stands in a page inside an element, which a strict policy allows since it is data. It may
 * come after the element: a page is still being read when the element is there already.
 */
export class EditionBlock implements ReactiveController {
  #watcher: MutationObserver | undefined;
  #text: string | undefined;

  constructor(
    private readonly host: HTMLElement & ReactiveControllerHost,
    private readonly read: (text: string) => void,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    this.#watcher ??= new MutationObserver(() => this.look());
    this.#watcher.observe(this.host, { childList: true });
    this.look();
  }

  hostDisconnected(): void {
    this.#watcher?.disconnect();
  }

  /** Reads what stands there, if it was not read yet. */
  look(): void {
    const text = this.host.querySelector(BLOCK)?.textContent ?? undefined;
    // Taken out again, it has been read all the same.
    if (text === undefined || text === this.#text) return;
    this.#text = text;
    this.read(text);
  }
}
