import type { EditionFile } from '@safeguarding-forms/instruments/internal/edition-file/edition-file.js';
import { english, englishStatus } from '../languages.js';
import type { Language, WordingStatus } from '../model/language.js';

/** From what is to be relied on least. */
const STATUSES: readonly WordingStatus[] = ['draft', 'reviewed', 'official'];

const lower = (one: WordingStatus, other: WordingStatus): WordingStatus =>
  STATUSES.indexOf(one) < STATUSES.indexOf(other) ? one : other;

/**
 * How far the words of an edition can be relied on in a language; `undefined` where it is not offered in it, since a
 * text of the file's own has no translation there. What is put together of two is worth no more than the lesser.
 * @param builtIn How far ours can.
 */
export function statusIn(
  { words }: Pick<EditionFile, 'words'>,
  code: string,
  builtIn: WordingStatus = englishStatus,
): WordingStatus | undefined {
  const own = words[code];
  const places = Object.keys(words[english.code]?.messages ?? {});
  if (!places.length) return builtIn;
  const isWhole = own && places.every((place) => Object.hasOwn(own.messages, place));
  return isWhole ? lower(own.status, builtIn) : undefined;
}

/** Of the languages that the built-in edition is offered in, those that the file is. */
export const offeredIn = (
  file: Pick<EditionFile, 'words'>,
  offered: readonly Language[],
): readonly Language[] => offered.filter(({ code }) => statusIn(file, code) !== undefined);
