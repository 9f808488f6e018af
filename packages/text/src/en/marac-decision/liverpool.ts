import type { definition } from '@safeguarding-forms/instruments/internal/marac-decision/liverpool.js';
import { msg } from '../../model/message.js';
import type { WordsOf } from '../../model/words.js';
import { circumstances, tools } from '../circumstances.js';
import { yesNo } from '../yes-no.js';
import { attachHint, escalating, notPossible, sections, title } from './decision.js';

/** Why an answer stands against the MeRIT attached. */
const whyAgainstTool = {
  label: msg('Why do you answer yes?', { id: 'marac-decision.liverpool.whyAgainstTool' }),
  hint: msg('The MeRIT attached says no. For example, you have learnt of it since.', {
    id: 'marac-decision.liverpool.whyAgainstTool.hint',
  }),
} as const;

/** The English of Liverpool's pathway. */
export const words = {
  title,
  intro: msg(
    'Answer one question at a time. It ends at the first answer that takes the case to MARAC. If there is danger now, act first and do not wait for a meeting.',
    { id: 'marac-decision.liverpool.intro' },
  ),
  sections: {
    'honour-based-abuse': msg('Honour-based abuse, and the risk tool if it is done', {
      id: 'marac-decision.liverpool.section.honour-based-abuse',
    }),
    repeat: sections.repeat,
    'risk-tool': sections['risk-tool'],
    'critical-factor': msg('Signs of high risk', {
      id: 'marac-decision.liverpool.section.critical-factor',
    }),
    judgement: msg('Your judgement', { id: 'marac-decision.liverpool.section.judgement' }),
    escalation: sections.escalating,
    incidents: msg('The last six months', { id: 'marac-decision.liverpool.section.incidents' }),
  },
  items: {
    riskAssessment: {
      label: circumstances.riskAssessment.label,
      hint: attachHint,
      takes: { merit: tools.merit, dash: tools.dash },
    },
    honourBasedAbuse: {
      label: msg('Could this be honour-based abuse?', {
        id: 'marac-decision.liverpool.honourBasedAbuse',
      }),
      hint: msg(
        'A suspicion is enough. Then MARAC hears the case whatever the score. Think of forced marriage and female genital mutilation (FGM) too.',
        { id: 'marac-decision.liverpool.honourBasedAbuse.hint' },
      ),
      options: yesNo,
    },
    honourBasedAbuseReason: whyAgainstTool,
    maracRepeat: {
      label: circumstances.maracRepeat.label,
      hint: msg(
        'Yes if the same two people were referred in the past 12 months and there is a new incident, or in the past 3 months and there is any abuse at all. It need be no crime: unwanted contact, also through others; broken bail or court orders; quarrels over children, property or a split. Not sure? Ask your agency’s MARAC representative.',
        { id: 'marac-decision.liverpool.maracRepeat.hint' },
      ),
      options: yesNo,
    },
    maracRepeatReason: whyAgainstTool,
    meetsThreshold: {
      label: msg('Does the score reach the threshold?', {
        id: 'marac-decision.liverpool.meetsThreshold',
      }),
      hint: msg(
        'Fill in the MeRIT with the person at risk. Health organisations can use the DASH. A form on paper counts too.',
        { id: 'marac-decision.liverpool.meetsThreshold.hint' },
      ),
      options: {
        merit: msg('Yes: 72 or more on the MeRIT', {
          id: 'marac-decision.liverpool.meetsThreshold.merit',
        }),
        dash: msg('Yes: 14 or more on the DASH of a health organisation', {
          id: 'marac-decision.liverpool.meetsThreshold.dash',
        }),
        no: yesNo.no,
        'not-possible': notPossible,
      },
    },
    criticalFactor: {
      label: msg('Is any of these signs present?', { id: 'marac-decision.liverpool.criticalFactor' }),
      hint: msg(
        'Physical abuse in pregnancy, strangling, cruelty to animals, use of weapons, or threats to kill.',
        { id: 'marac-decision.liverpool.criticalFactor.hint' },
      ),
      options: yesNo,
    },
    highByJudgement: {
      label: msg('In your judgement, is the risk of serious harm high?', {
        id: 'marac-decision.liverpool.highByJudgement',
      }),
      hint: msg(
        'The score may be lower than 72, and the incident may be long ago. If you are unsure, ask your agency’s MARAC representative first, then the MARAC officers. A MeRIT can come out at 0 although much was ticked: then look closely.',
        { id: 'marac-decision.liverpool.highByJudgement.hint' },
      ),
      options: yesNo,
    },
    escalating: {
      label: escalating,
      hint: msg(
        'Any one is enough. Incidents come more often or get worse and this worries you, even if the score is low. It may soon get worse, and agencies need to share more. Or an old pattern ties in with a recent event: for example, the abuser has left prison and got in touch.',
        { id: 'marac-decision.liverpool.escalating.hint' },
      ),
      options: yesNo,
    },
    incidentsInSixMonths: {
      label: msg('How many incidents have there been in the past six months?', {
        id: 'marac-decision.liverpool.incidentsInSixMonths',
      }),
      hint: msg('All that you know of. Enter 0 if you know of none.', {
        id: 'marac-decision.liverpool.incidentsInSixMonths.hint',
      }),
    },
  },
} as const satisfies WordsOf<typeof definition>;
