import type { Instrument, Item } from '@safeguarding-forms/instruments';

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

/** Items that no rule, score, condition or fill reads: only people do. */
export function unreadItems(definition: Instrument): readonly string[] {
  const named = new Set(mentioned(definition));
  return definition.sections
    .flatMap(({ items }) => items)
    .flatMap((item): (readonly [string, Item])[] =>
      item.kind === 'group'
        ? item.fields.map((field) => [`${item.id}.${field.id}`, field] as const)
        : [[item.id, item]],
    )
    .filter(([, item]) => !isRead(item, named))
    .map(([path]) => path);
}
