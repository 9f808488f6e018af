import { FLAGS } from '../model/codes.js';
import type { Instrument } from '../model/instrument.js';
import { itemById } from '../model/items-of.js';
import { scoredOutcomes } from '../model/results.js';
import type { Report } from './problems.js';

type Scoring = NonNullable<Instrument['scoring']> & {
  readonly multipliedSections?: readonly string[];
  readonly considerFrom?: string | { readonly product: number };
  readonly levelFlags?: Readonly<Record<string, readonly string[]>>;
};

/** What a multiplication needs besides its sections. */
const DECISIONS = ['repeat', 'honourBasedAbuse', 'professionalsMeeting', 'routesAnswered'];

/** The smallest count of each level: as many as there are levels, from nothing upwards, and within reach. */
function checkThresholds(definition: Instrument, thresholds: readonly number[], report: Report): void {
  const { kind, levels, sections } = definition;
  const path = 'scoring.thresholds';
  if (thresholds.length !== levels.length)
    report(path, 'out-of-order', { given: thresholds.length, levels: levels.length });
  if (thresholds[0] !== 0) report(`${path}[0]`, 'out-of-order', { given: thresholds[0] ?? 0, expected: 0 });
  thresholds.forEach((from, at) => {
    const below = thresholds[at - 1];
    if (below !== undefined && from <= below)
      report(`${path}[${at}]`, 'out-of-order', { given: from, min: below + 1 });
  });
  const countedIn = (items: readonly { readonly kind: string }[]): number =>
    items.filter((item) => item.kind === 'question' && (item as { counted?: boolean }).counted).length;
  const multiplied = kind === 'product' && (definition.scoring as Scoring).multipliedSections;
  const most = multiplied
    ? multiplied
        .map((id) => countedIn(sections.find((section) => section.id === id)?.items ?? []))
        .reduce((product, count) => product * count, 1)
    : countedIn(sections.flatMap(({ items }) => items));
  const top = thresholds.at(-1) ?? 0;
  if (top > most) report(`${path}[${thresholds.length - 1}]`, 'out-of-reach', { given: top, max: most });
}

/** What the scorer of a kind reads is there, and fits. */
export function checkScoring(definition: Instrument, report: Report): void {
  const { kind, levels, outcomes, sections } = definition;
  const scoring = definition.scoring as Scoring | undefined;
  if (kind !== 'ticks' && kind !== 'product') {
    if (scoring) report('scoring', 'unknown-key', { allowed: ['ticks', 'product'] });
    return;
  }
  if (!scoring) return report('scoring', 'missing');
  const isLevel = (path: string, level: string): void => {
    if (!levels.includes(level)) report(path, 'no-such', { given: level, allowed: levels });
  };
  if (outcomes.join() !== scoredOutcomes.join())
    report('outcomes', 'unsafe', { rule: 'outcomes', allowed: scoredOutcomes });
  checkThresholds(definition, scoring.thresholds ?? [], report);
  scoring.factors.forEach(({ items }, at) =>
    items.forEach((id, index) => {
      const item = itemById(definition, id);
      const path = `scoring.factors[${at}].items[${index}]`;
      if (!item) report(path, 'no-such', { given: id });
      else if (
        !('answers' in item && item.answers.includes('yes')) &&
        !('options' in item && item.options?.includes('yes'))
      )
        report(path, 'unfit', { given: id, kind: item.kind, allowed: ['yes'] });
    }),
  );
  if (scoring.callouts) {
    const { item: id, levels: given } = scoring.callouts as { item: string; levels?: Record<string, string> };
    const item = itemById(definition, id);
    if (item?.kind !== 'choice') report('scoring.callouts.item', item ? 'unfit' : 'no-such', { given: id });
    else
      Object.entries(given ?? {}).forEach(([option, level]) => {
        if (!item.options.includes(option))
          report('scoring.callouts.levels', 'no-such', { given: option, allowed: item.options });
        isLevel(`scoring.callouts.levels.${option}`, level);
      });
  }
  Object.entries(scoring.levelFlags ?? {}).forEach(([level, flags]) => {
    isLevel(`scoring.levelFlags.${level}`, level);
    flags
      .filter((flag) => !FLAGS.some((known) => known === flag))
      .forEach((given) => report(`scoring.levelFlags.${level}`, 'not-allowed', { given, allowed: FLAGS }));
  });
  if (kind === 'ticks') {
    if (typeof scoring.considerFrom === 'object')
      report('scoring.considerFrom', 'wrong-type', { expected: 'id' });
    else if (scoring.considerFrom !== undefined) isLevel('scoring.considerFrom', scoring.considerFrom);
    for (const key of ['multipliedSections', 'decisions'] as const)
      if (scoring[key]) report(`scoring.${key}`, 'unknown-key', { allowed: ['product'] });
    return;
  }
  if (typeof scoring.considerFrom !== 'object')
    report('scoring.considerFrom', 'missing', { expected: 'object' });
  if (scoring.multipliedSections?.length !== 3) report('scoring.multipliedSections', 'too-few', { min: 3 });
  scoring.multipliedSections?.forEach((id, at) => {
    if (!sections.some((section) => section.id === id))
      report(`scoring.multipliedSections[${at}]`, 'no-such', {
        given: id,
        allowed: sections.map((each) => each.id),
      });
  });
  const decisions = Object.keys(scoring.decisions ?? {});
  DECISIONS.filter((name) => !decisions.includes(name)).forEach((name) =>
    report(`scoring.decisions.${name}`, 'missing'),
  );
  decisions
    .filter((name) => !DECISIONS.includes(name))
    .forEach((name) => report(`scoring.decisions.${name}`, 'unknown-key', { allowed: DECISIONS }));
}
