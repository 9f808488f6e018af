import type { Templates } from './message.js';

/** How far a wording can be relied on: written, checked by a qualified person, or issued by the tool's owner. */
export type WordingStatus = 'draft' | 'reviewed' | 'official';

/** A language that the forms are offered in. */
export interface Language {
  /** BCP 47 primary subtag. */
  readonly code: string;
  /** The language's name for itself. */
  readonly name: string;
  readonly dir: 'ltr' | 'rtl';
  /**
   * How far its wording can be relied on, by part: `chrome` for everything around a form, and one an instrument.
   * An instrument without a status here is not offered in the language.
   */
  readonly status: Readonly<Record<string, WordingStatus>>;
}

/** Loads the sentences of one file of a language. */
export type LoadSentences = () => Promise<{ readonly templates: Templates }>;

/** The sentences of an instrument in every language that offers it: by language code, then by edition. */
export type Translations = Readonly<Record<string, Readonly<Record<string, LoadSentences>>>>;
