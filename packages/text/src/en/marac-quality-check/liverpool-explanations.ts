import type { definition } from '@safeguarding-forms/instruments/internal/marac-quality-check/liverpool.js';
import type { ExplanationsOf } from '../../model/explanations.js';
import { msg } from '../../model/message.js';

/** The English that explains Liverpool’s quality check. */
export const explanations = {
  levels: {},
  outcomes: {
    complete: {
      label: msg('The check is recorded', { id: 'marac-quality-check.outcome.complete' }),
      next: msg(
        'File it with the referral. A case that is not heard is still a case: the referring agency acts on the risk.',
        { id: 'marac-quality-check.outcome.complete.next' },
      ),
    },
    incomplete: {
      label: msg('The check is not finished', { id: 'marac-quality-check.outcome.incomplete' }),
      next: msg('Until it is decided, treat the case as one that will be heard.', {
        id: 'marac-quality-check.outcome.incomplete.next',
      }),
    },
  },
  why: {
    decisionReason: msg(
      'If the case goes wrong, this is what people will read. Health is told only where it decided.',
      {
        id: 'marac-quality-check.why.decisionReason',
      },
    ),
  },
  guidance: {
    title: msg('Before you check', { id: 'marac-quality-check.guidance' }),
    steps: {
      'not-all-are-checked': msg(
        'A score of 72 or more, so-called honour-based abuse and a repeat always go to the meeting. They are never checked here.',
        { id: 'marac-quality-check.guidance.not-all-are-checked' },
      ),
      'act-meanwhile': msg('Nobody waits for the check: what makes people safer is done at once.', {
        id: 'marac-quality-check.guidance.act-meanwhile',
      }),
      'listed-cases': msg(
        'Violence in pregnancy, strangling, cruelty to animals, weapons and threats to kill usually mean high risk. Turn such a case down only for a strong reason.',
        { id: 'marac-quality-check.guidance.listed-cases' },
      ),
      filed: msg('A referral that is turned down is kept on file, so that the next one is read beside it.', {
        id: 'marac-quality-check.guidance.filed',
      }),
    },
  },
  notes: {
    'no-form': msg(
      'The protocol says that there is a check and prints no form for it. This one is made from what it says.',
      {
        id: 'marac-quality-check.note.no-form',
      },
    ),
    'who-checks': msg(
      'Police referrals are checked by the chair in both places. For those of other agencies, section 3 names the council’s lead for vulnerable victims, and the chart in Appendix 6 the coordinator. The text is followed, not the chart.',
      { id: 'marac-quality-check.note.who-checks' },
    ),
    'which-are-checked': msg(
      'Section 3 has referrals on judgement checked, the chart every case under 72. The wider one is taken: also escalation, and the signs of high risk that the protocol lists.',
      { id: 'marac-quality-check.note.which-are-checked' },
    ),
    'dash-from-14': msg(
      'Health agencies may use a DASH. There it is 14 that needs no check, as in the referral.',
      {
        id: 'marac-quality-check.note.dash-from-14',
      },
    ),
    'told-either-way': msg(
      'The referrer must be told when a case is not heard. When it is heard, that can be noted too.',
      {
        id: 'marac-quality-check.note.told-either-way',
      },
    ),
  },
  rules: {
    'other-agency': msg(
      'The referral attached names its agency in another way. Check that it is the same one.',
      {
        id: 'marac-quality-check.rule.other-agency',
      },
    ),
    'honour-based-always-heard': msg(
      'So-called honour-based abuse is always heard, in a closed session. Stop this check and list the case.',
      { id: 'marac-quality-check.rule.honour-based-always-heard' },
    ),
    'repeat-always-heard': msg('A repeat is always heard. Stop this check and list the case.', {
      id: 'marac-quality-check.rule.repeat-always-heard',
    }),
    'score-needs-no-check': msg('A score this high is always heard. Stop this check and list the case.', {
      id: 'marac-quality-check.rule.score-needs-no-check',
    }),
    'chair-checks-police': msg('The chair checks what the police refer. Correct one of the two.', {
      id: 'marac-quality-check.rule.chair-checks-police',
    }),
    'council-checks-others': msg(
      'The council’s lead checks what other agencies refer. Correct one of the two.',
      {
        id: 'marac-quality-check.rule.council-checks-others',
      },
    ),
    'checked-before-referral': msg('This date is before that of the referral. Correct one of them.', {
      id: 'marac-quality-check.rule.checked-before-referral',
    }),
    'told-before-check': msg('This date is before that of the decision. Correct one of them.', {
      id: 'marac-quality-check.rule.told-before-check',
    }),
  },
  factors: {},
  reasons: {},
  basis: {},
  flags: {
    'professionals-meeting': msg(
      'Three or more incidents in six months: call a meeting of the professionals',
      {
        id: 'marac-quality-check.flag.professionals-meeting',
      },
    ),
  },
} as const satisfies ExplanationsOf<typeof definition>;
