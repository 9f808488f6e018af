import type { EditionFile } from '@safeguarding-forms/instruments/internal/edition-file/edition-file.js';
import type { FileProblem } from '@safeguarding-forms/instruments/internal/edition-file/problems.js';
import { english, languages as ours } from '../languages.js';
import type { EditionWords } from './edition-words.js';

/** Named in one problem: more would only be scrolled past. */
const MOST_NAMED = 20;

/**
 * What is wrong with the words of an edition: what is said nowhere, is never read, or lacks in a language that the file
 * has. In a language that we lack a file can say everything that is said, ours too.
 */
export function checkWords(
  { words: languages }: Pick<EditionFile, 'words'>,
  { missing, unread, untaken, said }: Pick<EditionWords, 'missing' | 'unread' | 'untaken' | 'said'>,
): readonly FileProblem[] {
  const inEnglish = Object.keys(languages[english.code]?.messages ?? {});
  const others = Object.entries(languages).filter(([code]) => code !== english.code);
  const many = (path: string, code: FileProblem['code'], places: readonly string[]): FileProblem[] =>
    places.length
      ? [{ path, code, params: { places: places.slice(0, MOST_NAMED), count: places.length } }]
      : [];
  return [
    ...many(`words.${english.code}.messages`, 'no-words', missing),
    ...many('sections', 'no-such', untaken),
    ...many(`words.${english.code}.messages`, 'unknown-key', unread),
    ...others.flatMap(([code, { messages }]) => {
      const path = `words.${code}.messages`;
      const isOurs = ours.some((language) => language.code === code);
      return [
        ...many(
          path,
          'no-words',
          inEnglish.filter((place) => !Object.hasOwn(messages, place)),
        ),
        ...many(
          path,
          'unknown-key',
          Object.keys(messages).filter((place) => !inEnglish.includes(place) && (isOurs || !said.has(place))),
        ),
      ];
    }),
  ];
}
