/** How often the clock looks, in milliseconds. A tab in the background is asked less often, and again once it is seen. */
const TICK = 1000;
/** A person is warned so long before, or for half of a shorter time. */
const WARNING = 60_000;
/** What a person does that shows that somebody is there. */
const SIGNS = ['keydown', 'pointerdown', 'wheel', 'touchstart'];
/** When a page is looked at again after it was not. */
const RETURNS = ['focus', 'pageshow', 'visibilitychange', 'resume'];

/** How far it has come: nobody is missed, a person is warned, or it is time. */
export type IdleState =
  | { readonly stage: 'quiet' }
  | { readonly stage: 'warning'; readonly left: number }
  | { readonly stage: 'over' };

/** Two clocks at one moment, in milliseconds. */
interface Moment {
  /** Goes on while a computer sleeps, and jumps when it is set. */
  readonly wall: number;
  /** Never jumps, and may stand still while a computer sleeps. */
  readonly steady: number;
}

const now = (): Moment => ({ wall: Date.now(), steady: performance.now() });

/** The longer of what two clocks say: neither a sleep nor a clock put back makes the time any longer. */
const since = (then: Moment): number => Math.max(Date.now() - then.wall, performance.now() - then.steady);

/**
 * Says when nobody has pressed, typed or scrolled in a window for some time. Signs are looked for in the whole window: a
 * person may read, or fill in something else on the page.
 */
export class IdleClock {
  #window: Window | undefined;
  #limit = 0;
  #last = now();
  #timer: ReturnType<typeof setInterval> | undefined;

  /**
   * @param isNeeded Whether there is anything to be cleared, so that time runs.
   * @param told Called with each step on the way, at most once a second.
   */
  constructor(
    private readonly isNeeded: () => boolean,
    private readonly told: (state: IdleState) => void,
  ) {}

  /** Watches a window for so many milliseconds without a sign; with 0 or without a window it does not. */
  watch(window: Window | undefined, limit: number): void {
    const view = limit > 0 ? window : undefined;
    this.#limit = limit;
    if (view === this.#window) return;
    this.#listen('removeEventListener');
    clearInterval(this.#timer);
    this.#window = view;
    this.stay();
    if (!view) return;
    this.#listen('addEventListener');
    this.#timer = setInterval(this.#look, TICK);
  }

  /** Somebody is there. */
  stay(): void {
    this.#last = now();
  }

  #listen(how: 'addEventListener' | 'removeEventListener'): void {
    for (const type of SIGNS) this.#window?.[how](type, this.#sign, { capture: true, passive: true });
    for (const type of RETURNS) {
      this.#window?.[how](type, this.#look, true);
      this.#window?.document[how](type, this.#look, true);
    }
  }

  readonly #sign = (): void => {
    // A key pressed once the time is over came too late, also where no clock has looked since.
    this.#look();
    this.stay();
    this.told({ stage: 'quiet' });
  };

  readonly #look = (): void => {
    if (!this.isNeeded()) return this.stay();
    const left = this.#limit - since(this.#last);
    if (left > Math.min(WARNING, this.#limit / 2)) return this.told({ stage: 'quiet' });
    if (left > 0) return this.told({ stage: 'warning', left });
    this.stay();
    this.told({ stage: 'over' });
  };
}
