import type { definition } from '@safeguarding-forms/instruments/internal/marac-actions/update.js';
import { msg } from '../../model/message.js';
import type { WordsOf } from '../../model/words.js';
import { people } from '../people.js';
import { yesNo } from '../yes-no.js';
import { actions, add, items, number, planTitle, row } from './actions.js';

/** The English of an agency’s update. */
export const words = {
  title: msg('Update on actions of a MARAC', { id: 'marac-actions.update.title' }),
  intro: msg(
    'Tell the MARAC office how your agency’s actions stand. Give numbers and dates, and no name or detail of anyone in the case.',
    { id: 'marac-actions.update.intro' },
  ),
  sections: {
    which: msg('Which meeting', { id: 'marac-actions.section.which' }),
    actions,
    news: msg('News', { id: 'marac-actions.section.news' }),
  },
  items: {
    ...items,
    plan: {
      label: msg('The action plan', { id: 'marac-actions.update.plan' }),
      hint: msg(
        'With your agency’s name it gives the numbers of your actions. It is read here and not sent along.',
        { id: 'marac-actions.update.plan.hint' },
      ),
      takes: { 'marac-actions': planTitle },
    },
    agency: people.agency,
    sender: {
      label: msg('Your post or team', { id: 'marac-actions.sender' }),
      hint: msg('So that the office can ask back.', { id: 'marac-actions.sender.hint' }),
    },
    sentDate: { label: msg('Date of this update', { id: 'marac-actions.sentDate' }) },
    updateDue: {
      label: msg('By when did the plan want it?', { id: 'marac-actions.update.updateDue' }),
      hint: msg('Leave this empty if the plan gives no day.', { id: 'marac-actions.update.updateDue.hint' }),
    },
    actions: {
      label: msg('How do your actions stand?', { id: 'marac-actions.update.actions' }),
      row,
      add,
      fields: {
        number: {
          label: number,
          hint: msg('As it stands in the plan.', { id: 'marac-actions.update.number.hint' }),
        },
        done: { label: msg('Is it done?', { id: 'marac-actions.update.done' }), options: yesNo },
        doneDate: { label: msg('Since when?', { id: 'marac-actions.update.doneDate' }) },
      },
    },
    news: {
      label: msg('Has something happened that matters?', { id: 'marac-actions.news' }),
      hint: msg(
        'To the person at risk, whoever does harm, or a child. Tick it, and call the office about it.',
        { id: 'marac-actions.news.hint' },
      ),
      options: {
        'new-incident': msg('A new incident', { id: 'marac-actions.news.new-incident' }),
        custody: msg('Somebody was taken into custody, or let go', { id: 'marac-actions.news.custody' }),
        refuge: msg('A place in a refuge', { id: 'marac-actions.news.refuge' }),
        'moved-area': msg('A move to another area', { id: 'marac-actions.news.moved-area' }),
        none: msg('None of these', { id: 'marac-actions.news.none' }),
      },
    },
  },
} as const satisfies WordsOf<typeof definition>;
