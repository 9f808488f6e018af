/** A table of rules: each row says when it holds and what it then gives. Every row is looked at; the strongest outcome stands. */
import { BASIS_ORDER, FLAG_ORDER, OUTCOMES, REASON_ORDER, type Outcome, type Told } from './result.js';

/** One row of a table of rules. */
export interface Rule<Facts> {
  readonly when: (facts: Facts) => boolean;
  readonly outcome?: Outcome;
  readonly basis?: string;
  readonly flag?: string;
  readonly reason?: string;
  /** The items behind the reason. */
  readonly items?: (facts: Facts) => readonly string[];
}

/** What a table gives for a case. */
export interface Given {
  readonly outcome: Outcome | null;
  readonly basis: readonly string[];
  readonly flags: readonly string[];
  readonly reasons: readonly Told[];
}

const inOrder = (order: readonly string[], codes: ReadonlySet<string>): string[] =>
  order.filter((code) => codes.has(code));

/** Looks at every row for these facts. */
export function rulesFor<Facts>(table: readonly Rule<Facts>[], facts: Facts): Given {
  const holding = table.filter(({ when }) => when(facts));
  const named = (key: 'basis' | 'flag'): Set<string> => new Set(holding.flatMap((rule) => rule[key] ?? []));
  const reasons = holding.flatMap((rule) =>
    rule.reason === undefined ? [] : [{ code: rule.reason, items: rule.items?.(facts) ?? [] }],
  );
  return {
    outcome: strongest(holding.flatMap(({ outcome }) => outcome ?? [])),
    basis: inOrder(BASIS_ORDER, named('basis')),
    flags: inOrder(FLAG_ORDER, named('flag')),
    reasons: reasons.sort((one, other) => REASON_ORDER.indexOf(one.code) - REASON_ORDER.indexOf(other.code)),
  };
}

function strongest(outcomes: readonly Outcome[]): Outcome | null {
  return OUTCOMES.findLast((outcome) => outcomes.includes(outcome)) ?? null;
}
