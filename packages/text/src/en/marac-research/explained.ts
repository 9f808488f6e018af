import { msg } from '../../model/message.js';

// What explains the research form in several editions.

/** The heading of what to do, step by step. */
export const guidanceTitle = msg('The work on a case, step by step', { id: 'marac-research.guidance' });

/** Answers that cannot stand together. */
export const rules = {
  'nothing-yet-known': msg(
    'You say that your agency knows nothing, but one of the people is known to it. Change one of the two.',
    { id: 'marac-research.rule.nothing-yet-known' },
  ),
} as const;

/** What the result tells besides. */
export const overdue = {
  overdue: msg('Sent later than the protocol asks for', { id: 'marac-research.flag.overdue' }),
} as const;

/** Why answers of a special category are asked. */
export const why = {
  substanceMisuse: msg(
    'Alcohol and drugs can raise the risk. They tell of health, so write no more than is needed.',
    {
      id: 'marac-research.why.substanceMisuse',
    },
  ),
  otherRisks: msg(
    'Health, pregnancy and sexual violence change how great a danger is. A plan has to take them in.',
    {
      id: 'marac-research.why.otherRisks',
    },
  ),
} as const;

/** Steps of the protocols that print no form. */
export const steps = {
  'abuser-never-told': msg(
    'Whoever does harm must not learn of the meeting or of its plan, also not by way of others.',
    { id: 'marac-research.protocol.guidance.abuser-never-told' },
  ),
  agenda: msg('The agenda comes five working days ahead, or a little more. Start looking things up then.', {
    id: 'marac-research.protocol.guidance.agenda',
  }),
  flag: msg(
    'Flag the file of the person at risk for 12 months, so that a new incident is seen for what it is.',
    {
      id: 'marac-research.protocol.guidance.flag',
    },
  ),
  colleagues: msg(
    'After the meeting, tell colleagues on the case what they need to know and what they have to do.',
    {
      id: 'marac-research.protocol.guidance.colleagues',
    },
  ),
  'send-safely': msg(
    'Send this by secure email alone, and keep it where only those can see it who have to.',
    {
      id: 'marac-research.protocol.guidance.send-safely',
    },
  ),
} as const;

/** Decisions taken alike where the protocols are silent. */
export const notes = {
  'no-form': msg(
    'The protocol lists what agencies may share and prints no form. This one is made from the list.',
    {
      id: 'marac-research.protocol.note.no-form',
    },
  ),
  'what-is-required': msg(
    'The protocol does not say what has to be filled in. Needed here are the agency, a name and one way to reach them, the case and its meeting, one person searched for, and whether anything is known. If it is, it has to be told in at least one place.',
    { id: 'marac-research.protocol.note.what-is-required' },
  ),
  'only-what-bears': msg(
    'Only what points to a risk, or was done for safety, is to be shared. Whoever fills this in confirms that it is so.',
    { id: 'marac-research.protocol.note.only-what-bears' },
  ),
} as const;
