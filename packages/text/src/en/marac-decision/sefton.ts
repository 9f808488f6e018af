import type { definition } from '@safeguarding-forms/instruments/internal/marac-decision/sefton.js';
import { msg } from '../../model/message.js';
import type { WordsOf } from '../../model/words.js';
import { circumstances, tools } from '../circumstances.js';
import { yesNo } from '../yes-no.js';
import { attachHint, escalating, notPossible, sections, title } from './decision.js';

/** The English of Sefton's chart. */
export const words = {
  title,
  intro: msg(
    'Answer one question at a time. It ends as soon as one answer is enough to refer the case. The abuser must not learn of this.',
    { id: 'marac-decision.sefton.intro' },
  ),
  sections: {
    ...sections,
    'last-month': msg('The last month', { id: 'marac-decision.sefton.section.last-month' }),
    'life-threatening': msg('Danger to life', {
      id: 'marac-decision.sefton.section.life-threatening',
    }),
    'extreme-harm': msg('Extreme harm', { id: 'marac-decision.sefton.section.extreme-harm' }),
  },
  items: {
    abuseInLastMonth: {
      label: msg('Has there been abuse within the last month?', {
        id: 'marac-decision.sefton.abuseInLastMonth',
      }),
      hint: msg(
        'Domestic abuse that goes on, sexual violence or hate crime. A no does not decide the case: go on to the next question.',
        { id: 'marac-decision.sefton.abuseInLastMonth.hint' },
      ),
      options: yesNo,
    },
    maracRepeat: {
      label: msg('Has this case been at MARAC in the past 12 months?', {
        id: 'marac-decision.sefton.maracRepeat',
      }),
      hint: msg(
        'That means the same person at risk and the same abuser. Count from when MARAC last heard the case. A case that was referred and is not heard yet counts too. If you are not sure, ask your agency’s MARAC representative, who can look it up.',
        { id: 'marac-decision.sefton.maracRepeat.hint' },
      ),
      options: yesNo,
    },
    riskAssessment: {
      label: circumstances.riskAssessment.label,
      hint: attachHint,
      takes: { dash: tools.dash },
    },
    meetsThreshold: {
      label: msg('Does the case reach the level “very high” in the risk tool?', {
        id: 'marac-decision.sefton.meetsThreshold',
      }),
      hint: msg(
        'Use the Sefton tool that fits: domestic abuse, sexual violence or hate crime. If the person does not want to fill it in, you can use what you and others know.',
        { id: 'marac-decision.sefton.meetsThreshold.hint' },
      ),
      options: {
        yes: yesNo.yes,
        raised: msg('Yes, because judgement raised the level in the tool', {
          id: 'marac-decision.sefton.meetsThreshold.raised',
        }),
        no: yesNo.no,
        'not-possible': notPossible,
      },
      optionHints: {
        yes: msg('10 or more answers are yes, or the police were called 3 times or more in 12 months.', {
          id: 'marac-decision.sefton.meetsThreshold.yes.hint',
        }),
        'not-possible': msg('Then your professional judgement decides, in the questions that follow.', {
          id: 'marac-decision.sefton.meetsThreshold.not-possible.hint',
        }),
      },
    },
    lifeThreatening: {
      label: msg('In your judgement, could someone lose their life soon?', {
        id: 'marac-decision.sefton.lifeThreatening',
      }),
      hint: msg(
        'The risk is imminent and threatens life. If it is right now, call 999. Think of suicide too.',
        { id: 'marac-decision.sefton.lifeThreatening.hint' },
      ),
      options: yesNo,
    },
    escalating: {
      label: escalating,
      hint: msg(
        'In your judgement, it happens more often or gets worse. People often play it down: think of what you have seen and heard yourself.',
        { id: 'marac-decision.sefton.escalating.hint' },
      ),
      options: yesNo,
    },
    escalatingReason: {
      label: msg('Why do you judge that it does not escalate?', {
        id: 'marac-decision.sefton.escalatingReason',
      }),
      hint: msg('The risk tool attached says that it does.', {
        id: 'marac-decision.sefton.escalatingReason.hint',
      }),
    },
    extremeHarm: {
      label: msg('In your judgement, does it, or could it soon, cause extreme harm or distress?', {
        id: 'marac-decision.sefton.extremeHarm',
      }),
      hint: msg(
        'To body, mind or feelings, of the person at risk or of anyone who matters and is close to them.',
        { id: 'marac-decision.sefton.extremeHarm.hint' },
      ),
      options: yesNo,
    },
  },
} as const satisfies WordsOf<typeof definition>;
