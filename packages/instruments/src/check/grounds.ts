// Whether the legal grounds that are ticked go together.
import type { Answers, Row } from '../model/answers.js';
import type { Instrument, Rule } from '../model/instrument.js';
import { allItems, attachmentItems, itemById } from '../model/items-of.js';
import type { Reading } from './reading.js';
import { isBlank } from './said.js';

type GroundRule = Extract<Rule, { readonly kind: 'ground-missing' }>;

/**
 * Whether anything is told that Article 9 protects: by an answer marked so, also in a row, or by what is attached,
 * since every risk tool asks about health.
 */
function holdsSpecialCategory(definition: Instrument, { holds }: Reading, answers: Answers): boolean {
  const isTold = allItems(definition).some((item) => {
    const value = answers[item.id];
    if (isBlank(value)) return false;
    if (item.specialCategory || item.kind !== 'group') return item.specialCategory === true;
    const marked = item.fields.filter(({ specialCategory }) => specialCategory);
    return (value as readonly Row[]).some((row) => marked.some(({ id }) => !isBlank(row[id])));
  });
  return isTold || attachmentItems(definition).some(({ id }) => holds({ attached: id }));
}

/** Whether grounds are ticked, and none of them is of a kind that there must be. */
export function lacksGround(
  definition: Instrument,
  reading: Reading,
  answers: Answers,
  { item: id, of, forSpecialCategory }: GroundRule,
): boolean {
  const item = itemById(definition, id);
  const ticked = (answers[id] ?? []) as readonly string[];
  if (item?.kind !== 'choices' || !ticked.length) return false;
  const isThere = ticked.some((ground) => item.grounds?.[ground]?.kinds.some((kind) => of.includes(kind)));
  return !isThere && (!forSpecialCategory || holdsSpecialCategory(definition, reading, answers));
}
