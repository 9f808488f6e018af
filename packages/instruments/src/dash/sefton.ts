// What Sefton's three risk tools have in common: levels, police call-outs and how both give the band.
import type { Factor } from '../model/factors.js';

/** The guidance that holds the three tools. */
export const document = 'Sefton MARAC guidance for adult health and social care';

/** The levels, lowest first. */
export const levels = ['standard', 'medium', 'high', 'very-high'] as const;

/** What the three tools print alike for every question. */
export const seftonTool = {
  kind: 'question',
  counted: true,
  answers: ['yes', 'no', 'unknown'],
  asksSource: true,
} as const;

/**
 * How all three tools are scored: the higher of the count and the police call-outs.
 * @param factors In the order of instruments.md; they only ever call for judgement.
 */
export const seftonScoring = <const F extends readonly Omit<Factor, 'leadsTo'>[]>(...factors: F) => ({
  thresholds: [0, 1, 6, 10] as const,
  callouts: {
    item: 'policeCallouts',
    levels: { none: 'standard', '1': 'medium', '2': 'high', '3+': 'very-high' },
  } as const,
  considerFrom: 'high' as const,
  levelFlags: { high: ['advocacy-service'], 'very-high': ['advocacy-service'] } as const,
  factors: factors.map((factor) => ({ ...factor, leadsTo: 'consider' })) as {
    readonly [K in keyof F]: F[K] & { readonly leadsTo: 'consider' };
  },
});

const threeOrMore = { item: 'policeCallouts', is: ['3+'] } as const;

/**
 * Police call-outs in twelve months. The document’s “less than 3” is asked in two parts, since 1 and 2 differ in band.
 * Whoever was there knows whether the police came, and it can raise the level, so the person is asked too; the exact
 * number and what was noted down are looked up in a record.
 */
export const policeCallouts = [
  {
    kind: 'choice',
    id: 'policeCallouts',
    options: ['none', '1', '2', '3+', 'unknown'],
    required: { not: { answered: 'incompleteReason' } },
  },
  { kind: 'number', id: 'policeCalloutsNumber', when: threeOrMore, professional: true },
  { kind: 'long-text', id: 'policeCalloutsDetails', when: threeOrMore, professional: true },
] as const;

/** Someone who chose “3 or more” and counts fewer has slipped in one of the two. */
export const calloutsAgree = {
  id: 'fewer-than-three',
  kind: 'contradiction',
  item: 'policeCalloutsNumber',
  when: [{ answered: 'policeCalloutsNumber' }, { not: { item: 'policeCalloutsNumber', atLeast: 3 } }],
} as const;
