import type { Condition } from '../model/conditions.js';
import type { Instrument, Rule } from '../model/instrument.js';
import type { Item } from '../model/items.js';

/** A condition, where it stands, and the items that it can read: of a field, the fields of its row. */
export interface PlacedCondition {
  readonly path: string;
  readonly when: Condition;
  readonly among: readonly Item[];
}

/** Every condition of a definition by itself: what it holds are no conditions of their own. */
export function placedConditions(definition: Instrument): readonly PlacedCondition[] {
  const all = definition.sections.flatMap(({ items }) => items);
  const placed: PlacedCondition[] = [];
  const put = (path: string, when: unknown, among: readonly Item[] = all): void => {
    if (typeof when === 'object' && when) placed.push({ path, when: when as Condition, among });
  };
  const putItem = (path: string, item: Item, among: readonly Item[]): void => {
    put(`${path}.when`, item.when, among);
    put(`${path}.required`, item.required, among);
    if (item.kind === 'group')
      item.fields.forEach((field, at) => putItem(`${path}.fields[${at}]`, field, item.fields));
  };
  definition.sections.forEach(({ when, items }, at) => {
    put(`sections[${at}].when`, when);
    items.forEach((item, index) => putItem(`sections[${at}].items[${index}]`, item, all));
  });
  const { conclusions = {}, route, scoring, rules } = definition;
  for (const [name, list] of Object.entries(conclusions) as [string, { when: Condition }[]][])
    list.forEach(({ when }, at) => put(`conclusions.${name}[${at}].when`, when));
  route?.leads.forEach(({ when }, at) => put(`route.leads[${at}].when`, when));
  put('route.levelFrom.when', route?.levelFrom?.when);
  for (const [name, when] of Object.entries(scoring?.decisions ?? {})) put(`scoring.decisions.${name}`, when);
  rules.forEach((rule: Rule, at) => {
    if ('when' in rule) rule.when.forEach((when, index) => put(`rules[${at}].when[${index}]`, when));
  });
  return placed;
}
