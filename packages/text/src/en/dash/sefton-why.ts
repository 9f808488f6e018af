import { msg } from '../../model/message.js';
import { why as dashWhy } from './why.js';

/** Why both of Sefton's tools for sexual violence and for hate crime ask something, by subject. */
export const why = {
  several: msg('Several abusers can do more harm, and a plan for safety must cover each of them.', {
    id: 'dash.sefton.several.why',
  }),
  known: msg(
    'An abuser who is known can find the person more easily, or put pressure on them to be silent.',
    {
      id: 'dash.sefton.known.why',
    },
  ),
  whereabouts: msg('An abuser who knows these places can reach the person again. A plan must cover them.', {
    id: 'dash.sefton.whereabouts.why',
  }),
  record: dashWhy.q27,
  stalked: dashWhy.q8,
  weapons: dashWhy.q16,
  threatsToKill: msg(
    'Threats to kill are always taken seriously. Many abusers tell someone before they act.',
    {
      id: 'dash.sefton.threats-to-kill.why',
    },
  ),
  fire: msg('Fire kills fast, so any danger of it is taken very seriously.', { id: 'dash.sefton.fire.why' }),
  abuserProblems: dashWhy.q24,
  victimProblems: msg(
    'These may be older than the abuse or come from it. They can add to the danger, and someone who fears blame may not ask for help.',
    { id: 'dash.sefton.victim-problems.why' },
  ),
  frightened: msg(
    'Fear is a warning sign. The person at risk often knows best what the abuser may do, even if some play it down.',
    { id: 'dash.sefton.frightened.why' },
  ),
  cutOff: dashWhy.q4,
  diversity: msg(
    'Abusers can use such things against a person. Someone who expects to be treated unfairly may also not ask for help.',
    { id: 'dash.sefton.diversity.why' },
  ),
  suicide: dashWhy.q5,
  online: msg('What is shared online can tell an abuser where the person is and what they do.', {
    id: 'dash.sefton.online.why',
  }),
  injuries: dashWhy.q1,
  notSeen: msg(
    'Many people play down abuse to cope with it. Whoever does not see the danger can do less to guard against it.',
    { id: 'dash.sefton.not-seen.why' },
  ),
} as const;

/** A decision that both tools needed. */
export const notes = {
  'lists-with-answer': msg(
    'Some questions seem to ask only for ticks in a list. They keep yes, no and don’t know, since the form counts them. A tick in the list needs a yes.',
    { id: 'dash.sefton.note.lists-with-answer' },
  ),
} as const;
