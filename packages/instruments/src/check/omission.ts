import type { Answers } from '../model/answers.js';
import type { Condition } from '../model/conditions.js';
import type { Instrument } from '../model/instrument.js';
import type { Issue } from '../model/issues.js';
import type { Item } from '../model/items.js';
import { itemsIn } from './conditions.js';
import { brief } from './given.js';

/** What counts by itself: towards the score, or towards what must be there before submitting. */
const countsItself = (item: Item): boolean =>
  item.kind === 'judgement' ||
  item.kind === 'attachment' ||
  item.required !== undefined ||
  (item.kind === 'group' && item.fields.some(({ required }) => required)) ||
  (item.kind === 'question' && item.counted);

/** What the result or completeness hangs on: what counts by itself, what is concluded from, and what these hang on. */
function neededItems({
  sections,
  scoring,
  conclusions,
  route,
  grid,
  unansweredExcusedBy,
}: Instrument): ReadonlySet<string> {
  const concluded: readonly (readonly { readonly when: Condition }[])[] = Object.values(conclusions ?? {});
  const items = sections.flatMap((section) =>
    section.items.map((item) => {
      const conditions = [section.when, item.when, item.required === true ? undefined : item.required];
      return { item, reads: conditions.flatMap((each) => (each ? itemsIn(each) : [])) };
    }),
  );
  const readsOf = new Map(items.map(({ item, reads }) => [item.id, reads]));
  const needed = new Set<string>();
  const need = (id: string): void => {
    if (needed.has(id)) return;
    needed.add(id);
    readsOf.get(id)?.forEach(need);
  };
  scoring?.factors.forEach((factor) => factor.items.forEach(need));
  if (scoring?.callouts) need(scoring.callouts.item);
  Object.values(scoring?.decisions ?? {}).forEach((when) => itemsIn(when).forEach(need));
  if (unansweredExcusedBy !== undefined) need(unansweredExcusedBy);
  Object.values(grid ?? {})
    .flat()
    .forEach(need);
  [...concluded.flat(), ...(route?.leads ?? [])].forEach(({ when }) => itemsIn(when).forEach(need));
  items.filter(({ item }) => countsItself(item)).forEach(({ item }) => need(item.id));
  return needed;
}

/**
 * The sections that a host may leave out because it knows their answers already. Never one that could change the
 * score, the factors or the level, nor one with a field that is or can become required.
 */
export function omittableSections(definition: Instrument): readonly string[] {
  const needed = neededItems(definition);
  return definition.sections
    .filter(({ items }) => !items.some(({ id }) => needed.has(id)))
    .map(({ id }) => id);
}

/** Checks the ids of sections to leave out: each must exist and be one that can be left out. */
export function checkOmitted(
  definition: Instrument,
  omitted: readonly string[],
): Issue<'unknown-option' | 'cannot-omit'>[] {
  const allowed = omittableSections(definition);
  const isSection = (id: string): boolean => definition.sections.some((section) => section.id === id);
  return omitted.flatMap((id, index) => {
    if (allowed.includes(id)) return [];
    const code = isSection(id) ? 'cannot-omit' : 'unknown-option';
    return [{ path: `omitted[${index}]`, code, params: { given: brief(id), allowed } } as const];
  });
}

/** The answers but those that stand in sections left out. */
export function withoutSections(
  definition: Instrument,
  answers: Answers,
  omitted: readonly string[],
): Answers {
  const left = new Set(
    definition.sections
      .filter(({ id }) => omitted.includes(id))
      .flatMap(({ items }) => items.map(({ id }) => id)),
  );
  return Object.fromEntries(Object.entries(answers).filter(([id]) => !left.has(id)));
}
