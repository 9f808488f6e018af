import { answerOf, askedAnswers, countedQuestions } from '../check/asked.js';
import type { Answers, JudgementAnswer, QuestionAnswer } from '../model/answers.js';
import type { QuestionItem } from '../model/items.js';
import type { Finding, TicksAssessment } from '../model/results.js';
import { presentFactors } from '../score/factors.js';
import { higherLevel, scoredReasons } from '../score/level.js';
import type { Callouts, TicksInstrument } from './scoring.js';

function bandFor(definition: TicksInstrument, yes: number): string {
  const reached = definition.scoring.thresholds.filter((from) => yes >= from).length;
  return definition.levels[reached - 1] as string;
}

/** A question that prints boxes only is a yes once a box is ticked, and else a no. */
function countedAnswer({ id, answers: allowed }: QuestionItem, answers: Answers): string {
  if (allowed.length > 0) return answerOf(answers[id]) ?? 'unanswered';
  return (answers[id] as QuestionAnswer | undefined)?.selected?.length ? 'yes' : 'no';
}

/** The level that police call-outs give; `undefined` where nobody knows of any, or they are not asked for. */
const calloutsOf = (callouts: Callouts | undefined, answers: Answers): string | undefined =>
  callouts?.levels[(answers[callouts.item] as string | undefined) ?? ''];

/** Call-outs as a reason: from one on. */
const calledOut = (
  callouts: Callouts | undefined,
  [lowest]: readonly string[],
  called: string | undefined,
): readonly Finding<'police-callouts'>[] =>
  callouts && called !== undefined && called !== lowest
    ? [{ code: 'police-callouts', items: [callouts.item] }]
    : [];

/**
 * Scores a checklist: counts the yes answers, reads band, factors, judgement and outcome from them.
 * @param definition The edition, with its thresholds and factors (instruments.md, `dash-checklist`).
 * @param given Answers whose shape is right; what is not asked is ignored.
 */
export function assessTicks(definition: TicksInstrument, given: Answers): TicksAssessment {
  const answers = askedAnswers(definition, given);
  const questions = countedQuestions(definition);
  const withAnswer = (answer: string): string[] =>
    questions.filter((question) => countedAnswer(question, answers) === answer).map(({ id }) => id);
  const yesItems = withAnswer('yes');
  const [unknown, unanswered] = [withAnswer('unknown').length, withAnswer('unanswered').length];

  const { levels, scoring } = definition;
  const top = levels.at(-1) as string;
  const called = calloutsOf(scoring.callouts, answers);
  const band = higherLevel(levels, bandFor(definition, yesItems.length), called);
  const level = higherLevel(levels, band, (answers.judgement as JudgementAnswer | undefined)?.level);
  const present = presentFactors(scoring.factors, answers);
  const isUnknown = scoring.callouts && called === undefined;
  const possible = bandFor(definition, yesItems.length + unknown + unanswered);
  const isGrave =
    scoring.considerFrom !== undefined && levels.indexOf(level) >= levels.indexOf(scoring.considerFrom);

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
    possibleBand: higherLevel(levels, possible, isUnknown ? top : called),
    level,
    factors: present.map(({ code, items }) => ({ code, items })),
    reasons: scoredReasons(yesItems, calledOut(scoring.callouts, levels, called), level !== band),
    basis,
    flags: [...(scoring.levelFlags?.[level] ?? []), ...(isUnknown ? (['callouts-unknown'] as const) : [])],
    outcome: basis.length ? 'refer' : isGrave || present.length ? 'consider' : 'no-referral',
  };
}
