import type { definition } from '@safeguarding-forms/instruments/internal/marac-actions/plan.js';
import { msg, str, type Message } from '../../model/message.js';
import type { WordsOf } from '../../model/words.js';
import { people } from '../people.js';
import { yesNo } from '../yes-no.js';
import { add, agency, items, number, planTitle, row } from './actions.js';

/** The English of the action plan. */
export const words = {
  title: planTitle,
  intro: msg(
    'Fill this in at the meeting, for one case. It says who is in danger, what each agency does about it and by when. Later the same form says what became of the actions.',
    { id: 'marac-actions.plan.intro' },
  ),
  sections: {
    meeting: msg('The meeting', { id: 'marac-actions.section.meeting' }),
    case: msg('The case as it stands', { id: 'marac-actions.section.case' }),
    risks: msg('Risks and actions', { id: 'marac-actions.section.risks' }),
    children: msg('The children', { id: 'marac-actions.section.children' }),
    telling: msg('Who is told', { id: 'marac-actions.section.telling' }),
    flagging: msg('Flags on files', { id: 'marac-actions.section.flagging' }),
  },
  items: {
    ...items,
    agencies: {
      label: msg('Agencies that took part', { id: 'marac-actions.agencies' }),
      hint: msg('Also those that could not come and wrote.', { id: 'marac-actions.agencies.hint' }),
      row: (n: number): Message => msg(str`Agency ${n}`, { id: 'marac-actions.agencies.row' }),
      add: msg('Add another agency', { id: 'marac-actions.agencies.add' }),
      fields: {
        agency: { label: agency },
        how: {
          label: msg('How did they take part?', { id: 'marac-actions.agencies.how' }),
          options: {
            present: msg('At the meeting', { id: 'marac-actions.agencies.how.present' }),
            'in-writing': msg('In writing', { id: 'marac-actions.agencies.how.in-writing' }),
          },
        },
      },
    },
    confidentialityAgreed: {
      label: msg('Everyone heard the confidentiality statement and agreed to it', {
        id: 'marac-actions.confidentialityAgreed',
      }),
    },
    referrerUpdate: {
      label: msg('What has happened since the referral?', { id: 'marac-actions.referrerUpdate' }),
      hint: msg(
        'As the referring agency tells it: new incidents, and work done since. If there is nothing, write so.',
        { id: 'marac-actions.referrerUpdate.hint' },
      ),
    },
    viewsKnown: {
      label: msg('Do you know what the person at risk wants and fears?', { id: 'marac-actions.viewsKnown' }),
      options: yesNo,
    },
    victimViews: {
      label: msg('What do they want, and what do they fear?', { id: 'marac-actions.victimViews' }),
    },
    victimViewsBy: {
      label: msg('Who told the meeting?', { id: 'marac-actions.victimViewsBy' }),
      hint: msg('The independent adviser, or whoever works with them.', {
        id: 'marac-actions.victimViewsBy.hint',
      }),
    },
    whyNoViews: { label: msg('Why does nobody know?', { id: 'marac-actions.whyNoViews' }) },
    risks: {
      label: msg('What are the risks?', { id: 'marac-actions.risks' }),
      hint: msg('One row for each. Every risk needs an action, or a reason why there is none.', {
        id: 'marac-actions.risks.hint',
      }),
      row: (n: number): Message => msg(str`Risk ${n}`, { id: 'marac-actions.risks.row' }),
      add: msg('Add another risk', { id: 'marac-actions.risks.add' }),
      fields: {
        who: { label: msg('Who is at risk?', { id: 'marac-actions.risks.who' }) },
        what: { label: msg('From whom, and of what?', { id: 'marac-actions.risks.what' }) },
        howSoon: {
          label: msg('How soon could it happen?', { id: 'marac-actions.risks.howSoon' }),
          options: {
            now: msg('At any moment', { id: 'marac-actions.risks.howSoon.now' }),
            days: msg('Within days', { id: 'marac-actions.risks.howSoon.days' }),
            weeks: msg('Within weeks', { id: 'marac-actions.risks.howSoon.weeks' }),
            later: msg('Later', { id: 'marac-actions.risks.howSoon.later' }),
          },
        },
        answeredBy: {
          label: msg('Which actions answer it?', { id: 'marac-actions.risks.answeredBy' }),
          hint: msg('Their numbers from below, with commas: 1, 3.', {
            id: 'marac-actions.risks.answeredBy.hint',
          }),
        },
        noActionReason: {
          label: msg('Why does no action answer it?', { id: 'marac-actions.risks.noActionReason' }),
        },
      },
    },
    actions: {
      label: msg('Which actions were agreed?', { id: 'marac-actions.actions' }),
      hint: msg('Each one belongs to an agency, never to MARAC.', { id: 'marac-actions.actions.hint' }),
      row,
      add,
      fields: {
        number: {
          label: number,
          hint: msg('Risks name it by this. Give each action its own.', {
            id: 'marac-actions.actions.number.hint',
          }),
        },
        action: { label: msg('What will be done?', { id: 'marac-actions.actions.action' }) },
        agency: { label: msg('Which agency does it?', { id: 'marac-actions.actions.agency' }) },
        owner: { label: msg('Who there sees to it?', { id: 'marac-actions.actions.owner' }) },
        dueDate: { label: msg('By when?', { id: 'marac-actions.actions.dueDate' }) },
        priority: {
          label: msg('How pressing is it?', { id: 'marac-actions.actions.priority' }),
          options: {
            urgent: msg('Today', { id: 'marac-actions.actions.priority.urgent' }),
            high: msg('As soon as it can be done', { id: 'marac-actions.actions.priority.high' }),
            normal: msg('By the date given', { id: 'marac-actions.actions.priority.normal' }),
          },
        },
        status: {
          label: msg('How does it stand?', { id: 'marac-actions.actions.status' }),
          options: {
            open: msg('Open', { id: 'marac-actions.actions.status.open' }),
            complete: msg('Done', { id: 'marac-actions.actions.status.complete' }),
            'cannot-be-completed': msg('Cannot be done', {
              id: 'marac-actions.actions.status.cannot-be-completed',
            }),
          },
        },
        outcome: { label: msg('What came of it?', { id: 'marac-actions.actions.outcome' }) },
        whyNotCompleted: {
          label: msg('Why can it not be done, and what now?', {
            id: 'marac-actions.actions.whyNotCompleted',
          }),
        },
      },
    },
    updateDue: {
      label: msg('By when do agencies tell how their actions stand?', { id: 'marac-actions.updateDue' }),
      hint: msg('If you leave this empty, it is 14 days after the meeting.', {
        id: 'marac-actions.updateDue.hint',
      }),
    },
    childrenDiscussed: {
      label: msg('Were children talked about?', { id: 'marac-actions.childrenDiscussed' }),
      options: yesNo,
    },
    childrenStatus: {
      label: msg('How does each child stand with the services?', { id: 'marac-actions.childrenStatus' }),
      row: people.children.row,
      add: people.children.add,
      fields: {
        name: people.perpetrators.fields.name,
        status: {
          label: msg('Status', { id: 'marac-actions.childrenStatus.status' }),
          options: {
            'child-in-need': msg('Child in need', {
              id: 'marac-actions.childrenStatus.status.child-in-need',
            }),
            'protection-plan': msg('Child protection plan', {
              id: 'marac-actions.childrenStatus.status.protection-plan',
            }),
            'early-help': msg('Early help assessment', {
              id: 'marac-actions.childrenStatus.status.early-help',
            }),
            'not-known-to-services': msg('Not known to the services', {
              id: 'marac-actions.childrenStatus.status.not-known',
            }),
            'no-action': msg('No action taken or needed', {
              id: 'marac-actions.childrenStatus.status.no-action',
            }),
          },
        },
      },
    },
    childrenReferral: {
      label: msg('Have the children’s services said that they have the referral?', {
        id: 'marac-actions.childrenReferral',
      }),
      options: {
        confirmed: msg('They have it', { id: 'marac-actions.childrenReferral.confirmed' }),
        'not-confirmed': msg('Not yet, or there is none', {
          id: 'marac-actions.childrenReferral.not-confirmed',
        }),
      },
    },
    whyNotConfirmed: { label: msg('Why, and who follows it up?', { id: 'marac-actions.whyNotConfirmed' }) },
    feedbackSafe: {
      label: msg('Is it safe to tell the person at risk what was agreed?', {
        id: 'marac-actions.feedbackSafe',
      }),
      options: yesNo,
    },
    feedbackBy: { label: msg('Who tells them?', { id: 'marac-actions.feedbackBy' }) },
    whyNotSafe: {
      label: msg('Why is it not safe, and what would make it so?', { id: 'marac-actions.whyNotSafe' }),
    },
    abuserNotTold: {
      label: msg('Nothing of the meeting or of this plan is told to whoever does harm', {
        id: 'marac-actions.abuserNotTold',
      }),
      hint: msg('Also not by way of others, and not where an agency works with them on an action.', {
        id: 'marac-actions.abuserNotTold.hint',
      }),
    },
    lastReferralDate: { label: msg('Date of the last referral', { id: 'marac-actions.lastReferralDate' }) },
    lastIncidentDate: { label: msg('Date of the last incident', { id: 'marac-actions.lastIncidentDate' }) },
    lastReviewDate: { label: msg('Date of the last review', { id: 'marac-actions.lastReviewDate' }) },
    flaggedFrom: {
      label: msg('From which day are files flagged?', { id: 'marac-actions.flaggedFrom' }),
      hint: msg('From the latest of these days. The flag stays for 12 months.', {
        id: 'marac-actions.flaggedFrom.hint',
      }),
    },
    flaggedUntil: {
      label: msg('Until which day are they flagged?', { id: 'marac-actions.flaggedUntil' }),
    },
  },
} as const satisfies WordsOf<typeof definition>;
