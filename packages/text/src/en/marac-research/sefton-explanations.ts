import type { definition } from '@safeguarding-forms/instruments/internal/marac-research/sefton.js';
import type { ExplanationsOf } from '../../model/explanations.js';
import { msg } from '../../model/message.js';
import { guidanceTitle, rules } from './explained.js';

/** The English that explains Sefton’s research form. */
export const explanations = {
  levels: {},
  outcomes: {},
  why: {
    opinion: msg(
      'Those who work with the people know most. It can tell of health or care, so write no more than MARAC needs.',
      { id: 'marac-research.why.opinion' },
    ),
    injuriesOrDisclosures: msg(
      'Injuries, and what people tell of abuse, show how great the danger is. Others may not have seen or heard it.',
      { id: 'marac-research.why.injuriesOrDisclosures' },
    ),
    indicators: msg(
      'Some signs of risk are about health, pregnancy or sexual violence. MARAC can only plan against what it knows.',
      { id: 'marac-research.why.indicators' },
    ),
  },
  guidance: {
    title: guidanceTitle,
    steps: {
      'abuser-never-told': msg(
        'The abuser must never learn of the MARAC. If another agency referred the case, ask it if it is safe before you contact the person at risk about it.',
        { id: 'marac-research.guidance.abuser-never-told' },
      ),
      list: msg(
        'About eight working days before the meeting, MARAC’s coordinator sends you the names of those it will talk about.',
        { id: 'marac-research.guidance.list' },
      ),
      check: msg(
        'Look up every name, date of birth and address on the list, and any others that your own files hold for these people.',
        { id: 'marac-research.guidance.check' },
      ),
      attendance: msg('Get in touch with the colleagues who dealt with the visit or call-out.', {
        id: 'marac-research.guidance.attendance',
      }),
      'up-to-date': msg(
        'Ask those who work on the case how things stand now. Do what your agency’s own policy on domestic violence says.',
        { id: 'marac-research.guidance.up-to-date' },
      ),
      form: msg('Fill in this form from your files and from what they tell you.', {
        id: 'marac-research.guidance.form',
      }),
      flag: msg(
        'If it is safe to do so, flag the file: that there was a MARAC, when, and whom to ask about it.',
        { id: 'marac-research.guidance.flag' },
      ),
      meeting: msg('Go to the meeting. Share what you know, and agree on what will be done.', {
        id: 'marac-research.guidance.meeting',
      }),
      colleagues: msg(
        'Tell those in your agency who work on the case what they need to know from the other agencies, and what was agreed. Then they can answer the family as safely and helpfully as possible. Ask them to come to you if anything new happens, is found out or worries them.',
        { id: 'marac-research.guidance.colleagues' },
      ),
      actions: msg('Tell MARAC once your actions are done.', { id: 'marac-research.guidance.actions' }),
    },
  },
  notes: {
    'case-reference': msg(
      'The printed form does not say which case it is about. A reference is needed here, so that it reaches the right one. The date of the meeting can be added.',
      { id: 'marac-research.note.case-reference' },
    ),
    'nothing-found': msg(
      'The printed form has no place to say that nothing is known. Here that is an answer: three steps then fall away, and what is wrong on the agenda can still be told.',
      { id: 'marac-research.note.nothing-found' },
    ),
    'what-is-required': msg(
      'The form does not say what must be filled in. Needed here are the agency, a name and one way to reach them, the case, one person searched for, and whether anything is known. If it is, it has to be told in at least one place: what workers say, recent contact, or signs of risk.',
      { id: 'marac-research.note.what-is-required' },
    ),
    'person-by-person': msg(
      'The form tells you what to search for and leaves one box for it. Here each person has a row, with a place for all that it names. Only the name and who they are must be given.',
      { id: 'marac-research.note.person-by-person' },
    ),
    'known-elsewhere': msg(
      'Whether a person is known to the agency is asked for each of them, and once for all, since workers can know what no file holds.',
      { id: 'marac-research.note.known-elsewhere' },
    ),
    'kinds-of-contact': msg(
      'The form names four kinds of contact as examples. Another way is added, for texts, letters and the like.',
      { id: 'marac-research.note.kinds-of-contact' },
    ),
    'agenda-list': msg('The examples that the form names for a wrong agenda can be ticked here.', {
      id: 'marac-research.note.agenda-list',
    }),
    'guideline-boxes': msg(
      'The guidelines are boxes without numbers. They are kept in printed order; the third and fourth both speak of asking colleagues.',
      { id: 'marac-research.note.guideline-boxes' },
    ),
    'no-signature': msg('The form prints no signature and no date of its own, so none is asked.', {
      id: 'marac-research.note.no-signature',
    }),
  },
  rules,
  factors: {},
  reasons: {},
  basis: {},
  flags: {},
} as const satisfies ExplanationsOf<typeof definition>;
