import type { FormKind, LocalWords } from '../form/form-kind.js';
import type { LanguageName } from '../form/view.js';
import { inEnglish, loadTranslation, offeredNames, type InLanguage } from './translations.js';

/** The languages that an area's own edition is offered in: those in which nothing of its own lacks. */
export const offeredLocally = ({ status }: LocalWords, part: string): readonly LanguageName[] =>
  offeredNames(part).filter(({ code }) => status(code, inEnglish.status));

/**
 * The sentences of an area's own edition in a language, or its English where it is not offered in it: those of the
 * built-in edition that it began from, with its own laid over them.
 * @param fileOf What the sentences of an edition are called, in words to whoever fills it in.
 */
export async function localSentences(
  words: LocalWords,
  code: string,
  { part, translations }: Pick<FormKind, 'part' | 'translations'>,
  fileOf: (edition: string) => string,
): Promise<InLanguage> {
  const { base } = words;
  const isOffered = offeredLocally(words, part).some((language) => language.code === code);
  const builtIn = isOffered ? await loadTranslation(code, part, fileOf(base), translations) : undefined;
  return localSentencesOn(words, builtIn ?? inEnglish);
}

/** The sentences of an area's own edition on those of the built-in edition that it began from, in the same language. */
export function localSentencesOn({ status, templates }: LocalWords, builtIn: InLanguage): InLanguage {
  const { language } = builtIn;
  return {
    ...builtIn,
    status: status(language, builtIn.status) ?? builtIn.status,
    ...(builtIn.templates && {
      templates: { ...builtIn.templates, ...templates(language, builtIn.templates) },
    }),
  };
}
