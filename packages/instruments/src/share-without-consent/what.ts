import {
  differenceReason,
  fillsVictim,
  notAttached,
  riskAssessment,
  samePerson,
} from '../case/circumstances.js';
import { yesNoField } from '../model/fields.js';

/** The risk tool, attached or told. */
export const riskTool = {
  id: 'risk-assessment',
  items: [
    {
      ...riskAssessment,
      cite: 'App. 8, risk tool',
      takes: { dash: true, merit: true },
      fills: [{ item: 'tickCount', from: 'result.yes' }, ...fillsVictim],
      // The MeRIT multiplies and has no count of yes answers: nothing is filled or compared there.
      agrees: [{ item: 'tickCount', equals: ['result.yes'] }],
    },
    { ...differenceReason('riskAssessment'), cite: 'ours: people go by several names' },
    { ...samePerson('riskAssessment'), cite: 'ours: a blank agrees with nothing' },
    { ...yesNoField, id: 'riskToolCompleted', cite: 'App. 8, risk tool completed', when: notAttached },
    {
      kind: 'number',
      id: 'tickCount',
      cite: 'App. 8, outcome of the risk tool',
      when: { any: [{ attached: 'riskAssessment' }, { item: 'riskToolCompleted', is: ['yes'] }] },
    },
  ],
} as const;

/** What happened. */
export const concern = {
  id: 'concern',
  items: [
    {
      kind: 'long-text',
      id: 'details',
      cite: 'App. 8, details of incident or concern',
      required: true,
      // Injuries and sexual violence are told here.
      specialCategory: true,
    },
    { kind: 'text', id: 'detailsSource', cite: 'App. 8, details: source of information' },
  ],
} as const;

/** What is passed on: the form has no place for it, the checklist demands that it is written down. */
export const shared = {
  id: 'shared',
  items: [
    {
      kind: 'long-text',
      id: 'whatIsShared',
      cite: 'App. 7, checklist 4',
      required: true,
      specialCategory: true,
    },
    { kind: 'long-text', id: 'whyNoMore', cite: 'App. 7, checklist 6', required: true },
  ],
} as const;
