import type { definition } from '@safeguarding-forms/instruments/internal/dash/sefton-sexual.js';
import { msg } from '../../model/message.js';
import type { SelfServeWordsOf } from '../../model/self-serve.js';
import { helpNow } from '../self/help-now.js';
import { outcomesWith } from '../self/outcomes.js';
import { self } from '../self/shared.js';
import { problems } from './sefton.js';
import { questions as dash } from './self-questions.js';
import { calloutsHeading, intro, people, questions } from './self-sefton-questions.js';
import { why } from './self-sefton-why.js';
import { sections } from './self-sections.js';

/** The English of Sefton's tool for sexual violence, to the person who fills it in alone. */
export const selfServe = {
  title: self.title,
  intro,
  sections: {
    abuser: sections.abuser,
    history: sections.history,
    victim: msg('How it is for you', { id: 'dash.self.sefton-sexual.section.you' }),
    'police-callouts': calloutsHeading,
  },
  items: {
    q1: questions.several,
    q2: questions.known,
    q3: questions.whereabouts,
    q4: questions.record,
    q5: {
      label: msg('Has the person who hurts you ever broken a court order or the rules of bail?', {
        id: 'dash.self.sefton-sexual.q5',
      }),
      hint: msg(
        'It counts too if they broke the rules for their time after prison. If there were never any such rules, say no.',
        { id: 'dash.self.sefton-sexual.q5.hint' },
      ),
      detail: msg('What is there to keep you safer?', { id: 'dash.self.sefton-sexual.q5.detail' }),
    },
    q6: {
      label: msg('Has the person who hurts you done sexual harm to you more than once?', {
        id: 'dash.self.sefton-sexual.q6',
      }),
      detail: msg('How often? What else do you want to say?', { id: 'dash.self.sefton-sexual.q6.detail' }),
    },
    q7: {
      label: msg('Has someone else ever hurt you at home, or done sexual harm to you?', {
        id: 'dash.self.sefton-sexual.q7',
      }),
      hint: msg('It counts if you were a child or an adult.', { id: 'dash.self.sefton-sexual.q7.hint' }),
      detail: msg('Who was it, and what did they do?', { id: 'dash.self.sefton-sexual.q7.detail' }),
    },
    q8: {
      label: msg('Do you do sex work, or did you do it before?', { id: 'dash.self.sefton-sexual.q8' }),
      hint: msg('It counts if you chose it, and also if you did not.', {
        id: 'dash.self.sefton-sexual.q8.hint',
      }),
    },
    q9: questions.weapon,
    q10: {
      ...questions.threatsToKill,
      options: {
        self: people.themselves,
        victim: people.you,
        'victims-children': msg('Your children', { id: 'dash.self.sefton-sexual.q10.option.children' }),
        others: people.others,
      },
    },
    q11: questions.fire,
    q12: {
      label: msg('Were you stalked before or after it happened?', { id: 'dash.self.sefton-sexual.q12' }),
      hint: msg(
        'They may have followed you, called you or turned up. They may have watched you online, or asked your friends about you.',
        { id: 'dash.self.sefton-sexual.q12.hint' },
      ),
    },
    q13: {
      ...questions.abuserProblems,
      hint: msg('Answer this if you know who they are.', { id: 'dash.self.sefton-sexual.q13.hint' }),
    },
    q14: {
      label: dash.q18.label,
      hint: msg(
        'It may be this time or before. Say yes too if they stopped you from breathing in some other way. Say yes too if they did it to someone else.',
        { id: 'dash.self.sefton-sexual.q14.hint' },
      ),
      helpNow: helpNow.strangled,
    },
    q15: questions.frightened,
    q16: questions.cutOff,
    q17: questions.diversity,
    q18: {
      label: msg('Do you have a problem with drink, drugs or mental health, now or before?', {
        id: 'dash.self.sefton-sexual.q18',
      }),
      options: problems,
    },
    q19: {
      label: msg('Have you ever hurt yourself, thought of ending your life, or tried to?', {
        id: 'dash.self.sefton-sexual.q19',
      }),
      helpNow: helpNow.suicidal,
    },
    q20: questions.online,
    q21: { label: msg('Was your body hurt when it happened?', { id: 'dash.self.sefton-sexual.q21' }) },
    q22: questions.notSeen,
    policeCallouts: questions.callouts,
  },
  why: {
    q1: why.several,
    q2: why.known,
    q3: why.whereabouts,
    q4: why.record,
    q5: why.orderBroken,
    q6: why.again,
    q7: msg('Past harm can make this harder for you, and harder to talk about.', {
      id: 'dash.self.sefton-sexual.q7.why',
    }),
    q8: msg('People who do this work may be hurt more, and may find it hard to be believed.', {
      id: 'dash.self.sefton-sexual.q8.why',
    }),
    q9: why.weapon,
    q10: why.threatsToKill,
    q11: why.fire,
    q12: why.stalked,
    q13: why.abuserProblems,
    q14: why.strangled,
    q15: why.frightened,
    q16: why.cutOff,
    q17: why.diversity,
    q18: why.problems,
    q19: why.suicide,
    q20: why.online,
    q21: why.injuries,
    q22: why.notSeen,
  },
  rules: {},
  ...outcomesWith(
    msg('You can get care after rape or sexual harm. You do not have to tell the police.', {
      id: 'dash.self.sefton-sexual.next.care',
    }),
  ),
} as const satisfies SelfServeWordsOf<typeof definition>;
