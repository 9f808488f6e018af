import type { definition } from '@safeguarding-forms/instruments/internal/dash/cleveland.js';
import type { ExplanationsOf } from '../../model/explanations.js';
import { msg } from '../../model/message.js';
import { basis, checklistReasons, factors } from '../findings.js';
import { outcomes } from '../outcomes.js';
import { levels } from './levels.js';
import { beforeBirth, notes } from './notes.js';
import { why } from './why.js';

/** The English that explains Cleveland’s checklist. */
export const explanations = {
  levels,
  outcomes,
  why,
  notes: {
    ...notes,
    'q3-counts': msg(
      'Question 3 asks what the person fears, but prints boxes for yes and no. A yes to it counts, like any other.',
      { id: 'dash.note.q3-counts' },
    ),
    'pregnancy-any': msg(
      'Question 9 asks about pregnancy and birth, not about abuse during them. Any yes is taken as this factor.',
      { id: 'dash.note.pregnancy-any' },
    ),
    'factors-considered': msg(
      'The protocol prints no list of critical factors. Each one named here asks you to consider a referral; none decides it.',
      { id: 'dash.note.factors-considered' },
    ),
    'count-never-alone': msg(
      'Section 8.2.4 does not accept a referral that rests on the count alone. So with a high count the form asks why MARAC is needed.',
      { id: 'dash.note.count-never-alone' },
    ),
  },
  rules: { 'before-birth': beforeBirth },
  factors,
  reasons: checklistReasons,
  basis,
  flags: {},
} as const satisfies ExplanationsOf<typeof definition>;
