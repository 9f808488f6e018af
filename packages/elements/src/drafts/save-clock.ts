/** After how long a save that failed is tried again, each time later, in milliseconds; the last holds for all that follow. */
const AGAIN = [2000, 4000, 8000, 16_000, 32_000, 60_000];

type Timer = ReturnType<typeof setTimeout> | undefined;

/** Milliseconds without a change, and since the first change, after which answers are saved. */
export interface SaveTimes {
  readonly quiet: number;
  readonly longest: number;
}

/** Says when to save: once somebody pauses, after a while though nobody does, and again after a failure. */
export class SaveClock {
  #quiet: Timer;
  #longest: Timer;
  #again: Timer;
  #failures = 0;

  constructor(
    private readonly times: SaveTimes,
    private readonly due: () => void,
  ) {}

  /** Whether a save failed and is to be tried again. */
  get isToTryAgain(): boolean {
    return this.#again !== undefined;
  }

  /** Something has changed. */
  wait(): void {
    clearTimeout(this.#quiet);
    this.#quiet = setTimeout(this.due, this.times.quiet);
    this.#longest ??= setTimeout(this.due, this.times.longest);
  }

  /** A save has failed. */
  tryAgain(): void {
    this.drop();
    this.#again = setTimeout(this.due, AGAIN[Math.min(this.#failures++, AGAIN.length - 1)]);
  }

  /** A save has come through: the next that fails is the first again. */
  succeeded(): void {
    this.#failures = 0;
  }

  /** There is nothing to wait for. */
  drop(): void {
    for (const timer of [this.#quiet, this.#longest, this.#again]) clearTimeout(timer);
    this.#quiet = this.#longest = this.#again = undefined;
  }
}
