import type { Condition, Instrument } from '@safeguarding-forms/instruments';

/** Whether a condition can never hold, as far as it shows by itself: it asks for two options of one choice at once. */
function isImpossible(condition: Condition, definition: Instrument): boolean {
  if ('any' in condition) return condition.any.every((each) => isImpossible(each, definition));
  if (!('all' in condition)) return false;
  if (condition.all.some((each) => isImpossible(each, definition))) return true;
  const wanted = new Map<string, readonly string[]>();
  for (const each of condition.all) {
    if (!('is' in each) || 'field' in each) continue;
    const item = definition.sections.flatMap(({ items }) => items).find(({ id }) => id === each.item);
    if (item?.kind !== 'choice' && !(item?.kind === 'question' && !item.options)) continue;
    const before = wanted.get(each.item);
    const both = before ? each.is.filter((option) => before.includes(option)) : each.is;
    if (!both.length) return true;
    wanted.set(each.item, both);
  }
  return false;
}

/** Ends of a route that it can never come to: their condition contradicts itself, or another end always comes first. */
export function deadEnds(definition: Instrument): readonly string[] {
  const leads = definition.route?.leads ?? [];
  return leads.flatMap(({ when }, at) => {
    const text = JSON.stringify(when);
    const isHidden = leads.slice(0, at).some((earlier) => JSON.stringify(earlier.when) === text);
    return isHidden || isImpossible(when, definition) ? [`route.leads[${at}]`] : [];
  });
}
