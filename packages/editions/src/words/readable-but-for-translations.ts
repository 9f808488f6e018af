import { readFile, type LocalEdition } from '../read-file.js';
import { problemLines } from '../told.js';

/** An edition to be translated, or what is wrong with its file, a line each. */
export type ForTranslation =
  | { readonly ok: true; readonly edition: LocalEdition }
  | { readonly ok: false; readonly problems: readonly string[] };

/** A path within the words of a language other than English. */
const TRANSLATED = /^words\.(?!en\.)/;

/**
 * Reads a file whose translations may be incomplete or of texts that are gone: to mend that is what it is read for.
 * All else must be right.
 */
export function readableButForTranslations(text: string): ForTranslation {
  const whole = readFile(text);
  if (whole.ok) return whole;
  const others = whole.problems.filter(
    ({ path, code }) => !TRANSLATED.test(path) || !['no-words', 'unknown-key'].includes(code),
  );
  if (others.length) return { ok: false, problems: problemLines(others, text) };
  const file = JSON.parse(text) as LocalEdition['file'];
  const read = readFile({ ...file, words: file.words.en ? { en: file.words.en } : {} });
  if (!read.ok) return { ok: false, problems: problemLines(read.problems, text) };
  return { ok: true, edition: { ...read.edition, file } };
}
