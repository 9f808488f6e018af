import type { Condition } from './conditions.js';
import type { Instrument, Section } from './instrument.js';
import type { Item } from './items.js';
import { placedItem } from './items-of.js';
import { oncePer } from './once-per.js';

/** A section, in as many steps as the plan has begin in it. */
function cut(section: Section, begin: Readonly<Record<string, string>>): readonly Section[] {
  const steps: { id: string; items: Item[] }[] = [{ id: section.id, items: [] }];
  for (const item of section.items) {
    const begun = Object.keys(begin).find((id) => begin[id] === item.id);
    if (begun !== undefined) steps.push({ id: begun, items: [] });
    steps.at(-1)?.items.push(item);
  }
  return steps.map((step) => ({ ...section, ...step }));
}

/** A step is there while one of its items can be asked. */
function shownWhile(definition: Instrument, items: readonly Item[]): { readonly when?: Condition } {
  const conditions = items.map(({ id }) => placedItem(definition, id)?.conditions ?? []);
  return conditions.every(({ length }) => length)
    ? { when: { any: conditions.map((all) => ({ all })) } }
    : {};
}

/**
 * The steps of a form as they are shown: its sections in printed order, as far as its plan has nothing else. An item
 * keeps its own conditions wherever it is shown.
 */
export const stepsOf = oncePer((definition: Instrument): readonly Section[] => {
  const { sections, steps: plan } = definition;
  if (!plan) return sections;
  const { first = [], begin = {}, after = {} } = plan;
  const all = sections.flatMap(({ items }) => items);
  // What is to follow an item that a host has left out stays where it is.
  const isMoved = ({ id }: Item): boolean => all.some((other) => other.id === after[id]);
  const withFollowers = (item: Item): readonly Item[] => [
    item,
    ...all.filter(({ id }) => after[id] === item.id).flatMap(withFollowers),
  ];
  const rank = ({ id }: Section): number => (first.includes(id) ? first.indexOf(id) : first.length);
  return sections
    .flatMap((section) => cut(section, begin))
    .map(({ when: _, ...step }) => {
      const items = step.items.filter((item) => !isMoved(item)).flatMap(withFollowers);
      return { ...step, items, ...shownWhile(definition, items) };
    })
    .filter(({ items }) => items.length)
    .sort((a, b) => rank(a) - rank(b));
});

const places = oncePer(
  (definition: Instrument): ReadonlyMap<string, number> =>
    new Map(
      stepsOf(definition)
        .flatMap(({ items }) => items.map(({ id }) => id))
        .map((id, at) => [id, at]),
    ),
);

/** What stands at some paths, in the order in which it is shown. */
export function inShownOrder<T>(
  definition: Instrument,
  list: readonly T[],
  pathOf: (entry: T) => string,
): readonly T[] {
  if (!definition.steps) return list;
  const at = places(definition);
  const place = (entry: T): number => at.get(pathOf(entry).split(/[.[]/)[0] as string) ?? at.size;
  return [...list].sort((a, b) => place(a) - place(b));
}
