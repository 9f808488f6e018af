import { msg } from '../../model/message.js';
import type { OutcomeWords } from '../../model/explanations.js';

/** What a referral comes to. */
export const outcomes = {
  refer: {
    label: msg('Ready to send to MARAC', { id: 'marac-referral.outcome.refer' }),
    next: msg(
      'Every question that has to be answered is answered. Send the referral now. It does not replace your own action: if anyone is in danger right now, call 999 and do not wait for the meeting.',
      { id: 'marac-referral.outcome.refer.next' },
    ),
  },
  incomplete: {
    label: msg('Not yet ready to send', { id: 'marac-referral.outcome.incomplete' }),
    next: msg(
      'Something is still missing or does not fit together. Do not let this form hold up help: if anyone is in danger right now, call 999 first.',
      { id: 'marac-referral.outcome.incomplete.next' },
    ),
  },
} as const satisfies Readonly<Record<string, OutcomeWords>>;
