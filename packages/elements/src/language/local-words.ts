import type { FormKind, LocalWords } from '../form/form-kind.js';
import type { LanguageName } from '../form/view.js';
import { inEnglish, loadTranslation, offeredNames, type InLanguage } from './translations.js';

/** The languages that an area's own edition is offered in: those in which nothing of its own lacks. */
export const offeredLocally = ({ status }: LocalWords, part: string): readonly LanguageName[] =>
  offeredNames(part).filter(({ code }) => status(code, inEnglish.status));

/**
 * The sentences of an area's own edition in a language, or its English where it is not offered in it: those of the
 * built-in edition that it began from, with its own laid over them.
 */
export async function localSentences(
  words: LocalWords,
  code: string,
  { part, translations }: Pick<FormKind, 'part' | 'translations'>,
): Promise<InLanguage> {
  const { base, status, templates } = words;
  const isOffered = offeredLocally(words, part).some((language) => language.code === code);
  const builtIn = isOffered ? await loadTranslation(code, part, base, translations) : undefined;
  if (!builtIn)
    return { ...inEnglish, status: status(inEnglish.language, inEnglish.status) ?? inEnglish.status };
  return {
    ...builtIn,
    status: status(code, builtIn.status) ?? builtIn.status,
    templates: { ...builtIn.templates, ...templates(code, builtIn.templates) },
  };
}
