import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { LocalEdition } from '../read-file.js';
import { canonical } from '../same.js';
import { wordUnits } from './word-units.js';

/** Signs enough to tell any two wordings of a form apart. */
const LENGTH = 16;

/**
 * Of which English a translation is: the SHA-256 in hexadecimal, cut short, of the canonical JSON of the English texts that
 * are translated into a language, by place.
 */
export function englishOf(edition: LocalEdition, code: string): string {
  const texts = Object.fromEntries(wordUnits(edition, code).map(({ place, source }) => [place, source]));
  return bytesToHex(sha256(utf8ToBytes(canonical(texts)))).slice(0, LENGTH);
}

/** Whether the words of a language are of other English than the file’s, as far as they say of which. */
export function isOfOtherEnglish(edition: LocalEdition, code: string): boolean {
  const said = edition.file.words[code]?.ofEnglish;
  return said !== undefined && said !== englishOf(edition, code);
}
