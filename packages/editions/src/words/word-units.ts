import { languages, type Message } from '@safeguarding-forms/text';
import type { LocalEdition } from '../read-file.js';

/** One text to be translated. */
export interface WordUnit {
  /** Where a file has it: `items.local1.label`. */
  readonly place: string;
  /** Its English. */
  readonly source: string;
  /** What the file says in the language, if it does. */
  readonly target?: string | undefined;
}

/** Whether the forms come with a language: what a file does not say itself is then translated already. */
export const isOurs = (code: string): boolean => languages.some((language) => language.code === code);

/** A message as a file would write it: the only value that one takes is the number of a row. */
const written = ({ template }: Message): string =>
  typeof template === 'string' ? template : template.strings.join('{number}');

/**
 * Every text of a file that can be translated, in the order of the form. In a language that the forms come with these
 * are the file's own; in any other, ours are among them.
 * @param code The language, as BCP 47 has it.
 */
export function wordUnits({ file, words }: LocalEdition, code: string): readonly WordUnit[] {
  const own = file.words.en?.messages ?? {};
  const translated = file.words[code]?.messages ?? {};
  const texts = [...words.said].map(
    ([place, message]) => [place, Object.hasOwn(own, place) ? own[place] : undefined, message] as const,
  );
  return texts
    .filter(([, text]) => text !== undefined || !isOurs(code))
    .map(([place, text, message]) => ({
      place,
      source: text ?? written(message),
      target: Object.hasOwn(translated, place) ? translated[place] : undefined,
    }));
}
