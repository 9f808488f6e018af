/** Between two sentences there is at least a minute. */
const REST = 60_000;
/** A sentence that was said is taken away after a moment, so that nobody who reads on comes upon an old one. */
const STANDING = 5000;

/** Not seen, and read aloud; set by script, since a strict policy allows no style in markup. */
const UNSEEN = {
  position: 'absolute',
  width: '1px',
  height: '1px',
  margin: '-1px',
  overflow: 'hidden',
  'clip-path': 'inset(50%)',
  'white-space': 'nowrap',
};

/**
 * Says sentences politely to screen readers, and at most one a minute. Of the same matter nothing is said twice in a
 * row: who hears at each pause that all is saved soon hears nothing else.
 */
export class RareVoice {
  readonly region: HTMLElement;
  #said = '';
  #next: { readonly matter: string; readonly sentence: string } | undefined;
  #rest: ReturnType<typeof setTimeout> | undefined;
  #standing: ReturnType<typeof setTimeout> | undefined;

  constructor(page: Document) {
    this.region = page.createElement('span');
    this.region.setAttribute('role', 'status');
    for (const [name, value] of Object.entries(UNSEEN)) this.region.style.setProperty(name, value);
  }

  /** Says a sentence now, or when the minute is over, unless another takes its place by then. */
  say(matter: string, sentence: string): void {
    this.#next = matter === this.#said ? undefined : { matter, sentence };
    if (!this.#rest) this.#speak();
  }

  /** Takes back everything. */
  end(): void {
    clearTimeout(this.#rest);
    clearTimeout(this.#standing);
    this.#next = this.#rest = undefined;
    this.#said = this.region.textContent = '';
  }

  #speak(): void {
    this.#rest = undefined;
    if (!this.#next) return;
    this.region.textContent = this.#next.sentence;
    this.#said = this.#next.matter;
    this.#next = undefined;
    this.#rest = setTimeout(() => this.#speak(), REST);
    clearTimeout(this.#standing);
    this.#standing = setTimeout(() => (this.region.textContent = ''), STANDING);
  }
}
