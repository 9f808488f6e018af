/** Scores a checklist a second time: facts, a table of rules, and what is left when no rule leads anywhere. */
import { boxesOf, answerTo, judgementWhole, type Result, type Sheet } from './result.js';
import { rulesFor, type Rule } from './routes.js';
import { ticksFacts, type TicksFacts } from './ticks-facts.js';
import type { TicksTable } from './ticks-tables.js';

const bandRank = ({ countRank, calloutsRank }: TicksFacts): number => Math.max(countRank, calloutsRank);
const leadsTo = (facts: TicksFacts, where: string): boolean =>
  facts.factors.some((factor) => factor.leadsTo === where);

const RULES: readonly Rule<TicksFacts>[] = [
  { when: (f) => bandRank(f) === f.top, outcome: 'refer', basis: 'visible-high-risk' },
  { when: (f) => leadsTo(f, 'refer'), outcome: 'refer', basis: 'critical-factor' },
  { when: (f) => f.raised && f.rank === f.top, outcome: 'refer', basis: 'professional-judgement' },
  { when: (f) => leadsTo(f, 'consider'), outcome: 'consider' },
  { when: (f) => f.rank >= f.table.considerFrom, outcome: 'consider', flag: 'advocacy-service' },
  { when: (f) => f.callouts === 'unknown', flag: 'callouts-unknown' },
  { when: (f) => f.yes.length > 0, reason: 'yes-count', items: (f) => f.yes },
  { when: (f) => f.calloutsRank > 0, reason: 'police-callouts', items: () => ['policeCallouts'] },
  { when: (f) => f.raised, reason: 'judgement', items: () => ['judgement'] },
];

/** Rulings 1 and 3: what stands when no rule leads to a referral or to considering one. */
const REST: readonly Rule<TicksFacts>[] = [
  { when: (f) => f.possibleRank < f.top, outcome: 'no-referral' },
  {
    when: (f) => f.possibleRank === f.top,
    outcome: 'consider',
    reason: 'open-answers',
    items: (f) => f.open,
  },
];

/** Nothing but no in every counted place. */
const onlyNo = (f: TicksFacts): boolean => f.no.length === f.table.questions.length && f.open.length === 0;

/** The result of a checklist. */
export function ticksOracle(table: TicksTable, sheet: Sheet): Result {
  const facts = ticksFacts(table, sheet);
  const led = rulesFor(RULES, facts);
  const rest =
    led.outcome === null && !facts.unfinished ? rulesFor(REST, facts) : { outcome: null, reasons: [] };
  const reasons = [...led.reasons, ...rest.reasons];
  return {
    kind: 'ticks',
    yes: facts.yes.length,
    no: facts.no.length,
    unknown: facts.unknown.length,
    unanswered: facts.unanswered.length,
    counted: table.questions.length,
    band: facts.band,
    possibleBand: table.bands[facts.possibleRank]?.[0],
    level: facts.level,
    factors: facts.factors.map(({ code, items }) => ({ code, items })),
    reasons: reasons.length === 0 && onlyNo(facts) ? [{ code: 'no-indicators', items: [] }] : reasons,
    basis: led.basis,
    flags: led.flags,
    outcome: led.outcome ?? rest.outcome,
    complete: ticksComplete(facts, sheet),
  };
}

function ticksComplete(facts: TicksFacts, sheet: Sheet): boolean {
  const { table } = facts;
  const ticked = Object.keys(table.boxes).filter((id) => boxesOf(sheet, id).length > 0);
  const contradicted = table.byBoxes.some(
    (id) => boxesOf(sheet, id).includes('none') && boxesOf(sheet, id).length > 1,
  );
  const why = table.whyWithTop;
  return (
    !facts.unfinished &&
    judgementWhole(sheet) &&
    !facts.lowered &&
    ticked.every((id) => answerTo(sheet, id) === 'yes') &&
    !contradicted &&
    !(why !== null && bandRank(facts) === facts.top && sheet[why] === undefined)
  );
}
