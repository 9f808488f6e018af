import type { ChoiceItem } from '@safeguarding-forms/instruments';
import { allItems } from '@safeguarding-forms/instruments/check/asked.js';
import type { View } from '../templates/view.js';

/** The choices of one table. */
export const choicesOf = ({ definition }: View, ids: readonly string[]): readonly ChoiceItem[] =>
  allItems(definition).filter((item): item is ChoiceItem => item.kind === 'choice' && ids.includes(item.id));

/** What some choices come to, as far as it can be told: with a row open, the lowest level is not yet the highest. */
export function gravestOf(view: View, ids: readonly string[]): string | undefined {
  const items = choicesOf(view, ids);
  const chosen = items.map(({ id }) => view.answers[id]);
  const options = items[0]?.options ?? [];
  const gravest = options.filter((option) => chosen.includes(option)).at(-1);
  return gravest === options[0] && chosen.includes(undefined) ? undefined : gravest;
}
