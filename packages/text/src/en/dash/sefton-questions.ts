import { msg } from '../../model/message.js';
import { fields } from '../fields.js';

/** The questions that at least two of Sefton's three tools ask alike, by subject. */
export const questions = {
  several: {
    label: msg('Was there more than one abuser?', { id: 'dash.sefton.several' }),
    detail: msg('How many, and what else is known of them?', { id: 'dash.sefton.several.detail' }),
  },
  known: {
    label: msg('Does the person at risk know the abuser, or any of them?', { id: 'dash.sefton.known' }),
  },
  whereabouts: {
    label: msg(
      'Does the abuser know where the person at risk lives, works or studies, or where they usually go?',
      { id: 'dash.sefton.whereabouts' },
    ),
  },
  threatsToKill: {
    label: msg('Has the abuser ever threatened to kill anyone?', { id: 'dash.sefton.threats-to-kill' }),
  },
  record: {
    label: msg('Does the abuser have a criminal record?', { id: 'dash.sefton.record' }),
  },
  fire: {
    label: msg(
      'Has the abuser set fires before, or threatened to use fire against the person at risk, children, family, friends or others?',
      { id: 'dash.sefton.fire' },
    ),
  },
  cutOff: {
    label: msg('Does the person at risk feel cut off from family, friends or other help?', {
      id: 'dash.sefton.cut-off',
    }),
  },
  diversity: {
    label: msg(
      'Does the person at risk feel especially cut off because of something personal, or because of diversity or culture?',
      { id: 'dash.sefton.diversity' },
    ),
    hint: msg(
      'For example: disability, faith, language, culture, age, sexual orientation or gender reassignment. Think of mental health, offending and codes of honour too.',
      { id: 'dash.sefton.diversity.hint' },
    ),
  },
  online: {
    label: msg('Does the person at risk use social media or instant messaging?', {
      id: 'dash.sefton.online',
    }),
  },
  notSeen: {
    label: msg(
      'Does the person at risk seem not to see how serious things are, or how dangerous the abuser is?',
      { id: 'dash.sefton.not-seen' },
    ),
  },
  money: { label: msg('Does the abuser have money problems?', { id: 'dash.sefton.money' }) },
  pets: {
    label: msg('Does the abuser harm pets, or does the person at risk fear that they will?', {
      id: 'dash.sefton.pets',
    }),
    hint: msg('Past harm and threats count too.', { id: 'dash.sefton.pets.hint' }),
  },
  downturn: {
    label: msg('Has the abuser’s life taken a turn for the worse recently?', {
      id: 'dash.sefton.downturn',
    }),
    hint: msg(
      'For example: they lost a job or home, moved out, someone in the family died, or they have no family or friends left.',
      {
        id: 'dash.sefton.downturn.hint',
      },
    ),
  },
  foughtBack: {
    label: msg(
      'Is there any sign that the person at risk fought back or hit back in any way, or is likely to fight back?',
      { id: 'dash.sefton.fought-back' },
    ),
  },
  property: {
    label: msg('Has the abuser destroyed property, or threatened to?', { id: 'dash.sefton.property' }),
    hint: msg(
      'Property of the person at risk, their children, family, friends or others who matter to them.',
      { id: 'dash.sefton.property.hint' },
    ),
  },
  otherPerson: {
    label: msg('Has anyone else connected to the abuser threatened or scared the person at risk?', {
      id: 'dash.sefton.other-person',
    }),
  },
} as const;

/** Who filled the tool in: printed at the end of the tools for sexual violence and hate crime. */
export const completed = {
  referrerName: fields.contactName,
  agency: fields.agency,
  assessmentDate: fields.assessmentDate,
} as const;

/** The heading over it. */
export const completedHeading = msg('Who filled this in', { id: 'dash.sefton.section.completed' });
