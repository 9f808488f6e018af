import type { Condition } from '../model/conditions.js';
import { deepFreeze } from '../model/deep-freeze.js';
import type { Instrument, Rule } from '../model/instrument.js';
import type { FieldItem, Item } from '../model/items.js';
import { oncePer } from '../model/once-per.js';
import { itemsIn } from './conditions.js';

/** The sections that are not a professional's alone. */
export type SelfServeSectionOf<D extends Instrument> = Exclude<
  D['sections'][number],
  { readonly professional: true }
>;

/** The items that the person is asked, as far as the type of a definition shows them. */
export type SelfServeItemOf<D extends Instrument> = Exclude<
  SelfServeSectionOf<D>['items'][number],
  { readonly professional: true }
>;

/** The ids of what is not asked: what is a professional's, and what opens only on an answer that is not asked for. */
function leftOut(definition: Instrument): ReadonlySet<string> {
  const left = new Set<string>();
  const placed = definition.sections.flatMap((section) => section.items.map((item) => ({ section, item })));
  const isClosed = (when: Condition | undefined): boolean =>
    when !== undefined && itemsIn(when).some((id) => left.has(id));
  let known: number;
  do {
    known = left.size;
    for (const { section, item } of placed)
      if (section.professional || item.professional || isClosed(section.when) || isClosed(item.when))
        left.add(item.id);
  } while (left.size > known);
  return left;
}

/** A field of a group, of which nothing has to be answered either. */
function freeField({ required: _, ...field }: FieldItem): FieldItem {
  return field as FieldItem;
}

/** An item that may be left open; a question of which nobody asks whence the answer came, nor how it weighs in print. */
function freeItem({ required: _, ...item }: Item): Item {
  if (item.kind === 'group') return { ...item, fields: item.fields.map(freeField) };
  if (item.kind !== 'question') return item as Item;
  const { asksSource: _source, significant: _weight, ...question } = item;
  return question;
}

/** The items that a rule reads, wherever it names them. */
function itemsRead(rule: Rule): readonly string[] {
  switch (rule.kind) {
    case 'at-most-one-yes':
      return rule.items;
    case 'contradiction':
      // `selected` and the like stand behind the item's id.
      return [rule.item.replace(/\..*/, ''), ...rule.when.flatMap(itemsIn)];
    default:
      // Only records, rows and attachments have others, and nobody fills those in about themselves alone.
      return [];
  }
}

/**
 * A definition as the person at risk is asked it who fills the form in alone: without a professional's sections and
 * items, nothing required, no sources. Rules that read what is left out are left out, as is what a professional is told
 * about the document. How it is scored stays as it is: the result is computed by the whole definition.
 *
 * An item whose condition reads one that is not asked is not asked either.
 * @returns Frozen, and the same for the same definition.
 */
export const selfServe = oncePer((definition: Instrument): Instrument => {
  const left = leftOut(definition);
  const { unansweredExcusedBy: _excuse, guidance: _guidance, ...rest } = definition;
  const sections = definition.sections
    .map((section) => ({
      ...section,
      items: section.items.filter(({ id }) => !left.has(id)).map(freeItem),
    }))
    .filter(({ items }) => items.length > 0);
  const asked = new Set(sections.flatMap(({ items }) => items.map(({ id }) => id)));
  const rules = definition.rules.filter((rule) => {
    const read = itemsRead(rule);
    return read.length > 0 && read.every((id) => asked.has(id));
  });
  return deepFreeze({ ...rest, sections, rules, notes: [] });
});
