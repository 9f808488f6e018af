import type { ReactiveController } from 'lit';
import {
  english,
  englishStatus,
  languages,
  type Language,
  type Templates,
  type Words,
  type WordingStatus,
} from '@safeguarding-forms/text';
import type { ErrorDetail } from '../events/error-event.js';
import type { FormEdition } from './form-kind.js';
import { findLanguage, watchLanguage } from './inherited-language.js';

/** The words that a form shows: of one edition, in one language. They change together or not at all. */
export interface Wording {
  readonly edition: FormEdition;
  /** The edition's messages, in English. */
  readonly words: Words;
  readonly language: string;
  readonly dir: 'ltr' | 'rtl';
  readonly status: WordingStatus;
  /** The language's sentences; `undefined` in English. */
  readonly templates: Templates | undefined;
}

interface LanguageHost extends HTMLElement {
  readonly tag: string;
  readonly languagePart: string;
  readonly chosenEdition: FormEdition;
  reportProblem(property: string, detail: ErrorDetail | undefined): void;
  wordingChanged(): void;
  waitFor(work: Promise<unknown>): void;
}

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
    const language = this.#find();
    const wanted = `${edition.module.definition.edition} ${language?.code ?? english.code}`;
    if (wanted === this.#wanted) return;
    this.#wanted = wanted;
    const loaded = this.#loadNow(edition, language) ?? (await this.#load(edition, language));
    // Another language or edition may have been chosen while these words were on their way.
    if (wanted !== this.#wanted) return;
    this.#wording = loaded;
    this.host.wordingChanged();
  }

  #find(): Language | undefined {
    const found = findLanguage(this.host);
    const code = found?.tag.split('-')[0]?.toLowerCase() ?? '';
    const offered = languages.filter(({ parts }) => this.host.languagePart in parts);
    const language = offered.find((candidate) => candidate.code === code);
    const isKnown = language !== undefined || code === english.code || code === '';
    this.host.reportProblem(
      'lang',
      found?.isOwn && !isKnown
        ? {
            code: 'unknown-language',
            message: `<${this.host.tag}>: lang="${found.tag.slice(0, 40)}" is not offered; allowed are ${[english, ...offered].map((each) => each.code).join(', ')}. English is shown.`,
          }
        : undefined,
    );
    return language;
  }

  /** The default edition in English needs nothing loaded, and so is there for the first rendering. */
  #loadNow(edition: FormEdition, language: Language | undefined): Wording | undefined {
    if (language || typeof edition.words === 'function') return undefined;
    return {
      edition,
      words: edition.words,
      language: english.code,
      dir: english.dir,
      status: englishStatus,
      templates: undefined,
    };
  }

  async #load(edition: FormEdition, language: Language | undefined): Promise<Wording | undefined> {
    try {
      const [words, ...parts] = await Promise.all([
        typeof edition.words === 'function' ? edition.words().then((module) => module.words) : edition.words,
        ...['chrome', this.host.languagePart].map((part) => language?.parts[part]?.load()),
      ]);
      this.host.reportProblem('loading', undefined);
      const templates = language && Object.assign({}, ...parts.map((part) => part?.templates));
      const status = language?.parts[this.host.languagePart]?.status ?? englishStatus;
      const { code, dir } = language ?? english;
      return { edition, words, language: code, dir, status, templates };
    } catch {
      this.#wanted = '';
      this.host.reportProblem('loading', {
        code: 'not-loaded',
        message: `<${this.host.tag}>: the words for ${edition.module.definition.edition} in ${language?.name ?? english.name} could not be loaded. What was shown before stays.`,
      });
      return this.#wording;
    }
  }
}
