// What is said of a case: the fields that several referral forms ask alike.
import { yesNoField } from '../model/fields.js';
import { score } from '../model/formats.js';

/** Protected characteristics as Cleveland and Kirklees print them. */
export const diversity = {
  kind: 'choices',
  id: 'diversity',
  options: ['bme', 'disabled', 'lgbt'],
  specialCategory: true,
} as const;

/** Fears and safe contacts. */
export const afraidOf = { kind: 'long-text', id: 'afraidOf' } as const;
export const safeToTalkTo = { kind: 'long-text', id: 'safeToTalkTo' } as const;
export const notSafeToTalkTo = { kind: 'long-text', id: 'notSafeToTalkTo' } as const;

/** Consent, and what is told to the person at risk. */
export const victimAware = { ...yesNoField, id: 'victimAware' } as const;
export const whyNotAware = {
  kind: 'long-text',
  id: 'whyNotAware',
  when: { item: 'victimAware', is: ['no'] },
} as const;
export const consentGiven = { ...yesNoField, id: 'consentGiven', required: true } as const;
export const withoutConsent = { item: 'consentGiven', is: ['no'] } as const;
export const noConsentReason = { kind: 'long-text', id: 'noConsentReason', when: withoutConsent } as const;
export const noConsentLegalBasis = {
  kind: 'long-text',
  id: 'noConsentLegalBasis',
  when: withoutConsent,
} as const;

/** A case heard before. */
export const maracRepeat = { ...yesNoField, id: 'maracRepeat' } as const;
export const previousMaracDate = {
  kind: 'date',
  id: 'previousMaracDate',
  notFuture: true,
  when: { item: 'maracRepeat', is: ['yes'] },
} as const;
export const caseNumber = {
  kind: 'text',
  id: 'caseNumber',
  when: { item: 'maracRepeat', is: ['yes'] },
} as const;

/** What is attached must be about the same person. */
export const sameCase = { items: ['victimName', 'victimDob'], unless: 'differenceReason' } as const;

/** The risk assessment that goes along. */
export const riskAssessment = { kind: 'attachment', id: 'riskAssessment', sameCase } as const;
/** What of a person is compared with what is attached, under each of these names. */
const inEach = <const K extends 'differs' | 'lacking'>(key: K, names: readonly string[]) => ({
  any: names.flatMap((from) =>
    sameCase.items.map((item) => ({ [key]: item, from }) as { readonly [P in K]: string } & { from: string }),
  ),
});

/**
 * Asked while what is attached names or dates the person otherwise: aliases exist.
 * @param attachments What the form takes.
 */
export const differenceReason = (...attachments: readonly string[]) =>
  ({ kind: 'text', id: 'differenceReason', when: inEach('differs', attachments) }) as const;
/**
 * What is attached names nobody, or a name or a date of birth is open here: what is blank agrees with nothing.
 * @param attachments What the form takes.
 */
export const samePerson = (...attachments: readonly string[]) =>
  ({ kind: 'confirmation', id: 'samePerson', when: inEach('lacking', attachments), required: true }) as const;
export const fillsVictim = [
  { item: 'victimName', from: 'answers.victimName' },
  { item: 'victimDob', from: 'answers.victimDob' },
] as const;

/** A DASH that asks about agreement and about grounds: the referral says the same, or says why it is made all the same. */
export const consentOfTool = { item: 'consentGiven', from: 'answers.consentToReferral' } as const;
export const consentAgrees = { item: 'consentGiven', equals: ['answers.consentToReferral'] } as const;
export const noGroundsReason = {
  kind: 'long-text',
  id: 'noGroundsReason',
  cite: 'Cleveland App. 2, grounds; 8.2.3',
  when: { attached: 'riskAssessment', at: 'answers.groundsForReferral', oneOf: ['no'] },
  required: true,
  specialCategory: true,
} as const;

/** A risk tool done on paper is declared instead: which, its score, when and by whom. */
const onPaper = { answered: 'declaredTool' } as const;
export const notAttached = { not: { attached: 'riskAssessment' } } as const;
export const declaredTool = { kind: 'choice', id: 'declaredTool', when: notAttached } as const;
export const declaredScore = {
  kind: 'text',
  id: 'declaredScore',
  format: score,
  when: onPaper,
  required: true,
} as const;
export const declaredDate = {
  kind: 'date',
  id: 'declaredDate',
  notFuture: true,
  when: onPaper,
  required: true,
} as const;
export const declaredBy = { kind: 'text', id: 'declaredBy', when: onPaper, required: true } as const;

/** A record of sharing without consent that goes along; one under the repealed Act gives nobody the right to share. */
export const sharingRecord = {
  kind: 'attachment',
  id: 'sharingRecord',
  takes: { 'share-without-consent': ['uk-gdpr'] },
  when: withoutConsent,
  fills: fillsVictim,
  agrees: [],
  sameCase,
} as const;
