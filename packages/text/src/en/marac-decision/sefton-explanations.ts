import type { definition } from '@safeguarding-forms/instruments/internal/marac-decision/sefton.js';
import type { ExplanationsOf } from '../../model/explanations.js';
import { msg } from '../../model/message.js';
import { levelNames } from '../level-names.js';
import { finishedNoReferral, outcomeLabels } from '../outcomes.js';
import { attachedLevel, basis, guidanceTitle, notes, refer } from './decision-explained.js';

/** The English that explains Sefton’s chart. */
export const explanations = {
  levels: {
    standard: attachedLevel(levelNames.standard),
    medium: attachedLevel(levelNames.medium),
    high: attachedLevel(levelNames.high),
    'very-high': {
      label: levelNames['very-high'],
      // Here the level can also come from a repeat or from judgement, whatever the count.
      meaning: msg('Very high risk of serious harm. The case is to be referred to MARAC.', {
        id: 'marac-decision.sefton.level.very-high.meaning',
      }),
    },
  },
  outcomes: {
    refer: {
      label: refer,
      next: msg(
        'Send the referral now, and tell your manager and your agency’s MARAC representative. For a case that MARAC heard in the past 12 months, the short re-referral is enough. Do not wait for the meeting: act on any danger, and call 999 in an emergency.',
        { id: 'marac-decision.sefton.outcome.refer.next' },
      ),
    },
    consult: {
      label: msg('Talk to your MARAC representative', { id: 'marac-decision.sefton.outcome.consult' }),
      next: msg(
        'The risk tool could not be filled in, so how high the risk is remains open. Talk to your manager and your agency’s MARAC representative today: you can refer on your judgement at any time. Try again to fill it in as soon as that puts nobody in danger. Tell the person to call 999 in an emergency.',
        { id: 'marac-decision.sefton.outcome.consult.next' },
      ),
    },
    'no-referral': {
      label: outcomeLabels['no-referral'],
      finished: finishedNoReferral,
      next: msg(
        'The person still needs help: put them in touch with the service that fits the level of risk. Risk can change quickly, so ask again; tell them to call 999 in an emergency and to come back to you. If you are still worried, ask your manager and your MARAC representative: you can refer on your judgement at any time. If the risk tool says high, refer the person to the advocacy team for victims at high risk.',
        { id: 'marac-decision.sefton.outcome.no-referral.next' },
      ),
    },
  },
  why: {
    escalatingReason: msg(
      'Your judgement may differ from the tool, and others must be able to see why. Write what bears on the danger, and no more.',
      { id: 'marac-decision.sefton.why.escalatingReason' },
    ),
  },
  notes: {
    ...notes,
    'all-abuse': msg(
      'The printed chart names domestic violence alone. The guidance also has risk tools for sexual violence and for hate crime, so all three count here.',
      { id: 'marac-decision.sefton.note.all-abuse' },
    ),
    'last-month': msg(
      'On the printed chart, a case without abuse in the last month is not referred. A repeat, very high risk or danger to life can be there all the same. So a no leads on, and the case is only not referred when no other route holds.',
      { id: 'marac-decision.sefton.note.last-month' },
    ),
    'repeat-as-printed': msg(
      'The chart refers every case of the past 12 months as a repeat and does not ask what is new. The guidance does not count a change without a new incident as a repeat. The chart is followed here; the referral asks which it is. Where the guidance names two days to count from, the later one is used: when MARAC last heard the case. One passage counts from the referral, so a case that waits to be heard counts too.',
      { id: 'marac-decision.sefton.note.repeat-as-printed' },
    ),
    'tool-not-possible': msg(
      'The chart has no way on when the risk tool cannot be filled in. The guidance then leaves it to professional judgement, and so does this form.',
      { id: 'marac-decision.sefton.note.tool-not-possible' },
    ),
    'tool-raised': msg(
      'Judgement can raise the level in the tool itself. Such a case reaches the threshold too, but rests on professional judgement and is shown so.',
      { id: 'marac-decision.sefton.note.tool-raised' },
    ),
    'high-by-judgement': msg(
      'One passage refers high risk as well as very high risk. The chart and two other passages leave high risk to judgement. So a high score leads to the questions on judgement.',
      { id: 'marac-decision.sefton.note.high-by-judgement' },
    ),
    'any-one-of-three': msg(
      'The chart joins danger to life, escalation and extreme harm in one sentence and does not say if all must hold. Here each is asked by itself, and any one is enough.',
      { id: 'marac-decision.sefton.note.any-one-of-three' },
    ),
    'escalation-of-tool': msg(
      'A risk tool that finds the abuse escalating only tells you to consider a referral; the chart refers such a case. So with such a tool attached, the question on escalation is answered yes. The chart asks for your judgement, so you can change it to no and say why; the result then shows it.',
      { id: 'marac-decision.sefton.note.escalation-of-tool' },
    ),
    'last-no': msg(
      'The chart prints no arrow for a no to its last question. It is taken to lead where its first no leads: to the service that fits best.',
      { id: 'marac-decision.sefton.note.last-no' },
    ),
    'level-of-tool': msg(
      'Every case that is referred counts as very high risk. Otherwise the level is that of the risk tool attached; without one, no level is shown.',
      { id: 'marac-decision.sefton.note.level-of-tool' },
    ),
  },
  rules: {},
  factors: {},
  reasons: {},
  basis,
  flags: {
    'advocacy-service': msg(
      'Refer the person to the advocacy team for victims at high risk; a MARAC referral does that too',
      { id: 'marac-decision.sefton.flag.advocacy-service' },
    ),
    'callouts-unknown': msg('Police call-outs are not known, and could raise the level: try to find out', {
      id: 'marac-decision.sefton.flag.callouts-unknown',
    }),
    'judgement-against-tool': msg('Your judgement on escalation differs from the risk tool', {
      id: 'marac-decision.sefton.flag.judgement-against-tool',
    }),
  },
  guidance: {
    title: guidanceTitle,
    steps: {
      'act-now': msg('Act at once on any danger to the person, their children or others.', {
        id: 'marac-decision.sefton.guidance.act-now',
      }),
      'own-view': msg(
        'Take very seriously how the person sees the danger, even if the score is low. They may also play it down.',
        { id: 'marac-decision.sefton.guidance.own-view' },
      ),
      judgement: msg(
        'In your judgement, think of children, disability, drink or drugs, mental health, language, culture and honour-based systems. Will they accept help? What matters most to them?',
        { id: 'marac-decision.sefton.guidance.judgement' },
      ),
      unsure: msg('If you are unsure, ask your agency’s MARAC representative and your manager.', {
        id: 'marac-decision.sefton.guidance.unsure',
      }),
      consent: msg(
        'It is best to have the person’s consent, but you can refer without it. Then write down why you share, in the record of sharing without consent.',
        { id: 'marac-decision.sefton.guidance.consent' },
      ),
      abuser: msg('Never let the abuser learn of a referral: it could put the person in greater danger.', {
        id: 'marac-decision.sefton.guidance.abuser',
      }),
      urgent: msg('If the case cannot wait for the next meeting, ask for an emergency one.', {
        id: 'marac-decision.sefton.guidance.urgent',
      }),
      'tell-them': msg(
        'Whatever the outcome, tell the person about the risks you see and the help there is. In any emergency they should call 999.',
        { id: 'marac-decision.sefton.guidance.tell-them' },
      ),
    },
  },
} as const satisfies ExplanationsOf<typeof definition>;
