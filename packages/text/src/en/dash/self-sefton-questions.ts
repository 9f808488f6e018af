import { msg } from '../../model/message.js';
import { helpNow } from '../self/help-now.js';
import { people as dashPeople, questions as printed } from './questions.js';
import { callouts, problems, sections as printedSections } from './sefton.js';
import { questions as dash } from './self-questions.js';

/** What Sefton's tools ask alike, to the person who answers alone, by subject. */
export const questions = {
  several: {
    label: msg('Was there more than one person who hurt you?', { id: 'dash.self.sefton.several' }),
    detail: msg('How many, and what do you know about them?', { id: 'dash.self.sefton.several.detail' }),
  },
  known: {
    label: msg('Do you know the person who hurts you, or one of them?', { id: 'dash.self.sefton.known' }),
  },
  whereabouts: {
    label: msg('Does the person who hurts you know where you live, work or learn, or where you often go?', {
      id: 'dash.self.sefton.whereabouts',
    }),
  },
  record: {
    label: msg('As far as you know, does the person who hurts you have a criminal record?', {
      id: 'dash.self.sefton.record',
    }),
    detail: msg('What was it for? Was someone hurt?', { id: 'dash.self.sefton.record.detail' }),
  },
  threatsToKill: {
    label: msg('Has the person who hurts you ever said that they would kill anyone?', {
      id: 'dash.self.sefton.threats-to-kill',
    }),
    detail: printed.q17.detail,
    helpNow: helpNow.threatToKill,
  },
  weapon: {
    label: msg('Was a weapon used this time, or some time before?', { id: 'dash.self.sefton.weapon' }),
  },
  fire: {
    label: msg('Has the person who hurts you ever set a fire, or said they would use fire to hurt someone?', {
      id: 'dash.self.sefton.fire',
    }),
  },
  injuries: {
    label: msg('Was your body hurt this time, or some time before?', { id: 'dash.self.sefton.injuries' }),
    detail: msg('How were you hurt? Was it the first time, or the worst?', {
      id: 'dash.self.sefton.injuries.detail',
    }),
  },
  frightened: {
    label: msg('Are you frightened, or afraid that you will be hurt again?', {
      id: 'dash.self.sefton.frightened',
    }),
    detail: msg('What do you think they will do?', { id: 'dash.self.sefton.frightened.detail' }),
  },
  cutOff: {
    label: msg('Do you feel cut off from your family, your friends or other help?', {
      id: 'dash.self.sefton.cut-off',
    }),
  },
  diversity: {
    label: msg('Does something about you or your life make you feel even more cut off?', {
      id: 'dash.self.sefton.diversity',
    }),
    hint: msg(
      'You may be ill or disabled. It may be your faith, culture, language or age. It may be who you love, or that you are trans. It may be a code of honour, or trouble with the law.',
      { id: 'dash.self.sefton.diversity.hint' },
    ),
  },
  online: {
    label: msg('Do you use social media, or send messages on your phone?', { id: 'dash.self.sefton.online' }),
  },
  notSeen: {
    label: msg('Do you sometimes feel that it is not so bad, or that they are not a danger to you?', {
      id: 'dash.self.sefton.not-seen',
    }),
  },
  money: {
    label: msg('Does the person who hurts you have money problems?', { id: 'dash.self.sefton.money' }),
  },
  pets: {
    label: msg('Does the person who hurts you hurt pets, or are you afraid that they will?', {
      id: 'dash.self.sefton.pets',
    }),
    hint: msg('Say yes too if they did it before, or said that they would.', {
      id: 'dash.self.sefton.pets.hint',
    }),
  },
  downturn: {
    label: msg('Has life become worse lately for the person who hurts you?', {
      id: 'dash.self.sefton.downturn',
    }),
    hint: msg(
      'They may have lost a job or a home, or moved out. Someone in the family may have died. They may have no one left.',
      { id: 'dash.self.sefton.downturn.hint' },
    ),
  },
  foughtBack: {
    label: msg('Have you fought back or hit back in any way, or do you think that you might?', {
      id: 'dash.self.sefton.fought-back',
    }),
  },
  property: {
    label: msg('Has the person who hurts you broken or burnt things, or said that they would?', {
      id: 'dash.self.sefton.property',
    }),
    hint: msg('The things may be yours, your children’s, or those of someone close to you.', {
      id: 'dash.self.sefton.property.hint',
    }),
  },
  otherPerson: {
    label: msg('Has someone close to the person who hurts you also threatened or scared you?', {
      id: 'dash.self.sefton.other-person',
    }),
  },
  abuserProblems: {
    label: msg('Does the person who hurts you have a problem with drink, drugs or mental health?', {
      id: 'dash.self.sefton.abuser-problems',
    }),
    options: problems,
  },
  court: {
    label: msg('Are there court cases, court orders, or rules of bail or release from prison?', {
      id: 'dash.self.sefton.court',
    }),
    hint: msg(
      'It may be about divorce or the children. It may be an order to keep someone away from you. It counts too if it has only been asked for.',
      {
        id: 'dash.self.sefton.court.hint',
      },
    ),
    detail: msg('What are they? Were any of the rules broken?', { id: 'dash.self.sefton.court.detail' }),
  },
  pattern: {
    label: msg('Is there a pattern, or does it happen more often or get worse?', {
      id: 'dash.self.sefton.pattern',
    }),
    detail: msg('When does it happen?', { id: 'dash.self.sefton.pattern.detail' }),
  },
  suicide: {
    label: msg('Have you ever thought of ending your life, or tried to?', { id: 'dash.self.sefton.suicide' }),
    helpNow: helpNow.suicidal,
  },
  abuserSuicide: {
    label: dash.q25.label,
    hint: msg('Say yes too if they showed it in some other way.', {
      id: 'dash.self.sefton.abuser-suicide.hint',
    }),
    helpNow: helpNow.abuserSuicidal,
  },
  callouts: {
    label: msg('In the last year, how often did the police come because of this?', {
      id: 'dash.self.sefton.callouts',
    }),
    hint: msg(
      'Count each time that they came to you or your home for abuse or violence. It does not matter who called them.',
      { id: 'dash.self.sefton.callouts.hint' },
    ),
    options: callouts,
  },
} as const;

/** Whom a threat was about. */
export const people = {
  themselves: msg('Themselves', { id: 'dash.self.sefton.option.themselves' }),
  you: dashPeople.you,
  children: dashPeople.children,
  'previous-partner': printed.q21.options['previous-partner'],
  others: dashPeople.other,
} as const;

/** The heading over the calls to the police. */
export const calloutsHeading = printedSections['police-callouts'];

/** Opens the two tools that are for what anyone may have done. */
export const intro = msg(
  'These questions are for you. Answer only what you want to. You can stop at any time and see where to get help. Use a phone or a computer that no one else can look at. “The person who hurts you” means whoever did this to you. If it was more than one person, say yes if it is true of any of them.',
  { id: 'dash.self.sefton.intro' },
);
