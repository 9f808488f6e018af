import type { definition } from '@safeguarding-forms/instruments/internal/dash/sefton-domestic.js';
import { msg } from '../../model/message.js';
import type { WordsOf } from '../../model/words.js';
import { fields } from '../fields.js';
import { about, aboutHeading } from './checklist.js';
import { questions } from './sefton-questions.js';
import { footer, people, problems, sections } from './sefton.js';

/**
 * The English of Sefton's risk tool for domestic violence. As in all three tools, labels speak of the person at
 * risk, since some are about what that person may not see.
 */
export const words = {
  title: msg('Domestic abuse risk checklist', { id: 'dash.sefton-domestic.title' }),
  intro: msg(
    'This is for domestic abuse, stalking and honour-based abuse, and for sexual violence by a partner or former partner. Fill it in with the person at risk. See them alone, take the time it needs, and explain why you ask and what MARAC is. If they do not want to, use what you and others already know. If an answer came from someone else, say who.',
    { id: 'dash.sefton-domestic.intro' },
  ),
  sections: {
    ...sections,
    about: aboutHeading,
    abuse: msg('Leaving, violence and control', { id: 'dash.sefton-domestic.section.abuse' }),
    problems: msg('Drink, drugs, mental health and money', { id: 'dash.sefton-domestic.section.problems' }),
    family: msg('Pregnancy, children and pets', { id: 'dash.sefton-domestic.section.family' }),
    violence: msg('Strangling, sexual violence and fighting back', {
      id: 'dash.sefton-domestic.section.violence',
    }),
    isolation: msg('Being watched, cut off or forced', { id: 'dash.sefton-domestic.section.isolation' }),
    'warning-signs': msg('Other warning signs', { id: 'dash.sefton-domestic.section.warning-signs' }),
    outlook: msg('How the person sees the danger', { id: 'dash.sefton-domestic.section.outlook' }),
  },
  items: {
    q1: {
      label: msg(
        'Have the person at risk and the abuser separated lately, are they about to, or has the person told the abuser that they want to?',
        { id: 'dash.sefton-domestic.q1' },
      ),
    },
    q2: {
      ...questions.record,
      detail: msg('What for? Say so if it includes violence, against women or anyone else.', {
        id: 'dash.sefton-domestic.q2.detail',
      }),
    },
    q3: {
      label: msg('Did this incident, or one before it, cause injuries?', { id: 'dash.sefton-domestic.q3' }),
      detail: msg('What are the injuries? Is this the first one, or the worst?', {
        id: 'dash.sefton-domestic.q3.detail',
      }),
    },
    q4: {
      label: msg('Were weapons used in this incident, or in one before it?', {
        id: 'dash.sefton-domestic.q4',
      }),
      detail: msg('Which weapons? Could the abuser get any through a job or a hobby?', {
        id: 'dash.sefton-domestic.q4.detail',
      }),
    },
    q5: {
      label: msg('Has the abuser ever hurt or killed anyone, or threatened to?', {
        id: 'dash.sefton-domestic.q5',
      }),
      hint: msg('Harm or threats to themselves count too. Tick everyone it was aimed at.', {
        id: 'dash.sefton-domestic.q5.hint',
      }),
      detail: msg(
        'Who, and how serious is the threat? Do you, the person at risk or whoever told you believe that the abuser could kill?',
        { id: 'dash.sefton-domestic.q5.detail' },
      ),
      options: {
        self: people.self,
        'service-user': people.victim,
        children: people.children,
        'previous-partner': people['previous-partner'],
        others: people.others,
      },
    },
    q6: {
      label: msg('Has the abuser been jealous, controlling or obsessive?', { id: 'dash.sefton-domestic.q6' }),
      hint: msg(
        'For example: who the person sees or what they wear, being watched at home, at work or when apart, having their phone or movements checked, stalking and harassment, calls or texts that are abusive, constant or unwanted, letters, cards or presents.',
        { id: 'dash.sefton-domestic.q6.hint' },
      ),
      detail: msg('What does the abuser do, and in what setting? Do they mean to scare the person?', {
        id: 'dash.sefton-domestic.q6.detail',
      }),
    },
    q7: questions.otherPerson,
    q8: {
      label: msg(
        'Does the abuser misuse drink or drugs, have mental health issues, or take part in a programme for abusers?',
        { id: 'dash.sefton-domestic.q8' },
      ),
      options: {
        ...problems,
        'perpetrator-programme': msg('Programme for abusers, through probation or by choice', {
          id: 'dash.sefton-domestic.q8.option.perpetrator-programme',
        }),
      },
    },
    q9: {
      label: msg(
        'Does the person at risk misuse drink or drugs, or have mental health issues or a history of offending?',
        { id: 'dash.sefton-domestic.q9' },
      ),
      options: {
        ...problems,
        offending: msg('Offending', { id: 'dash.sefton-domestic.q9.option.offending' }),
      },
    },
    q10: {
      label: msg('Does the person at risk have money problems, or depend on the abuser for money?', {
        id: 'dash.sefton-domestic.q10',
      }),
    },
    q11: questions.money,
    q12: {
      label: msg('Is the person at risk pregnant, or do they have a baby of 18 months or younger?', {
        id: 'dash.sefton-domestic.q12',
      }),
    },
    q13: {
      label: msg('Does the abuser harm the children, or is the person at risk afraid of it?', {
        id: 'dash.sefton-domestic.q13',
      }),
      hint: msg('Threats count too.', { id: 'dash.sefton-domestic.q13.hint' }),
    },
    q14: {
      label: msg('Is there conflict over the children?', { id: 'dash.sefton-domestic.q14' }),
      hint: msg('For example: contact, where they live, or threats to take them away.', {
        id: 'dash.sefton-domestic.q14.hint',
      }),
    },
    q15: {
      label: msg('Does the abuser live with children who are not their own by birth?', {
        id: 'dash.sefton-domestic.q15',
      }),
    },
    q16: questions.pets,
    q17: {
      label: msg(
        'Has the abuser ever tried to strangle, choke, suffocate or drown someone, or to make it hard for them to breathe in another way?',
        { id: 'dash.sefton-domestic.q17' },
      ),
      hint: msg('The person at risk, a partner now or before, or a child.', {
        id: 'dash.sefton-domestic.q17.hint',
      }),
    },
    q18: {
      label: msg(
        'Has the abuser said or done sexual things that made the person at risk feel bad, or used sexual violence on them or anyone else?',
        { id: 'dash.sefton-domestic.q18' },
      ),
    },
    q19: questions.foughtBack,
    q20: {
      label: msg(
        'Does the person at risk, or someone close to them, use social media or messaging that could put the person in danger?',
        { id: 'dash.sefton-domestic.q20' },
      ),
      hint: msg('Think of children, family, friends and colleagues.', {
        id: 'dash.sefton-domestic.q20.hint',
      }),
    },
    q21: questions.cutOff,
    q22: questions.diversity,
    q23: {
      label: msg(
        'Was the person at risk forced or pressed into a marriage, or do they feel in danger of it?',
        { id: 'dash.sefton-domestic.q23' },
      ),
      hint: msg(
        'Never contact or involve the family. Ask the Forced Marriage Unit for advice. Keep notes and addresses away from any file that the abuser or the family could see.',
        { id: 'dash.sefton-domestic.q23.hint' },
      ),
    },
    q24: {
      label: msg('Is there abuse in the name of honour, or a threat of it?', {
        id: 'dash.sefton-domestic.q24',
      }),
      hint: msg('The code can be that of the family, the community or both.', {
        id: 'dash.sefton-domestic.q24.hint',
      }),
    },
    q25: {
      label: msg(
        'Has the person at risk shown thoughts of suicide, in words or in another way, or ever tried to take their own life?',
        {
          id: 'dash.sefton-domestic.q25',
        },
      ),
    },
    q26: {
      label: msg(
        'Has the abuser shown thoughts of suicide, in words or in another way, or ever tried to take their own life?',
        {
          id: 'dash.sefton-domestic.q26',
        },
      ),
    },
    q27: {
      label: msg(
        'Are there court cases going on, orders in place or applied for, or bail or licence conditions?',
        { id: 'dash.sefton-domestic.q27' },
      ),
      hint: msg(
        'For example: a divorce, a case about children, a non-molestation order, an injunction, a restraining order or a promise to the court.',
        { id: 'dash.sefton-domestic.q27.hint' },
      ),
      detail: msg('What are they, and how does the abuser react? Have they ever failed to comply?', {
        id: 'dash.sefton-domestic.q27.detail',
      }),
    },
    q28: questions.property,
    q29: {
      label: msg(
        'Was the person at risk a teenager when the relationship began, and is the abuser more than 5 years older?',
        { id: 'dash.sefton-domestic.q29' },
      ),
    },
    q30: questions.downturn,
    q31: questions.fire,
    q32: {
      label: msg('Is the person at risk frightened, or do they fear more injury or violence?', {
        id: 'dash.sefton-domestic.q32',
      }),
      detail: msg('What do they think the abuser, or people with ties to the abuser, will or will not do?', {
        id: 'dash.sefton-domestic.q32.detail',
      }),
    },
    q33: {
      label: msg('Is there a pattern: does the abuse come more often, or is it getting worse?', {
        id: 'dash.sefton-domestic.q33',
      }),
      detail: msg('What is the pattern?', { id: 'dash.sefton-domestic.q33.detail' }),
    },
    q34: questions.notSeen,
    ...footer,
    ...about,
    assessmentDate: fields.assessmentDate,
  },
} as const satisfies WordsOf<typeof definition>;
