/** What texts in an edition file look like. */

/** What a text of each sort has to look like, and the most code units that it may have. */
export const TEXTS: Readonly<Record<string, readonly [pattern: RegExp, most: number]>> = {
  line: [/^[^\n]+$/, 500],
  text: [/[^]/, 4000],
  id: [/^[a-zA-Z][\w:-]*$/, 60],
  option: [/^\w[\w:+-]*$/, 60],
  place: [/^[a-zA-Z][\w:.+-]*(\/[\w-]+)?$/, 200],
  version: [/^\d{1,4}\.\d{1,4}\.\d{1,4}$/, 20],
  date: [/^\d{4}-\d\d-\d\d$/, 10],
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
