import {
  childrenInRecord,
  childrenInTool,
  confirmed,
  highNotClaimed,
  judgementNotClaimed,
  toolDifferenceReason,
  unbornNotInTool,
} from '../case/attached-tool.js';
import * as circumstances from '../case/circumstances.js';
import * as people from '../case/people.js';
import * as referral from '../case/referral.js';
import { cited } from '../model/cited.js';
import { yesNoField } from '../model/fields.js';
import { email, phone } from '../model/formats.js';
import { defineInstrument } from '../model/instrument.js';
import { needed } from '../model/not-known.js';
import { recordModule, type RecordModule } from '../score/record.js';
import { article6, article9, onlyPartThree } from './norfolk-bases.js';
import { ethnicGroups } from './norfolk-ethnicity.js';

const document = 'Norfolk MARAC referral form';

const yesNoUnknownField = { kind: 'choice', options: ['yes', 'no', 'unknown'] } as const;
const gender = { kind: 'choice', options: ['male', 'female', 'non-binary'] } as const;
const accommodation = { kind: 'choice', id: 'accommodation', options: ['council', 'private'] } as const;
const tenancy = { kind: 'choice', id: 'tenancy', options: ['sole', 'joint'] } as const;
const gp = { kind: 'long-text', id: 'gp', specialCategory: true } as const;
const nationality = { kind: 'text', id: 'nationality' } as const;
const firstLanguage = { kind: 'text', id: 'firstLanguage' } as const;
const disability = { ...yesNoField, id: 'disability', specialCategory: true } as const;
const disabilityDetails = {
  kind: 'long-text',
  id: 'disabilityDetails',
  specialCategory: true,
  when: { item: 'disability', is: ['yes'] },
} as const;

/** The age is asked beside the date of birth, and the relationship once, with the victim's details. */
const [name, dob, , address, postcode] = referral.perpetratorFields;
const [toVictim, toPerpetrator] = people.childRelationships;
/** What is asked of the person at risk and of whoever abuses alike: answered or marked as not known, as all of the form. */
const sharedHome = needed(accommodation, tenancy);
const sharedOrigin = needed(nationality, firstLanguage);
const sharedHealth = needed(disability, disabilityDetails, gp);
const [, , sharedGp] = sharedHealth;

const routeIs = <const R extends string>(route: R) => ({ item: 'thresholdRoutes', is: [route] }) as const;
const isPregnant = { item: 'pregnant', is: ['yes'] } as const;
const notClaimed = highNotClaimed('thresholdRoutes', routeIs('actuarial'), {
  item: 'declaredScore',
  atLeast: 14,
});
const confirmedRules = [
  childrenInTool(isPregnant),
  unbornNotInTool('pregnant', isPregnant),
  judgementNotClaimed('thresholdRoutes', routeIs('professional-judgement')),
  // What is recent and relevant is for whoever refers to say.
  confirmed('high-not-claimed', 'thresholdRoutes', ...notClaimed.when),
] as const;

/** Norfolk's referral form: threshold, consent, lawful bases and a line manager's check. */
export const definition = defineInstrument({
  id: 'marac-referral',
  kind: 'record',
  element: 'marac-referral',
  edition: 'norfolk',
  version: '1.0.0',
  source: { document, part: 'the whole form with its guidance' },
  levels: [],
  outcomes: ['refer', 'incomplete'],
  inSteps: true,
  steps: {
    // What is printed before all else is said before one begins.
    first: ['signature', 'risk-assessment', 'consent'],
    after: {
      differenceReason: 'victimDob',
      samePerson: 'differenceReason',
      toolDifferenceReason: 'children',
    },
  },
  conclusions: {
    basis: [
      { code: 'visible-high-risk', when: { item: 'thresholdRoutes', is: ['actuarial'] } },
      { code: 'repeat', when: { item: 'maracRepeat', is: ['yes'] } },
      { code: 'professional-judgement', when: { item: 'thresholdRoutes', is: ['professional-judgement'] } },
      { code: 'potential-escalation', when: { item: 'thresholdRoutes', is: ['escalation'] } },
    ],
    flags: [],
  },
  sections: [
    {
      id: 'signature',
      items: [
        { kind: 'confirmation', id: 'completeConfirmed', cite: 'first box', required: true },
        { kind: 'text', id: 'signedName', cite: 'first box, signature', required: true },
        { kind: 'date', id: 'signedDate', cite: 'first box, date', notFuture: true, required: true },
      ],
    },
    {
      id: 'referrer',
      items: [
        { ...people.contactName, cite: 'referrer' },
        { kind: 'date', id: 'referrerDob', cite: 'referrer', notFuture: true, required: true },
        { kind: 'text', id: 'position', cite: 'referrer', required: true },
        { ...people.agency, cite: 'referrer' },
        { kind: 'text', id: 'contactPhone', cite: 'referrer', format: phone, required: true },
        { kind: 'text', id: 'contactEmail', cite: 'referrer', format: email, required: true },
        { kind: 'text', id: 'managementEmail', cite: 'referrer', format: email, required: true },
      ],
    },
    {
      id: 'line-manager',
      items: [
        { kind: 'text', id: 'managerName', cite: 'line manager', required: true },
        { kind: 'text', id: 'managerPosition', cite: 'line manager', required: true },
        { kind: 'confirmation', id: 'managerConfirmed', cite: 'line manager', required: true },
      ],
    },
    {
      id: 'reasons',
      items: [
        {
          kind: 'choices',
          id: 'thresholdRoutes',
          cite: 'high risk; MARAC criteria a)',
          options: ['actuarial', 'escalation', 'professional-judgement'],
          required: true,
        },
        {
          kind: 'long-text',
          id: 'whyHighRisk',
          cite: 'high risk',
          required: true,
          specialCategory: true,
        },
      ],
    },
    {
      id: 'consent',
      items: [
        { ...circumstances.consentGiven, cite: 'consent' },
        {
          kind: 'confirmation',
          id: 'consentScriptRead',
          cite: 'consent, reminder',
          // Shown from the start, since it is read before the person decides.
          required: { item: 'consentGiven', is: ['yes'] },
        },
        {
          kind: 'long-text',
          id: 'noConsentGrounds',
          cite: 'consent, not given',
          when: circumstances.withoutConsent,
          required: true,
        },
        {
          ...circumstances.victimAware,
          cite: 'consent, not given',
          when: circumstances.withoutConsent,
          required: true,
        },
        {
          kind: 'long-text',
          id: 'noConsentRationale',
          cite: 'consent, not given',
          when: circumstances.withoutConsent,
          required: true,
        },
        { ...circumstances.sharingRecord, cite: 'ours: a record of the decision to share may go along' },
      ],
    },
    {
      // One step, so that no host can leave out the tick that keeps contact safe.
      id: 'repeat',
      items: [
        { ...circumstances.maracRepeat, ...yesNoUnknownField, cite: 'MARAC repeat', required: true },
        ...cited('MARAC repeat', ...needed(circumstances.previousMaracDate, circumstances.caseNumber)),
        { ...yesNoUnknownField, id: 'otherForce', cite: 'different force area', required: true },
        ...needed({
          kind: 'long-text',
          id: 'otherForceDetails',
          cite: 'different force area',
          when: { item: 'otherForce', is: ['yes'] },
        }),
        { kind: 'confirmation', id: 'supportServiceUnsafe', cite: 'referral to NIDAS' },
        ...needed({
          kind: 'long-text',
          id: 'risksToProfessionals',
          cite: 'risks that professionals may face',
        }),
      ],
    },
    {
      id: 'lawful-basis',
      items: [
        {
          ...yesNoField,
          id: 'publicAuthority',
          cite: 'ours: UK GDPR, Article 6(1), last sentence',
          required: true,
        },
        {
          kind: 'choices',
          id: 'article6Basis',
          cite: 'lawful basis for sharing information, Article 6; (ea) and Part 3 are ours',
          options: ['a', 'b', 'c', 'd', 'e', 'f', 'ea', 'part-3'],
          grounds: article6,
          required: true,
        },
        {
          kind: 'choices',
          id: 'article9Condition',
          cite: 'lawful basis for sharing information, Article 9',
          options: ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j'],
          grounds: article9,
          // Law enforcement under Part 3 has conditions of its own, in Schedule 8.
          required: { not: onlyPartThree },
        },
      ],
    },
    {
      id: 'abuse',
      items: [
        ...cited('victim name and date of birth', people.victimName, referral.victimDob),
        {
          ...yesNoField,
          id: 'incidentWithinThreeMonths',
          cite: 'details of the domestic abuse',
          required: true,
        },
        {
          kind: 'long-text',
          id: 'noRecentIncidentReason',
          cite: 'details of the domestic abuse',
          when: { item: 'incidentWithinThreeMonths', is: ['no'] },
          required: true,
        },
        {
          kind: 'long-text',
          id: 'currentAbuse',
          cite: 'details of the domestic abuse',
          required: true,
          // Injuries and sexual violence are told here.
          specialCategory: true,
        },
        {
          kind: 'long-text',
          id: 'risksForMarac',
          cite: 'risks which MARAC needs to address',
          required: true,
          specialCategory: true,
        },
      ],
    },
    {
      id: 'victim',
      items: [
        ...needed({ ...gender, id: 'victimGender', cite: 'victim details' }),
        { ...yesNoUnknownField, id: 'lgbtq', cite: 'victim details', specialCategory: true, required: true },
        ...needed({
          kind: 'text',
          id: 'lgbtqDetails',
          cite: 'victim details',
          when: { item: 'lgbtq', is: ['yes'] },
          specialCategory: true,
        }),
        {
          ...yesNoUnknownField,
          id: 'genderAsAtBirth',
          cite: 'victim details',
          specialCategory: true,
          required: true,
        },
      ],
    },
    {
      id: 'victim-contact',
      items: [
        ...cited('victim details', ...needed(referral.victimPhone), people.victimPhoneSafe),
        ...cited(
          'victim details',
          ...needed(
            // Times are asked for where there is a number to ring.
            { ...people.victimContactTimes, when: { answered: 'victimPhone' } },
            people.victimAddress,
            people.victimPostcode,
            { kind: 'long-text', id: 'otherSafeContact' },
          ),
        ),
      ],
    },
    {
      id: 'victim-home',
      items: [
        ...cited('victim details', ...sharedHome),
        { ...yesNoUnknownField, id: 'safeToPost', cite: 'victim details', required: true },
        ...needed({
          kind: 'long-text',
          id: 'safePostalAddress',
          cite: 'victim details',
          when: { item: 'safeToPost', is: ['no'] },
        }),
      ],
    },
    {
      id: 'victim-background',
      items: [
        ...cited('victim details', ...sharedOrigin),
        {
          kind: 'choice',
          id: 'ethnicity',
          cite: 'victim details; list (*2)',
          ...ethnicGroups,
          specialCategory: true,
          required: true,
        },
        // The list has an option of its own for what is not stated; what is said beside it is more than was asked.
        { kind: 'text', id: 'ethnicityDetails', cite: 'victim details', specialCategory: true },
        ...needed(
          { ...yesNoField, id: 'refugeeOrAsylumSeeker', cite: 'victim details', specialCategory: true },
          {
            kind: 'long-text',
            id: 'refugeeOrAsylumDetails',
            cite: 'victim details',
            when: { item: 'refugeeOrAsylumSeeker', is: ['yes'] },
            specialCategory: true,
          },
          { ...yesNoField, id: 'recourseToPublicFunds', cite: 'victim details' },
        ),
      ],
    },
    {
      id: 'victim-health',
      items: [
        ...cited('victim details', ...sharedHealth),
        ...needed({
          kind: 'choice',
          id: 'relationshipStatus',
          cite: 'victim details',
          options: ['married', 'partner', 'relative'],
        }),
      ],
    },
    {
      id: 'children',
      items: [
        {
          ...yesNoUnknownField,
          id: 'pregnant',
          cite: 'dependants',
          specialCategory: true,
          required: true,
        },
        ...needed({
          kind: 'date',
          id: 'victimDueDate',
          cite: 'dependants',
          when: { item: 'pregnant', is: ['yes'] },
          specialCategory: true,
        }),
        { ...referral.noChildren, cite: 'ours: an empty list is no answer' },
        {
          ...referral.children,
          cite: 'dependants',
          fields: needed(
            { kind: 'text', id: 'name', cite: 'dependants' },
            { kind: 'date', id: 'dob', cite: 'dependants', notFuture: true },
            { kind: 'choice', id: 'gender', cite: 'dependants', options: ['male', 'female'] },
            toVictim,
            toPerpetrator,
            people.childSchool,
          ),
        },
        ...needed(
          {
            kind: 'long-text',
            id: 'childrenResidence',
            cite: 'dependants',
            when: { not: { item: 'noChildren', is: ['true'] } },
          },
          { ...yesNoField, id: 'safeguardingConcerns', cite: 'dependants' },
          {
            kind: 'long-text',
            id: 'safeguardingConcernsDetails',
            cite: 'dependants',
            when: { item: 'safeguardingConcerns', is: ['yes'] },
          },
        ),
      ],
    },
    {
      id: 'perpetrators',
      items: [
        {
          ...referral.perpetrators,
          cite: 'perpetrator',
          fields: [
            name,
            ...needed({ kind: 'text', id: 'alias', cite: 'perpetrator' }),
            dob,
            // Either of the two is enough.
            ...needed({
              kind: 'number',
              id: 'age',
              cite: 'perpetrator',
              required: { not: { answered: 'dob' } },
            }),
            ...needed({ ...gender, id: 'gender', cite: 'perpetrator' }),
            address,
            ...needed(postcode),
            ...cited('perpetrator', ...sharedHome, sharedGp, ...sharedOrigin),
            ...cited('perpetrator', sharedHealth[0], sharedHealth[1]),
          ],
        },
      ],
    },
    {
      id: 'risk-assessment',
      items: [
        {
          ...circumstances.riskAssessment,
          cite: 'MARAC submission: a completed DASH goes along',
          takes: { dash: ['cleveland', 'kirklees'] },
          fills: [
            ...circumstances.fillsVictim,
            circumstances.consentOfTool,
            {
              item: 'thresholdRoutes',
              from: 'result.basis',
              as: { 'visible-high-risk': 'actuarial', 'professional-judgement': 'professional-judgement' },
            },
          ],
          agrees: [
            circumstances.consentAgrees,
            {
              item: 'thresholdRoutes',
              is: ['actuarial'],
              needs: { at: 'result.basis', oneOf: ['visible-high-risk'] },
            },
          ],
        },
        {
          ...circumstances.differenceReason('riskAssessment', 'sharingRecord', 'severityGrid'),
          cite: 'ours: aliases exist',
        },
        {
          ...circumstances.samePerson('riskAssessment', 'sharingRecord', 'severityGrid'),
          cite: 'ours: a blank agrees with nothing',
        },
        { ...toolDifferenceReason(...confirmedRules), cite: 'ours: what differs from the DASH' },
        { ...circumstances.noGroundsReason, cite: 'ours: the DASH attached sees no grounds' },
        { ...circumstances.declaredTool, cite: 'ours: done on paper', options: ['dash'], required: true },
        ...cited(
          'ours: done on paper',
          circumstances.declaredScore,
          circumstances.declaredDate,
          circumstances.declaredBy,
        ),
        {
          kind: 'attachment',
          id: 'severityGrid',
          cite: 'MARAC criteria b)',
          takes: { 'severity-grid': true },
          fills: [{ item: 'victimName', from: 'answers.victimName' }],
          agrees: [],
          sameCase: circumstances.sameCase,
        },
      ],
    },
  ],
  rules: [
    ...referral.commonRules,
    referral.beforeBirth('signedDate', 'previousMaracDate', 'declaredDate', 'victimDueDate'),
    referral.scoreAboveTool(['dash', 27]),
    ...confirmedRules,
    childrenInRecord,
    {
      id: 'due-too-far',
      kind: 'too-far-ahead',
      effect: 'blocks',
      dates: [{ item: 'victimDueDate' }],
      months: 10,
    },
    {
      id: 'refused-consent-as-basis',
      kind: 'contradiction',
      effect: 'blocks',
      item: 'article6Basis',
      when: [circumstances.withoutConsent, { item: 'article6Basis', is: ['a'] }],
    },
    {
      id: 'refused-consent-as-condition',
      kind: 'contradiction',
      effect: 'blocks',
      item: 'article9Condition',
      when: [circumstances.withoutConsent, { item: 'article9Condition', is: ['a'] }],
    },
    {
      id: 'refused-vital-interests',
      kind: 'contradiction',
      // Article 9(2)(c) needs that the person cannot consent; whether they can, the form does not know.
      effect: 'warns',
      item: 'article9Condition',
      when: [circumstances.withoutConsent, { item: 'article9Condition', is: ['c'] }],
    },
    {
      id: 'authority-on-interests',
      kind: 'contradiction',
      effect: 'blocks',
      item: 'article6Basis',
      when: [
        { item: 'publicAuthority', is: ['yes'] },
        { item: 'article6Basis', is: ['f', 'ea'] },
        { not: { item: 'article6Basis', is: ['a', 'b', 'c', 'd', 'e'] } },
      ],
    },
    {
      id: 'pregnant-man',
      kind: 'contradiction',
      effect: 'warns',
      item: 'pregnant',
      when: [
        { item: 'victimGender', is: ['male'] },
        { item: 'pregnant', is: ['yes'] },
        { not: { item: 'genderAsAtBirth', is: ['no'] } },
      ],
    },
    {
      id: 'score-below-claim',
      kind: 'contradiction',
      item: 'declaredScore',
      // A score that is no number is wrong in itself, and says nothing about the claim.
      when: [
        { item: 'thresholdRoutes', is: ['actuarial'] },
        { item: 'declaredScore', atLeast: 0 },
        { not: { item: 'declaredScore', atLeast: 14 } },
      ],
    },
  ],
  notes: [
    { id: 'sent-by-the-site', cite: 'first box' },
    { id: 'manager-confirms', cite: 'line manager' },
    { id: 'relevant-and-recent', cite: 'high risk; MARAC criteria a)' },
    { id: 'script-with-consent', cite: 'consent, reminder' },
    { id: 'rationale-always', cite: 'consent, not given' },
    { id: 'repeat-needs-threshold', cite: 'MARAC repeat; MARAC criteria a)' },
    { id: 'support-service', cite: 'referral to NIDAS' },
    { id: 'several-bases', cite: 'lawful basis for sharing information' },
    { id: 'recognised-interests', cite: 'lawful basis for sharing information, Article 6' },
    { id: 'uk-law', cite: 'lawful basis for sharing information, Article 9' },
    { id: 'law-enforcement', cite: 'lawful basis for sharing information' },
    { id: 'recent-incident', cite: 'details of the domestic abuse' },
    { id: 'traveller-community', cite: 'victim details; list (*2)' },
    { id: 'yes-no-added', cite: 'victim details; dependants' },
    { id: 'which-dash', cite: 'MARAC submission' },
    { id: 'which-grid', cite: 'line manager; MARAC criteria b)' },
  ],
});

/** Norfolk's referral with its assessment. */
export const norfolk: RecordModule<typeof definition> = recordModule(definition);
