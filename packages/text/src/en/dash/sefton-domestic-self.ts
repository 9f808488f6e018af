import type { definition } from '@safeguarding-forms/instruments/internal/dash/sefton-domestic.js';
import { msg } from '../../model/message.js';
import type { SelfServeWordsOf } from '../../model/self-serve.js';
import { helpNow } from '../self/help-now.js';
import { outcomesWith } from '../self/outcomes.js';
import { self } from '../self/shared.js';
import { questions as printed } from './questions.js';
import { problems } from './sefton.js';
import { calloutsHeading, people, questions } from './self-sefton-questions.js';
import { why } from './self-sefton-why.js';
import { why as dashWhy } from './self-why.js';

/** The English of Sefton's tool for domestic violence, to the person who fills it in alone. */
export const selfServe = {
  title: self.title,
  intro: self.intro,
  sections: {
    abuse: msg('How you are treated', { id: 'dash.self.sefton-domestic.section.abuse' }),
    problems: msg('Drink, drugs, health and money', { id: 'dash.self.sefton-domestic.section.problems' }),
    family: msg('Pregnancy, children and pets', { id: 'dash.self.sefton-domestic.section.family' }),
    violence: msg('Violence', { id: 'dash.self.sefton-domestic.section.violence' }),
    isolation: msg('Being cut off or forced', { id: 'dash.self.sefton-domestic.section.isolation' }),
    'warning-signs': msg('More signs of danger', { id: 'dash.self.sefton-domestic.section.warning-signs' }),
    outlook: msg('How you see it', { id: 'dash.self.sefton-domestic.section.outlook' }),
    'police-callouts': calloutsHeading,
  },
  items: {
    q1: {
      label: msg('Have you and the person who hurts you split up lately, or will you soon?', {
        id: 'dash.self.sefton-domestic.q1',
      }),
      hint: msg('Say yes too if you told them that you want to.', {
        id: 'dash.self.sefton-domestic.q1.hint',
      }),
    },
    q2: questions.record,
    q3: questions.injuries,
    q4: {
      ...questions.weapon,
      detail: msg('What was it? Could they get one at work or through a hobby?', {
        id: 'dash.self.sefton-domestic.q4.detail',
      }),
    },
    q5: {
      label: msg('Has the person who hurts you ever hurt or killed someone, or said that they would?', {
        id: 'dash.self.sefton-domestic.q5',
      }),
      hint: msg('It counts if it was themselves. Tick each one who was hurt or threatened.', {
        id: 'dash.self.sefton-domestic.q5.hint',
      }),
      detail: msg('Who was it? Do you believe that they could kill?', {
        id: 'dash.self.sefton-domestic.q5.detail',
      }),
      options: {
        self: people.themselves,
        'service-user': people.you,
        children: people.children,
        'previous-partner': people['previous-partner'],
        others: people.others,
      },
      helpNow: helpNow.threatToKill,
    },
    q6: {
      label: msg('Has the person who hurts you been very jealous, or tried to rule what you do?', {
        id: 'dash.self.sefton-domestic.q6',
      }),
      hint: msg(
        'They may tell you who to see or what to wear. They may watch you, or check your phone. They may stalk you, or keep on calling or sending you things.',
        { id: 'dash.self.sefton-domestic.q6.hint' },
      ),
      detail: printed.q15.detail,
    },
    q7: questions.otherPerson,
    q8: {
      label: questions.abuserProblems.label,
      hint: msg('Say yes too if they are on a course for people who hurt a partner.', {
        id: 'dash.self.sefton-domestic.q8.hint',
      }),
      options: {
        ...problems,
        'perpetrator-programme': msg('Course for people who hurt a partner', {
          id: 'dash.self.sefton-domestic.q8.option.course',
        }),
      },
    },
    q9: {
      label: msg('Do you have a problem with drink, drugs, mental health or the law?', {
        id: 'dash.self.sefton-domestic.q9',
      }),
      hint: msg('Trouble with the law counts too if it was long ago.', {
        id: 'dash.self.sefton-domestic.q9.hint',
      }),
      options: {
        ...problems,
        offending: msg('Trouble with the law', { id: 'dash.self.sefton-domestic.q9.option.law' }),
      },
    },
    q10: {
      label: msg('Do you have money problems, or do you need the money of the person who hurts you?', {
        id: 'dash.self.sefton-domestic.q10',
      }),
    },
    q11: questions.money,
    q12: {
      label: msg('Are you pregnant, or do you have a baby of a year and a half or less?', {
        id: 'dash.self.sefton-domestic.q12',
      }),
    },
    q13: {
      label: msg('Does the person who hurts you hurt the children, or are you afraid that they will?', {
        id: 'dash.self.sefton-domestic.q13',
      }),
      hint: msg('Say yes too if they said that they would.', { id: 'dash.self.sefton-domestic.q13.hint' }),
      helpNow: helpNow.children,
    },
    q14: {
      label: msg('Are there fights over the children?', { id: 'dash.self.sefton-domestic.q14' }),
      hint: msg('It may be about visits, where they live, or a threat to take them away.', {
        id: 'dash.self.sefton-domestic.q14.hint',
      }),
    },
    q15: {
      label: msg('Does the person who hurts you live with children who are not their own?', {
        id: 'dash.self.sefton-domestic.q15',
      }),
      hint: msg('Say yes if they are not the birth parent of a child there.', {
        id: 'dash.self.sefton-domestic.q15.hint',
      }),
    },
    q16: questions.pets,
    q17: {
      label: msg('Has the person who hurts you ever tried to strangle, choke, smother or drown someone?', {
        id: 'dash.self.sefton-domestic.q17',
      }),
      hint: msg(
        'It may be you, a partner now or before, or a child. Say yes too if they stopped someone from breathing in some other way.',
        { id: 'dash.self.sefton-domestic.q17.hint' },
      ),
      helpNow: helpNow.strangled,
    },
    q18: {
      label: msg('Did the person who hurts you say or do sexual things that made you feel bad?', {
        id: 'dash.self.sefton-domestic.q18',
      }),
      hint: msg('Say yes too if they did sexual harm to you or someone else.', {
        id: 'dash.self.sefton-domestic.q18.hint',
      }),
    },
    q19: questions.foughtBack,
    q20: {
      label: msg('Could what you share online or in messages put you in danger?', {
        id: 'dash.self.sefton-domestic.q20',
      }),
      hint: msg('Say yes too if someone close to you shares it, such as a child or a friend.', {
        id: 'dash.self.sefton-domestic.q20.hint',
      }),
    },
    q21: questions.cutOff,
    q22: questions.diversity,
    q23: {
      label: msg('Were you forced or pushed into a marriage, or are you afraid that you will be?', {
        id: 'dash.self.sefton-domestic.q23',
      }),
      helpNow: helpNow.forcedMarriage,
    },
    q24: {
      label: msg('Has someone hurt you in the name of honour, or said that they would?', {
        id: 'dash.self.sefton-domestic.q24',
      }),
      hint: msg('It may be the honour of the family, or of those around you.', {
        id: 'dash.self.sefton-domestic.q24.hint',
      }),
    },
    q25: questions.suicide,
    q26: questions.abuserSuicide,
    q27: questions.court,
    q28: questions.property,
    q29: {
      label: msg(
        'Were you in your teens when it began between you, and are they more than five years older?',
        { id: 'dash.self.sefton-domestic.q29' },
      ),
    },
    q30: questions.downturn,
    q31: questions.fire,
    q32: questions.frightened,
    q33: questions.pattern,
    q34: questions.notSeen,
    policeCallouts: questions.callouts,
  },
  why: {
    q1: dashWhy.q6,
    q2: why.record,
    q3: why.injuries,
    q4: why.weapon,
    q5: dashWhy.q21,
    q6: dashWhy.q15,
    q7: why.otherPerson,
    q8: why.abuserProblems,
    q9: why.problems,
    q10: dashWhy.q23,
    q11: why.money,
    q12: dashWhy.q9,
    q13: dashWhy.q11,
    q14: dashWhy.q7,
    q15: dashWhy.q10,
    q16: why.pets,
    q17: why.strangled,
    q18: why.sexual,
    q19: why.foughtBack,
    q20: why.online,
    q21: why.cutOff,
    q22: why.diversity,
    q23: msg('No one may force you to marry. It can put you in great danger.', {
      id: 'dash.self.sefton-domestic.q23.why',
    }),
    q24: msg('More than one person may take part in this. That adds to the danger.', {
      id: 'dash.self.sefton-domestic.q24.why',
    }),
    q25: why.suicide,
    q26: why.abuserSuicide,
    q27: why.court,
    q28: why.property,
    q29: msg('It can be harder to say no to someone who is much older.', {
      id: 'dash.self.sefton-domestic.q29.why',
    }),
    q30: why.downturn,
    q31: why.fire,
    q32: why.frightened,
    q33: why.worse,
    q34: why.notSeen,
  },
  rules: {},
  ...outcomesWith(),
} as const satisfies SelfServeWordsOf<typeof definition>;
