import type { Instrument } from '../model/instrument.js';
import { MOST_ITEMS } from './shape.js';
import type { Report } from './problems.js';
import { RESERVED } from './written.js';

/** Every name is given once: of sections, items, fields, options, levels, rules and notes. */
export function checkNames(definition: Instrument, report: Report): void {
  const once = (names: readonly string[], pathOf: (index: number) => string): void =>
    names.forEach((name, at) => {
      if (names.indexOf(name) < at) report(pathOf(at), 'twice', { given: name });
    });
  const { sections, levels, outcomes, rules, notes, guidance = [], scoring } = definition;
  once(levels, (at) => `levels[${at}]`);
  once(outcomes, (at) => `outcomes[${at}]`);
  once(
    notes.map(({ id }) => id),
    (at) => `notes[${at}].id`,
  );
  once(
    guidance.map(({ id }) => id),
    (at) => `guidance[${at}].id`,
  );
  once(scoring?.factors.map(({ code }) => code) ?? [], (at) => `scoring.factors[${at}].code`);
  once(
    sections.map(({ id }) => id),
    (at) => `sections[${at}].id`,
  );
  const placed = sections.flatMap(({ items }, at) =>
    items.map((item, index) => ({ item, path: `sections[${at}].items[${index}]` })),
  );
  if (placed.length > MOST_ITEMS) report('sections', 'too-many', { max: MOST_ITEMS });
  once(
    placed.map(({ item }) => item.id),
    (at) => `${placed[at]?.path}.id`,
  );
  for (const { item, path } of placed) {
    if (RESERVED.includes(item.id)) report(`${path}.id`, 'not-allowed', { given: item.id });
    if ('options' in item && item.options) once(item.options, (at) => `${path}.options[${at}]`);
    if (item.kind === 'question') once(item.answers, (at) => `${path}.answers[${at}]`);
    if (item.kind !== 'group') continue;
    once(
      item.fields.map(({ id }) => id),
      (at) => `${path}.fields[${at}].id`,
    );
    item.fields.forEach((field, index) => {
      if ('options' in field) once(field.options, (at) => `${path}.fields[${index}].options[${at}]`);
    });
  }
  // A rule may stand twice where each time something else breaks it; the words are then the same.
  rules.forEach(({ id }, at) => {
    if (RESERVED.includes(id)) report(`rules[${at}].id`, 'not-allowed', { given: id });
  });
}
