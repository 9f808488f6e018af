import { BASES, FLAGS, WEAKNESSES } from '../model/codes.js';
import type { Instrument } from '../model/instrument.js';
import { itemById } from '../model/items-of.js';
import type { Report } from './problems.js';

const CODES: Readonly<Record<string, readonly string[]>> = {
  basis: BASES,
  flags: FLAGS,
  weaknesses: WEAKNESSES,
};

/** What a record, a route or a grid comes to: only what results can say, from choices that are there. */
export function checkConclusions(definition: Instrument, report: Report): void {
  const { kind, levels, outcomes, conclusions, route, grid } = definition;
  Object.entries(conclusions ?? {}).forEach(([name, list]: [string, readonly { readonly code: string }[]]) =>
    list.forEach(({ code }, at) => {
      const allowed = CODES[name] ?? [];
      if (!allowed.includes(code))
        report(`conclusions.${name}[${at}].code`, 'not-allowed', { given: code, allowed });
    }),
  );
  for (const [key, value] of [
    ['route', route],
    ['grid', grid],
  ] as const) {
    if (kind === key && !value) report(key, 'missing');
    if (kind !== key && value) report(key, 'unknown-key', { allowed: [key] });
  }
  route?.leads.forEach(({ outcome, level }, at) => {
    if (!outcomes.includes(outcome))
      report(`route.leads[${at}].outcome`, 'no-such', { given: outcome, allowed: outcomes });
    if (level !== undefined && !levels.includes(level))
      report(`route.leads[${at}].level`, 'no-such', { given: level, allowed: levels });
  });
  const { category, levelFrom } = route ?? {};
  if (levelFrom && itemById(definition, levelFrom.attachment)?.kind !== 'attachment')
    report('route.levelFrom.attachment', 'no-such', { given: levelFrom.attachment });
  if (category) {
    const item = itemById(definition, category.item);
    if (item?.kind !== 'choice') report('route.category.item', 'no-such', { given: category.item });
    else
      category.options
        .filter((option) => !item.options.includes(option))
        .forEach((given) => report('route.category.options', 'no-such', { given, allowed: item.options }));
  }
  for (const part of ['rows', 'classification'] as const) {
    const first = itemById(definition, grid?.[part][0] ?? '');
    grid?.[part].forEach((id, at) => {
      const item = itemById(definition, id);
      const path = `grid.${part}[${at}]`;
      if (item?.kind !== 'choice') report(path, item ? 'unfit' : 'no-such', { given: id });
      else if (first?.kind === 'choice' && item.options.join() !== first.options.join())
        report(path, 'unfit', { given: id, allowed: first.options });
    });
  }
}
