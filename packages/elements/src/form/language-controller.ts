import type { ReactiveController } from 'lit';
import {
  english,
  englishStatus,
  type Templates,
  type Words,
  type WordingStatus,
} from '@safeguarding-forms/text';
import type { FormEdition } from './form-kind.js';
import { findLanguage, watchLanguage, type FoundLanguage } from './inherited-language.js';
import type { Problems } from './problems.js';

/** The words that a form shows: of one edition, in one language. They change together or not at all. */
export interface Wording {
  readonly edition: FormEdition;
  /** The edition's messages, in English. */
  readonly words: Words;
  readonly language: string;
  readonly dir: 'ltr' | 'rtl';
  readonly status: WordingStatus;
  /** Name of the agency's own wording, where it is laid over ours. */
  readonly pack?: string;
  /** The language's sentences; `undefined` in English. */
  readonly templates: Templates | undefined;
}

interface LanguageHost extends HTMLElement {
  readonly languagePart: string;
  readonly chosenEdition: FormEdition;
  readonly problems: Problems;
  wordingChanged(): void;
  waitFor(work: Promise<unknown>): void;
}

const inEnglish = { language: english.code, dir: english.dir, status: englishStatus, templates: undefined };

/**
 * Finds the form's language and brings its words: the nearest `lang`, followed when it changes. What is shown stays
 * until the new words are there in full, so that nobody reads a mixture.
 */
export class LanguageController implements ReactiveController {
  #stop: (() => void) | undefined;
  #wanted = '';
  #wording: Wording | undefined;

  constructor(private readonly host: LanguageHost) {}

  /** What is shown now; `undefined` until the first words are there. */
  get wording(): Wording | undefined {
    return this.#wording;
  }

  hostConnected(): void {
    const follow = (): void => this.host.waitFor(this.follow());
    this.#stop = watchLanguage(this.host, follow);
    follow();
  }

  hostDisconnected(): void {
    this.#stop?.();
  }

  /** Finds the language again and loads what is missing. */
  async follow(): Promise<void> {
    const edition = this.host.chosenEdition;
    const found = findLanguage(this.host);
    const wanted = [edition.module.definition.edition, found.code, found.isOwn].join();
    if (wanted === this.#wanted) return;
    this.#wanted = wanted;
    const wording = this.#atHand(edition, found) ?? (await this.#load(edition, found));
    // Another language or edition may have been chosen while these words were on their way.
    if (wanted !== this.#wanted || !wording) return;
    this.#wording = wording;
    this.host.wordingChanged();
  }

  /** The default edition in English needs nothing loaded, and so is there for the first drawing. */
  #atHand(edition: FormEdition, { code }: FoundLanguage): Wording | undefined {
    const { words } = edition;
    if (code !== english.code || typeof words === 'function') return undefined;
    this.host.problems.report('lang', '', '');
    return { edition, words, ...inEnglish };
  }

  async #load(edition: FormEdition, found: FoundLanguage): Promise<Wording | undefined> {
    const { problems, languagePart } = this.host;
    try {
      const [words, translation] = await Promise.all([
        typeof edition.words === 'function' ? edition.words().then((module) => module.words) : edition.words,
        import('../other-languages.js').then((module) =>
          module.loadTranslation(found, languagePart, problems),
        ),
      ]);
      problems.checkLoaded('words', true);
      return { edition, words, ...(translation ?? inEnglish) };
    } catch {
      problems.checkLoaded('words', false);
      // English rather than nothing; a form that is there already stays as it is.
      return this.#wording ? undefined : this.#atHand(edition, { ...found, code: english.code });
    }
  }
}
