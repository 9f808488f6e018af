/** The languages in which our own list speaks. A list of a host's needs English alone. */
export const LANGUAGES = ['en', 'cy', 'ur'] as const;

/** A language of the list, as a BCP 47 code. */
export type SupportLanguage = (typeof LANGUAGES)[number];

/** One text in each language that it is there in. English always is. */
export interface Words {
  readonly en: string;
  readonly cy?: string;
  readonly ur?: string;
}

/** A text, and the language that it is really in: a page marks it, so that it is read out rightly. */
export interface Said {
  readonly text: string;
  readonly language: SupportLanguage;
}

/** A text in a language, or in English where it is not there in that language. */
export function wordsIn(words: Words, language: string): Said {
  for (const known of LANGUAGES) {
    const text = words[known];
    if (known === language && text !== undefined) return { text, language: known };
  }
  return { text: words.en, language: 'en' };
}
