import type { definition } from '@safeguarding-forms/instruments/internal/marac-decision/liverpool.js';
import type { ExplanationsOf } from '../../model/explanations.js';
import { msg } from '../../model/message.js';
import { basis as shared } from '../findings.js';
import { levelNames } from '../level-names.js';
import { attachedLevel, basis, guidanceTitle, notes, refer } from './decision-explained.js';

/** Why it is asked why an answer stands against the MeRIT attached. */
const whyAgainstTool = msg(
  'Whoever reads both must see why they differ. Write what bears on the danger, and no more.',
  { id: 'marac-decision.liverpool.why.against-tool' },
);

/** The English that explains Liverpool’s pathway. */
export const explanations = {
  levels: {
    ungraded: attachedLevel(levelNames.ungraded),
    bronze: attachedLevel(levelNames.bronze),
    silver: attachedLevel(levelNames.silver),
    gold: {
      label: levelNames.gold,
      meaning: msg('High risk of serious harm. The case is to be referred to MARAC.', {
        id: 'marac-decision.liverpool.level.gold.meaning',
      }),
    },
  },
  outcomes: {
    refer: {
      label: refer,
      next: msg(
        'Show the case to your agency’s MARAC representative or your manager, who checks it. Agree on what to do for the person right now, then send the referral, with the risk tool if the incident was in the past 3 months. An older incident needs no tool. Do not wait for the meeting, and call 999 if anyone is in danger.',
        { id: 'marac-decision.liverpool.outcome.refer.next' },
      ),
    },
    'agency-policy': {
      label: msg('Follow your agency’s own policy on domestic abuse', {
        id: 'marac-decision.liverpool.outcome.agency-policy',
      }),
      next: msg(
        'There can still be danger, and risk can change quickly; do what your policy and the risk tool tell you. Share what others need to know; as it fits, involve a local abuse service, the police, safeguarding for adults or children, the team against child exploitation, or early help. Call professionals together if needed; ask again, and call 999 in an emergency. If you are still worried, ask your MARAC representative: you can refer on your judgement at any time.',
        { id: 'marac-decision.liverpool.outcome.agency-policy.next' },
      ),
    },
  },
  why: { honourBasedAbuseReason: whyAgainstTool, maracRepeatReason: whyAgainstTool },
  notes: {
    ...notes,
    order: msg(
      'The printed pathway begins with the MeRIT. Honour-based abuse and repeats go to MARAC whatever the score, so they are asked first. The MeRIT can be attached at the start.',
      { id: 'marac-decision.liverpool.note.order' },
    ),
    'repeat-widest': msg(
      'A note in appendix 5 counts fewer events as repeats than section 3, 2.7. The wider reading is used: a new incident within 12 months, or any abuse within 3 months.',
      { id: 'marac-decision.liverpool.note.repeat-widest' },
    ),
    'dash-from-14': msg(
      'The protocol takes a DASH from health organisations but names no threshold for it. 14 yes answers are used, as on the DASH itself. Whether a health organisation sends it is asked in the referral.',
      { id: 'marac-decision.liverpool.note.dash-from-14' },
    ),
    'critical-factors': msg(
      'Section 3, 2.1 says that five signs usually mean high risk, but the pathway has no place for them. Here any of them leads to a referral, as in the MeRIT, and to the quality check. The MeRIT asks about threats of every kind; here only threats to kill count. A DASH that itself leads to a referral by a critical factor, such as a baby or threats to others, counts too.',
      { id: 'marac-decision.liverpool.note.critical-factors' },
    ),
    'escalation-of-tool': msg(
      'A MeRIT or DASH that finds the abuse escalating only tells you to consider a referral. With such a tool attached, the question on escalation is answered yes, and the case is referred. You can change the answer, as the protocol leaves it to you.',
      { id: 'marac-decision.liverpool.note.escalation-of-tool' },
    ),
    'own-check': msg(
      'Every case that goes to MARAC is first checked inside the agency, by its MARAC representative or a manager. This holds for 72 or more too, so it is said with the outcome.',
      { id: 'marac-decision.liverpool.note.own-check' },
    ),
    'quality-check': msg(
      'Referrals by judgement are checked once more outside the agency. Who checks those that do not come from the police differs: a lead at the council in section 3, 2.5, the MARAC co-ordinator in appendix 6. No such check is shown for honour-based abuse and repeats, which must be referred whatever they score.',
      { id: 'marac-decision.liverpool.note.quality-check' },
    ),
    'older-incidents': msg(
      'Appendix 5 has other criteria for an incident more than three months ago: judgement, or a known pattern that ties in with a recent event. The pathway does not ask when it was. The pattern is part of the question on escalation here, and 72 or more is always referred.',
      { id: 'marac-decision.liverpool.note.older-incidents' },
    ),
    'incidents-last': msg(
      'The pathway prints the professionals meeting beside the cases that are not referred. So the incidents are asked only there. A MeRIT that knows of three or more cannot be contradicted.',
      { id: 'marac-decision.liverpool.note.incidents-last' },
    ),
    'level-of-tool': msg(
      '72 or more is gold. Otherwise the level is that of the MeRIT attached, as its judgement may have raised it. A DASH has other levels, so with it no level is shown.',
      { id: 'marac-decision.liverpool.note.level-of-tool' },
    ),
  },
  rules: {},
  factors: {},
  reasons: {},
  basis: {
    ...basis,
    'critical-factor': shared['critical-factor'],
    'honour-based-abuse': msg('It is or may be honour-based abuse', {
      id: 'marac-decision.liverpool.basis.honour-based-abuse',
    }),
  },
  flags: {
    'closed-session': msg('MARAC hears this case in a closed session', {
      id: 'marac-decision.liverpool.flag.closed-session',
    }),
    'quality-check': msg(
      'The referral is checked again before MARAC hears it, and you are told if MARAC will not hear it',
      { id: 'marac-decision.liverpool.flag.quality-check' },
    ),
    'professionals-meeting': msg('With three or more incidents in six months, call a professionals meeting', {
      id: 'marac-decision.liverpool.flag.professionals-meeting',
    }),
  },
  guidance: {
    title: guidanceTitle,
    steps: {
      'act-now': msg(
        'If you see a high risk of serious harm, act at once. Follow your agency’s procedures, and do not wait for MARAC.',
        { id: 'marac-decision.liverpool.guidance.act-now' },
      ),
      safeguarding: msg(
        'MARAC does not replace other duties. If a child or an adult may be at risk of harm, follow the safeguarding procedures too.',
        { id: 'marac-decision.liverpool.guidance.safeguarding' },
      ),
      unsure: msg(
        'If you are unsure whether to refer, ask your agency’s MARAC representative first, and then the MARAC officers.',
        { id: 'marac-decision.liverpool.guidance.unsure' },
      ),
      anyone: msg('Any professional can refer a case, even if their agency is not part of MARAC.', {
        id: 'marac-decision.liverpool.guidance.anyone',
      }),
      'flag-file': msg(
        'Once a case is referred, mark the person’s file for 12 months, so that a repeat is seen. The abuser must never learn of it.',
        { id: 'marac-decision.liverpool.guidance.flag-file' },
      ),
      moved: msg(
        'If the person moves here or away, even for a time (for example into a refuge), and a MARAC knows the case, it has to go to the new area’s MARAC too. Tell your MARAC representative.',
        { id: 'marac-decision.liverpool.guidance.moved' },
      ),
      'closed-session': msg(
        'For any case, you can ask for a closed session if a full meeting could harm the person or a child, for example if the person is a professional known to the agencies.',
        { id: 'marac-decision.liverpool.guidance.closed-session' },
      ),
    },
  },
} as const satisfies ExplanationsOf<typeof definition>;
