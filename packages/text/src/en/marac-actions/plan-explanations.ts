import type { definition } from '@safeguarding-forms/instruments/internal/marac-actions/plan.js';
import type { ExplanationsOf } from '../../model/explanations.js';
import { msg } from '../../model/message.js';

/** The English that explains the action plan. */
export const explanations = {
  levels: {},
  outcomes: {
    complete: {
      label: msg('Every risk is answered or explained', { id: 'marac-actions.plan.outcome.complete' }),
      next: msg(
        'Send each agency its own actions. Risk can change any day: agencies talk to each other before the next meeting.',
        { id: 'marac-actions.plan.outcome.complete.next' },
      ),
    },
    incomplete: {
      label: msg('The plan is not finished', { id: 'marac-actions.plan.outcome.incomplete' }),
      next: msg('What is urgent is done at once, whatever is still to be written.', {
        id: 'marac-actions.plan.outcome.incomplete.next',
      }),
    },
  },
  why: {
    referrerUpdate: msg(
      'A plan against last month’s risk can miss today’s. New injuries and illness belong here.',
      { id: 'marac-actions.why.referrerUpdate' },
    ),
    victimViews: msg(
      'They know best what makes it worse. Their fears can tell of health or family, so keep to what the plan needs.',
      { id: 'marac-actions.why.victimViews' },
    ),
    what: msg(
      'Only a risk that is named gets an action. Some are about health, pregnancy or sexual violence.',
      { id: 'marac-actions.why.what' },
    ),
  },
  guidance: {
    title: msg('How the meeting works', { id: 'marac-actions.plan.guidance' }),
    steps: {
      focus: msg(
        'Start with what is still open from before. Then talk about risk, and about what the person wants.',
        { id: 'marac-actions.plan.guidance.focus' },
      ),
      'agencies-act': msg('Agencies offer actions and answer for them. The meeting itself can do nothing.', {
        id: 'marac-actions.plan.guidance.agencies-act',
      }),
      'abuser-never-told': msg('Whoever does harm is never told that an action comes from here.', {
        id: 'marac-actions.plan.guidance.abuser-never-told',
      }),
      'outside-the-meeting': msg(
        'Between meetings, agencies tell each other what is done and what has changed.',
        { id: 'marac-actions.plan.guidance.outside-the-meeting' },
      ),
      review: msg('At the next meeting, look at the plan again.', {
        id: 'marac-actions.plan.guidance.review',
      }),
    },
  },
  notes: {
    'no-form': msg(
      'The documents say what a plan holds and print no form. This one is made from what four of them say.',
      { id: 'marac-actions.note.plan.no-form' },
    ),
    'by-number': msg(
      'No document ties actions to risks. Here a risk names the actions that answer it, so that none is forgotten.',
      { id: 'marac-actions.note.by-number' },
    ),
    'three-priorities': msg(
      'Sefton wants actions in order of priority and prints no scale. The three levels are ours, and so is a named owner.',
      { id: 'marac-actions.note.three-priorities' },
    ),
    'latest-of-three': msg(
      'The documents count the 12 months of a flag from the referral or from the last incident. The latest day is taken, a review included.',
      { id: 'marac-actions.note.latest-of-three' },
    ),
    'early-help': msg(
      'Cleveland names the common assessment and the early help assessment in one. So does this form.',
      { id: 'marac-actions.note.early-help' },
    ),
  },
  rules: {
    'due-before-meeting': msg('An action cannot be due before the meeting that agrees on it.', {
      id: 'marac-actions.rule.due-before-meeting',
    }),
    'number-twice': msg('Another action has this number. Give each its own.', {
      id: 'marac-actions.rule.number-twice',
    }),
    'no-such-action': msg('There is no action of this number. Add it below, or correct the number.', {
      id: 'marac-actions.rule.no-such-action',
    }),
    'update-before-meeting': msg('Agencies cannot be asked to tell before the meeting.', {
      id: 'marac-actions.rule.update-before-meeting',
    }),
    'flagged-too-early': msg('One of the days above is later. Flag files from the latest of them.', {
      id: 'marac-actions.rule.flagged-too-early',
    }),
    'flagged-from-no-such-day': msg(
      'None of the days above is as late. Flag files from the latest of them.',
      { id: 'marac-actions.rule.flagged-from-no-such-day' },
    ),
    'flagged-not-a-year': msg('Flags stay for 12 months. Give the same day one year on.', {
      id: 'marac-actions.rule.flagged-not-a-year',
    }),
  },
  factors: {},
  reasons: {},
  basis: {},
  flags: {},
} as const satisfies ExplanationsOf<typeof definition>;
