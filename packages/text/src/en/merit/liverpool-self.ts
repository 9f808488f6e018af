import type { definition } from '@safeguarding-forms/instruments/internal/merit/liverpool.js';
import { msg } from '../../model/message.js';
import type { SelfServeWordsOf } from '../../model/self-serve.js';
import { helpNow } from '../self/help-now.js';
import { outcomesWith } from '../self/outcomes.js';
import { self } from '../self/shared.js';
import { yesNo } from '../yes-no.js';
import { questions } from './self-questions.js';
import { why } from './self-why.js';

/** The English of Liverpool's MeRIT, to the person who fills it in alone. */
export const selfServe = {
  title: self.title,
  intro: self.intro,
  sections: {
    breakdown: msg('You and the family', { id: 'merit.self.section.breakdown' }),
    social: msg('Your life and theirs', { id: 'merit.self.section.social' }),
    violence: msg('Violence and fear', { id: 'merit.self.section.violence' }),
    supporting: msg('In your own words', { id: 'merit.self.section.supporting' }),
    protocol: msg('A few more questions', { id: 'merit.self.section.protocol' }),
  },
  items: {
    ...questions,
    elsewhere: {
      label: msg('Has something like this been done to you outside Merseyside?', {
        id: 'merit.self.elsewhere',
      }),
      hint: msg('Say yes too if the person who hurts you has done it there to someone else.', {
        id: 'merit.self.elsewhere.hint',
      }),
      options: yesNo,
    },
    elsewhereLocation: { label: msg('Which town or area was it?', { id: 'merit.self.elsewhereLocation' }) },
    circumstances: {
      label: msg('What happened? Say what you want to.', { id: 'merit.self.circumstances' }),
    },
    honourBasedAbuse: {
      label: msg('Is this, or could it be, about honour?', { id: 'merit.self.honour' }),
      hint: msg('It may be the honour of the family, or of others near you.', {
        id: 'merit.self.honour.hint',
      }),
      options: yesNo,
    },
    threatsToKill: {
      label: msg('Has the person who hurts you said that they would kill you or someone else?', {
        id: 'merit.self.threatsToKill',
      }),
      options: yesNo,
      helpNow: helpNow.threatToKill,
    },
    incidentsInSixMonths: {
      label: msg('How many times did it happen in the last six months?', {
        id: 'merit.self.incidentsInSixMonths',
      }),
      hint: msg('If you are not sure, guess.', { id: 'merit.self.incidentsInSixMonths.hint' }),
    },
  },
  why,
  rules: {
    alcohol: msg(
      'You said yes to more than one question about drinking. Keep the one that fits best, and say no to the others.',
      { id: 'merit.self.rule.drinking' },
    ),
    drugs: msg(
      'You said yes to more than one question about drugs. Keep the one that fits best, and say no to the others.',
      { id: 'merit.self.rule.drugs' },
    ),
    witnesses: msg(
      'You said that children saw it or heard it, but also that none were there. Please change one of the two.',
      { id: 'merit.self.rule.witnesses' },
    ),
  },
  ...outcomesWith(),
} as const satisfies SelfServeWordsOf<typeof definition>;
