import { deepFreeze } from './deep-freeze.js';
import type { Instrument, Section } from './instrument.js';
import type { ChoicesItem, Item } from './items.js';

/** Where answers, and each row of a group, list what is marked as not known. */
export const NOT_KNOWN = 'notKnown';

/** What is marked as not known, in answers or in a row. */
export const marksIn = (answers: object | undefined): readonly string[] =>
  ((answers as Readonly<Record<string, unknown>> | undefined)?.[NOT_KNOWN] as
    readonly string[] | undefined) ?? [];

/** The list of what can be marked among some items; none where nothing can. */
function marksAmong(items: readonly Item[]): ChoicesItem | undefined {
  const options = items.filter(({ orNotKnown }) => orNotKnown).map(({ id }) => id);
  return options.length ? { kind: 'choices', id: NOT_KNOWN, cite: 'ours', options } : undefined;
}

const inGroup = (item: Item): Item => {
  const marks = item.kind === 'group' && marksAmong(item.fields);
  return marks ? { ...item, marks } : item;
};

/**
 * A definition with the lists in which its items, and the fields of its rows, are marked as not known, and with the
 * rule that nothing is both answered and not known.
 */
export function withMarks<D extends Instrument>(definition: D): D {
  const sections = definition.sections.map((section): Section => ({
    ...section,
    items: section.items.map(inGroup),
  }));
  const items = sections.flatMap((section) => section.items);
  const marks = marksAmong(items);
  if (!marks && !items.some((item) => item.kind === 'group' && item.marks)) return definition;
  const others = definition.rules.filter(({ kind }) => kind !== 'not-known');
  const rules = [...others, { id: 'not-known', kind: 'not-known', effect: 'blocks' } as const];
  return deepFreeze({ ...definition, sections, rules, ...(marks && { marks }) });
}

/** Adds to items that they can be marked as not known. */
export const markable = <const T extends readonly object[]>(...items: T) =>
  items.map((item) => ({ ...item, orNotKnown: true })) as unknown as {
    readonly [K in keyof T]: T[K] & { readonly orNotKnown: true };
  };

/** The same of items that must be answered or marked. */
export const needed = <const T extends readonly object[]>(...items: T) =>
  items.map((item) => ({ required: true, ...item, orNotKnown: true })) as unknown as {
    readonly [K in keyof T]: T[K] & { readonly required: true; readonly orNotKnown: true };
  };
