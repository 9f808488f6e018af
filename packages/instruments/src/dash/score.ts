import { answerOf, askedAnswers, countedQuestions } from '../check/asked.js';
import type { Answers, JudgementAnswer, QuestionAnswer } from '../model/answers.js';
import type { QuestionItem } from '../model/items.js';
import type { Finding, ReasonCode, TicksAssessment } from '../model/results.js';
import { presentFactors } from '../score/factors.js';
import { higherLevel, scoredReasons } from '../score/level.js';
import type { TicksInstrument } from './scoring.js';

function bandFor(definition: TicksInstrument, yes: number): string {
  const reached = definition.scoring.thresholds.filter((from) => yes >= from).length;
  return definition.levels[reached - 1] as string;
}

/** A question that prints boxes only is a yes once a box is ticked, and else a no. */
function countedAnswer({ id, answers: allowed }: QuestionItem, answers: Answers): string {
  if (allowed.length > 0) return answerOf(answers[id]) ?? 'unanswered';
  return (answers[id] as QuestionAnswer | undefined)?.selected?.length ? 'yes' : 'no';
}

/** What raises the band besides the count, in editions that know of it. */
export interface Besides {
  readonly band?: string | undefined;
  readonly possibleBand?: string | undefined;
  readonly reasons?: readonly Finding<ReasonCode>[];
}

/**
 * Scores a checklist: counts the yes answers, reads band, factors, judgement and outcome from them.
 * @param definition The edition, with its thresholds and factors (instruments.md, `dash-checklist`).
 * @param given Answers whose shape is right; what is not asked is ignored.
 * @param besides What raises the band besides the count.
 */
export function assessTicks(
  definition: TicksInstrument,
  given: Answers,
  besides: Besides = {},
): TicksAssessment {
  const answers = askedAnswers(definition, given);
  const questions = countedQuestions(definition);
  const withAnswer = (answer: string): string[] =>
    questions.filter((question) => countedAnswer(question, answers) === answer).map(({ id }) => id);
  const yesItems = withAnswer('yes');
  const [unknown, unanswered] = [withAnswer('unknown').length, withAnswer('unanswered').length];

  const { levels, scoring } = definition;
  const top = levels.at(-1) as string;
  const band = higherLevel(levels, bandFor(definition, yesItems.length), besides.band);
  const level = higherLevel(levels, band, (answers.judgement as JudgementAnswer | undefined)?.level);
  const present = presentFactors(scoring.factors, answers);
  const possible = bandFor(definition, yesItems.length + unknown + unanswered);

  const basis = [
    ...(band === top ? (['visible-high-risk'] as const) : []),
    ...(present.some(({ leadsTo }) => leadsTo === 'refer') ? (['critical-factor'] as const) : []),
    ...(level === top && band !== top ? (['professional-judgement'] as const) : []),
  ];
  return {
    kind: 'ticks',
    yes: yesItems.length,
    no: withAnswer('no').length,
    unknown,
    unanswered,
    counted: questions.length,
    band,
    possibleBand: higherLevel(levels, possible, besides.possibleBand),
    level,
    factors: present.map(({ code, items }) => ({ code, items })),
    reasons: scoredReasons(yesItems, besides.reasons ?? [], level !== band),
    basis,
    flags: [],
    outcome: basis.length ? 'refer' : present.length ? 'consider' : 'no-referral',
  };
}
