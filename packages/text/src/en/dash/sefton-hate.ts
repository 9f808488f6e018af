import type { definition } from '@safeguarding-forms/instruments/internal/dash/sefton-hate.js';
import { msg } from '../../model/message.js';
import type { WordsOf } from '../../model/words.js';
import { about, aboutHeading, sections as checklistSections } from './checklist.js';
import { questions as dashQuestions } from './questions.js';
import { completed, completedHeading, questions } from './sefton-questions.js';
import { footer, people, problems, sections } from './sefton.js';

/** The English of Sefton's tool for hate crime. */
export const words = {
  title: msg('Hate crime risk checklist', { id: 'dash.sefton-hate.title' }),
  intro: msg(
    'Fill this in with the person at risk. See them alone, take the time it needs, and explain why you ask and what MARAC is. If they do not want to, use what you and others already know. If an answer came from someone else, say who. If there is more than one abuser, answer yes if it is true of any of them.',
    { id: 'dash.sefton-hate.intro' },
  ),
  sections: {
    ...sections,
    about: aboutHeading,
    abuser: checklistSections.abuser,
    history: msg('The hate crime so far', { id: 'dash.sefton-hate.section.history' }),
    background: msg('The background', { id: 'dash.sefton-hate.section.background' }),
    harm: msg('More about the harm', { id: 'dash.sefton-hate.section.harm' }),
    current: checklistSections.current,
    completed: completedHeading,
  },
  items: {
    q35: questions.several,
    q36: questions.known,
    q37: questions.whereabouts,
    q38: {
      label: msg('Is the person at risk targeted at home, at work, at school, at college or the like?', {
        id: 'dash.sefton-hate.q38',
      }),
    },
    q39: {
      label: msg('Was the person at risk stalked or harassed before or after the incident?', {
        id: 'dash.sefton-hate.q39',
      }),
      hint: msg(
        'For example: following, calls or texts, checking where they are, contact with their friends, turning up.',
        { id: 'dash.sefton-hate.q39.hint' },
      ),
    },
    q40: {
      ...questions.record,
      detail: msg('Does it include hate crime, violence or abuse?', { id: 'dash.sefton-hate.q40.detail' }),
    },
    q41: {
      label: msg(
        'Are there any court proceedings, court orders (in place or applied for), or bail or licence conditions?',
        { id: 'dash.sefton-hate.q41' },
      ),
      hint: msg(
        'For example: a non-molestation order, an injunction, a restraining order, an ASBO or CRASBO, a promise made to a court, or an order that has replaced one of these.',
        { id: 'dash.sefton-hate.q41.hint' },
      ),
      detail: msg(
        'What is going on? How does the abuser react, and did they break any of it, now or before?',
        {
          id: 'dash.sefton-hate.q41.detail',
        },
      ),
    },
    q42: {
      label: msg('Did this hate crime, or an earlier one, cause injuries?', { id: 'dash.sefton-hate.q42' }),
    },
    q43: {
      label: msg('Is the person at risk frightened, or afraid of more harassment, injury or violence?', {
        id: 'dash.sefton-hate.q43',
      }),
      detail: msg('How do they see the danger?', { id: 'dash.sefton-hate.q43.detail' }),
    },
    q44: {
      label: msg('Has the person at risk suffered hate crime more than once?', {
        id: 'dash.sefton-hate.q44',
      }),
    },
    q45: {
      label: msg('Is there a pattern, or does the hate crime happen more often or get worse?', {
        id: 'dash.sefton-hate.q45',
      }),
    },
    q46: {
      label: msg('Was a weapon used, in this incident or an earlier one?', { id: 'dash.sefton-hate.q46' }),
    },
    q47: questions.otherPerson,
    q48: {
      ...questions.threatsToKill,
      options: {
        self: people.self,
        victim: people.victim,
        'previous-victim': msg('Someone they harmed before', {
          id: 'dash.sefton-hate.q48.option.previous-victim',
        }),
        children: dashQuestions.q21.options.children,
        others: people.others,
      },
      detail: msg('If someone else, who?', { id: 'dash.sefton-hate.q48.detail' }),
    },
    q49: {
      label: msg('Does the person at risk think that the abuser could kill or seriously harm them?', {
        id: 'dash.sefton-hate.q49',
      }),
    },
    q50: {
      label: msg('Is the abuser known to have to do with an organised group?', {
        id: 'dash.sefton-hate.q50',
      }),
    },
    q51: {
      label: msg(
        'Does the abuser have problems with alcohol, drugs or mental health, or are they on Probation’s hate crime programme?',
        { id: 'dash.sefton-hate.q51' },
      ),
      options: {
        ...problems,
        'hate-crime-programme': msg('Probation’s hate crime programme', {
          id: 'dash.sefton-hate.q51.option.hate-crime-programme',
        }),
      },
    },
    q52: {
      label: msg(
        'Does the person at risk have problems with alcohol, drugs, mental health, or violence or harassment?',
        { id: 'dash.sefton-hate.q52' },
      ),
      options: {
        ...problems,
        'violence-harassment': msg('Violence or harassment', {
          id: 'dash.sefton-hate.q52.option.violence-harassment',
        }),
      },
    },
    q53: {
      label: msg('Does the person at risk have money problems?', { id: 'dash.sefton-hate.q53' }),
    },
    q54: questions.money,
    q55: questions.property,
    q56: questions.fire,
    q57: {
      label: msg(
        'Does the person at risk fear that the abuser will harm their children, family or friends, or has this happened already?',
        { id: 'dash.sefton-hate.q57' },
      ),
    },
    q58: questions.pets,
    q59: {
      label: msg(
        'Has the abuser said or done anything sexual that hurt the person at risk, in body or mind?',
        {
          id: 'dash.sefton-hate.q59',
        },
      ),
    },
    q60: questions.downturn,
    q61: questions.foughtBack,
    q62: questions.online,
    q63: {
      label: msg('Is the person at risk targeted on social media, or were they before?', {
        id: 'dash.sefton-hate.q63',
      }),
    },
    q64: questions.cutOff,
    q65: questions.diversity,
    q66: {
      label: msg('Does the person at risk have thoughts of suicide, or act in a way that points to it?', {
        id: 'dash.sefton-hate.q66',
      }),
    },
    q67: {
      label: msg('Does the abuser have thoughts of suicide, or act in a way that points to it?', {
        id: 'dash.sefton-hate.q67',
      }),
    },
    q68: questions.notSeen,
    ...footer,
    caseSummary: {
      label: footer.caseSummary.label,
      hint: msg(
        'What has happened, what do you think of it, and why should MARAC hear the case? Above all, say how great you think the risk is if few answers are yes; why does it look like hate crime: sex or gender, sexual orientation, being trans, race, religion or culture, disability (of body, learning, senses or mental health), age? What is done to them: violence, sexual violence, damage, arson, graffiti, harassment with or without words, sexual or because of gender? Think of children, disability, drink or drugs, mental health, language and culture, honour-based systems, and playing down the danger; will they work with your service or others, and what matters most to them for their safety?',
        { id: 'dash.sefton-hate.caseSummary.hint' },
      ),
    },
    ...completed,
    ...about,
  },
} as const satisfies WordsOf<typeof definition>;
