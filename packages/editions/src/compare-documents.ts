import type { Instrument } from '@safeguarding-forms/instruments';
import { citesIn } from './cites-in.js';
import { same } from './same.js';

const titleOf = ({ source }: Instrument): string => `“${source.document}” (${source.part})`;

/** Whether two editions are of one document, and of how much the place in it is another. */
export function compareDocuments(before: Instrument, after: Instrument): readonly string[] {
  const was = citesIn(before);
  const both = [...citesIn(after)].filter(([id]) => was.has(id));
  const others = both.filter(([id, cite]) => was.get(id) !== cite).length;
  return [
    ...(same(before.source, after.source)
      ? []
      : [`It is printed in ${titleOf(after)}; before, in ${titleOf(before)}.`]),
    ...(others
      ? [
          `Of ${both.length} questions, fields and notes that are in both, ${others === 1 ? '1 is' : `${others} are`} said to stand elsewhere in the document.`,
        ]
      : []),
  ];
}
