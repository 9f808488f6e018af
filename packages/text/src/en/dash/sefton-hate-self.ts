import type { definition } from '@safeguarding-forms/instruments/internal/dash/sefton-hate.js';
import { msg } from '../../model/message.js';
import type { SelfServeWordsOf } from '../../model/self-serve.js';
import { helpNow } from '../self/help-now.js';
import { outcomesWith } from '../self/outcomes.js';
import { self } from '../self/shared.js';
import { questions as printed } from './questions.js';
import { problems } from './sefton.js';
import { calloutsHeading, intro, people, questions } from './self-sefton-questions.js';
import { why } from './self-sefton-why.js';
import { sections } from './self-sections.js';

/** The English of Sefton's tool for hate crime, to the person who fills it in alone. */
export const selfServe = {
  title: self.title,
  intro,
  sections: {
    abuser: sections.abuser,
    history: sections.history,
    background: msg('About them and you', { id: 'dash.self.sefton-hate.section.background' }),
    harm: msg('Harm to others and to things', { id: 'dash.self.sefton-hate.section.harm' }),
    current: sections.current,
    'police-callouts': calloutsHeading,
  },
  items: {
    q35: questions.several,
    q36: questions.known,
    q37: questions.whereabouts,
    q38: {
      label: msg('Does it happen at your home, your work, your school or a place like that?', {
        id: 'dash.self.sefton-hate.q38',
      }),
    },
    q39: {
      label: msg('Did someone stalk or pester you before or after it happened?', {
        id: 'dash.self.sefton-hate.q39',
      }),
      hint: msg(
        'They may have followed you, called you or sent texts. They may have turned up, or asked your friends about you.',
        { id: 'dash.self.sefton-hate.q39.hint' },
      ),
    },
    q40: {
      ...questions.record,
      detail: msg('Was it for hate crime, violence or abuse?', { id: 'dash.self.sefton-hate.q40.detail' }),
    },
    q41: {
      ...questions.court,
      hint: msg(
        'It may be an order to keep someone away from you. It counts if it has only been asked for.',
        {
          id: 'dash.self.sefton-hate.q41.hint',
        },
      ),
    },
    q42: questions.injuries,
    q43: questions.frightened,
    q44: {
      label: msg('Has hate crime been done to you more than once?', { id: 'dash.self.sefton-hate.q44' }),
    },
    q45: questions.pattern,
    q46: questions.weapon,
    q47: questions.otherPerson,
    q48: {
      ...questions.threatsToKill,
      options: {
        self: people.themselves,
        victim: people.you,
        'previous-victim': msg('Someone they hurt before', { id: 'dash.self.sefton-hate.q48.option.before' }),
        children: printed.q21.options.children,
        others: people.others,
      },
    },
    q49: {
      label: msg('Do you think that the person who hurts you could kill you or do you great harm?', {
        id: 'dash.self.sefton-hate.q49',
      }),
      helpNow: helpNow.threatToKill,
    },
    q50: {
      label: msg(
        'As far as you know, does the person who hurts you belong to a group that does such things?',
        { id: 'dash.self.sefton-hate.q50' },
      ),
      hint: msg('Say yes too if they only have to do with such a group.', {
        id: 'dash.self.sefton-hate.q50.hint',
      }),
    },
    q51: {
      label: questions.abuserProblems.label,
      hint: msg('Say yes too if they are on a course about hate crime.', {
        id: 'dash.self.sefton-hate.q51.hint',
      }),
      options: {
        ...problems,
        'hate-crime-programme': msg('Course about hate crime', {
          id: 'dash.self.sefton-hate.q51.option.course',
        }),
      },
    },
    q52: {
      label: msg('Do you have a problem with drink, drugs, mental health or violence?', {
        id: 'dash.self.sefton-hate.q52',
      }),
      hint: msg('The violence may be done by you or to you. It counts too if someone pesters you.', {
        id: 'dash.self.sefton-hate.q52.hint',
      }),
      options: {
        ...problems,
        'violence-harassment': msg('Violence or being pestered', {
          id: 'dash.self.sefton-hate.q52.option.violence',
        }),
      },
    },
    q53: { label: msg('Do you have money problems?', { id: 'dash.self.sefton-hate.q53' }) },
    q54: questions.money,
    q55: questions.property,
    q56: questions.fire,
    q57: {
      label: msg('Are you afraid that your children, family or friends will be hurt?', {
        id: 'dash.self.sefton-hate.q57',
      }),
      hint: msg('Say yes too if they were hurt already.', { id: 'dash.self.sefton-hate.q57.hint' }),
    },
    q58: questions.pets,
    q59: {
      label: msg('Has the person who hurts you said or done sexual things that hurt you?', {
        id: 'dash.self.sefton-hate.q59',
      }),
      hint: msg('It may have hurt your body, or how you feel.', { id: 'dash.self.sefton-hate.q59.hint' }),
    },
    q60: questions.downturn,
    q61: questions.foughtBack,
    q62: questions.online,
    q63: {
      label: msg('Are you hurt or pestered on social media, or were you before?', {
        id: 'dash.self.sefton-hate.q63',
      }),
    },
    q64: questions.cutOff,
    q65: questions.diversity,
    q66: {
      label: msg('Do you think about ending your life, or do you act as if you might?', {
        id: 'dash.self.sefton-hate.q66',
      }),
      helpNow: helpNow.suicidal,
    },
    q67: {
      label: msg(
        'Does the person who hurts you think about ending their own life, or act as if they might?',
        { id: 'dash.self.sefton-hate.q67' },
      ),
      helpNow: helpNow.abuserSuicidal,
    },
    q68: questions.notSeen,
    policeCallouts: questions.callouts,
  },
  why: {
    q35: why.several,
    q36: why.known,
    q37: why.whereabouts,
    q38: msg('If they came to a place once, they can come back.', { id: 'dash.self.sefton-hate.q38.why' }),
    q39: why.stalked,
    q40: why.record,
    q41: why.court,
    q42: why.injuries,
    q43: why.frightened,
    q44: why.again,
    q45: why.worse,
    q46: why.weapon,
    q47: why.otherPerson,
    q48: why.threatsToKill,
    q49: msg('You know what was done to you. What you believe counts.', {
      id: 'dash.self.sefton-hate.q49.why',
    }),
    q50: msg('A group can do more harm than one person.', { id: 'dash.self.sefton-hate.q50.why' }),
    q51: why.abuserProblems,
    q52: why.problems,
    q53: msg('With little money it can be harder to move or to be safer.', {
      id: 'dash.self.sefton-hate.q53.why',
    }),
    q54: why.money,
    q55: why.property,
    q56: why.fire,
    q57: msg('People you love can be hurt to hurt you. They may need help too.', {
      id: 'dash.self.sefton-hate.q57.why',
    }),
    q58: why.pets,
    q59: why.sexual,
    q60: why.downturn,
    q61: why.foughtBack,
    q62: why.online,
    q63: msg('It can reach you in any place, and others may join in.', {
      id: 'dash.self.sefton-hate.q63.why',
    }),
    q64: why.cutOff,
    q65: why.diversity,
    q66: why.suicide,
    q67: why.abuserSuicide,
    q68: why.notSeen,
  },
  rules: {},
  ...outcomesWith(
    msg('You can tell the police about hate crime. Someone else can tell them for you.', {
      id: 'dash.self.sefton-hate.next.report',
    }),
  ),
} as const satisfies SelfServeWordsOf<typeof definition>;
