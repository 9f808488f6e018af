import type { definition } from '@safeguarding-forms/instruments/internal/marac-referral/kirklees.js';
import { msg, str, type Message } from '../../model/message.js';
import type { WordsOf } from '../../model/words.js';
import { circumstances, paperTools, tools } from '../circumstances.js';
import { people } from '../people.js';
import { yesNo } from '../yes-no.js';
import {
  dashFrom14,
  noGroundsReason,
  questions,
  reasons,
  sections,
  title,
  victimContact,
  victimGender,
} from './referral.js';

/** The English of Kirklees' referral. */
export const words = {
  title,
  intro: msg(
    'What you write here goes to the agencies that meet at MARAC. Fill in all you can: gaps can cause delay. The abuser must not learn of it. Act now to protect adults and children.',
    { id: 'marac-referral.kirklees.intro' },
  ),
  sections: {
    ...sections,
    'victim-contact': victimContact,
    restrictions: msg('Who may know', { id: 'marac-referral.kirklees.section.restrictions' }),
    background: msg('What has happened', { id: 'marac-referral.kirklees.section.background' }),
  },
  items: {
    ...people,
    diversity: circumstances.diversity,
    victimAware: circumstances.victimAware,
    consentGiven: circumstances.consentGiven,
    sharingRecord: circumstances.sharingRecord,
    noConsentReason: circumstances.noConsentReason,
    noConsentLegalBasis: circumstances.noConsentLegalBasis,
    afraidOf: circumstances.afraidOf,
    safeToTalkTo: circumstances.safeToTalkTo,
    notSafeToTalkTo: circumstances.notSafeToTalkTo,
    declaredScore: circumstances.declaredScore,
    declaredDate: circumstances.declaredDate,
    declaredBy: circumstances.declaredBy,
    differenceReason: circumstances.differenceReason,
    samePerson: circumstances.samePerson,
    toolDifferenceReason: circumstances.toolDifferenceReason,
    victimGender: { label: victimGender.label },
    maracRepeat: {
      ...circumstances.maracRepeat,
      hint: msg(
        'Something new has happened with the same abuser in the 12 months since the last referral. A repeat is always referred, and needs no other reason.',
        { id: 'marac-referral.kirklees.maracRepeat.hint' },
      ),
    },
    previousMaracDate: {
      label: msg('When was the case last referred to MARAC?', {
        id: 'marac-referral.kirklees.previousMaracDate',
      }),
    },
    samePerpetrator: {
      label: msg('Is it the same abuser as before?', { id: 'marac-referral.kirklees.samePerpetrator' }),
      options: yesNo,
    },
    restrictedSharing: {
      label: msg('Do you ask that only a few agencies are told?', {
        id: 'marac-referral.kirklees.restrictedSharing',
      }),
      hint: msg(
        'For example, the person may be killed for so-called honour, and someone at an agency may know the family.',
        { id: 'marac-referral.kirklees.restrictedSharing.hint' },
      ),
      options: yesNo,
    },
    restrictedSharingReason: {
      label: msg('Why, and which agencies may know?', {
        id: 'marac-referral.kirklees.restrictedSharingReason',
      }),
    },
    useRestrictions: {
      label: msg('What must agencies not do with what you tell them?', {
        id: 'marac-referral.kirklees.useRestrictions',
      }),
      hint: msg('For example, not tell the person’s relatives, or not write to the home.', {
        id: 'marac-referral.kirklees.useRestrictions.hint',
      }),
    },
    noGroundsReason,
    referralReason: {
      ...questions.referralReasons,
      hint: msg('Choose one.', { id: 'marac-referral.kirklees.referralReason.hint' }),
      options: {
        'visible-high-risk': reasons['visible-high-risk'],
        'professional-judgement': reasons['professional-judgement'],
        'potential-escalation': reasons['potential-escalation'],
      },
      optionHints: {
        'visible-high-risk': dashFrom14,
        'professional-judgement': msg('You judge that the person is at high risk of serious harm.', {
          id: 'marac-referral.kirklees.referralReason.professional-judgement.hint',
        }),
        'potential-escalation': msg(
          'The abuse is growing, and MARAC is needed to share what each agency knows.',
          { id: 'marac-referral.kirklees.referralReason.potential-escalation.hint' },
        ),
      },
    },
    tickCount: {
      ...circumstances.tickCount,
      hint: msg('On the DASH checklist. Needed for visible high risk.', {
        id: 'marac-referral.kirklees.tickCount.hint',
      }),
    },
    reasonComment: {
      label: msg('Say more about your reason', { id: 'marac-referral.kirklees.reasonComment' }),
      hint: msg('Needed for professional judgement and for potential escalation.', {
        id: 'marac-referral.kirklees.reasonComment.hint',
      }),
      proposal: (questions: string): Message =>
        msg(str`Usually high risk: the DASH shows critical factors. By its numbers: ${questions}.`, {
          id: 'marac-referral.kirklees.reasonComment.proposal',
        }),
    },
    incident: {
      label: msg('What led you to assess the risk?', { id: 'marac-referral.kirklees.incident' }),
      hint: msg('An incident, or something that you learned.', {
        id: 'marac-referral.kirklees.incident.hint',
      }),
    },
    contributoryFactors: {
      label: msg('What else adds to the risk?', { id: 'marac-referral.kirklees.contributoryFactors' }),
    },
    history: {
      label: msg('What has happened before that matters here?', { id: 'marac-referral.kirklees.history' }),
    },
    risks: {
      label: msg('Risks, and what is done about each', { id: 'marac-referral.kirklees.risks' }),
      hint: msg('Draw them from all that you have written above.', {
        id: 'marac-referral.kirklees.risks.hint',
      }),
      row: (n: number): Message => msg(str`Risk ${n}`, { id: 'marac-referral.kirklees.risks.row' }),
      add: msg('Add another risk', { id: 'marac-referral.kirklees.risks.add' }),
      fields: {
        risk: {
          label: msg('Who is at risk, and of what?', {
            id: 'marac-referral.kirklees.risks.risk',
          }),
        },
        interventions: {
          label: msg('Help that is offered or in place', {
            id: 'marac-referral.kirklees.risks.interventions',
          }),
        },
      },
    },
    otherInformation: {
      label: msg('Anything else that MARAC should know', { id: 'marac-referral.kirklees.otherInformation' }),
    },
    riskAssessment: { ...circumstances.riskAssessment, takes: { dash: tools.dash } },
    declaredTool: { ...circumstances.declaredTool, options: { dash: paperTools.dash } },
  },
} as const satisfies WordsOf<typeof definition>;
