import type { definition } from '@safeguarding-forms/instruments/internal/marac-quality-check/liverpool.js';
import { msg } from '../../model/message.js';
import type { WordsOf } from '../../model/words.js';
import { yesNo } from '../yes-no.js';

/** The English of Liverpool’s quality check. */
export const words = {
  title: msg('Check of a referral before MARAC', { id: 'marac-quality-check.title' }),
  intro: msg(
    'Fill this in for a referral that scores under 72 and rests on judgement, escalation or a critical factor. It records who decided if the case is heard, why, and when the referrer was told. It does not ask for the name of anyone in the case.',
    { id: 'marac-quality-check.intro' },
  ),
  sections: {
    referral: msg('The referral', { id: 'marac-quality-check.section.referral' }),
    'why-checked': msg('Why it is checked', { id: 'marac-quality-check.section.why-checked' }),
    decision: msg('The decision', { id: 'marac-quality-check.section.decision' }),
    told: msg('Telling the referrer', { id: 'marac-quality-check.section.told' }),
  },
  items: {
    referral: {
      label: msg('The referral that you check', { id: 'marac-quality-check.referral' }),
      hint: msg('If it was made here, attach it: it fills in what it can.', {
        id: 'marac-quality-check.referral.hint',
      }),
      takes: {
        'marac-referral': msg('MARAC referral', { id: 'marac-quality-check.referral.marac-referral' }),
      },
    },
    caseReference: {
      label: msg('MARAC number of the case', { id: 'marac-quality-check.caseReference' }),
      hint: msg('Or whatever the office knows it by. Give no name.', {
        id: 'marac-quality-check.caseReference.hint',
      }),
    },
    referringAgency: { label: msg('Agency that refers', { id: 'marac-quality-check.referringAgency' }) },
    agencyKind: {
      label: msg('Is that the police?', { id: 'marac-quality-check.agencyKind' }),
      options: {
        police: msg('The police', { id: 'marac-quality-check.agencyKind.police' }),
        other: msg('Another agency', { id: 'marac-quality-check.agencyKind.other' }),
      },
    },
    referralDate: { label: msg('Date of the referral', { id: 'marac-quality-check.referralDate' }) },
    routes: {
      label: msg('What does the referral rest on?', { id: 'marac-quality-check.routes' }),
      options: {
        'professional-judgement': msg('The professional’s judgement', {
          id: 'marac-quality-check.routes.professional-judgement',
        }),
        'potential-escalation': msg('Abuse that is getting worse or more frequent', {
          id: 'marac-quality-check.routes.potential-escalation',
        }),
        'critical-factor': msg(
          'A sign of high risk: violence in pregnancy, strangling, weapons, cruelty to animals or a threat to kill',
          { id: 'marac-quality-check.routes.critical-factor' },
        ),
      },
    },
    riskTool: {
      label: msg('Which risk tool was used?', { id: 'marac-quality-check.riskTool' }),
      options: {
        merit: msg('MeRIT', { id: 'marac-quality-check.riskTool.merit' }),
        dash: msg('DASH, by a health agency', { id: 'marac-quality-check.riskTool.dash' }),
        none: msg('None', { id: 'marac-quality-check.riskTool.none' }),
      },
    },
    score: { label: msg('Its score', { id: 'marac-quality-check.score' }) },
    honourBasedAbuse: {
      label: msg('Is it so-called honour-based abuse?', { id: 'marac-quality-check.honourBasedAbuse' }),
      options: yesNo,
    },
    maracRepeat: {
      label: msg('Is it a repeat: the same two people within 12 months, or any abuse within three?', {
        id: 'marac-quality-check.maracRepeat',
      }),
      options: yesNo,
    },
    incidentsInSixMonths: {
      label: msg('How many incidents were there in the last six months?', {
        id: 'marac-quality-check.incidentsInSixMonths',
      }),
    },
    checkedBy: {
      label: msg('Who checks it?', { id: 'marac-quality-check.checkedBy' }),
      options: {
        chair: msg('The chair of MARAC', { id: 'marac-quality-check.checkedBy.chair' }),
        'council-lead': msg('The council’s lead for vulnerable victims', {
          id: 'marac-quality-check.checkedBy.council-lead',
        }),
      },
    },
    checkerName: { label: msg('Name of whoever checks it', { id: 'marac-quality-check.checkerName' }) },
    checkDate: { label: msg('Date of the decision', { id: 'marac-quality-check.checkDate' }) },
    heard: {
      label: msg('Will MARAC hear the case?', { id: 'marac-quality-check.heard' }),
      options: yesNo,
    },
    decisionReason: {
      label: msg('Why?', { id: 'marac-quality-check.decisionReason' }),
      hint: msg('Say what in the referral decided it.', { id: 'marac-quality-check.decisionReason.hint' }),
    },
    referrerTold: {
      label: msg('Has the referrer been told?', { id: 'marac-quality-check.referrerTold' }),
      options: yesNo,
    },
    toldDate: { label: msg('When were they told?', { id: 'marac-quality-check.toldDate' }) },
    toldWhom: { label: msg('Who was told?', { id: 'marac-quality-check.toldWhom' }) },
    whyNotTold: {
      label: msg('Why not, and when will they be told?', { id: 'marac-quality-check.whyNotTold' }),
    },
    nextSteps: {
      label: msg('What is the referring agency to do now?', { id: 'marac-quality-check.nextSteps' }),
      hint: msg('The risk is still there. For example a safety plan, support, safeguarding, or a meeting.', {
        id: 'marac-quality-check.nextSteps.hint',
      }),
    },
  },
} as const satisfies WordsOf<typeof definition>;
