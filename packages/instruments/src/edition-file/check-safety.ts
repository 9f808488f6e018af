import type { Instrument } from '../model/instrument.js';
import { countedQuestions } from '../model/items-of.js';
import type { Report } from './problems.js';

/** A yes to one of these calls for help on the same day, wherever it is asked. */
const URGENT = ['strangulation'];

/** What is a rule of the kind of form, and not of the area: no file can do without it. */
export function checkSafety(definition: Instrument, report: Report): void {
  const { kind, sections, scoring } = definition;
  if (kind !== 'ticks' && kind !== 'product') return;
  const placed = sections.flatMap((section, at) =>
    section.items.map((item, index) => ({ section, item, path: `sections[${at}].items[${index}]` })),
  );
  const judgement = placed.find(({ item }) => item.kind === 'judgement');
  if (!judgement) report('sections', 'unsafe', { rule: 'judgement' });
  else if (judgement.item.when ?? judgement.section.when)
    report(judgement.path, 'unsafe', { rule: 'judgement-always' });
  else if (judgement.item.id !== 'judgement')
    report(`${judgement.path}.id`, 'not-allowed', { given: judgement.item.id, allowed: ['judgement'] });

  const counted = countedQuestions(definition);
  for (const { item, section, path } of placed) {
    if (item.kind !== 'question' || !counted.includes(item)) continue;
    if (item.when ?? section.when) report(path, 'unsafe', { rule: 'counted-always' });
    const takesBoth = ['yes', 'no'].every((answer) => (item.answers as readonly string[]).includes(answer));
    const hasNone = item.answers.length === 0 && item.options?.includes('none');
    if (!takesBoth && !hasNone) report(`${path}.answers`, 'unsafe', { rule: 'yes-and-no' });
  }
  const urgent = scoring?.factors.filter(({ code }) => URGENT.includes(code)).flatMap(({ items }) => items);
  for (const { item, path } of placed)
    if (item.kind === 'question' && urgent?.includes(item.id) && !item.urgent)
      report(path, 'unsafe', { rule: 'urgent' });
}
