/** A code with the ids of the items behind it. */
export interface Finding<C extends string = string> {
  readonly code: C;
  readonly items: readonly string[];
}

/** What put a case in its band or calls for judgement, in the order of the contract. */
export type ReasonCode =
  | 'yes-count'
  | 'product'
  | 'zero-section'
  | 'police-callouts'
  | 'judgement'
  | 'open-answers'
  | 'no-indicators';

/** The routes that lead to a referral, in the order of the contract. */
export type BasisCode =
  | 'visible-high-risk'
  | 'critical-factor'
  | 'repeat'
  | 'honour-based-abuse'
  | 'professional-judgement'
  | 'potential-escalation';

/** What the host or the agency should know besides the outcome, in the order of the contract. */
export type FlagCode =
  | 'closed-session'
  | 'quality-check'
  | 'professionals-meeting'
  | 'emergency'
  | 'advocacy-service'
  | 'callouts-unknown'
  | 'judgement-against-tool'
  | 'overdue';

/** What a scored form can come to, in the order of the contract. */
export const scoredOutcomes = ['refer', 'consider', 'no-referral'] as const;

/** What a scored form leads to. */
export type ScoredOutcome = (typeof scoredOutcomes)[number];

/** What leaves a record of sharing without consent open to attack, in the order of the contract. */
export type WeaknessCode =
  'no-ground' | 'no-balancing' | 'no-consultation' | 'no-review-date' | 'notification-unexplained';

/** What every assessment has. `complete` is added by the check, so no scorer can get it wrong. */
export interface Assessment {
  readonly kind: string;
  readonly outcome: string | null;
  readonly flags: readonly FlagCode[];
  readonly band?: string | null;
  readonly level?: string | null;
}

/** What the two scored kinds of form have in common. */
export interface ScoredAssessment extends Assessment {
  readonly unanswered: number;
  /** The band of the counted answers alone; `null` while it would be the lowest and open answers could still reach the top. */
  readonly band: string | null;
  /** The band that the open answers could still reach. */
  readonly possibleBand: string;
  /** The higher of the band and the professional's judgement; `null` while neither is known to be above the lowest. */
  readonly level: string | null;
  /** Critical factors present, with the items answered yes. */
  readonly factors: readonly Finding[];
  readonly reasons: readonly Finding<ReasonCode>[];
  readonly basis: readonly BasisCode[];
  /** `null` while answers are missing and nothing given so far leads to a referral or to thinking of one. */
  readonly outcome: ScoredOutcome | null;
}

/** A count of yes answers against thresholds. `yes + no + unknown + unanswered = counted`. */
export interface TicksAssessment extends ScoredAssessment {
  readonly kind: 'ticks';
  readonly yes: number;
  readonly no: number;
  readonly unknown: number;
  readonly counted: number;
}

/** The MeRIT's three subtotals and their product. */
export interface MeritAssessment extends ScoredAssessment {
  readonly kind: 'merit';
  readonly breakdown: number;
  readonly social: number;
  readonly violence: number;
  readonly total: number;
  /** The largest total that the unanswered questions could still give. */
  readonly possibleTotal: number;
}

/** A record: nothing is scored; it says what is missing and what follows from what was written. */
export interface RecordAssessment extends Assessment {
  readonly kind: 'record';
  /** Paths of what has to be filled in still, in printed order. */
  readonly missing: readonly string[];
  /** Paths of what is marked as not known, in printed order; rows are counted as the submission carries them. */
  readonly notKnown: readonly string[];
  readonly basis?: readonly BasisCode[];
  readonly weaknesses?: readonly WeaknessCode[];
}

/** A chart that was followed: which questions were answered on the way, and where it ended. */
export interface RouteAssessment extends Assessment {
  readonly kind: 'route';
  /** The questions answered on the way, in the order of the chart. */
  readonly path: readonly string[];
  /** `null` as long as the route has not ended. */
  readonly outcome: string | null;
  readonly basis?: readonly BasisCode[];
  /** The level where the route ended, or that of the risk tool attached; `null` where there is none. */
  readonly level?: string | null;
  /** The category of public protection, from 1; `null` where there is none. */
  readonly category?: number | null;
}

/** What choices that are read together come to. */
export interface GridAssessment extends Assessment {
  readonly kind: 'grid';
  /** What was chosen for each kind of abuse. */
  readonly rows: Readonly<Record<string, string | null>>;
  /** The gravest of them. */
  readonly overall: string | null;
  /** What was chosen for each factor of the classification, and `overall`, the gravest of them. */
  readonly classification: Readonly<Record<string, string | null>>;
  readonly outcome: null;
}

/** An assessment together with whether the form could be submitted now. */
export type ResultOf<A extends Assessment = Assessment> = A & { readonly complete: boolean };
