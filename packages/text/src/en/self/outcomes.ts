import { msg, type Message } from '../../model/message.js';
import type { SelfServeOutcome } from '../../model/self-serve.js';
import { self } from './shared.js';

const danger = msg(
  'If you are in danger now, call 999. If you cannot speak, use a mobile and press 55 when you are asked to.',
  {
    id: 'self.next.danger',
  },
);
const graveHarm = msg(
  'Your answers tell of things that can end in very great harm. Please call a helpline or the police today.',
  { id: 'self.next.grave-harm' },
);
const harm = msg(
  'Some things that you told us can end in great harm. Please call a helpline as soon as you can.',
  { id: 'self.next.harm' },
);
const phone = msg('Choose a time and a phone that the other person cannot check.', { id: 'self.next.phone' });
const plan = msg('You do not have to decide now. A helper can plan with you what to do next.', {
  id: 'self.next.plan',
});
const children = msg('If you have children, ask for help for them too.', { id: 'self.next.children' });
const unsure = msg('You can ask for help even if you are not sure what to call this.', {
  id: 'self.next.unsure',
});
const afraid = msg('If you are afraid, that is enough to ask for help. Help is there at any time.', {
  id: 'self.next.afraid',
});
const noMore = msg('You do not have to answer more to get help. You can call a helpline now.', {
  id: 'self.next.no-more',
});

const outcome = (heading: Message, ...next: readonly Message[]): SelfServeOutcome => ({
  heading,
  next: [danger, ...next, self.notSafe],
});

/**
 * What to do now, by outcome, in place of a result. Even the mildest says that help is there, and that things change.
 * @param more What one form adds for its kind of harm.
 */
export const outcomesWith = (...more: readonly Message[]) =>
  ({
    outcomes: {
      refer: outcome(
        msg('Please get help today', { id: 'self.outcome.refer' }),
        graveHarm,
        phone,
        ...more,
        plan,
        children,
      ),
      consider: outcome(
        msg('Please talk to someone soon', { id: 'self.outcome.consider' }),
        harm,
        phone,
        ...more,
        unsure,
        plan,
        children,
      ),
      'no-referral': outcome(
        msg('You can get help', { id: 'self.outcome.no-referral' }),
        afraid,
        ...more,
        unsure,
        phone,
      ),
    },
    unknown: outcome(
      msg('You can get help now', { id: 'self.outcome.unknown' }),
      noMore,
      afraid,
      ...more,
      phone,
    ),
  }) as const;
