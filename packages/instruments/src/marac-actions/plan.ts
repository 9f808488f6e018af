import { cited } from '../model/cited.js';
import { yesNoField } from '../model/fields.js';
import { actingAgency, rowNumbers } from '../model/formats.js';
import { defineInstrument } from '../model/instrument.js';
import { recordModule, type RecordModule } from '../score/record.js';

const meeting = 'Kirklees 5.9, 6.8 and 9.32; Cleveland 7.2.1';
const risk = 'Kirklees 6.1 and 6.2; Liverpool 6.1 and 6.2; Cleveland 7.3.2';
const action = 'Kirklees 6.3 to 6.5 and 9.29; Cleveland 5.1.5 and 8.7; Liverpool 6.4 to 6.6 and 6.12';
const child = 'Cleveland 8.8.2';
const tell = 'Kirklees 6.1 (section 2) and 6.6; Liverpool 6.7; Sefton, steps 5 to 7';
const flagging = 'Kirklees 2.5, 5.5 and 9.33; Cleveland 8.3.3; Liverpool 2.6';

const viewsKnown = { item: 'viewsKnown', is: ['yes'] } as const;
const discussed = { item: 'childrenDiscussed', is: ['yes'] } as const;

/** The plan that a meeting makes: who is in danger, what is done about it and by whom, and what became of it. */
export const definition = defineInstrument({
  id: 'marac-actions',
  kind: 'record',
  element: 'marac-actions',
  edition: 'plan',
  version: '1.0.0',
  source: {
    document: 'Protocols of Kirklees, Cleveland and Liverpool; Sefton MARAC guidance',
    part: 'Kirklees 5.9, 6 and 9.21 to 9.33; Cleveland 5.1.5, 7.2.1, 8.7 and 8.8.2; Liverpool 6; Sefton, steps 5 to 7',
  },
  levels: [],
  outcomes: ['complete', 'incomplete'],
  inSteps: true,
  conclusions: { flags: [] },
  sections: [
    {
      id: 'meeting',
      items: [
        { kind: 'text', id: 'caseNumber', cite: meeting, required: true },
        { kind: 'date', id: 'meetingDate', cite: meeting, notFuture: true, required: true },
        {
          kind: 'group',
          id: 'agencies',
          cite: 'Kirklees 3.1 and 3.4; Liverpool 3.1 and 3.4',
          required: true,
          fields: [
            { kind: 'text', id: 'agency', cite: 'Kirklees 3.1', required: true },
            {
              kind: 'choice',
              id: 'how',
              cite: 'Kirklees 3.4; Liverpool 3.4',
              options: ['present', 'in-writing'],
              required: true,
            },
          ],
        },
        {
          kind: 'confirmation',
          id: 'confidentialityAgreed',
          cite: 'Kirklees 9.21; Cleveland 7.2.1',
          required: true,
        },
      ],
    },
    {
      id: 'case',
      items: [
        {
          kind: 'long-text',
          id: 'referrerUpdate',
          cite: 'Kirklees 5.11; Liverpool 5.10',
          required: true,
          specialCategory: true,
        },
        { ...yesNoField, id: 'viewsKnown', cite: 'Kirklees 4.3 and 9.23; Liverpool 4.3', required: true },
        {
          kind: 'long-text',
          id: 'victimViews',
          cite: 'Kirklees 4.3 and 9.23; Liverpool 4.3',
          when: viewsKnown,
          required: true,
          specialCategory: true,
        },
        {
          kind: 'text',
          id: 'victimViewsBy',
          cite: 'Kirklees 4.3; Cleveland 5.1.3',
          when: viewsKnown,
          required: true,
        },
        {
          kind: 'text',
          id: 'whyNoViews',
          cite: 'ours: the plan is for them',
          when: { item: 'viewsKnown', is: ['no'] },
          required: true,
        },
      ],
    },
    {
      id: 'risks',
      items: [
        {
          kind: 'group',
          id: 'risks',
          cite: risk,
          required: true,
          fields: [
            { kind: 'text', id: 'who', cite: risk, required: true },
            { kind: 'long-text', id: 'what', cite: risk, required: true, specialCategory: true },
            {
              kind: 'choice',
              id: 'howSoon',
              cite: 'Liverpool 2.2, timeframe',
              options: ['now', 'days', 'weeks', 'later'],
              required: true,
            },
            // A risk names the actions that answer it by their numbers; both stand in one step, so that they are seen together.
            { kind: 'text', id: 'answeredBy', cite: 'Kirklees 6.3', format: rowNumbers },
            {
              kind: 'text',
              id: 'noActionReason',
              cite: 'ours: every risk is answered, or it is said why not',
              when: { not: { answered: 'answeredBy' } },
              required: true,
            },
          ],
        },
        {
          kind: 'group',
          id: 'actions',
          cite: action,
          fields: [
            { kind: 'number', id: 'number', cite: 'ours: by which a risk names it', required: true },
            { kind: 'long-text', id: 'action', cite: action, required: true },
            { kind: 'text', id: 'agency', cite: 'Cleveland 5.1.5', format: actingAgency, required: true },
            { kind: 'text', id: 'owner', cite: action, required: true },
            { kind: 'date', id: 'dueDate', cite: 'Liverpool 6.10', required: true },
            {
              kind: 'choice',
              id: 'priority',
              cite: 'Sefton, steps 6 and 7: in order of priority',
              options: ['urgent', 'high', 'normal'],
              required: true,
            },
            {
              kind: 'choice',
              id: 'status',
              cite: 'Kirklees 9.29',
              options: ['open', 'complete', 'cannot-be-completed'],
              required: true,
            },
            {
              kind: 'long-text',
              id: 'outcome',
              cite: 'Kirklees 9.29',
              when: { item: 'status', is: ['complete'] },
              required: true,
            },
            {
              kind: 'long-text',
              id: 'whyNotCompleted',
              cite: 'Kirklees 9.29',
              when: { item: 'status', is: ['cannot-be-completed'] },
              required: true,
            },
          ],
        },
        { kind: 'date', id: 'updateDue', cite: 'Liverpool 6.10 and 6.12' },
      ],
    },
    {
      id: 'children',
      items: [
        { ...yesNoField, id: 'childrenDiscussed', cite: child, required: true },
        {
          kind: 'group',
          id: 'childrenStatus',
          cite: child,
          when: discussed,
          required: true,
          fields: [
            { kind: 'text', id: 'name', cite: child, required: true },
            {
              kind: 'choice',
              id: 'status',
              cite: child,
              options: [
                'child-in-need',
                'protection-plan',
                'early-help',
                'not-known-to-services',
                'no-action',
              ],
              required: true,
            },
          ],
        },
        {
          kind: 'choice',
          id: 'childrenReferral',
          cite: child,
          options: ['confirmed', 'not-confirmed'],
          when: discussed,
          required: true,
        },
        {
          kind: 'text',
          id: 'whyNotConfirmed',
          cite: 'ours: a referral is followed up',
          when: { item: 'childrenReferral', is: ['not-confirmed'] },
          required: true,
        },
      ],
    },
    {
      id: 'telling',
      items: [
        { ...yesNoField, id: 'feedbackSafe', cite: tell, required: true },
        {
          kind: 'text',
          id: 'feedbackBy',
          cite: tell,
          when: { item: 'feedbackSafe', is: ['yes'] },
          required: true,
        },
        {
          kind: 'long-text',
          id: 'whyNotSafe',
          cite: tell,
          when: { item: 'feedbackSafe', is: ['no'] },
          required: true,
        },
        {
          kind: 'confirmation',
          id: 'abuserNotTold',
          cite: 'Kirklees section 2, 6.2; Liverpool 6.3',
          required: true,
        },
      ],
    },
    {
      id: 'flagging',
      items: [
        ...cited(
          flagging,
          { kind: 'date', id: 'lastReferralDate', notFuture: true, required: true },
          { kind: 'date', id: 'lastIncidentDate', notFuture: true },
          { kind: 'date', id: 'lastReviewDate', notFuture: true },
          { kind: 'date', id: 'flaggedFrom', notFuture: true, required: true },
          { kind: 'date', id: 'flaggedUntil', required: true },
        ),
      ],
    },
  ],
  rules: [
    {
      id: 'due-before-meeting',
      kind: 'earlier',
      dates: [{ item: 'actions', field: 'dueDate' }],
      than: { item: 'meetingDate' },
    },
    { id: 'number-twice', kind: 'row-twice', group: 'actions', field: 'number' },
    {
      id: 'no-such-action',
      kind: 'row-unknown',
      group: 'risks',
      field: 'answeredBy',
      of: { group: 'actions', field: 'number' },
    },
    {
      id: 'update-before-meeting',
      kind: 'contradiction',
      item: 'updateDue',
      when: [{ item: 'meetingDate', after: 'updateDue' }],
    },
    {
      id: 'flagged-too-early',
      kind: 'contradiction',
      item: 'flaggedFrom',
      when: [
        {
          any: [
            { item: 'lastReferralDate', after: 'flaggedFrom' },
            { item: 'lastIncidentDate', after: 'flaggedFrom' },
            { item: 'lastReviewDate', after: 'flaggedFrom' },
          ],
        },
      ],
    },
    {
      id: 'flagged-from-no-such-day',
      kind: 'contradiction',
      item: 'flaggedFrom',
      when: [
        { item: 'flaggedFrom', after: 'lastReferralDate' },
        {
          any: [
            { not: { answered: 'lastIncidentDate' } },
            { item: 'flaggedFrom', after: 'lastIncidentDate' },
          ],
        },
        { any: [{ not: { answered: 'lastReviewDate' } }, { item: 'flaggedFrom', after: 'lastReviewDate' }] },
      ],
    },
    {
      id: 'flagged-not-a-year',
      kind: 'contradiction',
      item: 'flaggedUntil',
      when: [
        { answered: 'flaggedFrom' },
        { answered: 'flaggedUntil' },
        {
          any: [
            { item: 'flaggedUntil', after: 'flaggedFrom', months: 12 },
            { not: { item: 'flaggedUntil', after: 'flaggedFrom', months: 12, days: -1 } },
          ],
        },
      ],
    },
  ],
  guidance: [
    { id: 'focus', cite: 'Kirklees 9.18 and 9.21' },
    { id: 'agencies-act', cite: 'Cleveland 5.1.5; Liverpool 6.12' },
    { id: 'abuser-never-told', cite: 'Kirklees section 2, 6.2; Liverpool 6.3' },
    { id: 'outside-the-meeting', cite: 'Kirklees 6.10; Liverpool 6.11' },
    { id: 'review', cite: 'Kirklees 6.11 and 9.22' },
  ],
  notes: [
    { id: 'no-form', cite: action },
    { id: 'by-number', cite: risk },
    { id: 'three-priorities', cite: 'Sefton, steps 6 and 7' },
    { id: 'latest-of-three', cite: flagging },
    { id: 'early-help', cite: child },
  ],
});

/** The plan with its assessment. */
export const plan: RecordModule<typeof definition> = recordModule(definition);
