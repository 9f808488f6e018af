/** A record that exists for tests alone: every kind of item, condition, format and agreement that records have. */
import { defineInstrument } from '@safeguarding-forms/instruments';
import { yesNo, yesNoField } from '@safeguarding-forms/instruments/internal/model/fields.js';
import {
  email,
  onePerson,
  phone,
  postcode,
  score,
} from '@safeguarding-forms/instruments/internal/model/formats.js';
import { recordModule } from '@safeguarding-forms/instruments/internal/score/record.js';

const born = { not: { item: 'unborn', is: ['true'] } } as const;
const sameCase = { items: ['reporterName', 'seenOn'], unless: 'differenceReason' } as const;

export const fakeRecordDefinition = defineInstrument({
  id: 'fake-record',
  kind: 'record',
  element: 'fake-record-form',
  edition: 'sample',
  version: '1.0.0',
  source: { document: 'Sample document', part: 'Part 2' },
  levels: [],
  outcomes: ['refer', 'incomplete'],
  inSteps: true,
  sections: [
    {
      id: 'person',
      items: [
        { kind: 'text', id: 'reporterName', cite: 'Part 2, 1', required: true, format: onePerson },
        { kind: 'date', id: 'seenOn', cite: 'Part 2, 2', notFuture: true },
        { kind: 'text', id: 'postcode', cite: 'Part 2, 3', format: postcode },
        { kind: 'text', id: 'phone', cite: 'Part 2, 4', format: phone },
        { kind: 'text', id: 'email', cite: 'Part 2, 5', format: email },
        {
          kind: 'choices',
          id: 'origins',
          cite: 'Part 2, 6',
          options: ['north', 'south', 'east'],
          optionGroups: { upright: ['north', 'south'] },
          specialCategory: true,
        },
      ],
    },
    {
      id: 'tool',
      items: [
        {
          kind: 'attachment',
          id: 'riskAssessment',
          cite: 'Part 2, 7',
          takes: { fake: ['sample'] },
          when: { not: { answered: 'declaredTool' } },
          fills: [
            { item: 'reporterName', from: 'answers.reporterName' },
            { item: 'seenOn', from: 'answers.seenOn' },
            { item: 'pointCount', from: 'result.points' },
            { item: 'reasons', from: 'result.basis', as: { 'visible-high-risk': 'points' } },
          ],
          agrees: [
            { item: 'pointCount', equals: ['result.total', 'result.points'] },
            { item: 'reasons', is: ['points'], needs: { at: 'result.band', oneOf: ['top'] } },
            { item: 'onJudgement', is: ['yes'], bars: { at: 'result.basis', oneOf: ['visible-high-risk'] } },
          ],
          sameCase,
        },
        {
          kind: 'choice',
          id: 'declaredTool',
          cite: 'Part 2, 8',
          options: ['paper', 'other'],
          optionGroups: { written: ['paper'], unwritten: ['other'] },
        },
        {
          kind: 'text',
          id: 'differenceReason',
          cite: 'ours: other names',
          when: {
            any: [
              { differs: 'reporterName', from: 'riskAssessment' },
              { differs: 'seenOn', from: 'riskAssessment' },
            ],
          },
        },
        {
          kind: 'text',
          id: 'pointCount',
          cite: 'Part 2, 9',
          format: score,
          when: { any: [{ attached: 'riskAssessment' }, { answered: 'declaredTool' }] },
        },
      ],
    },
    {
      id: 'reasons',
      items: [
        { kind: 'choices', id: 'reasons', cite: 'Part 2, 10', options: ['points', 'repeat', 'worry'] },
        { ...yesNoField, id: 'onJudgement', cite: 'Part 2, 11' },
        { kind: 'number', id: 'incidents', cite: 'Part 2, 12' },
        {
          kind: 'long-text',
          id: 'whyNow',
          cite: 'Part 2, 13',
          when: {
            any: [
              { item: 'incidents', atLeast: 3 },
              { item: 'reasons', is: ['repeat', 'worry'] },
            ],
          },
          required: {
            all: [
              { item: 'incidents', atLeast: 3 },
              { item: 'reasons', is: ['worry'] },
            ],
          },
        },
        { kind: 'confirmation', id: 'urgent', cite: 'Part 2, 14' },
      ],
    },
    {
      id: 'children',
      items: [
        {
          kind: 'group',
          id: 'children',
          cite: 'Part 2, 15',
          fields: [
            { kind: 'text', id: 'name', cite: 'Part 2, 15', required: born },
            { kind: 'confirmation', id: 'unborn', cite: 'Part 2, 15' },
            { kind: 'date', id: 'dob', cite: 'Part 2, 15', notFuture: true, when: born },
            { kind: 'date', id: 'dueDate', cite: 'Part 2, 15', when: { item: 'unborn', is: ['true'] } },
            { kind: 'choice', id: 'livesWith', cite: 'Part 2, 15', options: ['reporter', 'other'] },
            {
              kind: 'choices',
              id: 'needs',
              cite: 'Part 2, 15',
              options: ['care', 'school'],
              optionGroups: { home: ['care'], away: ['school'] },
              specialCategory: true,
            },
            { kind: 'number', id: 'age', cite: 'Part 2, 15', when: born },
            { kind: 'long-text', id: 'concerns', cite: 'Part 2, 15', when: { answered: 'name' } },
          ],
        },
        { kind: 'text', id: 'childrenSeen', cite: 'Part 2, 16', when: { answered: 'children' } },
      ],
    },
    {
      id: 'agreement',
      items: [
        { kind: 'choice', id: 'agreed', cite: 'Part 2, 17', options: yesNo, required: true },
        { kind: 'confirmation', id: 'told', cite: 'Part 2, 18', required: { item: 'agreed', is: ['yes'] } },
      ],
    },
    {
      id: 'without-agreement',
      when: { item: 'agreed', is: ['no'] },
      items: [
        {
          kind: 'attachment',
          id: 'sharingRecord',
          cite: 'Part 2, 19',
          takes: { 'fake-record': true },
          required: { not: { answered: 'ground' } },
          fills: [],
          agrees: [],
        },
        { kind: 'long-text', id: 'ground', cite: 'Part 2, 20' },
      ],
    },
    {
      id: 'remarks',
      items: [{ kind: 'long-text', id: 'remarks', cite: 'Part 2, 21' }],
    },
  ],
  rules: [
    {
      id: 'repeat-alone',
      kind: 'contradiction',
      item: 'reasons',
      when: [
        { item: 'reasons', is: ['repeat'] },
        { item: 'reasons', is: ['points'] },
      ],
    },
  ],
  conclusions: {
    basis: [
      { code: 'visible-high-risk', when: { item: 'reasons', is: ['points'] } },
      { code: 'repeat', when: { item: 'reasons', is: ['repeat'] } },
      { code: 'professional-judgement', when: { item: 'onJudgement', is: ['yes'] } },
    ],
    flags: [
      {
        code: 'professionals-meeting',
        when: { all: [{ attached: 'riskAssessment' }, { item: 'incidents', atLeast: 3 }] },
      },
      { code: 'emergency', when: { item: 'urgent', is: ['true'] } },
    ],
  },
  notes: [{ id: 'record-note', cite: 'Part 2, note' }],
});

/** The record with its assessment. */
export const fakeRecordModule = recordModule(fakeRecordDefinition);
