/** Every code that a result can name, in the order of the contract. */
import type { BasisCode, FlagCode, ReasonCode, WeaknessCode } from './results.js';

/** Every code of a type, in order: a missing one and a foreign one both fail to compile. */
const every = <C extends string>(codes: Readonly<Record<C, true>>): C[] => Object.keys(codes) as C[];

export const REASONS = every<ReasonCode>({
  'yes-count': true,
  product: true,
  'zero-section': true,
  'police-callouts': true,
  judgement: true,
  'open-answers': true,
  'no-indicators': true,
});

export const BASES = every<BasisCode>({
  'visible-high-risk': true,
  'critical-factor': true,
  repeat: true,
  'honour-based-abuse': true,
  'professional-judgement': true,
  'potential-escalation': true,
});

export const FLAGS = every<FlagCode>({
  'closed-session': true,
  'quality-check': true,
  'professionals-meeting': true,
  emergency: true,
  'advocacy-service': true,
  'callouts-unknown': true,
  'judgement-against-tool': true,
  overdue: true,
});

export const WEAKNESSES = every<WeaknessCode>({
  'no-ground': true,
  'no-balancing': true,
  'no-consultation': true,
  'no-review-date': true,
  'notification-unexplained': true,
});
