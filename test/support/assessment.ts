/** A referral, and the risk assessment of one person that goes along with it. */
import { fixture } from '@open-wc/testing';
import type { MaracReferral } from '@safeguarding-forms/elements/classes.js';
import type { EditionOf } from '@safeguarding-forms/instruments';
import { createSubmission, type SubmissionRecord } from '@safeguarding-forms/schemas';
import { everyQuestion } from './element-answers.js';
import type { Form } from './element-form.js';

/** What is attached is about this person. */
export const PERSON = { victimName: 'Example Person', victimDob: '1990-02-03' } as const;

/** All that Kirklees' referral needs besides what a checklist of 14 fills. */
export const REFERRER = {
  agency: 'Example Charity',
  contactName: 'Example Worker',
  contactDetails: '01632 960000',
  consentGiven: 'yes',
  maracRepeat: 'no',
  notKnown: ['victimAddress', 'victimGender', 'perpetrators', 'children'],
  // The checklist tells of children.
  toolDifferenceReason: 'Sample difference',
} as const;

/** What a checklist of an edition tells besides. */
const FURTHER: Readonly<Record<string, object>> = {
  kirklees: PERSON,
  cleveland: { whyMarac: 'Sample reason' },
  'sefton-domestic': { policeCallouts: 'none' },
  'sefton-sexual': { policeCallouts: 'none' },
  'sefton-hate': { policeCallouts: 'none' },
};

/** A referral of any area. */
export type Referral = Form &
  Pick<
    MaracReferral,
    'area' | 'riskFrom' | 'recordFrom' | 'riskAssessment' | 'sharingRecord' | 'severityGrid'
  >;

/** A checklist with so many yes answers from the top. */
export function assessment(
  yes = 14,
  changes: object = {},
  edition: EditionOf<'dash'> = 'kirklees',
): SubmissionRecord {
  const allYes = everyQuestion('dash', edition, 'yes');
  const answers = Object.fromEntries(
    Object.entries(everyQuestion('dash', edition)).map(([id, no], index) => [
      id,
      index < yes ? allYes[id] : no,
    ]),
  );
  return createSubmission({
    id: 'dash',
    edition,
    answers: { ...answers, ...(FURTHER[edition] ?? {}), ...changes },
    language: 'en',
    audience: 'professional',
    startedAt: '2025-01-15T10:00:00.000Z',
  });
}

/** A referral on the page, perhaps with answers and with something attached. */
export async function referral(value: object = {}, attached?: unknown, area = 'kirklees'): Promise<Referral> {
  const form = await fixture<Referral>(`<marac-referral area="${area}"></marac-referral>`);
  form.value = value as Referral['value'];
  if (attached) await attach(form, attached);
  return form;
}

/** Attaches a risk assessment and waits until it is verified. */
export async function attach(form: Referral, attached: unknown): Promise<void> {
  form.riskAssessment = attached as SubmissionRecord | null;
  await form.updateComplete;
}
