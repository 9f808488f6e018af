import type { definition } from '@safeguarding-forms/instruments/internal/dash/sefton-hate.js';
import type { ExplanationsOf } from '../../model/explanations.js';
import { msg } from '../../model/message.js';
import {
  basis,
  factors,
  flags,
  levelsWith,
  notes,
  outcomes,
  petNotes,
  reasons,
  rules,
} from './sefton-explained.js';
import { notes as bothNotes, why } from './sefton-why.js';
import { stalkingWhy } from './stalking-why.js';
import { why as dashWhy } from './why.js';

/** The English that explains Sefton’s tool for hate crime. */
export const explanations = {
  levels: levelsWith(
    msg(
      'A hate crime can be reported to the police, online at True Vision or at a reporting centre that is not the police. In an emergency call 999.',
      { id: 'dash.sefton-hate.support.report' },
    ),
  ),
  outcomes,
  why: {
    q35: why.several,
    q36: why.known,
    q37: why.whereabouts,
    q38: msg(
      'An abuser who comes to these places can come back. They show where protection is needed first.',
      {
        id: 'dash.sefton-hate.q38.why',
      },
    ),
    q39: why.stalked,
    q40: why.record,
    q41: msg(
      'Court cases can provoke an abuser, and one who ignores orders is more likely to go on. That need not be a reason to go without them: strong support can help.',
      {
        id: 'dash.sefton-hate.q41.why',
      },
    ),
    q42: why.injuries,
    q43: why.frightened,
    q44: msg('More than one incident can mean that the person is a target, and that more will follow.', {
      id: 'dash.sefton-hate.q44.why',
    }),
    q45: dashWhy.q14,
    q46: why.weapons,
    q47: dashWhy.q20,
    q48: why.threatsToKill,
    q49: msg('They know what was done to them. Such a belief is always taken seriously.', {
      id: 'dash.sefton-hate.q49.why',
    }),
    q50: msg('A group can bring more people, more planning and more violence, and can silence witnesses.', {
      id: 'dash.sefton-hate.q50.why',
    }),
    q51: why.abuserProblems,
    q52: why.victimProblems,
    q53: msg('Money problems can keep someone from moving away or paying for what makes them safer.', {
      id: 'dash.sefton-hate.q53.why',
    }),
    q54: msg(
      'Someone with money problems may think less clearly, and feel that there is little left to lose.',
      {
        id: 'dash.sefton-hate.q54.why',
      },
    ),
    q55: stalkingWhy.s3,
    q56: why.fire,
    q57: msg('Abusers may hurt those close to a person to hurt the person. They need protection too.', {
      id: 'dash.sefton-hate.q57.why',
    }),
    q58: dashWhy.q22,
    q59: dashWhy.q19,
    q60: msg('When much goes wrong in their life, an abuser may go to extremes.', {
      id: 'dash.sefton-hate.q60.why',
    }),
    q61: msg('Someone who fights back is often hurt worse, and may be blamed for the abuse.', {
      id: 'dash.sefton-hate.q61.why',
    }),
    q62: why.online,
    q63: msg('Abuse online can follow a person everywhere, and can draw other abusers in.', {
      id: 'dash.sefton-hate.q63.why',
    }),
    q64: why.cutOff,
    q65: why.diversity,
    q66: why.suicide,
    q67: msg('An abuser who does not value their own life may not value the lives of others.', {
      id: 'dash.sefton-hate.q67.why',
    }),
    q68: why.notSeen,
  },
  notes: {
    ...notes,
    ...bothNotes,
    ...petNotes,
    'six-is-high': msg(
      'This tool prints medium as up to 6 yes answers and high as 6 to 9. Six is taken as high, the graver of the two.',
      { id: 'dash.sefton-hate.note.six-is-high' },
    ),
    'callouts-not-counted': msg(
      'Police call-outs are printed as question 69, but without a yes box. They are not a yes answer: the count goes up to 34, and call-outs give a level of their own.',
      { id: 'dash.sefton-hate.note.callouts-not-counted' },
    ),
    'details-everywhere': msg(
      'Many questions print no room for details, or send you to the summary with them. Here each has room of its own.',
      { id: 'dash.sefton-hate.note.details-everywhere' },
    ),
    'pattern-or-worse': msg(
      'Question 45 asks if there is a pattern, and if it comes more often or gets worse. Either is a yes, and any yes is taken as the factor of abuse more often or more severe.',
      { id: 'dash.sefton-hate.note.pattern-or-worse' },
    ),
    'whose-violence': msg(
      'Question 52 lists violence or harassment, but does not say whose. Both count: what others do to the person at risk, and what that person does.',
      { id: 'dash.sefton-hate.note.whose-violence' },
    ),
  },
  rules,
  factors: {
    ...factors,
    'believes-lethal': msg('The person at risk believes that the abuser could kill', {
      id: 'dash.sefton-hate.factor.believes-lethal',
    }),
  },
  reasons,
  basis,
  flags,
} as const satisfies ExplanationsOf<typeof definition>;
