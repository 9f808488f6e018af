/**
 * Has the browser ask before a page is left. It listens only while there is something to ask about: a page that listens
 * for nothing is kept in the browser's memory as any other.
 */
export class LeavingGuard {
  #window: Window | undefined;

  /** Asks when this window is left; without one, no more. */
  standAt(window: Window | undefined): void {
    if (window === this.#window) return;
    this.#window?.removeEventListener('beforeunload', this.#ask);
    window?.addEventListener('beforeunload', this.#ask);
    this.#window = window;
  }

  readonly #ask = (event: BeforeUnloadEvent): void => event.preventDefault();
}
