/** So many presses of Shift lead out, as on GOV.UK. */
export const PRESSES = 3;
/** So long one press waits for the next, in milliseconds. */
const WAIT = 5000;
/** Marks a press as counted: of several forms on a page, of whatever build, one counts. */
const COUNTED = Symbol.for('safeguarding-forms.exit-press');

/** What became of the presses: counted, broken off by something else, or left waiting too long. */
export type PressesChange = 'counted' | 'broken-off' | 'too-slow';

/**
 * Counts presses of Shift alone: with another key or a click in between a person is typing or choosing, and not leaving.
 * Where the page has GOV.UK's own way out, which counts the same presses, it is left to that.
 */
export class ExitKeys {
  #window: Window | undefined;
  #presses = 0;
  #isAlone = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly changed: (presses: number, how: PressesChange) => void) {}

  /** Listens at a window; without one, at none. */
  standAt(window: Window | undefined): void {
    if (window === this.#window) return;
    for (const type of ['keydown', 'keyup', 'pointerdown']) {
      this.#window?.removeEventListener(type, this.#take, true);
      window?.addEventListener(type, this.#take, true);
    }
    this.#window = window;
    this.#become(0);
  }

  readonly #take = (event: Event & { readonly key?: string; [COUNTED]?: boolean }): void => {
    const isShift = event.key === 'Shift';
    if (event.type !== 'keyup') {
      this.#isAlone = isShift;
      if (!isShift && this.#presses) this.#become(0, 'broken-off');
    } else if (isShift && this.#isAlone && !event[COUNTED] && !this.#isTheirs) {
      event[COUNTED] = true;
      this.#become(this.#presses + 1, 'counted');
    }
  };

  /** Whether GOV.UK's component listens on this page. */
  get #isTheirs(): boolean {
    return 'govukFrontendExitThisPageKeypress' in (this.#window?.document.body.dataset ?? {});
  }

  #become(presses: number, how?: PressesChange): void {
    clearTimeout(this.#timer);
    this.#presses = presses;
    if (presses) this.#timer = setTimeout(() => this.#become(0, 'too-slow'), WAIT);
    if (how) this.changed(presses, how);
  }
}
