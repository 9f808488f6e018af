import type { definition } from '@safeguarding-forms/instruments/internal/mappa-screening/cleveland.js';
import { msg } from '../../model/message.js';
import type { WordsOf } from '../../model/words.js';
import { yesNo } from '../yes-no.js';

/** The English of Cleveland's screening for MAPPA. */
export const words = {
  title: msg('MARAC or MAPPA: screening', { id: 'mappa-screening.title' }),
  intro: msg(
    'This helps you to see if a case needs MAPPA (multi-agency public protection arrangements). MAPPA never replaces a referral to MARAC. “They” means the person who may do harm. Do not let it hold up help. If you are not sure of an answer, ask the MAPPA coordinator.',
    { id: 'mappa-screening.intro' },
  ),
  sections: {
    offender: msg('Their offences', { id: 'mappa-screening.section.offender' }),
    'person-at-risk': msg('Who is at risk', { id: 'mappa-screening.section.person-at-risk' }),
    marac: msg('What MARAC can do', { id: 'mappa-screening.section.marac' }),
    agencies: msg('Who manages the risk', { id: 'mappa-screening.section.agencies' }),
    'step-1': msg('Step one: category', { id: 'mappa-screening.section.step-1' }),
    'step-2': msg('Step two: agencies', { id: 'mappa-screening.section.step-2' }),
    'step-2-police': msg('Step two: police and probation', { id: 'mappa-screening.section.step-2-police' }),
    'step-3': msg('Step three: risk now', { id: 'mappa-screening.section.step-3' }),
    'step-4': msg('Step four: added value', { id: 'mappa-screening.section.step-4' }),
    'step-5': msg('Step five: public confidence', { id: 'mappa-screening.section.step-5' }),
    'step-5-resources': msg('Step five: resources', { id: 'mappa-screening.section.step-5-resources' }),
    decision: msg('Your decision', { id: 'mappa-screening.section.decision' }),
  },
  items: {
    relevantOffender: {
      label: msg(
        'Are they a registered sex offender, or a violent offender with a sentence of 12 months or more for a relevant offence?',
        { id: 'mappa-screening.relevantOffender' },
      ),
      hint: msg(
        'A suspended sentence of 12 months or more counts. Answer yes as well for any other sex offender, and for anyone under a hospital or guardianship order for an offence. Schedule 15 of the Criminal Justice Act 2003 lists the relevant offences: violent ones in part 1, sexual ones in part 2.',
        { id: 'mappa-screening.relevantOffender.hint' },
      ),
      options: yesNo,
    },
    domesticAbuseOnly: {
      label: msg('Is the risk only to the person who suffers domestic abuse from them?', {
        id: 'mappa-screening.domesticAbuseOnly',
      }),
      hint: msg(
        'Answer yes only if the risk of harm comes straight from that abuse and is to nobody else. Answer no if others may be harmed too, or if the risk is of another kind.',
        { id: 'mappa-screening.domesticAbuseOnly.hint' },
      ),
      options: yesNo,
    },
    complexIssues: {
      label: msg('Are there complex issues that MARAC cannot resolve?', {
        id: 'mappa-screening.complexIssues',
      }),
      options: yesNo,
    },
    agenciesToManage: {
      label: msg('Does it take two or more agencies to manage the risk?', {
        id: 'mappa-screening.agenciesToManage',
      }),
      options: yesNo,
    },
    category: {
      label: msg('Which MAPPA category are they in now?', { id: 'mappa-screening.category' }),
      options: {
        'category-1': msg('Category 1: registered sex offender', {
          id: 'mappa-screening.category.category-1',
        }),
        'category-2': msg('Category 2: violent offender or other sex offender', {
          id: 'mappa-screening.category.category-2',
        }),
        'category-3': msg('Category 3: other dangerous offender', {
          id: 'mappa-screening.category.category-3',
        }),
        none: msg('None of these', { id: 'mappa-screening.category.none' }),
      },
      optionHints: {
        'category-1': msg('For as long as they have to be registered.', {
          id: 'mappa-screening.category.category-1.hint',
        }),
        'category-2': msg(
          'Any one of these: a violent offence with a prison sentence of 12 months or more, also a suspended one; a sexual offence without having to register; a hospital order or a guardianship order, with or without restrictions.',
          { id: 'mappa-screening.category.category-2.hint' },
        ),
        'category-3': msg(
          'They have a conviction or a caution, even an old one. And either their risk of harm is high or very high and needs agencies to work together at level 2 or 3, or there is an active risk of serious harm now. The MAPPA coordination unit decides whether someone is in category 3: choose it if you believe so.',
          { id: 'mappa-screening.category.category-3.hint' },
        ),
        none: msg('Then MAPPA cannot take them on.', { id: 'mappa-screening.category.none.hint' }),
      },
      warnings: {
        none: msg(
          'If you said yes to the first question, look again: those offenders are in category 1 or 2, unless their registration, sentence or order is over. Think of a meeting outside MAPPA to share information, and record it.',
          { id: 'mappa-screening.category.none.warning' },
        ),
      },
    },
    agenciesToMeet: {
      label: msg('How many agencies need to meet to agree the plan for the risk?', {
        id: 'mappa-screening.agenciesToMeet',
      }),
      hint: msg(
        'The plan says how the agencies manage the risk together. Count your own if it needs to be there.',
        {
          id: 'mappa-screening.agenciesToMeet.hint',
        },
      ),
      options: {
        'fewer-than-two': msg('One agency, or none', { id: 'mappa-screening.agenciesToMeet.fewer-than-two' }),
        two: msg('Two agencies', { id: 'mappa-screening.agenciesToMeet.two' }),
        'three-or-more': msg('Three agencies or more', {
          id: 'mappa-screening.agenciesToMeet.three-or-more',
        }),
      },
    },
    policeAndProbation: {
      label: msg('Are both the police and the probation service involved?', {
        id: 'mappa-screening.policeAndProbation',
      }),
      hint: msg('Where both are, two agencies are not enough for level 2 or 3. It takes three.', {
        id: 'mappa-screening.policeAndProbation.hint',
      }),
      options: yesNo,
    },
    currentRisk: {
      label: msg('Is there an active risk now that they harm anyone else, the person at risk included?', {
        id: 'mappa-screening.currentRisk',
      }),
      options: yesNo,
    },
    addedValue: {
      label: msg('Would MAPPA at level 2 or 3 add something that is missing now?', {
        id: 'mappa-screening.addedValue',
      }),
      hint: msg(
        'For example: agencies work together better; earlier access to help that is scarce or new; a quick referral to another agency that can lower the risk; oversight by senior managers; bringing in the right agencies, as far as is fair; settling a dispute about the level of risk or about the plan; or anything else in this case that calls for it.',
        { id: 'mappa-screening.addedValue.hint' },
      ),
      options: yesNo,
    },
    publicConfidence: {
      label: msg('Are the media likely to look into this case, or is public confidence at stake?', {
        id: 'mappa-screening.publicConfidence',
      }),
      hint: msg(
        'Answer yes if media scrutiny is likely. Answer yes too if public interest is very high and the public’s trust has to be kept.',
        {
          id: 'mappa-screening.publicConfidence.hint',
        },
      ),
      options: yesNo,
    },
    seniorResources: {
      label: msg('Does the risk call for special resources that only senior staff can commit?', {
        id: 'mappa-screening.seniorResources',
      }),
      hint: msg(
        'Think of how serious the harm could be and how soon it could come. These are special or higher resources that are given at a level 3 meeting.',
        { id: 'mappa-screening.seniorResources.hint' },
      ),
      options: yesNo,
    },
    mappaReferral: {
      label: msg('Will you make a MAPPA referral?', { id: 'mappa-screening.mappaReferral' }),
      hint: msg(
        'If yes, send a copy of this screening with it. If no, think of a professionals’ meeting to share information and agree who does what.',
        { id: 'mappa-screening.mappaReferral.hint' },
      ),
      options: yesNo,
    },
    additionalInformation: {
      label: msg('What supports your decision', { id: 'mappa-screening.additionalInformation' }),
      hint: msg('Needed if you decide otherwise than the screening suggests.', {
        id: 'mappa-screening.additionalInformation.hint',
      }),
    },
  },
} as const satisfies WordsOf<typeof definition>;
