import { bring } from '../host/bring.js';
import type { Problems } from '../host/problems.js';

type Lock = import('./seal.js').Lock;

interface SealingHost {
  readonly problems: Problems;
  waitFor(work: Promise<unknown>): void;
}

/** Whether two keys are written alike. What cannot be written is no key, and like no other. */
function isSame(one: unknown, other: unknown): boolean {
  try {
    return typeof one === typeof other && JSON.stringify(one) === JSON.stringify(other);
  } catch {
    return false;
  }
}

/**
 * Sees to it that a form with a recipient's key hands over envelopes alone. What seals is brought as soon as there is a
 * key; while it is not there, or the key cannot be used, nothing is handed over at all.
 */
export class Sealing {
  #key: unknown = null;
  #lock: Lock | undefined;
  #hasFailed = false;

  constructor(
    private readonly host: SealingHost,
    /** Something else is to be shown, or can be handed over. */
    private readonly changed: () => void,
  ) {}

  /** The recipient's public key, as the host gave it; `null` is none, and anything else that is no key is a wrong one. */
  get key(): unknown {
    return this.#key;
  }

  /** Takes another key. @returns Whether it is another: frameworks set the same one again, in a new object each time. */
  take(key: unknown): boolean {
    if (isSame(key, this.#key)) return false;
    this.#key = key;
    this.#lock?.end();
    this.#lock = undefined;
    this.#checkLoaded();
    if (this.isOn) this.#bring();
    return true;
  }

  /** Whether envelopes alone are handed over. */
  get isOn(): boolean {
    return this.#key !== null;
  }

  /** Whether nothing can be handed over, whatever the answers. */
  get isRefused(): boolean {
    return this.#hasFailed || Boolean(this.#lock?.isBroken);
  }

  /** What seals; `undefined` until it is there. */
  get lock(): Lock | undefined {
    return this.#lock;
  }

  /** Asks again for the file that seals, where it did not come. */
  askAgain(): void {
    if (this.#hasFailed) this.#bring();
  }

  #bring(): void {
    const key = this.#key;
    const { problems } = this.host;
    const bringing = bring('submission/seal.js', () => import('./seal.js'))
      .then(({ Lock }) => Lock.for(key, problems, this.changed))
      .then(
        (lock) => {
          // Another key may have been set meanwhile.
          if (key !== this.#key) return;
          this.#lock = lock;
          lock.tell();
          this.#checkLoaded();
        },
        (failure) => key === this.#key && this.#checkLoaded(failure),
      );
    this.host.waitFor(bringing);
  }

  #checkLoaded(failure?: unknown): void {
    this.#hasFailed = Boolean(failure);
    this.host.problems.checkLoaded('seal-file', failure);
    this.changed();
  }
}
