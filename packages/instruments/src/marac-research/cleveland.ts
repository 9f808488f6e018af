import { yesNoField } from '../model/fields.js';
import { defineInstrument } from '../model/instrument.js';
import { recordModule, type RecordModule } from '../score/record.js';
import * as research from './research.js';

const role = '4.2, role of the attendee';
const bring = '8.6.1';

/** What an agency in Cleveland brings to the meeting on a listed case: risks still open, and what it can do about them. */
export const definition = defineInstrument({
  ...research.common,
  edition: 'cleveland',
  source: {
    document: 'Cleveland MARAC operating protocol',
    part: '4.2, 7.2.1, 7.3, 8.2.6, 8.6.1 and 10.1.1',
  },
  conclusions: { flags: [] },
  sections: [
    research.researcher(role),
    { id: 'case', items: research.listedCase },
    research.peopleSearched('8.2.6, research on victim, children and perpetrator', role),
    {
      id: 'findings',
      when: research.found,
      items: [
        {
          kind: 'long-text',
          id: 'relevantInformation',
          cite: `7.2.1, case history; ${bring}`,
          required: true,
          specialCategory: true,
        },
        { ...yesNoField, id: 'openRisks', cite: `${bring}, unresolved risk issues`, required: true },
        {
          kind: 'long-text',
          id: 'unresolvedRisks',
          cite: `7.3.2; ${bring}, unresolved risk issues`,
          when: { item: 'openRisks', is: ['yes'] },
          required: true,
          specialCategory: true,
        },
        {
          kind: 'long-text',
          id: 'offeredActions',
          cite: '7.3.2, partners identify and lead',
          when: { item: 'openRisks', is: ['yes'] },
        },
        { kind: 'confirmation', id: 'relevantOnly', cite: `7.2.1; ${bring}`, required: true },
      ],
    },
    {
      id: 'earlier-actions',
      items: [
        { ...yesNoField, id: 'outstandingActions', cite: `${role}; 7.3.3`, required: true },
        {
          kind: 'choice',
          id: 'outstandingDone',
          cite: role,
          options: ['all-done', 'some-open'],
          when: { item: 'outstandingActions', is: ['yes'] },
          required: true,
        },
        {
          kind: 'long-text',
          id: 'outstandingUpdate',
          cite: `${role}; 8.1.1, incomplete actions`,
          when: { item: 'outstandingDone', is: ['some-open'] },
          required: true,
        },
      ],
    },
  ],
  rules: [research.nothingYetKnown],
  guidance: [
    { id: 'abuser-never-told', cite: 'ours: nothing in the protocol gives leave to tell' },
    { id: 'agenda', cite: '7.3.1' },
    { id: 'statement', cite: '7.2.1' },
    { id: 'colleagues', cite: role },
    { id: 'send-safely', cite: '10.1.1' },
    { id: 'put-right', cite: '10.5.1' },
  ],
  notes: [
    { id: 'no-form', cite: '8.2.6; 8.6.1' },
    { id: 'what-is-required', cite: '4.2; 8.6.1' },
    { id: 'only-what-bears', cite: '7.2.1; 8.6.1' },
    { id: 'earlier-actions', cite: '4.2; 7.3.3' },
  ],
});

/** Cleveland's research with its assessment. */
export const cleveland: RecordModule<typeof definition> = recordModule(definition);
