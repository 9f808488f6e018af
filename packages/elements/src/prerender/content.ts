import type { Audience } from '@safeguarding-forms/instruments/internal/check/audience.js';
import { nameOf, type FormEdition, type FormKind, type LazyEdition } from '../form/form-kind.js';
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
