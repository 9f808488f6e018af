import { english } from '@safeguarding-forms/text';
import type { LanguageName, ReadAloud } from '../form/view.js';
import type { Problems } from '../host/problems.js';
import type { InLanguage } from './translations.js';

interface ReadAloudHost extends HTMLElement {
  readonly problems: Problems;
  requestUpdate(): void;
}

/** Where sentences of the edition that is shown come from, in any of its languages. */
interface Sentences {
  readonly offered: readonly LanguageName[];
  sentencesIn(code: string): Promise<InLanguage | undefined>;
}

/** Brings a statement that is read aloud in the language of the person it is read to. */
export class ReadAloudController {
  #state: ReadAloud = { offered: [] };
  #wanted: string | undefined;

  constructor(
    private readonly host: ReadAloudHost,
    private readonly edition: Sentences,
  ) {}

  get state(): ReadAloud {
    return this.#state;
  }

  /** Offers the languages there are. */
  offer(): void {
    this.#set({ ...this.#state, offered: this.edition.offered });
  }

  /** Shows a language beside the others; of the one that is shown already, no longer. */
  async show(code: string): Promise<void> {
    const { offered, shown } = this.#state;
    this.#wanted = shown?.code === code ? undefined : code;
    this.host.problems.checkLoaded('read-aloud');
    if (!this.#wanted) return this.#set({ offered });
    const templates = await this.#sentences(code);
    const language = offered.find((each) => each.code === code);
    // Another one may have been chosen, or everything cleared, while it was on its way.
    if (!templates || !language || this.#wanted !== code) return;
    this.#set({ offered, shown: { ...language, ...templates } });
  }

  /** Shows the form's own language alone. */
  clear(): void {
    this.#wanted = undefined;
    this.#state = { offered: [] };
    this.host.problems.checkLoaded('read-aloud');
  }

  async #sentences(code: string): Promise<Pick<NonNullable<ReadAloud['shown']>, 'templates'> | undefined> {
    if (code === english.code) return { templates: undefined };
    let failure: unknown;
    const loaded = await this.edition.sentencesIn(code).catch((error) => void (failure = error));
    // Another language may have been chosen while it was on its way.
    if (this.#wanted === code) this.host.problems.checkLoaded('read-aloud', failure);
    return loaded ?? undefined;
  }

  #set(state: ReadAloud): void {
    this.#state = state;
    this.host.requestUpdate();
  }
}
