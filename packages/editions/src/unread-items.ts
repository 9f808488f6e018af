import type { Instrument, Item } from '@safeguarding-forms/instruments';
import { same } from './same.js';

/** Every text in a definition but the ids that things are declared by. */
function mentioned(part: unknown, key = ''): string[] {
  if (typeof part === 'string') return key === 'id' ? [] : [part];
  if (typeof part !== 'object' || part === null) return [];
  return Object.entries(part).flatMap(([name, inner]) => mentioned(inner, Array.isArray(part) ? key : name));
}

/** Whether something is done with an answer: it counts, must be there, is checked by itself, or is named by something else. */
const isRead = (item: Item, named: ReadonlySet<string>): boolean =>
  // What is written freely is there for people.
  ['text', 'long-text', 'attachment', 'judgement'].includes(item.kind) ||
  (item.kind === 'question' && item.counted) ||
  (item.kind === 'date' && item.notFuture === true) ||
  item.required !== undefined ||
  item.specialCategory === true ||
  item.orNotKnown === true ||
  named.has(item.id);

/** Items and fields of rows by place. */
const placed = ({ sections }: Instrument): readonly (readonly [place: string, item: Item])[] =>
  sections
    .flatMap(({ items }) => items)
    .flatMap((item) =>
      item.kind === 'group'
        ? item.fields.map((field) => [`${item.id}.${field.id}`, field] as const)
        : [[item.id, item] as const],
    );

/**
 * Items that no rule, score, condition or fill reads: only people do. What stands as in the edition that the file begins
 * from is there for them.
 */
export function unreadItems(definition: Instrument, base: Instrument): readonly string[] {
  const named = new Set(mentioned(definition));
  const before = new Map(placed(base));
  const asked = ({ cite: _, ...item }: Partial<Item>): object => item;
  return placed(definition)
    .filter(([place, item]) => !isRead(item, named) && !same(asked(before.get(place) ?? {}), asked(item)))
    .map(([place]) => place);
}
