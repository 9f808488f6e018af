// The languages besides English: a file of its own, which only a page in one of them asks for.
import { english, languages, type Templates, type WordingStatus } from '@safeguarding-forms/text';
import type { FoundLanguage } from './form/inherited-language.js';
import type { Problems } from './form/problems.js';

/** A language's sentences for one form, with what else depends on the language. */
export interface Translation {
  readonly language: string;
  readonly dir: 'ltr' | 'rtl';
  readonly status: WordingStatus;
  readonly templates: Templates;
}

/** The languages that a form's words are offered in, English first. */
export const offeredIn = (part: string): readonly { readonly code: string; readonly name: string }[] => [
  english,
  ...languages.filter(({ parts }) => part in parts).map(({ code, name }) => ({ code, name })),
];

/**
 * Loads the sentences of a form in a language.
 * @param part The part of the language that holds the form's words.
 * @param problems Where the language is the one that the form is to be in.
 * @returns Nothing where the language is not offered; where the element names it itself, that is told as a problem.
 */
export async function loadTranslation(
  { tag, code, isOwn }: FoundLanguage,
  part: string,
  problems?: Problems,
): Promise<Translation | undefined> {
  const offered = languages.filter(({ parts }) => part in parts);
  const codes = [english, ...offered].map((language) => language.code);
  problems?.check('lang', isOwn && !codes.includes(code) ? [tag] : [], codes, 'unknown-language');
  const language = offered.find((candidate) => candidate.code === code);
  const own = language?.parts[part];
  if (!language || !own) return undefined;
  const loaded = await Promise.all([language.parts.chrome?.load(), own.load()]);
  const templates = Object.assign({}, ...loaded.map((each) => each?.templates)) as Templates;
  return { language: code, dir: language.dir, status: own.status, templates };
}
