import { languages } from '@safeguarding-forms/text';
import { statusIn } from '@safeguarding-forms/text/internal/edition-words/languages-of.js';
import type { BuiltIn } from './built-in.js';
import { isTranslated } from './built-in-translations.js';
import type { LocalEdition } from './read-file.js';
import { isOurs } from './words/word-units.js';

/** The texts of an edition’s own in each language that it is offered in besides English, by code and place; none of what is built in. */
export type OfferedTexts = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** The languages of a built-in edition: every word is ours. */
export const builtInTexts = ({ definition: { id, edition } }: BuiltIn): OfferedTexts =>
  Object.fromEntries(
    languages.filter(({ code }) => isTranslated(id, edition, code)).map(({ code }) => [code, {}]),
  );

/** Those of a file: of ours, where all of its own texts are there; and whichever else it says all in. */
export function offeredTexts({ file, base }: Pick<LocalEdition, 'file' | 'base'>): OfferedTexts {
  const ours = Object.keys(builtInTexts(base)).filter((code) => statusIn(file, code) !== undefined);
  const others = Object.keys(file.words).filter((code) => code !== 'en' && !isOurs(code));
  return Object.fromEntries([...ours, ...others].map((code) => [code, file.words[code]?.messages ?? {}]));
}

const names = new Intl.DisplayNames(['en'], { type: 'language' });
const named = (code: string): string => names.of(code) ?? code;

/** In which languages an edition is offered that another is not, and what it says of its own in those of both. */
export function compareLanguages(before: OfferedTexts, after: OfferedTexts): readonly string[] {
  const gone = Object.keys(before).filter((code) => !Object.hasOwn(after, code));
  return [
    ...gone.map((code) => `It is no longer offered in ${named(code)}.`),
    ...Object.entries(after).flatMap(([code, texts]) => {
      const was = before[code];
      const count = Object.keys(texts).length;
      if (!was)
        return [
          `It is offered in ${named(code)} now${isOurs(code) ? '' : ', on paper alone'}; ${count === 1 ? '1 text is' : `${count} texts are`} its own.`,
        ];
      return [
        ...Object.entries(texts)
          .filter(([place, text]) => was[place] !== text)
          .map(([place, text]) =>
            was[place] === undefined
              ? `${named(code)}, ${place}: “${text}” is its own.`
              : `${named(code)}, ${place}: “${text}”; before, “${was[place]}”.`,
          ),
        ...Object.keys(was)
          .filter((place) => !Object.hasOwn(texts, place))
          .map((place) => `${named(code)}, ${place}: it has no text of its own any more.`),
      ];
    }),
  ];
}
