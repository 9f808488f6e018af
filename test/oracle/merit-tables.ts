/** The MeRIT as flat tables. */

const numbered = (first: number, last: number): string[] =>
  Array.from({ length: last - first + 1 }, (_, at) => `q${first + at}`);

/** The three sections in the order of the printed product's questions. */
export const SECTIONS = {
  breakdown: numbered(1, 6),
  social: numbered(7, 21),
  violence: numbered(22, 40),
} as const;

/** All forty questions. */
export const MERIT_QUESTIONS = numbered(1, 40);

/** Bands, lowest first, with the total from which they hold. */
export const MERIT_BANDS = [
  ['ungraded', 0],
  ['bronze', 1],
  ['silver', 16],
  ['gold', 72],
] as const;

/** Groups in which at most one question may be a yes: alcohol, drugs. */
export const AT_MOST_ONE = [
  ['q17', 'q18', 'q19'],
  ['q20', 'q21', 'q22'],
] as const;

/** A yes that cannot stand beside a no: children saw it, none were there. */
export const NEEDS = { then: 'q6', first: 'q5' } as const;

/** Yes/no items outside of the score that decide a route. */
export const DECIDING = ['honourBasedAbuse', 'threatsToKill'] as const;

/** A factor; `all` where every item has to be a yes, `any` where one is enough. */
export type MeritFactorRow = readonly [
  code: string,
  items: readonly string[],
  needs: 'all' | 'any',
  leadsTo: 'refer' | 'consider',
];

/** Factors in the order in which they are listed. */
export const MERIT_FACTORS: readonly MeritFactorRow[] = [
  ['pregnancy', ['q7', 'q37'], 'all', 'refer'],
  ['strangulation', ['q38'], 'any', 'refer'],
  ['threats-to-kill', ['threatsToKill'], 'any', 'refer'],
  ['animal-cruelty', ['q34'], 'any', 'refer'],
  ['weapons', ['q39', 'q40'], 'any', 'refer'],
  ['threats', ['q3'], 'any', 'consider'],
  ['escalation', ['q31'], 'any', 'consider'],
  ['fear', ['q25', 'q26'], 'any', 'consider'],
  ['harm-to-children', ['q33'], 'any', 'consider'],
  ['sexual-violence', ['q35'], 'any', 'consider'],
];

/** The product from which a case is considered when every section counts as at least two. */
export const CONSIDERED_FROM = 16;

/** Rank of silver, from which a judgement is considered. */
export const SILVER = 2;

/** Rank of gold. */
export const GOLD = 3;
