import { nameOf, type FormEdition, type FormKind } from '../form/form-kind.js';
import { inEnglish, loadTranslation, offeredNames, type InLanguage } from '../language/translations.js';

/** One edition with its words in every language that it is offered in. */
export interface Content {
  readonly name: string;
  readonly edition: FormEdition;
  /** By language code, English first. */
  readonly languages: ReadonlyMap<string, InLanguage>;
}

/** Loads every edition of an element in every language. */
export function loadContent({ editions, part, translations }: FormKind): Promise<readonly Content[]> {
  return Promise.all(
    editions.map(async (each) => {
      const name = nameOf(each);
      const edition = 'load' in each ? (await each.load()).edition : each;
      const languages = await Promise.all(
        offeredNames(part).map(
          async ({ code }) => [code, await loadTranslation(code, part, name, translations)] as const,
        ),
      );
      return {
        name,
        edition,
        languages: new Map(languages.map(([code, found]) => [code, found ?? inEnglish])),
      };
    }),
  );
}
