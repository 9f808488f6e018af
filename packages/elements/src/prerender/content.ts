import type { Audience } from '@safeguarding-forms/instruments/internal/check/audience.js';
import {
  nameOf,
  type FormEdition,
  type FormKind,
  type LazyEdition,
  type LocalWords,
  type ShownKind,
} from '../form/form-kind.js';
import { localEdition } from '../local-edition/local-edition.js';
import { localSentencesOn, offeredLocally } from '../language/local-words.js';
import { inEnglish, loadTranslation, offeredNames, type InLanguage } from '../language/translations.js';

/** One edition with its words in every language that it is offered in. */
export interface Content {
  readonly name: string;
  /** To whom it speaks. */
  readonly audience: Audience;
  readonly edition: FormEdition;
  /** By language code, English first. */
  readonly languages: ReadonlyMap<string, InLanguage>;
}

async function contentOf(
  { part, translations }: FormKind,
  each: FormEdition | LazyEdition,
  audience: Audience,
): Promise<Content> {
  const name = nameOf(each);
  const file = audience === 'self' ? `${name}-self` : name;
  const edition = 'load' in each ? (await each.load()).edition : each;
  const languages = await Promise.all(
    offeredNames(part).map(
      async ({ code }) => [code, await loadTranslation(code, part, file, translations)] as const,
    ),
  );
  return {
    name,
    audience,
    edition,
    languages: new Map(languages.map(([code, found]) => [code, found ?? inEnglish])),
  };
}

/** Loads every edition of an element in every language, in words to everybody who can fill it in. */
export const loadContent = (kind: FormKind): Promise<readonly Content[]> =>
  Promise.all([
    ...kind.editions.map((each) => contentOf(kind, each, 'professional')),
    ...(kind.selfServe?.editions ?? []).map((each) => contentOf(kind, each, 'self')),
  ]);

/**
 * The edition of a file, in the languages that it is offered in.
 * @param base What it begins from; `undefined` where the element has none of that name.
 * @throws EditionError
 */
export function localContent(given: object | string, kind: ShownKind, base: Content | undefined): Content {
  const edition = localEdition(given, kind, base?.edition);
  const { local } = edition;
  const languages = local ? offeredLocally(local, kind.part) : [];
  return {
    name: nameOf(edition),
    audience: base?.audience ?? 'professional',
    edition,
    languages: new Map(
      languages.map(({ code }) => [
        code,
        localSentencesOn(local as LocalWords, base?.languages.get(code) ?? inEnglish),
      ]),
    ),
  };
}
