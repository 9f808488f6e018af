/** How long a form waits for more changes before it says the result aloud. */
const QUIET_MS = 800;

/** Says changes of the result politely to screen readers, once a person pauses. */
export class Announcer {
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly region: () => Element | null | undefined) {}

  say(sentence: () => string): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      const region = this.region();
      if (region) region.textContent = sentence();
    }, QUIET_MS);
  }

  /** Forgets what was to be said, and what was said. */
  clear(): void {
    clearTimeout(this.#timer);
    const region = this.region();
    if (region) region.textContent = '';
  }
}
