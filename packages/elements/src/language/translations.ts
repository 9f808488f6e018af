import {
  english,
  englishStatus,
  languages,
  type Language,
  type Templates,
  type Translations,
} from '@safeguarding-forms/text';
import { chromeTranslations } from '@safeguarding-forms/text/internal/locales/chrome/translations.js';
import type { LanguageName, Wording } from '../form/view.js';
import { bring } from '../host/bring.js';

/** What depends on the language alone. */
export type InLanguage = Pick<Wording, 'language' | 'dir' | 'status' | 'templates'>;

/** Our own English. */
export const inEnglish: InLanguage = {
  language: english.code,
  dir: english.dir,
  status: englishStatus,
  templates: undefined,
};

/** The languages besides English that an instrument's words are offered in. */
export const offeredLanguages = (part: string): readonly Language[] =>
  languages.filter(({ status }) => part in status);

/** The languages that an instrument's words are offered in, English first. */
export const offeredNames = (part: string): readonly LanguageName[] => [english, ...offeredLanguages(part)];

/**
 * Loads the sentences of one edition in a language: those around every form and the edition's own, at once.
 * @returns Nothing where the language does not offer the edition.
 */
export async function loadTranslation(
  code: string,
  part: string,
  edition: string,
  translations: Translations,
): Promise<InLanguage | undefined> {
  const language = offeredLanguages(part).find((offered) => offered.code === code);
  const [chrome, own] = [chromeTranslations[code], translations[code]?.[edition]];
  if (!language || !chrome || !own) return undefined;
  const folder = 'text/locales';
  const loaded = await Promise.all([
    bring(`${folder}/chrome/${code}.js`, chrome),
    bring(`${folder}/${part}/${edition}/${code}.js`, own),
  ]);
  const templates: Templates = Object.assign({}, ...loaded.map((each) => each.templates));
  return { language: code, dir: language.dir, status: language.status[part] ?? 'draft', templates };
}
