import type { Instrument } from '../model/instrument.js';
import { itemById } from '../model/items-of.js';
import type { Item } from '../model/items.js';
import type { Report } from './problems.js';

/** The groups of a list hold its options in their order, each once; what belongs to none of them comes last. */
function checkGroups(item: Item, path: string, report: Report): void {
  if (!('optionGroups' in item) || !item.optionGroups) return;
  const grouped = Object.values(item.optionGroups).flat();
  const expected = item.options.slice(0, grouped.length);
  if (grouped.join() !== expected.join())
    report(`${path}.optionGroups`, 'out-of-order', { given: grouped, expected });
}

/** In which steps a form is shown, and under which headings lists: nothing is shown twice or not at all. */
export function checkShown(definition: Instrument, report: Report): void {
  const { sections, steps } = definition;
  sections.forEach(({ items }, at) =>
    items.forEach((item, index) => {
      const path = `sections[${at}].items[${index}]`;
      checkGroups(item, path, report);
      if (item.kind === 'group')
        item.fields.forEach((field, place) => checkGroups(field, `${path}.fields[${place}]`, report));
    }),
  );
  if (!steps) return;
  if (!definition.inSteps) report('steps', 'unknown-key', { allowed: ['inSteps'] });
  const { first = [], begin = {}, after = {} } = steps;
  const ids = [...sections.map(({ id }) => id), ...Object.keys(begin)];
  const isItem = (path: string, id: string): void => {
    if (!itemById(definition, id)) report(path, 'no-such', { given: id });
  };
  ids.forEach((id, at) => {
    if (ids.indexOf(id) < at) report(`steps.begin.${id}`, 'twice', { given: id });
  });
  first.forEach((id, at) => {
    if (!ids.includes(id)) report(`steps.first[${at}]`, 'no-such', { given: id, allowed: ids });
    else if (first.indexOf(id) < at) report(`steps.first[${at}]`, 'twice', { given: id });
  });
  Object.entries(begin).forEach(([id, item]) => isItem(`steps.begin.${id}`, item));
  Object.entries(after).forEach(([id, other]) => {
    isItem(`steps.after.${id}`, id);
    isItem(`steps.after.${id}`, other);
    const way = [id];
    for (let next = after[id]; next !== undefined; next = after[next]) {
      if (next === id) return report(`steps.after.${id}`, 'circle', { items: [...way, id] });
      if (way.includes(next)) return;
      way.push(next);
    }
  });
}
