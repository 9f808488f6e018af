import { comparingAttached } from '../check/attached-rules.js';
import { yesNoField } from '../model/fields.js';
import { actingAgency } from '../model/formats.js';
import { defineInstrument } from '../model/instrument.js';
import { recordModule, type RecordModule } from '../score/record.js';

const feedback = 'Liverpool App. 6, actions feedback';
const done = { item: 'done', is: ['yes'] } as const;
/** How long an agency has, where the plan does not say otherwise. */
const DAYS = 14;

/** The actions of the plan that are the agency's own. */
const ownActions = { whose: 'agency', namedIn: 'agency' } as const;
const planned = {
  item: 'actions',
  field: 'number',
  attachment: 'plan',
  at: 'answers.actions',
  own: ownActions,
} as const;

/** What an agency tells the office of its actions: numbers and dates, and of nobody anything. */
export const definition = defineInstrument({
  id: 'marac-actions',
  kind: 'record',
  element: 'marac-actions',
  edition: 'update',
  version: '1.0.0',
  source: {
    document: 'Protocols of Liverpool and Cleveland',
    part: 'Liverpool section 3, 6.10 and 6.12, and Appendix 6; Cleveland 8.7.3',
  },
  levels: [],
  outcomes: ['complete', 'incomplete'],
  inSteps: true,
  conclusions: {
    flags: [
      {
        code: 'overdue',
        when: {
          any: [
            { item: 'sentDate', after: 'updateDue' },
            {
              all: [
                { not: { answered: 'updateDue' } },
                { item: 'sentDate', after: 'meetingDate', days: DAYS },
              ],
            },
          ],
        },
      },
    ],
  },
  sections: [
    {
      id: 'which',
      items: [
        {
          kind: 'attachment',
          id: 'plan',
          cite: 'ours: what was agreed there is told of here',
          takes: { 'marac-actions': ['plan'] },
          // It tells of people, and the update of nobody.
          staysHere: true,
          fills: [
            { item: 'caseNumber', from: 'answers.caseNumber' },
            { item: 'meetingDate', from: 'answers.meetingDate' },
            { item: 'updateDue', from: 'answers.updateDue' },
            { item: 'actions', from: planned.at, rows: { ...ownActions, fields: ['number'] } },
          ],
          agrees: [
            { item: 'caseNumber', equals: ['answers.caseNumber'] },
            { item: 'meetingDate', equals: ['answers.meetingDate'] },
          ],
        },
        { kind: 'text', id: 'caseNumber', cite: feedback, required: true },
        { kind: 'date', id: 'meetingDate', cite: feedback, notFuture: true, required: true },
        { kind: 'text', id: 'agency', cite: 'Liverpool 6.12', format: actingAgency, required: true },
        { kind: 'text', id: 'sender', cite: 'ours: to be asked back', required: true },
        { kind: 'date', id: 'sentDate', cite: 'ours: when it is sent', notFuture: true, required: true },
        { kind: 'date', id: 'updateDue', cite: 'Liverpool 6.10, the agreed deadline' },
      ],
    },
    {
      id: 'actions',
      items: [
        {
          kind: 'group',
          id: 'actions',
          cite: feedback,
          required: true,
          fields: [
            { kind: 'number', id: 'number', cite: feedback, required: true },
            { ...yesNoField, id: 'done', cite: feedback, required: true },
            { kind: 'date', id: 'doneDate', cite: feedback, notFuture: true, when: done, required: true },
          ],
        },
      ],
    },
    {
      id: 'news',
      items: [
        {
          kind: 'choices',
          id: 'news',
          cite: 'Cleveland 8.7.3',
          options: ['new-incident', 'custody', 'refuge', 'moved-area', 'none'],
          required: true,
        },
      ],
    },
  ],
  rules: [
    {
      id: 'sent-before-meeting',
      kind: 'contradiction',
      item: 'sentDate',
      when: [{ item: 'meetingDate', after: 'sentDate' }],
    },
    {
      id: 'due-before-meeting',
      kind: 'contradiction',
      item: 'updateDue',
      when: [{ item: 'meetingDate', after: 'updateDue' }],
    },
    {
      id: 'done-before-meeting',
      kind: 'earlier',
      dates: [{ item: 'actions', field: 'doneDate' }],
      than: { item: 'meetingDate' },
    },
    { id: 'number-twice', kind: 'row-twice', group: 'actions', field: 'number' },
    {
      id: 'agency-not-in-plan',
      kind: 'attached-says',
      item: 'agency',
      attachment: 'plan',
      at: ['answers.agencies.agency', 'answers.actions.agency'],
    },
    {
      id: 'other-due-day',
      kind: 'attached-says',
      item: 'updateDue',
      attachment: 'plan',
      at: ['answers.updateDue'],
    },
    { id: 'not-your-action', kind: 'own-rows-only', ...planned },
    { id: 'action-left-out', kind: 'own-rows-told', ...planned },
    {
      id: 'none-and-more',
      kind: 'contradiction',
      item: 'news',
      when: [
        { item: 'news', is: ['none'] },
        { item: 'news', is: ['new-incident', 'custody', 'refuge', 'moved-area'] },
      ],
    },
  ],
  guidance: [
    { id: 'no-names', cite: 'Liverpool App. 6, no detail is required' },
    { id: 'two-weeks', cite: 'Liverpool 6.12' },
    { id: 'yours-to-do', cite: 'Liverpool 6.12; Cleveland 5.1.5' },
    { id: 'new-risk', cite: 'Cleveland 8.7.3; Liverpool 6.11' },
  ],
  notes: [
    { id: 'no-form', cite: feedback },
    { id: 'numbers-alone', cite: feedback },
    { id: 'two-weeks', cite: 'Liverpool 6.10, against 6.12' },
    { id: 'plan-stays', cite: feedback },
  ],
});

/** The update with its assessment. */
export const update: RecordModule<typeof definition> = comparingAttached(recordModule(definition));
