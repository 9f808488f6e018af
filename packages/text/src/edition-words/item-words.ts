import type { Item } from '@safeguarding-forms/instruments';
import type { ItemWords } from '../model/words.js';
import type { Places } from './places.js';

/** The words of an item: what the file says at its place, and for the rest those of the built-in item that it takes. */
export function itemWords(places: Places, item: Item, place: string, built?: ItemWords): ItemWords {
  const words: Record<string, unknown> = { label: places.said(`${place}.label`, built?.label) };
  for (const key of ['hint', 'detail', 'script', 'helpNow'] as const)
    Object.assign(words, places.ifSaid(place, key, built?.[key]));
  if ('options' in item && item.options) {
    words.options = places.each(`${place}.options`, item.options, built?.options);
    words.optionHints = places.some(`${place}.optionHints`, item.options, built?.optionHints);
    words.warnings = places.some(`${place}.warnings`, item.options, built?.warnings);
  }
  if ('optionGroups' in item && item.optionGroups)
    words.optionGroups = places.each(
      `${place}.optionGroups`,
      Object.keys(item.optionGroups),
      built?.optionGroups,
    );
  if (item.kind === 'question' && item.optionRows)
    words.rows = places.each(`${place}.rows`, item.optionRows, built?.rows);
  if (item.kind === 'attachment')
    words.takes = places.each(`${place}.takes`, Object.keys(item.takes), built?.takes);
  if (built?.proposal) words.proposal = built.proposal;
  if (item.kind === 'group') {
    words.row = places.row(`${place}.row`, built?.row);
    words.add = places.said(`${place}.add`, built?.add);
    words.fields = Object.fromEntries(
      item.fields.map((field) => [
        field.id,
        itemWords(places, field, `${place}.fields.${field.id}`, built?.fields?.[field.id]),
      ]),
    );
  }
  return words as unknown as ItemWords;
}

/** Whose built-in words each item takes, by its id. */
export interface Taken {
  /** The built-in item; `undefined` where an item takes none. */
  by(id: string): string | undefined;
  /** Items that take words that there are not. */
  readonly untaken: ReadonlySet<string>;
}

/**
 * @param taken What the items of a file name: `dash.q5`, by the item's id.
 * @param instrument The instrument of the built-in edition that the file begins from.
 * @param items The words of that edition's items.
 */
export function takenFrom(
  taken: Readonly<Record<string, string>>,
  instrument: string,
  items: Readonly<Record<string, ItemWords>>,
): Taken {
  const untaken = new Set<string>();
  return {
    untaken,
    by(id) {
      const named = taken[id];
      if (named === undefined) return undefined;
      const [of, ...rest] = named.split('.');
      const from = rest.join('.');
      if (of === instrument && Object.hasOwn(items, from)) return from;
      untaken.add(id);
      return undefined;
    },
  };
}
