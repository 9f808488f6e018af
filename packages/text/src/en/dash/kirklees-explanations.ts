import type { definition } from '@safeguarding-forms/instruments/internal/dash/kirklees.js';
import type { ExplanationsOf } from '../../model/explanations.js';
import { msg } from '../../model/message.js';
import { basis, checklistReasons, factors } from '../findings.js';
import { outcomes } from '../outcomes.js';
import { levels } from './levels.js';
import { beforeBirth, notes } from './notes.js';
import { stalkingWhy } from './stalking-why.js';
import { suicideThreats } from './suicide-threats.js';
import { why } from './why.js';

/** The English that explains Kirklees’ checklist. */
export const explanations = {
  levels,
  outcomes,
  why: { ...why, ...stalkingWhy },
  notes: {
    ...notes,
    'q3-counts': msg(
      'Question 3 prints boxes, but no yes or no. Section 3, 1.4 speaks of 27 questions, so any tick counts as one yes. “None of these” is ours, and is a no.',
      { id: 'dash.kirklees.note.q3-counts' },
    ),
    'pregnancy-any': msg(
      'Section 3, 1.5 speaks of physical abuse in pregnancy, but question 9 asks about pregnancy and birth alone. Any yes is taken as this factor.',
      { id: 'dash.kirklees.note.pregnancy-any' },
    ),
    'critical-factors': msg(
      'Section 3, 1.5 gives these factors the weight of 14 yes answers, so any one leads to a referral. Abuse that comes more often or gets worse is not on its list: there your judgement decides.',
      { id: 'dash.note.critical-factors' },
    ),
    'suicide-threats': msg(
      'Section 3, 1.5 speaks of threats. Question 25 asks about suicide, threatened or tried: that this is meant too is our reading. There your judgement decides.',
      { id: 'dash.kirklees.note.suicide-threats' },
    ),
    'third-box': msg(
      'The third box of question 24 is printed as “No”. That is taken as a slip for mental health, which the question names.',
      { id: 'dash.note.third-box' },
    ),
    'nothing-preset': msg(
      'The printed form has one box of question 27 ticked in advance. Here nothing is answered until you answer it.',
      { id: 'dash.note.nothing-preset' },
    ),
    'stalking-place': msg(
      'The stalking questions are printed after consent. Here they follow the 27, so that your judgement comes last.',
      { id: 'dash.note.stalking-place' },
    ),
  },
  rules: {
    'before-birth': beforeBirth,
    'none-alone': msg('Question 3: “None of these” is ticked beside other boxes. Clear it, or the others.', {
      id: 'dash.kirklees.rule.none-alone',
    }),
  },
  factors: { ...factors, 'suicide-threats': suicideThreats },
  usuallyHigh: msg('Usually high risk', { id: 'dash.kirklees.usually-high' }),
  reasons: checklistReasons,
  basis,
  flags: {},
} as const satisfies ExplanationsOf<typeof definition>;
