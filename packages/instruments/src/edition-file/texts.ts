/** What texts in an edition file look like. */

/**
 * What a text of each sort has to look like, and the most code units that it may have. The patterns go into the JSON
 * Schema of edition files, so they are written as every dialect of patterns reads them.
 */
export const TEXTS: Readonly<Record<string, readonly [pattern: RegExp, most: number]>> = {
  line: [/^[^\n]+$/, 500],
  text: [/(.|\n)/, 4000],
  id: [/^[a-zA-Z][a-zA-Z0-9_:-]*$/, 60],
  option: [/^[a-zA-Z0-9_][a-zA-Z0-9_:+-]*$/, 60],
  place: [/^[a-zA-Z][a-zA-Z0-9_:.+-]*([/][a-zA-Z0-9_-]+)?$/, 200],
  version: [/^[0-9]{1,4}[.][0-9]{1,4}[.][0-9]{1,4}$/, 20],
  date: [/^[0-9]{4}-[0-9]{2}-[0-9]{2}$/, 10],
};

/** Names that every object answers to: taken for an id, they would seem to be there. */
const isInherited = (name: string): boolean => name in Object.prototype;

/** A sign of which one half is missing: no bytes stand for it. */
const HALF_A_SIGN = /\p{Cs}/u;

/** Whether a text, of a length that is right, is one of its sort. */
export function isOfSort(sort: string, text: string): boolean {
  const isName = sort === 'id' || sort === 'option' || sort === 'place';
  return TEXTS[sort]?.[0].test(text) === true && !HALF_A_SIGN.test(text) && !(isName && isInherited(text));
}
