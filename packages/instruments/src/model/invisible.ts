// What leaves no mark on the page, in whatever script: it is no answer, and makes no answer another one.

/**
 * Something that is seen. Not seen are controls, formats (zero width, directions, byte order mark, tags), what Unicode
 * lets one ignore (soft hyphen, joiners, fillers of Hangul, variation selectors), and signs that are drawn as nothing.
 */
const SEEN = /[^\s\p{Cc}\p{Cf}\p{DI}\u2800\u{16fe4}\u{1d159}]/u;
/** Drawn as nothing, but as wide as a space. */
const WIDE = /[\u115f\u1160\u2800\u3164\uffa0\u{16fe4}\u{1d159}]/gu;
/** The byte order mark counts as white space in JavaScript, and is as wide as nothing. */
const UNSEEN = /\ufeff|(?!\s)[\p{Cc}\p{Cf}\p{DI}]/gu;
/**
 * What can go from the ends of a text. Joiners, variation selectors and tags belong to the sign before them, and the
 * number signs of Arabic are seen.
 */
const END = /(?![\u0600-\u08ff\u200c\u200d])[\s\p{Cc}\p{Cf}\u115f\u1160\u2800\u3164\uffa0]/u;

/** Whether anything of a text is seen. */
export const isSeen = (text: string): boolean => SEEN.test(text);

/** A text as it looks: to be compared, or to be checked against a format. */
export const seenText = (text: string): string => text.replace(WIDE, ' ').replace(UNSEEN, '').trim();

/** A text without what is not seen around it; inside, all of it stays. */
export function withoutEnds(text: string): string {
  let [start, end] = [0, text.length];
  // Past its end a text has nothing.
  while (END.test(text.charAt(start))) start++;
  while (end > start && END.test(text.charAt(end - 1))) end--;
  return text.slice(start, end);
}
