import { msg } from '../../model/message.js';

/** What every form says to the person who fills it in alone, whichever form it is. */
export const self = {
  /** Says nothing of what the form is about to whoever looks over a shoulder. */
  title: msg('Questions about how someone treats you', { id: 'self.title' }),
  intro: msg(
    'These questions are for you. Answer only what you want to. You can stop at any time and see where to get help. Use a phone or a computer that no one else can look at. “The person who hurts you” means whoever hurts you, scares you or controls you.',
    { id: 'self.intro' },
  ),
  /** An answer of its own where a question also takes “don’t know”. */
  preferNotToSay: msg('Prefer not to say', { id: 'self.prefer-not' }),
  /** Shown once it is chosen: what becomes of it. */
  preferNotToSayKept: msg('We keep this as “Don’t know”.', { id: 'self.prefer-not.kept' }),
  /** The same answer where a question takes yes and no alone. */
  unknownOrPreferNotToSay: msg('Don’t know, or prefer not to say', { id: 'self.unknown-or-prefer-not' }),
  /** Shown once that is chosen. */
  unknownOrPreferNotToSayKept: msg('We keep this question as not answered.', {
    id: 'self.unknown-or-prefer-not.kept',
  }),
  seeHelp: msg('See where to get help', { id: 'self.see-help' }),
  helpHeading: msg('Where to get help', { id: 'self.help' }),
  /** Once the answers are sent: nobody may be reading them. */
  sentHint: msg('It may take time until someone reads them. If you need help, do not wait.', {
    id: 'self.sent.hint',
  }),
  /** Over what stands in place of a result. */
  nextHeading: msg('What you can do now', { id: 'self.next' }),
  /** Whatever the answers: it ends every outcome. */
  notSafe: msg('This does not mean that you are safe. Things can change fast.', { id: 'self.not-safe' }),
} as const;

/** These words, whatever the language. */
export type SelfServeSaid = typeof self;
