import type { Instrument } from '@safeguarding-forms/instruments';
import { allItems } from '@safeguarding-forms/instruments/internal/check/asked.js';
import { detailsOf } from '@safeguarding-forms/instruments/internal/model/items.js';
import { NOT_KNOWN } from '@safeguarding-forms/instruments/internal/model/not-known.js';

const PARTS = ['answer', 'source', 'selected', 'level', 'reason', NOT_KNOWN];

/** Every key that the answers to a definition can have: a message may name them, since nobody typed them. */
export function knownNames(definition: Instrument): ReadonlySet<string> {
  return new Set([
    ...PARTS,
    ...allItems(definition).flatMap((item) => [
      item.id,
      ...(item.kind === 'group' ? item.fields.map(({ id }) => id) : []),
      ...(item.kind === 'question' ? detailsOf(item) : []),
    ]),
  ]);
}
