import type { definition } from '@safeguarding-forms/instruments/internal/marac-actions/update.js';
import type { ExplanationsOf } from '../../model/explanations.js';
import { msg } from '../../model/message.js';

/** The English that explains an agency’s update. */
export const explanations = {
  levels: {},
  outcomes: {
    complete: {
      label: msg('The update can be sent', { id: 'marac-actions.update.outcome.complete' }),
      next: msg(
        'If something new has happened, do not leave it at this: think about a new referral, and act on any danger now.',
        { id: 'marac-actions.update.outcome.complete.next' },
      ),
    },
    incomplete: {
      label: msg('The update is not finished', { id: 'marac-actions.update.outcome.incomplete' }),
      next: msg('Send it as soon as you can. An action that is not done is news too.', {
        id: 'marac-actions.update.outcome.incomplete.next',
      }),
    },
  },
  why: {},
  guidance: {
    title: msg('Before you send it', { id: 'marac-actions.update.guidance' }),
    steps: {
      'no-names': msg('The office knows the case by its number. Write no names and no details.', {
        id: 'marac-actions.update.guidance.no-names',
      }),
      'two-weeks': msg('It is due two weeks after the meeting, unless the plan gives another day.', {
        id: 'marac-actions.update.guidance.two-weeks',
      }),
      'yours-to-do': msg('Your agency answers for its actions, not the meeting.', {
        id: 'marac-actions.update.guidance.yours-to-do',
      }),
      'new-risk': msg('News is not only for the office. Tell the other agencies on the case as well.', {
        id: 'marac-actions.update.guidance.new-risk',
      }),
    },
  },
  notes: {
    'no-form': msg(
      'The chart says what an email to the office holds and prints no form. This one is made from it.',
      { id: 'marac-actions.note.update.no-form' },
    ),
    'numbers-alone': msg(
      'The chart asks for no detail. So actions are named by number, and nobody in the case is named.',
      { id: 'marac-actions.note.numbers-alone' },
    ),
    'two-weeks': msg(
      'One passage gives an agreed deadline, another 14 days. The day in the plan counts; without one it is 14 days. Later is marked, never refused.',
      { id: 'marac-actions.note.two-weeks' },
    ),
    'plan-stays': msg(
      'The plan tells of people, and an update of nobody. So the plan is read on this page and stays here.',
      { id: 'marac-actions.note.plan-stays' },
    ),
  },
  rules: {
    'sent-before-meeting': msg('This is before the day of the meeting. Correct one of the two.', {
      id: 'marac-actions.rule.sent-before-meeting',
    }),
    'due-before-meeting': msg('An update cannot be due before the meeting.', {
      id: 'marac-actions.rule.update.due-before-meeting',
    }),
    'done-before-meeting': msg('An action cannot be done before the meeting that agreed on it.', {
      id: 'marac-actions.rule.done-before-meeting',
    }),
    'number-twice': msg('You have told of this action already.', {
      id: 'marac-actions.rule.update.number-twice',
    }),
    'agency-not-in-plan': msg('The plan names no such agency. Write it as the plan does.', {
      id: 'marac-actions.rule.agency-not-in-plan',
    }),
    'other-due-day': msg('The plan gives a day for this, and not this one. Take the day of the plan.', {
      id: 'marac-actions.rule.other-due-day',
    }),
    'not-your-action': msg('The plan gives your agency no action of this number.', {
      id: 'marac-actions.rule.not-your-action',
    }),
    'action-left-out': msg('The plan gives your agency an action that is not told of here. Add it.', {
      id: 'marac-actions.rule.action-left-out',
    }),
    'none-and-more': msg('You tick some news, and none of it as well. Clear one of the two.', {
      id: 'marac-actions.rule.none-and-more',
    }),
  },
  factors: {},
  reasons: {},
  basis: {},
  flags: {
    overdue: msg('Later than the plan or the protocol asks for', { id: 'marac-actions.flag.overdue' }),
  },
} as const satisfies ExplanationsOf<typeof definition>;
