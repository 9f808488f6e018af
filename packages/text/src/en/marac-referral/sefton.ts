import type { definition } from '@safeguarding-forms/instruments/internal/marac-referral/sefton.js';
import { msg } from '../../model/message.js';
import type { WordsOf } from '../../model/words.js';
import { circumstances, paperTools, tools } from '../circumstances.js';
import { anyone, people } from '../people.js';
import { yesNo } from '../yes-no.js';
import { emergencyReason, laterOfTwo, questions, reasons, sections, title } from './referral.js';

/** The English of Sefton's referral and re-referral. */
export const words = {
  title,
  intro: msg(
    'Use this form to refer a person at very high risk to MARAC. The advocacy team hears of the case at the same time. Tell your manager and your agency’s MARAC representative, and flag the case in your files. If there is danger now, act first. Do not tell the abuser of this referral.',
    { id: 'marac-referral.sefton.intro' },
  ),
  sections: {
    ...sections,
    conference: msg('What kind of referral', { id: 'marac-referral.sefton.section.conference' }),
    're-referral': msg('Why the case comes back', { id: 'marac-referral.sefton.section.re-referral' }),
    household: msg('Others in the home', { id: 'marac-referral.sefton.section.household' }),
    circumstances: msg('More about the case', { id: 'marac-referral.sefton.section.circumstances' }),
  },
  items: {
    ...people,
    ...circumstances,
    conference: {
      label: msg('Which conference is it for?', { id: 'marac-referral.sefton.conference' }),
      hint: msg(
        'A hate crime is done out of hostility to someone’s disability, race, religion, sexual orientation or transgender identity.',
        { id: 'marac-referral.sefton.conference.hint' },
      ),
      options: {
        'domestic-and-sexual': msg('Domestic and sexual violence', {
          id: 'marac-referral.sefton.conference.domestic-and-sexual',
        }),
        'hate-crime': msg('Hate crime', { id: 'marac-referral.sefton.conference.hate-crime' }),
      },
    },
    referralType: {
      label: msg('Is this a first referral?', { id: 'marac-referral.sefton.referralType' }),
      hint: msg('If you are not sure, your agency’s MARAC representative can look it up.', {
        id: 'marac-referral.sefton.referralType.hint',
      }),
      options: {
        first: msg('First referral, or last referred and heard more than 12 months ago', {
          id: 'marac-referral.sefton.referralType.first',
        }),
        're-referral': msg('Re-referral: the case was referred or heard in the last 12 months', {
          id: 'marac-referral.sefton.referralType.re-referral',
        }),
      },
    },
    emergencyMeeting: {
      label: msg('Do you ask for an emergency meeting (a mini MARAC)?', {
        id: 'marac-referral.sefton.emergencyMeeting',
      }),
      hint: msg('If the case cannot wait for the next meeting. Phone the MARAC team about it as well.', {
        id: 'marac-referral.sefton.emergencyMeeting.hint',
      }),
      options: yesNo,
    },
    emergencyReason,
    victimCapacity: {
      label: msg('Does anything limit what the person at risk can decide for themselves?', {
        id: 'marac-referral.sefton.victimCapacity',
      }),
      hint: msg('Say what you know about their mental capacity, and who speaks for them.', {
        id: 'marac-referral.sefton.victimCapacity.hint',
      }),
    },
    victimNeeds: {
      label: msg('What needs does the person at risk have?', { id: 'marac-referral.sefton.victimNeeds' }),
      hint: msg('For example, care, support or getting about.', {
        id: 'marac-referral.sefton.victimNeeds.hint',
      }),
    },
    victimWishes: {
      label: msg('What does the person at risk want to happen?', {
        id: 'marac-referral.sefton.victimWishes',
      }),
    },
    previousMaracDate: {
      ...circumstances.previousMaracDate,
      hint: laterOfTwo,
    },
    reReferralReason: {
      label: msg('Why do you refer the case again?', { id: 'marac-referral.sefton.reReferralReason' }),
      options: {
        'new-incident': msg('A new incident', { id: 'marac-referral.sefton.reReferralReason.new-incident' }),
        'change-of-circumstances': msg('Something has changed, without a new incident', {
          id: 'marac-referral.sefton.reReferralReason.change-of-circumstances',
        }),
      },
      optionHints: {
        'new-incident': msg(
          'Violence, sexual violence, stalking or harassment that the police could act on if they were told. It counts as a repeat.',
          { id: 'marac-referral.sefton.reReferralReason.new-incident.hint' },
        ),
        'change-of-circumstances': msg(
          'The other agencies are told, or a full meeting hears it. It does not count as a repeat.',
          { id: 'marac-referral.sefton.reReferralReason.change-of-circumstances.hint' },
        ),
      },
    },
    whatHappened: {
      label: msg('What has happened, or what has changed?', { id: 'marac-referral.sefton.whatHappened' }),
      hint: msg('Say when, and who was there. Say too if an address or a phone number is new.', {
        id: 'marac-referral.sefton.whatHappened.hint',
      }),
    },
    perpetratorIsMainCarer: {
      label: msg('Is an abuser the main carer of the person at risk?', {
        id: 'marac-referral.sefton.perpetratorIsMainCarer',
      }),
      options: yesNo,
    },
    perpetratorCapacity: {
      label: msg('Does anything limit what the abuser can understand or decide?', {
        id: 'marac-referral.sefton.perpetratorCapacity',
      }),
      hint: msg('Say what you know about their mental capacity.', {
        id: 'marac-referral.sefton.perpetratorCapacity.hint',
      }),
    },
    otherPeople: {
      label: msg('Others who live in the home or visit it', { id: 'marac-referral.sefton.otherPeople' }),
      hint: msg('For example, family and carers.', { id: 'marac-referral.sefton.otherPeople.hint' }),
      ...anyone,
      fields: {
        name: people.perpetrators.fields.name,
        dob: people.perpetrators.fields.dob,
        relationshipToVictim: people.perpetrators.fields.relationshipToVictim,
        presence: {
          label: msg('Do they live there or visit?', { id: 'marac-referral.sefton.otherPeople.presence' }),
          options: {
            'lives-there': msg('Lives there', {
              id: 'marac-referral.sefton.otherPeople.presence.lives-there',
            }),
            visits: msg('Visits', { id: 'marac-referral.sefton.otherPeople.presence.visits' }),
          },
        },
      },
    },
    referralReasons: {
      ...questions.referralReasons,
      hint: msg('Tick all that apply.', { id: 'marac-referral.sefton.referralReasons.hint' }),
      options: {
        'very-high-risk': msg('Very high risk on the risk tool', {
          id: 'marac-referral.sefton.reason.very-high-risk',
        }),
        'professional-judgement': reasons['professional-judgement'],
      },
      optionHints: {
        'very-high-risk': msg('10 or more yes answers, or the police called 3 or more times in 12 months.', {
          id: 'marac-referral.sefton.reason.very-high-risk.hint',
        }),
        'professional-judgement': msg(
          'For example, you feel that the person plays the abuse down, or you know of facts that do not fit what they say.',
          { id: 'marac-referral.sefton.reason.professional-judgement.hint' },
        ),
      },
    },
    whyReferral: {
      ...questions.whyReferral,
      hint: msg(
        'You must say why if the tool does not come to very high risk. The more you tell, the better.',
        {
          id: 'marac-referral.sefton.whyReferral.hint',
        },
      ),
    },
    historyOfAbuse: {
      ...questions.historyOfAbuse,
      hint: msg('Any domestic or sexual violence that someone has told of.', {
        id: 'marac-referral.sefton.historyOfAbuse.hint',
      }),
    },
    mentalHealthHistory: {
      label: msg('Has anyone involved been mentally ill?', {
        id: 'marac-referral.sefton.mentalHealthHistory',
      }),
      hint: msg('Say who, when, and what help they had.', {
        id: 'marac-referral.sefton.mentalHealthHistory.hint',
      }),
    },
    servicesInvolved: {
      label: msg('Which services does the person at risk use or need?', {
        id: 'marac-referral.sefton.servicesInvolved',
      }),
      hint: msg('Yours and others. Say who supports the family.', {
        id: 'marac-referral.sefton.servicesInvolved.hint',
      }),
    },
    visits: {
      label: msg('When did your service see the person at risk or go to the home?', {
        id: 'marac-referral.sefton.visits',
      }),
    },
    protectiveFactors: {
      label: msg('What helps to protect the person at risk?', {
        id: 'marac-referral.sefton.protectiveFactors',
      }),
      hint: msg('For example, they or the abuser take up help, or someone supports the family.', {
        id: 'marac-referral.sefton.protectiveFactors.hint',
      }),
    },
    risksToProfessionals: {
      ...questions.risksToProfessionals,
      hint: msg('Say what they must know before they go into the home.', {
        id: 'marac-referral.sefton.risksToProfessionals.hint',
      }),
    },
    riskAssessment: { ...circumstances.riskAssessment, takes: { dash: tools.dash } },
    declaredTool: {
      ...circumstances.declaredTool,
      options: {
        'sefton-domestic': paperTools['sefton-domestic'],
        'sefton-sexual': paperTools['sefton-sexual'],
        'sefton-hate': paperTools['sefton-hate'],
      },
    },
    declaredScore: {
      ...circumstances.declaredScore,
      hint: msg('The number of yes answers, for example 10.', {
        id: 'marac-referral.sefton.declaredScore.hint',
      }),
    },
    declaredCallouts: {
      label: msg('How often were the police called in the last 12 months?', {
        id: 'marac-referral.sefton.declaredCallouts',
      }),
      hint: msg('Three or more mean very high risk, whatever the score. Leave empty if you do not know.', {
        id: 'marac-referral.sefton.declaredCallouts.hint',
      }),
    },
    sharingRecord: {
      ...circumstances.sharingRecord,
      hint: msg('Without agreement this record is needed. It says how and why you decided to share.', {
        id: 'marac-referral.sefton.sharingRecord.hint',
      }),
    },
    declaredRecord: {
      label: msg('The record was made on paper', { id: 'marac-referral.sefton.declaredRecord' }),
    },
    declaredRecordDate: {
      label: msg('Date of the record', { id: 'marac-referral.sefton.declaredRecordDate' }),
    },
    declaredRecordBy: {
      label: msg('Who made the record', { id: 'marac-referral.sefton.declaredRecordBy' }),
    },
    declaredRecordKept: {
      label: msg('Where the record is kept', { id: 'marac-referral.sefton.declaredRecordKept' }),
    },
  },
} as const satisfies WordsOf<typeof definition>;
