import type { Templates } from './message.js';

/** How far a wording can be relied on: written, checked by a qualified person, or issued by the tool's owner. */
export type WordingStatus = 'draft' | 'reviewed' | 'official';

/** One part of a language. */
export interface LanguagePart {
  readonly status: WordingStatus;
  /** Loads the sentences; a chunk of its own in every bundle. */
  load(): Promise<{ readonly templates: Templates }>;
}

/** A language that the forms are offered in. */
export interface Language {
  /** BCP 47 primary subtag. */
  readonly code: string;
  /** The language's name for itself. */
  readonly name: string;
  readonly dir: 'ltr' | 'rtl';
  /**
   * Its parts, each translated and loaded by itself: `chrome` for everything around a form, and one an instrument.
   * An instrument without a part here is not offered in the language.
   */
  readonly parts: Readonly<Record<string, LanguagePart>>;
}
