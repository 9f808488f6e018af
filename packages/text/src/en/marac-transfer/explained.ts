import { msg } from '../../model/message.js';

// What explains the transfer in every edition.

/** What nothing is said of. */
export const none = { levels: {}, factors: {}, reasons: {}, basis: {} } as const;

export const outcomes = {
  complete: {
    label: msg('The case can be handed over', { id: 'marac-transfer.outcome.complete' }),
    next: msg(
      'Send it, and make sure that it arrived. Until the other MARAC has it on its agenda, the risk is yours to act on.',
      { id: 'marac-transfer.outcome.complete.next' },
    ),
  },
  incomplete: {
    label: msg('Something is missing', { id: 'marac-transfer.outcome.incomplete' }),
    next: msg('If it is urgent, call the other MARAC now. The papers can follow.', {
      id: 'marac-transfer.outcome.incomplete.next',
    }),
  },
} as const;

export const why = {
  newsVictim: msg(
    'Minutes tell of risks in the old area. Health or a new baby can have changed them since.',
    {
      id: 'marac-transfer.why.newsVictim',
    },
  ),
  newsChildren: msg(
    'Children move too. Their new school or doctor cannot look out for what nobody told them.',
    {
      id: 'marac-transfer.why.newsChildren',
    },
  ),
  toolDifferenceReason: msg('It can be about health. Write what bears on the danger, and no more.', {
    id: 'marac-transfer.why.toolDifferenceReason',
  }),
  urgentWhy: msg(
    'Those who call a meeting at once have to know what the danger is. It can be about health.',
    {
      id: 'marac-transfer.why.urgentWhy',
    },
  ),
} as const;

export const guidanceTitle = msg('Handing a case over', { id: 'marac-transfer.guidance' });

export const steps = {
  'abuser-never-told': msg(
    'Whoever does harm must not learn that the case moves, or where to. Think of who else could tell them.',
    {
      id: 'marac-transfer.guidance.abuser-never-told',
    },
  ),
  'not-the-address': msg(
    'Give no address of a refuge, also not in the papers: a phone number of the worker is enough.',
    {
      id: 'marac-transfer.guidance.not-the-address',
    },
  ),
  'send-safely': msg('Send the papers by secure email alone.', { id: 'marac-transfer.guidance.send-safely' }),
  acknowledge: msg('The MARAC that takes over says that it has the case, and puts it on its agenda.', {
    id: 'marac-transfer.guidance.acknowledge',
  }),
} as const;

/** Of minutes that hold more than one case. */
export const thisCaseAlone = {
  'this-case-alone': msg('Minutes often hold other cases as well. Take those out first.', {
    id: 'marac-transfer.guidance.this-case-alone',
  }),
} as const;

export const notes = {
  'no-form': msg(
    'The protocol lists what is sent along and prints no form. This one is made from the list.',
    {
      id: 'marac-transfer.note.no-form',
    },
  ),
  'three-months': msg(
    'The protocols ask for news where some time has passed since the case was heard, and do not say how much. Three months is ours.',
    { id: 'marac-transfer.note.three-months' },
  ),
  'missing-papers': msg('A case does not wait for a paper. What is missing is named, with a reason.', {
    id: 'marac-transfer.note.missing-papers',
  }),
  'receipt-later': msg('The receipt is filled in by the other side, all three fields or none.', {
    id: 'marac-transfer.note.receipt-later',
  }),
} as const;

export const rules = {
  'before-birth': msg('This is before the person at risk was born. Correct one of the two dates.', {
    id: 'marac-transfer.rule.before-birth',
  }),
  'children-in-tool': msg(
    'The risk tool tells of children or a pregnancy. Clear this tick, or say beside the tool why the two differ.',
    { id: 'marac-transfer.rule.children-in-tool' },
  ),
  'children-in-referral': msg('The referral lists children. Clear this tick, or attach another referral.', {
    id: 'marac-transfer.rule.children-in-referral',
  }),
  'heard-after-transfer': msg('This is after the day of the transfer. Correct one of the two.', {
    id: 'marac-transfer.rule.heard-after-transfer',
  }),
  'back-before-transfer': msg('The stay would end before the transfer. Correct one of the two.', {
    id: 'marac-transfer.rule.back-before-transfer',
  }),
  'received-before-transfer': msg('This is before the day of the transfer. Correct one of the two.', {
    id: 'marac-transfer.rule.received-before-transfer',
  }),
  'agenda-before-receipt': msg('This is before the day on which it was received. Correct one of the two.', {
    id: 'marac-transfer.rule.agenda-before-receipt',
  }),
} as const;

export const flags = {
  emergency: msg('Cannot wait: ask for an emergency MARAC', { id: 'marac-transfer.flag.emergency' }),
} as const;
