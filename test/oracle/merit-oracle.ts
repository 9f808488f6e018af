/** Scores a MeRIT a second time. */
import { levelsOf, type Levels } from './levels.js';
import { possibleTotal, productOf } from './merit-possible.js';
import { repeatOf } from './merit-repeat.js';
import {
  AT_MOST_ONE,
  CONSIDERED_FROM,
  DECIDING,
  GOLD,
  MERIT_BANDS,
  MERIT_FACTORS,
  MERIT_QUESTIONS,
  NEEDS,
  SECTIONS,
  SILVER,
} from './merit-tables.js';
import { answerTo, judgementWhole, type Result, type Sheet } from './result.js';
import { rulesFor, type Rule } from './routes.js';

interface MeritFacts extends Levels {
  readonly yes: ReadonlySet<string>;
  readonly total: number;
  readonly bandRank: number;
  readonly leads: ReadonlySet<string>;
  readonly repeat: boolean;
  readonly honour: boolean;
  readonly incidents: number;
}

const quick = (f: MeritFacts): boolean => f.bandRank === GOLD || f.repeat || f.honour;
const judgedGold = (f: MeritFacts): boolean => f.raised && f.rank === GOLD;

const RULES: readonly Rule<MeritFacts>[] = [
  { when: (f) => f.bandRank === GOLD, outcome: 'refer', basis: 'visible-high-risk' },
  { when: (f) => f.leads.has('refer'), outcome: 'refer', basis: 'critical-factor' },
  { when: (f) => f.repeat, outcome: 'refer', basis: 'repeat' },
  { when: (f) => f.honour, outcome: 'refer', basis: 'honour-based-abuse', flag: 'closed-session' },
  { when: judgedGold, outcome: 'refer', basis: 'professional-judgement' },
  { when: (f) => (f.leads.has('refer') || judgedGold(f)) && !quick(f), flag: 'quality-check' },
  { when: (f) => f.leads.has('consider'), outcome: 'consider' },
  { when: (f) => f.yes.size > 0 && productOf(f.yes, 2) >= CONSIDERED_FROM, outcome: 'consider' },
  { when: (f) => f.rank >= SILVER, outcome: 'consider' },
  { when: (f) => f.incidents >= 3, flag: 'professionals-meeting' },
  { when: (f) => f.yes.size > 0, reason: 'yes-count', items: (f) => [...f.yes] },
  { when: (f) => f.total > 0, reason: 'product' },
  { when: (f) => f.total === 0 && f.yes.size > 0, reason: 'zero-section' },
  { when: (f) => f.raised, reason: 'judgement', items: () => ['judgement'] },
];

const bandOf = (total: number): number => MERIT_BANDS.findLastIndex(([, from]) => total >= from);

/** The result of a MeRIT; `today` stands in where neither the incident nor the assessment has a date. */
export function meritOracle(sheet: Sheet, today?: string): Result {
  const told = (id: string): unknown =>
    (DECIDING as readonly string[]).includes(id) ? sheet[id] : answerTo(sheet, id);
  const answered = (answer: string): Set<string> =>
    new Set(MERIT_QUESTIONS.filter((id) => told(id) === answer));
  const yes = answered('yes');
  const no = answered('no');
  const unanswered = MERIT_QUESTIONS.length - yes.size - no.size;
  const factors = MERIT_FACTORS.map(([code, items, needs, leadsTo]) => {
    const found = items.filter((id) => told(id) === 'yes');
    return { code, items: needs === 'all' && found.length < items.length ? [] : found, leadsTo };
  }).filter(({ items }) => items.length > 0);
  const total = productOf(yes);
  const possible = possibleTotal(yes, no);
  const { repeat, contradicts } = repeatOf(sheet, today);
  const facts: MeritFacts = {
    yes,
    total,
    bandRank: bandOf(total),
    leads: new Set(factors.map(({ leadsTo }) => leadsTo)),
    repeat,
    honour: sheet['honourBasedAbuse'] === 'yes',
    incidents: Number(sheet['incidentsInSixMonths'] ?? 0),
    ...levelsOf(
      MERIT_BANDS.map(([band]) => band),
      bandOf(total),
      bandOf(possible),
      sheet,
    ),
  };
  const led = rulesFor(RULES, facts);
  const open = unanswered > 0 || DECIDING.some((id) => sheet[id] === undefined);
  const outcome = led.outcome ?? (open ? null : 'no-referral');
  const onlyNo = led.reasons.length === 0 && no.size === MERIT_QUESTIONS.length && outcome !== null;
  const several = AT_MOST_ONE.some((group) => group.filter((id) => yes.has(id)).length > 1);
  const sawWithoutBeingThere = yes.has(NEEDS.then) && no.has(NEEDS.first);
  const inSection = (section: readonly string[]): number => section.filter((id) => yes.has(id)).length;
  return {
    kind: 'merit',
    breakdown: inSection(SECTIONS.breakdown),
    social: inSection(SECTIONS.social),
    violence: inSection(SECTIONS.violence),
    total,
    unanswered,
    band: facts.band,
    possibleTotal: possible,
    possibleBand: MERIT_BANDS[bandOf(possible)]?.[0],
    level: facts.level,
    factors: factors.map(({ code, items }) => ({ code, items })),
    reasons: onlyNo ? [{ code: 'no-indicators', items: [] }] : led.reasons,
    basis: led.basis,
    flags: led.flags,
    outcome,
    complete:
      !open && !several && !sawWithoutBeingThere && !contradicts && judgementWhole(sheet) && !facts.lowered,
  };
}
