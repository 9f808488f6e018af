import type { definition } from '@safeguarding-forms/instruments/internal/marac-referral/liverpool.js';
import { msg } from '../../model/message.js';
import type { WordsOf } from '../../model/words.js';
import { circumstances, paperTools, tools } from '../circumstances.js';
import { people } from '../people.js';
import { answers, yesNo } from '../yes-no.js';
import { emergencyReason, noGroundsReason, questions, reasons, sections, title } from './referral.js';

const judgementHint = msg('In your view the risk of serious harm is high.', {
  id: 'marac-referral.liverpool.reason.professional-judgement.hint',
});

/** The English of Liverpool's referral. */
export const words = {
  title,
  intro: msg(
    'Use this form for a person at high risk of serious harm from domestic abuse. Any professional can refer. If there is danger now, act first and do not wait for the meeting. Never let the abuser learn of this referral.',
    { id: 'marac-referral.liverpool.intro' },
  ),
  sections: {
    ...sections,
    'paper-tool': msg('A risk tool on paper', { id: 'marac-referral.liverpool.section.paper-tool' }),
    'earlier-marac': msg('Earlier referrals', {
      id: 'marac-referral.liverpool.section.earlier-marac',
    }),
  },
  items: {
    ...people,
    ...circumstances,
    noGroundsReason,
    healthAgency: {
      label: msg('Do you work for a health organisation?', { id: 'marac-referral.liverpool.healthAgency' }),
      hint: msg('Health organisations can send a DASH. All others send a MeRIT.', {
        id: 'marac-referral.liverpool.healthAgency.hint',
      }),
      options: yesNo,
    },
    maracRepeat: {
      ...circumstances.maracRepeat,
      hint: msg(
        'Say yes if the same two people were referred to MARAC in the last 12 months and there is a new incident. Say yes to any abuse at all if it was in the last 3 months. It need not be violent or a crime. For example: contact that is not wanted, also through family or friends; breaking bail or a court order; a quarrel about children, property or divorce.',
        { id: 'marac-referral.liverpool.maracRepeat.hint' },
      ),
    },
    transfer: {
      label: msg('Has the person at risk moved here from an area where a MARAC knows the case?', {
        id: 'marac-referral.liverpool.transfer',
      }),
      hint: msg('For good or for a time, for example into a refuge.', {
        id: 'marac-referral.liverpool.transfer.hint',
      }),
      options: yesNo,
    },
    transferFrom: {
      label: msg('Which area’s MARAC?', { id: 'marac-referral.liverpool.transferFrom' }),
    },
    transferDocuments: {
      label: msg('Which papers go along with this referral?', {
        id: 'marac-referral.liverpool.transferDocuments',
      }),
      hint: msg('The MARAC of the old area should send all that it has on the case.', {
        id: 'marac-referral.liverpool.transferDocuments.hint',
      }),
      options: {
        minutes: msg('Minutes of that MARAC about this case', {
          id: 'marac-referral.liverpool.transferDocuments.minutes',
        }),
        'original-referral': msg('The first referral, with its risk assessment', {
          id: 'marac-referral.liverpool.transferDocuments.original-referral',
        }),
        'action-plan': msg('The action plan', {
          id: 'marac-referral.liverpool.transferDocuments.action-plan',
        }),
        other: msg('Other papers that matter to the new MARAC', {
          id: 'marac-referral.liverpool.transferDocuments.other',
        }),
      },
    },
    transferNews: {
      label: msg('What is new about the person at risk and the children since that MARAC?', {
        id: 'marac-referral.liverpool.transferNews',
      }),
      hint: msg('The minutes tell of the old area, and may be some time ago.', {
        id: 'marac-referral.liverpool.transferNews.hint',
      }),
    },
    honourBasedAbuse: {
      label: msg('Is this, or could it be, honour-based abuse?', {
        id: 'marac-referral.liverpool.honourBasedAbuse',
      }),
      hint: msg('These cases are always heard, whatever the score, and always in a closed session.', {
        id: 'marac-referral.liverpool.honourBasedAbuse.hint',
      }),
      options: yesNo,
    },
    incidentWithinThreeMonths: questions.incidentWithinThreeMonths,
    referralReasons: {
      ...questions.referralReasons,
      hint: msg(
        'Tick all that apply. These usually mean high risk: violence in pregnancy, strangling, cruelty to animals, weapons, threats to kill.',
        { id: 'marac-referral.liverpool.referralReasons.hint' },
      ),
      options: {
        'visible-high-risk': reasons['visible-high-risk'],
        'professional-judgement': reasons['professional-judgement'],
        'potential-escalation': reasons['potential-escalation'],
      },
      optionHints: {
        'visible-high-risk': msg(
          '72 or more on the MeRIT, or 14 or more on a DASH from a health organisation.',
          {
            id: 'marac-referral.liverpool.reason.visible-high-risk.hint',
          },
        ),
        'professional-judgement': judgementHint,
        'potential-escalation': msg('The abuse happens more and more often, or gets worse.', {
          id: 'marac-referral.liverpool.reason.potential-escalation.hint',
        }),
      },
    },
    olderReasons: {
      label: msg('What is the referral of an older incident based on?', {
        id: 'marac-referral.liverpool.olderReasons',
      }),
      hint: msg('Tick all that apply. No MeRIT is needed, but attach one if you have it.', {
        id: 'marac-referral.liverpool.olderReasons.hint',
      }),
      options: {
        'professional-judgement': reasons['professional-judgement'],
        pattern: msg('A known pattern of abuse', { id: 'marac-referral.liverpool.reason.pattern' }),
      },
      optionHints: {
        'professional-judgement': judgementHint,
        pattern: msg('It ties in with something that happened lately.', {
          id: 'marac-referral.liverpool.reason.pattern.hint',
        }),
      },
    },
    patternEvent: {
      label: msg('What happened lately, and how does it fit the pattern?', {
        id: 'marac-referral.liverpool.patternEvent',
      }),
      hint: msg('For example, the abuser has come out of prison and has got in touch.', {
        id: 'marac-referral.liverpool.patternEvent.hint',
      }),
    },
    whyReferral: {
      ...questions.whyReferral,
      hint: msg('Put it clearly, so that someone who does not know the case can follow.', {
        id: 'marac-referral.liverpool.whyReferral.hint',
      }),
    },
    closedSessionRequested: {
      label: msg('Do you ask for a closed session?', {
        id: 'marac-referral.liverpool.closedSessionRequested',
      }),
      hint: msg('If a full meeting could do harm to the person or a child.', {
        id: 'marac-referral.liverpool.closedSessionRequested.hint',
      }),
      options: yesNo,
    },
    closedSessionWhy: {
      label: msg('Why a closed session?', { id: 'marac-referral.liverpool.closedSessionWhy' }),
      hint: msg('Say what could happen, and who must not be in the room.', {
        id: 'marac-referral.liverpool.closedSessionWhy.hint',
      }),
    },
    linkedCase: {
      label: msg('Has MARAC heard of either of them with someone else?', {
        id: 'marac-referral.liverpool.linkedCase',
      }),
      hint: msg('The person at risk with another abuser, or the abuser with another partner.', {
        id: 'marac-referral.liverpool.linkedCase.hint',
      }),
      options: answers,
    },
    linkedCaseDetails: {
      label: msg('Which case is that?', { id: 'marac-referral.liverpool.linkedCaseDetails' }),
      hint: msg('Say who was in it, and when, as far as you know.', {
        id: 'marac-referral.liverpool.linkedCaseDetails.hint',
      }),
    },
    emergency: {
      label: msg('Do you ask for an emergency MARAC?', { id: 'marac-referral.liverpool.emergency' }),
      hint: msg('If the case cannot wait for the next meeting, which is held every two weeks.', {
        id: 'marac-referral.liverpool.emergency.hint',
      }),
      options: yesNo,
    },
    emergencyReason,
    patternsAndAnalysis: {
      label: msg('The score, the patterns, and what you make of them', {
        id: 'marac-referral.liverpool.patternsAndAnalysis',
      }),
      hint: msg('Which patterns of risk or abuse do you see? What do the events and the setting tell you?', {
        id: 'marac-referral.liverpool.patternsAndAnalysis.hint',
      }),
    },
    whoIsAtRisk: {
      label: msg('Who could come to serious harm, and how?', {
        id: 'marac-referral.liverpool.whoIsAtRisk',
      }),
    },
    timeframe: {
      label: msg('When was the risk lately, and when could it come?', {
        id: 'marac-referral.liverpool.timeframe',
      }),
      hint: msg('For example, a court date, a release or a child’s visit that is coming up.', {
        id: 'marac-referral.liverpool.timeframe.hint',
      }),
    },
    historyOfAbuse: {
      ...questions.historyOfAbuse,
      hint: msg('Of both people: with each other, and with others before.', {
        id: 'marac-referral.liverpool.historyOfAbuse.hint',
      }),
    },
    alreadyInPlace: {
      label: msg('What has your agency already done?', { id: 'marac-referral.liverpool.alreadyInPlace' }),
      hint: msg('To support the person, or to lower the risk. Name any work with the abuser, too.', {
        id: 'marac-referral.liverpool.alreadyInPlace.hint',
      }),
    },
    noConsentReason: {
      ...circumstances.noConsentReason,
      hint: msg(
        'Say what the danger is. If you did not ask, say why: asking could put someone in danger, hinder the police over a serious crime, or hold up help.',
        { id: 'marac-referral.liverpool.noConsentReason.hint' },
      ),
    },
    noConsentLegalBasis: {
      ...circumstances.noConsentLegalBasis,
      hint: msg(
        'The protocol names: UK GDPR Article 6(1)(c) and (e) and Article 9(2)(c) and (g), the Crime and Disorder Act 1998, the Human Rights Act, and the public interest.',
        { id: 'marac-referral.liverpool.noConsentLegalBasis.hint' },
      ),
    },
    sharingRecord: {
      ...circumstances.sharingRecord,
      hint: msg('You can attach this record instead of answering the two questions above.', {
        id: 'marac-referral.liverpool.sharingRecord.hint',
      }),
    },
    riskAssessment: {
      ...circumstances.riskAssessment,
      hint: msg(
        'Attach the finished risk assessment. It also fills in fields that are still empty. If it was done on paper, a later step asks about it.',
        { id: 'marac-referral.liverpool.riskAssessment.hint' },
      ),
      takes: { merit: tools.merit, dash: tools.dash },
    },
    declaredTool: {
      ...circumstances.declaredTool,
      options: { merit: paperTools.merit, dash: paperTools.dash },
    },
  },
} as const satisfies WordsOf<typeof definition>;
