/**
 * What the second implementation of the scores speaks of: answers as plain data, and results field by field. Nothing here
 * comes from the packages, so that a slip there is not repeated here.
 */

/** Answers by item id. */
export type Sheet = Readonly<Record<string, unknown>>;

/** A result, or what stood in its place. */
export type Result = Readonly<Record<string, unknown>>;

/** A factor or a reason with the items behind it. */
export interface Told {
  readonly code: string;
  readonly items: readonly string[];
}

/** Outcomes from the weakest to the strongest. */
export const OUTCOMES = ['no-referral', 'consider', 'refer'] as const;

/** What a scored form comes to. */
export type Outcome = (typeof OUTCOMES)[number];

/** The order in which routes to a referral are listed. */
export const BASIS_ORDER = [
  'visible-high-risk',
  'critical-factor',
  'repeat',
  'honour-based-abuse',
  'professional-judgement',
  'potential-escalation',
];

/** The order in which flags are listed. */
export const FLAG_ORDER = [
  'closed-session',
  'quality-check',
  'professionals-meeting',
  'emergency',
  'advocacy-service',
  'callouts-unknown',
];

/** The order in which reasons are listed. */
export const REASON_ORDER = [
  'yes-count',
  'product',
  'zero-section',
  'police-callouts',
  'judgement',
  'open-answers',
  'no-indicators',
];

const part = (sheet: Sheet, id: string, name: string): unknown => {
  const value = sheet[id];
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[name] : undefined;
};

/** The yes, no or unknown of a question. */
export const answerTo = (sheet: Sheet, id: string): unknown => part(sheet, id, 'answer');

/** The boxes ticked in a question. */
export const boxesOf = (sheet: Sheet, id: string): readonly string[] =>
  (part(sheet, id, 'selected') as readonly string[] | undefined) ?? [];

/** The level that the person who assesses gives, where one is given. */
export const judgedLevel = (sheet: Sheet): string | undefined =>
  part(sheet, 'judgement', 'level') as string | undefined;

/** Whether a judgement stands with its level and its reason, or none stands at all. */
export const judgementWhole = (sheet: Sheet): boolean =>
  !('judgement' in sheet) ||
  (judgedLevel(sheet) !== undefined && part(sheet, 'judgement', 'reason') !== undefined);
