import { msg } from '../../model/message.js';
import { fields } from '../fields.js';
import { victimHeading } from '../people.js';
import { answers } from '../yes-no.js';
import { sections as checklistSections } from './checklist.js';
import { people as dashPeople, questions } from './questions.js';

/** Headings below the questions, the same in all three tools. */
export const sections = {
  'police-callouts': msg('Calls to the police', { id: 'dash.sefton.section.police-callouts' }),
  summary: msg('The case in your words', { id: 'dash.sefton.section.summary' }),
  assessment: checklistSections.assessment,
} as const;

/** Whom a threat can be aimed at. Each tool prints some of them. */
export const people = {
  self: msg('The abuser (themselves)', { id: 'dash.sefton.option.self' }),
  victim: victimHeading,
  children: dashPeople.children,
  'previous-partner': questions.q21.options['previous-partner'],
  others: dashPeople.other,
} as const;

const { drugs, alcohol, 'mental-health': mentalHealth } = questions.q24.options;

/** What all the lists of problems begin with. */
export const problems = { alcohol, drugs, 'mental-health': mentalHealth } as const;

/** How often the police were called out. */
export const callouts = {
  none: msg('None', { id: 'dash.sefton.policeCallouts.option.none' }),
  '1': msg('One', { id: 'dash.sefton.policeCallouts.option.1' }),
  '2': msg('Two', { id: 'dash.sefton.policeCallouts.option.2' }),
  '3+': msg('Three or more', { id: 'dash.sefton.policeCallouts.option.3-or-more' }),
  unknown: answers.unknown,
} as const;

/** What stands below the questions in all three tools; the hate crime tool has a hint of its own for the summary. */
export const footer = {
  policeCallouts: {
    label: msg('Police call-outs in the past 12 months', { id: 'dash.sefton.policeCallouts' }),
    hint: msg('Calls about violence or abuse that involve this person or their home, whoever made them.', {
      id: 'dash.sefton.policeCallouts.hint',
    }),
    options: callouts,
  },
  policeCalloutsNumber: {
    label: msg('How many call-outs?', { id: 'dash.sefton.policeCalloutsNumber' }),
  },
  policeCalloutsDetails: {
    label: msg('What were these call-outs about?', { id: 'dash.sefton.policeCalloutsDetails' }),
  },
  caseSummary: {
    label: msg('Summary of the case', { id: 'dash.sefton.caseSummary' }),
    hint: msg(
      'What has happened, what do you think of it, and why should MARAC hear the case? Above all, say how great you think the risk is if few answers are yes. Think of children, disability, drink or drugs, mental health, language and culture, honour-based systems, and playing down the danger; will they work with your service or others? What matters most to them for their safety?',
      { id: 'dash.sefton.caseSummary.hint' },
    ),
  },
  judgement: fields.judgement,
  incompleteReason: fields.incompleteReason,
} as const;
