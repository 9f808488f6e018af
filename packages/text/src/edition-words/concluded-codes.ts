import type { Instrument } from '@safeguarding-forms/instruments';

interface Scoring {
  readonly levelFlags?: Readonly<Record<string, readonly string[]>>;
  readonly callouts?: object;
}

/** What the scorers conclude by themselves, besides what a definition writes down. */
function byScorer({ kind, scoring }: Instrument): Readonly<Record<string, readonly string[]>> {
  if (!scoring) return {};
  const { levelFlags = {}, callouts } = scoring as Scoring;
  const isProduct = kind === 'product';
  return {
    basis: [
      'visible-high-risk',
      'critical-factor',
      ...(isProduct ? ['repeat', 'honour-based-abuse'] : []),
      'professional-judgement',
    ],
    flags: [
      ...Object.values(levelFlags).flat(),
      ...(callouts ? ['callouts-unknown'] : []),
      ...(isProduct ? ['closed-session', 'quality-check', 'professionals-meeting'] : []),
    ],
  };
}

/** The codes that a result of an edition can name, each of which needs words. */
export const concludedCodes = (
  definition: Instrument,
  key: 'basis' | 'flags' | 'weaknesses',
): readonly string[] => [
  ...(byScorer(definition)[key] ?? []),
  ...(definition.conclusions?.[key]?.map(({ code }) => code) ?? []),
];
