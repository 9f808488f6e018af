import type { Factor } from '../model/factors.js';

/** The levels of the 27 questions, lowest first, and the counts from which they hold. */
export const levels = ['standard', 'medium', 'high'] as const;
export const thresholds = [0, 1, 14] as const;

/**
 * The factors of the 27 questions, in the order of instruments.md. Escalation is a matter of judgement everywhere.
 * @param leadsTo What the others lead to.
 * @param threats The questions about threats.
 * @param further Factors that only one checklist has, before escalation.
 */
export const factorsOf27 = <const L extends Factor['leadsTo'], const F extends readonly Factor[]>(
  leadsTo: L,
  threats: readonly string[],
  ...further: F
) =>
  [
    { code: 'pregnancy', items: ['q9'], leadsTo },
    { code: 'strangulation', items: ['q18'], leadsTo },
    { code: 'threats', items: threats, leadsTo },
    { code: 'threats-to-kill', items: ['q17'], leadsTo },
    { code: 'animal-cruelty', items: ['q22'], leadsTo },
    { code: 'weapons', items: ['q16'], leadsTo },
    ...further,
    { code: 'escalation', items: ['q13', 'q14'], leadsTo: 'consider' },
  ] as const;
