/** The words of a built-in edition in a language. */
import { builtIn, type BuiltIn } from '@safeguarding-forms/editions/internal/built-in.js';
import { builtInSentences } from '@safeguarding-forms/editions/internal/built-in-translations.js';
import { english, languages, sentenceIn, type Message, type Templates } from '@safeguarding-forms/text';
import { plainString } from './plain-string.js';

/** Says a message; of one that there is not, its code. */
export type Say = (message: Message | undefined, code: string) => string;

/** An edition with its words in a language. */
export interface Worded extends Pick<BuiltIn, 'definition' | 'words' | 'explanations'> {
  readonly language: string;
  readonly say: Say;
}

const saying =
  (templates: Templates | undefined): Say =>
  (message, code) =>
    plainString(message === undefined ? code : sentenceIn(templates, message));

/**
 * A built-in edition with its words in a language.
 * @throws RangeError for an edition or a language that there is not, listing the allowed ones.
 */
export async function wordsOf(id: string, edition: string, language: string): Promise<Worded> {
  const found = builtIn(`${id}/${edition}`);
  if (!found)
    throw new RangeError(
      `fhir: there is no ${JSON.stringify(`${id}/${edition}`)} among the built-in editions.`,
    );
  if (language === english.code) return { ...found, language, say: saying(undefined) };
  const templates = await builtInSentences(id, edition, language);
  if (!templates) {
    const allowed = [english, ...languages].map(({ code }) => code).join(', ');
    throw new RangeError(
      `fhir: ${JSON.stringify(language)} is no language of ${id}/${edition}; allowed are: ${allowed}`,
    );
  }
  return { ...found, language, say: saying(templates) };
}
