/** What takes up the properties that a host sets. */
export interface PropertyTaker {
  /** In the order in which they are taken up: answers can only be checked against the edition that they are for. */
  readonly names: readonly string[];
  /** Puts a value into force. @throws when it cannot be used. */
  apply(name: string, value: unknown): void;
  /** Tells of a value that could not be used. */
  refuse(name: string, error: Error): void;
}

/**
 * What a host may set before the element is defined or on the page: kept, and taken up together once the element is
 * there. Afterwards what is set is in force at once, and what is wrong is thrown.
 */
export class HostProperties {
  readonly #pending = new Map<string, unknown>();
  #isLive = false;

  constructor(private readonly taker: PropertyTaker) {}

  /** What the host has set and is still to be taken up, or else what is in force. */
  given(name: string, current: unknown): unknown {
    return this.#pending.has(name) ? this.#pending.get(name) : current;
  }

  /** Puts a value into force, or keeps it until the element is there. */
  take(name: string, value: unknown): void {
    if (!this.#isLive) return this.keep(name, value);
    // What was kept before gives way to it.
    this.#pending.delete(name);
    this.taker.apply(name, value);
  }

  /** Keeps a value for the next time that everything is taken up. */
  keep(name: string, value: unknown): void {
    this.#pending.set(name, value);
  }

  /** Keeps what is set from now on, until everything is taken up. */
  hold(): void {
    this.#isLive = false;
  }

  /** Takes up what was kept; what is wrong is told, not thrown. */
  takeAll(): void {
    this.#isLive = true;
    for (const name of this.taker.names) {
      const value = this.#pending.get(name);
      if (!this.#pending.delete(name)) continue;
      try {
        this.taker.apply(name, value);
      } catch (error) {
        this.taker.refuse(name, error as Error);
      }
    }
  }
}
