import type { Problems } from '../form/problems.js';
import type { AloudState } from './templates/aloud.js';

type OtherLanguages = typeof import('../other-languages.js');

interface AloudHost extends HTMLElement {
  readonly languagePart: string;
  readonly problems: Problems;
  redraw(): void;
}

/** Brings a statement that is read aloud in the language of the person it is read to. */
export class AloudController {
  #state: AloudState = { offered: [] };
  #wanted: string | undefined;

  constructor(private readonly host: AloudHost) {}

  get state(): AloudState {
    return this.#state;
  }

  /** Finds out which languages there are. */
  async offer(): Promise<void> {
    const offered = await this.#load(({ offeredIn }) => offeredIn(this.host.languagePart));
    if (offered) this.#set({ ...this.#state, offered });
  }

  /** Shows a language beside the others; of the one that is shown already, no longer. */
  async show(code: string): Promise<void> {
    const { offered, shown } = this.#state;
    this.#wanted = shown?.code === code ? undefined : code;
    if (!this.#wanted) return this.#set({ offered });
    const found = { tag: code, code, isOwn: false };
    const loaded = await this.#load(({ loadTranslation }) => loadTranslation(found, this.host.languagePart));
    // Another one may have been chosen, or everything cleared, while it was on its way.
    if (!loaded || this.#wanted !== code) return;
    const name = offered.find((language) => language.code === code)?.name ?? code;
    this.#set({ offered, shown: { ...loaded, code, name } });
  }

  /** Shows the form's own language alone. */
  clear(): void {
    this.#wanted = undefined;
    this.#state = { offered: [] };
  }

  async #load<T>(read: (languages: OtherLanguages) => T | Promise<T>): Promise<T | undefined> {
    const found = await import('../other-languages.js').then(read).catch(() => undefined);
    this.host.problems.checkLoaded('aloud', found !== undefined);
    return found;
  }

  #set(state: AloudState): void {
    this.#state = state;
    this.host.redraw();
  }
}
