/** Where the properties that a host sets are put into force. */
export interface PropertyTarget {
  /** In the order in which they are put into force: answers can only be checked against the edition that they are for. */
  readonly names: readonly string[];
  /** Puts a value into force. @throws when it cannot be used. */
  apply(name: string, value: unknown): void;
  /** Tells of a value that could not be used. */
  refuse(name: string, error: Error): void;
}

/**
 * What a host may set before the element is defined or on the page: kept, and put into force together once the element is
 * there. Afterwards what is set is in force at once, and what is wrong is thrown.
 */
export class HostProperties {
  readonly #pending = new Map<string, unknown>();
  #isLive = false;

  constructor(private readonly target: PropertyTarget) {}

  /** What the host has set and is not in force yet, or else what is. */
  valueOf(name: string, current: unknown): unknown {
    return this.#pending.has(name) ? this.#pending.get(name) : current;
  }

  /** Puts a value into force, or keeps it until the element is there. */
  set(name: string, value: unknown): void {
    if (!this.#isLive) return this.defer(name, value);
    // What was kept before gives way to it.
    this.#pending.delete(name);
    this.target.apply(name, value);
  }

  /** Keeps a value for the next time that everything is put into force. */
  defer(name: string, value: unknown): void {
    this.#pending.set(name, value);
  }

  /** Keeps what is set from now on. */
  pause(): void {
    this.#isLive = false;
  }

  /** Puts into force what was kept; what is wrong is told, not thrown. */
  applyPending(): void {
    this.#isLive = true;
    for (const name of this.target.names) {
      const value = this.#pending.get(name);
      if (!this.#pending.delete(name)) continue;
      try {
        this.target.apply(name, value);
      } catch (error) {
        this.target.refuse(name, error as Error);
      }
    }
  }
}
