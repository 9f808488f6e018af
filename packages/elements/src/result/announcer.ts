/** How long a form waits for more changes before it says something aloud. */
const QUIET_MS = 800;

/** Says sentences politely to screen readers, once a person pauses. */
export class Announcer {
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly findRegion: () => Element | null) {}

  /** Says a sentence in place of the one before; one that was the last to be said is not said again. */
  announce(sentence: string): void {
    if (this.findRegion()?.textContent === sentence) return clearTimeout(this.#timer);
    this.cancelAnnouncement();
    this.#timer = setTimeout(() => {
      const region = this.findRegion();
      if (region) region.textContent = sentence;
    }, QUIET_MS);
  }

  /** Takes back what is to be said, and forgets what was. */
  cancelAnnouncement(): void {
    clearTimeout(this.#timer);
    const region = this.findRegion();
    if (region?.textContent) region.textContent = '';
  }
}
