/** Walks the two decision charts a second time, without an attached tool: a flat table of arrows, followed until one ends. */
import type { Result, Sheet } from './result.js';

/** Where a chart ends. */
interface End {
  readonly outcome: string;
  readonly basis?: string;
  readonly flags?: readonly string[];
  /** A level that this end alone has. */
  readonly level?: string;
}

/** An arrow: from an item, with an answer (`*` for any other), to the next item or to an end. */
type Arrow = readonly [item: string, answer: string, to: string | End];

/** A chart by its arrows; the first arrow's item is where it starts. */
export interface Chart {
  readonly arrows: readonly Arrow[];
  /** The level of every referral, where the chart names one. */
  readonly level: string | null;
  /** The answers that a made-up case draws from. */
  readonly options: Readonly<Record<string, readonly (string | number)[]>>;
}

const YES_NO = ['yes', 'no'];
const refer = (basis: string, ...flags: string[]): End => ({ outcome: 'refer', basis, flags });

/** Sefton's chart; ruling 23: without a tool, three times no is a matter to talk over. */
const sefton: Chart = {
  level: 'very-high',
  arrows: [
    ['abuseInLastMonth', '*', 'maracRepeat'],
    ['maracRepeat', 'yes', refer('repeat')],
    ['maracRepeat', 'no', 'meetsThreshold'],
    ['meetsThreshold', 'yes', refer('visible-high-risk')],
    ['meetsThreshold', 'raised', refer('professional-judgement')],
    ['meetsThreshold', '*', 'lifeThreatening'],
    ['lifeThreatening', 'yes', refer('professional-judgement')],
    ['lifeThreatening', 'no', 'escalating'],
    ['escalating', 'yes', refer('potential-escalation')],
    ['escalating', 'no', 'extremeHarm'],
    ['extremeHarm', 'yes', refer('professional-judgement')],
    ['extremeHarm', 'no', { outcome: 'no-referral' }],
  ],
  options: {
    abuseInLastMonth: YES_NO,
    maracRepeat: YES_NO,
    meetsThreshold: ['yes', 'raised', 'no', 'not-possible'],
    lifeThreatening: YES_NO,
    escalating: YES_NO,
    extremeHarm: YES_NO,
  },
};

const liverpool: Chart = {
  level: null,
  arrows: [
    ['honourBasedAbuse', 'yes', refer('honour-based-abuse', 'closed-session')],
    ['honourBasedAbuse', 'no', 'maracRepeat'],
    ['maracRepeat', 'yes', refer('repeat')],
    ['maracRepeat', 'no', 'meetsThreshold'],
    ['meetsThreshold', 'merit', { ...refer('visible-high-risk'), level: 'gold' }],
    ['meetsThreshold', 'dash', refer('visible-high-risk')],
    ['meetsThreshold', '*', 'criticalFactor'],
    ['criticalFactor', 'yes', refer('critical-factor', 'quality-check')],
    ['criticalFactor', 'no', 'highByJudgement'],
    ['highByJudgement', 'yes', refer('professional-judgement', 'quality-check')],
    ['highByJudgement', 'no', 'escalating'],
    ['escalating', 'yes', refer('potential-escalation', 'quality-check')],
    ['escalating', 'no', 'incidentsInSixMonths'],
    ['incidentsInSixMonths', '0', { outcome: 'agency-policy' }],
    ['incidentsInSixMonths', '1', { outcome: 'agency-policy' }],
    ['incidentsInSixMonths', '2', { outcome: 'agency-policy' }],
    ['incidentsInSixMonths', '*', { outcome: 'agency-policy', flags: ['professionals-meeting'] }],
  ],
  options: {
    honourBasedAbuse: YES_NO,
    maracRepeat: YES_NO,
    meetsThreshold: ['merit', 'dash', 'no', 'not-possible'],
    criticalFactor: YES_NO,
    highByJudgement: YES_NO,
    escalating: YES_NO,
    incidentsInSixMonths: [0, 1, 2, 3, 4, 999],
  },
};

/** The charts by area. */
export const CHARTS = { sefton, liverpool } as const;

/** Ends that stand in place of another when the tool could not be completed. */
const WITHOUT_TOOL: Readonly<Record<string, string>> = { 'no-referral': 'consult' };

/** The result of a chart. */
export function chartOracle(chart: Chart, sheet: Sheet): Result {
  const path: string[] = [];
  let at: string | End = chart.arrows[0]?.[0] ?? { outcome: 'none' };
  while (typeof at === 'string' && sheet[at] !== undefined) {
    const item: string = at;
    path.push(item);
    const arrows = chart.arrows.filter(([from]) => from === item);
    const taken =
      arrows.find(([, answer]) => answer === String(sheet[item])) ??
      arrows.find(([, answer]) => answer === '*');
    at = taken?.[2] ?? { outcome: 'none' };
  }
  const end: Partial<End> = typeof at === 'string' ? {} : at;
  const outcome = end.outcome ?? null;
  const impossible = path.includes('meetsThreshold') && sheet['meetsThreshold'] === 'not-possible';
  return {
    kind: 'route',
    path,
    basis: end.basis === undefined ? [] : [end.basis],
    level: end.level ?? (outcome === 'refer' ? chart.level : null),
    flags: end.flags ?? [],
    outcome: outcome !== null && impossible ? (WITHOUT_TOOL[outcome] ?? outcome) : outcome,
    complete: outcome !== null,
  };
}
