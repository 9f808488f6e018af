/** Work on its way that a form waits for before it is complete: files, and what is attached. */
export class PendingWork {
  #count = 0;
  #settle: (() => void) | undefined;
  #settled: Promise<void> = Promise.resolve();

  /** Whether nothing is on its way. */
  get isDone(): boolean {
    return this.#count === 0;
  }

  /** Resolves once nothing is on its way any more. */
  get settled(): Promise<void> {
    return this.#settled;
  }

  /** Waits for one more piece of work, however it ends. */
  add(work: Promise<unknown>): void {
    if (this.#count++ === 0) this.#settled = new Promise((resolve) => (this.#settle = resolve));
    const end = (): void => {
      if (--this.#count === 0) this.#settle?.();
    };
    work.then(end, end);
  }
}
