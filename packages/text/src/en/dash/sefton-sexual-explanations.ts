import type { definition } from '@safeguarding-forms/instruments/internal/dash/sefton-sexual.js';
import type { ExplanationsOf } from '../../model/explanations.js';
import { msg } from '../../model/message.js';
import { basis, factors, flags, levelsWith, notes, outcomes, reasons, rules } from './sefton-explained.js';
import { notes as bothNotes, why } from './sefton-why.js';
import { why as dashWhy } from './why.js';

/** The English that explains Sefton’s tool for sexual violence. */
export const explanations = {
  levels: levelsWith(
    msg(
      'A sexual assault referral centre gives medical care and support, and can keep evidence, with or without the police. Evidence is lost within days, so offer this at once.',
      { id: 'dash.sefton-sexual.support.centre' },
    ),
  ),
  outcomes,
  why: {
    q1: why.several,
    q2: why.known,
    q3: why.whereabouts,
    q4: why.record,
    q5: dashWhy.q26,
    q6: msg('An abuser who has done this more than once is ready to do it again, and it may get worse.', {
      id: 'dash.sefton-sexual.q6.why',
    }),
    q7: msg(
      'The harm of earlier abuse adds up. It can also make it harder to ask for help and to trust it.',
      {
        id: 'dash.sefton-sexual.q7.why',
      },
    ),
    q8: msg('People in the sex industry may find it harder to report violence and to be believed.', {
      id: 'dash.sefton-sexual.q8.why',
    }),
    q9: why.weapons,
    q10: why.threatsToKill,
    q11: why.fire,
    q12: why.stalked,
    q13: why.abuserProblems,
    q14: dashWhy.q18,
    q15: why.frightened,
    q16: why.cutOff,
    q17: why.diversity,
    q18: why.victimProblems,
    q19: why.suicide,
    q20: why.online,
    q21: why.injuries,
    q22: why.notSeen,
  },
  notes: {
    ...notes,
    ...bothNotes,
    'bands-from-guidance': msg(
      'This tool prints no levels and no numbers for them. The guidance gives numbers for all its tools, so those count here.',
      { id: 'dash.sefton-sexual.note.bands-from-guidance' },
    ),
    'q5-broken': msg(
      'Question 5 asks about breaking an order, though its prompt asks what is in place. A yes means that one was broken. If there is no order and none before, the answer is no.',
      { id: 'dash.sefton-sexual.note.q5-broken' },
    ),
    'threat-any-time': msg(
      'Question 10 does not say when a threat to kill was made. Any threat counts, in this assault or at any other time.',
      { id: 'dash.sefton-sexual.note.threat-any-time' },
    ),
  },
  rules,
  factors,
  reasons,
  basis,
  flags,
} as const satisfies ExplanationsOf<typeof definition>;
