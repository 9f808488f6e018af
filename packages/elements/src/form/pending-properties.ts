/**
 * Properties that a host sets before the element is on the page. They are kept and taken up together, in a fixed
 * order, once it is: answers can only be checked against the edition that they are for.
 */
export class PendingProperties {
  readonly #values = new Map<string, unknown>();

  constructor(private readonly order: readonly string[]) {}

  keep(name: string, value: unknown): void {
    this.#values.set(name, value);
  }

  has(name: string): boolean {
    return this.#values.has(name);
  }

  get(name: string): unknown {
    return this.#values.get(name);
  }

  /** Hands out what was kept, in order, and forgets it. */
  take(use: (name: string, value: unknown) => void): void {
    const kept = this.order
      .filter((name) => this.#values.has(name))
      .map((name) => [name, this.#values.get(name)] as const);
    this.#values.clear();
    for (const [name, value] of kept) use(name, value);
  }
}
