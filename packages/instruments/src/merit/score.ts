import { answerOf, askedAnswers, countedQuestions } from '../check/asked.js';
import type { Answers, JudgementAnswer } from '../model/answers.js';
import type { BasisCode, FlagCode, MeritAssessment, ReasonCode } from '../model/results.js';
import { presentFactors } from '../score/factors.js';
import { higherLevel, scoredReasons } from '../score/level.js';
import { bestCompletion } from './possible.js';
import type { MeritInstrument } from './scoring.js';

/**
 * Grades a MeRIT: the product of the yes counts of its three sections, with the routes to a referral around it.
 * @param definition The edition (instruments.md, `merit-form`).
 * @param given Answers whose shape is right; what is not asked is ignored.
 */
export function assessMerit(definition: MeritInstrument, given: Answers): MeritAssessment {
  const answers = askedAnswers(definition, given);
  const questions = countedQuestions(definition);
  const isYes = (id: string): boolean => answerOf(answers[id]) === 'yes';
  const { thresholds, multipliedSections, factors, meetingFrom } = definition.scoring;
  const bandFor = (total: number): string =>
    definition.levels[thresholds.filter((from) => total >= from).length - 1] as string;
  const countIn = (section: string): number =>
    definition.sections.find(({ id }) => id === section)?.items.filter(({ id }) => isYes(id)).length ?? 0;

  const [breakdown = 0, social = 0, violence = 0] = multipliedSections.map(countIn);
  const total = violence * breakdown * social;
  const possibleTotal = Math.max(total, bestCompletion(definition, answers));
  const band = bandFor(total);
  const level = higherLevel(
    definition.levels,
    band,
    (answers.judgement as JudgementAnswer | undefined)?.level,
  );
  const top = definition.levels.at(-1);
  const yesItems = questions.map(({ id }) => id).filter(isYes);
  const present = presentFactors(factors, answers);
  const isHonourBased = answers.honourBasedAbuse === 'yes';

  const routes: [BasisCode, boolean][] = [
    ['visible-high-risk', band === top],
    ['critical-factor', present.some(({ leadsTo }) => leadsTo === 'refer')],
    ['repeat', isYes('q8')],
    ['honour-based-abuse', isHonourBased],
    ['professional-judgement', level === top && band !== top],
  ];
  const basis = routes.filter(([, holds]) => holds).map(([code]) => code);
  const isCertain = (['visible-high-risk', 'repeat', 'honour-based-abuse'] as const).some((code) =>
    basis.includes(code),
  );
  const signals: [FlagCode, boolean][] = [
    ['closed-session', isHonourBased],
    ['quality-check', basis.length > 0 && !isCertain],
    ['professionals-meeting', ((answers.incidentsInSixMonths as number | undefined) ?? 0) >= meetingFrom],
  ];
  const special: readonly ReasonCode[] =
    total > 0 ? ['product'] : yesItems.length > 0 ? ['zero-section'] : [];
  const needsThought = present.length > 0 || (total === 0 && yesItems.length > 0);
  return {
    kind: 'merit',
    breakdown,
    social,
    violence,
    total,
    unanswered: questions.filter(({ id }) => answerOf(answers[id]) === undefined).length,
    band,
    possibleTotal,
    possibleBand: bandFor(possibleTotal),
    level,
    factors: present.map(({ code, items }) => ({ code, items })),
    reasons: scoredReasons(
      yesItems,
      special.map((code) => ({ code, items: [] })),
      level !== band,
    ),
    basis,
    flags: signals.filter(([, holds]) => holds).map(([code]) => code),
    outcome: basis.length ? 'refer' : needsThought ? 'consider' : 'no-referral',
  };
}
