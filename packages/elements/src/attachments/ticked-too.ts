import type { Answers, Instrument } from '@safeguarding-forms/instruments';
import { itemAt } from '../answering/path.js';

type Ticks = readonly string[];

/**
 * What an attachment ticks in lists, beside what a person ticked there: a very high score stands as a reason next to
 * the professional's own (Sefton, referral form, reasons). What it ticked before goes, what a person ticked stays.
 * @param before What was added from the attachment before.
 * @param offered What the attachment gives.
 */
export function tickedToo(
  definition: Instrument,
  answers: Answers,
  before: Answers,
  offered: Answers,
): {
  /** What was added, by item. */
  readonly added: Answers;
  /** The lists as they are now, where they have changed. */
  readonly answers: Answers;
} {
  const ids = [...new Set([...Object.keys(offered), ...Object.keys(before)])];
  const lists = ids.flatMap((id) => {
    const item = itemAt(definition, id);
    if (item?.kind !== 'choices') return [];
    const had = (answers[id] ?? []) as Ticks;
    const kept = had.filter((option) => !((before[id] ?? []) as Ticks).includes(option));
    const added = ((offered[id] ?? []) as Ticks).filter((option) => !kept.includes(option));
    const now = item.options.filter((option) => kept.includes(option) || added.includes(option));
    return [{ id, added, now, isChanged: now.join() !== had.join() }];
  });
  return {
    added: Object.fromEntries(lists.map(({ id, added }) => [id, added])),
    answers: Object.fromEntries(
      lists.filter(({ isChanged }) => isChanged).map(({ id, now }) => [id, now.length ? now : undefined]),
    ) as Answers,
  };
}
