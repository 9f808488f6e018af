import type { Instrument } from '../model/instrument.js';
import type { AnswerIssue } from '../model/issues.js';

/** Who fills a form in: a professional, or the person at risk alone. */
export type Audience = 'professional' | 'self';

/** Whether a form can be filled in by the person at risk: its definition then says what is a professional's. */
export const offersSelfServe = ({ sections }: Instrument): boolean =>
  sections.some(({ professional, items }) => professional || items.some((item) => item.professional));

/**
 * What stands against submitting: of a professional everything, of the person at risk only what cannot be or cannot stand
 * together. Nothing has to be answered by them, and stopping early is fine (ruling H, self-serve).
 */
export const standingAgainst = (
  issues: readonly AnswerIssue[],
  definition: Instrument,
  audience: Audience,
): readonly AnswerIssue[] =>
  audience === 'self' && offersSelfServe(definition)
    ? issues.filter(({ code }) => code !== 'required')
    : issues;
