import type { Condition } from './conditions.js';
import type { Instrument, Section } from './instrument.js';
import type { AttachmentItem, GroupItem, Item, QuestionItem } from './items.js';
import { oncePer } from './once-per.js';

/** An item, where the document prints it, and the conditions on it and on its section. */
export interface PlacedItem {
  readonly item: Item;
  /** Counted from 0 over the whole instrument. */
  readonly place: number;
  readonly conditions: readonly Condition[];
}

/** The sections, and after them what stands in none. */
const allSections = ({ sections, marks }: Instrument): readonly Pick<Section, 'items' | 'when'>[] =>
  marks ? [...sections, { items: [marks] }] : sections;

/** Every item by its id, in printed order. */
const placedItems = oncePer((definition: Instrument): ReadonlyMap<string, PlacedItem> => {
  const items = new Map<string, PlacedItem>();
  for (const section of allSections(definition))
    for (const item of section.items) {
      const conditions = [section.when, item.when].filter((when) => when !== undefined);
      items.set(item.id, { item, place: items.size, conditions });
    }
  return items;
});

/** An item with its place and conditions; `undefined` where there is none of that id. */
export const placedItem = (definition: Instrument, id: string): PlacedItem | undefined =>
  placedItems(definition).get(id);

/** The item of an id, if there is one. */
export const itemById = (definition: Instrument, id: string): Item | undefined =>
  placedItem(definition, id)?.item;

/** Every item of an instrument, in printed order. */
export const allItems = oncePer((definition: Instrument): readonly Item[] =>
  Object.freeze(allSections(definition).flatMap(({ items }) => items)),
);

/** The questions that count towards the score, in printed order. */
export const countedQuestions = oncePer((definition: Instrument): readonly QuestionItem[] =>
  Object.freeze(
    allItems(definition).filter((item): item is QuestionItem => item.kind === 'question' && item.counted),
  ),
);

/** The places for submissions that travel along. */
export const attachmentItems = oncePer((definition: Instrument): readonly AttachmentItem[] =>
  Object.freeze(allItems(definition).filter((item) => item.kind === 'attachment')),
);

const rowsOf = new WeakMap<GroupItem, Instrument>();

/** A group's row as an instrument of its own: its fields are asked and checked as any items are. */
export function rowInstrument(definition: Instrument, group: GroupItem): Instrument {
  const { id, fields, marks } = group;
  const row = rowsOf.get(group) ?? {
    ...definition,
    sections: [{ id, items: fields }],
    steps: undefined,
    marks,
    rules: [],
  };
  rowsOf.set(group, row);
  return row;
}
