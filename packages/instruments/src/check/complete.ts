import type { Answers, JudgementAnswer, QuestionAnswer } from '../model/answers.js';
import type { Instrument, Rule } from '../model/instrument.js';
import type { AnswerIssue, AnswerIssueCode, IssueParams } from '../model/issues.js';
import type { Item, QuestionItem } from '../model/items.js';
import type { Assessment } from '../model/results.js';
import { allItems, answerOf, askedAnswers, countedQuestions, holds, isAsked } from './asked.js';

/** What completeness depends on besides the answers. */
export interface CompletenessOptions {
  /** The last day that is not in the future, `YYYY-MM-DD`; by default today where the code runs. */
  readonly today?: string;
}

const issue = (path: string, code: AnswerIssueCode, params: IssueParams = {}): AnswerIssue => ({
  path,
  code,
  params,
});
const isBlank = (value: unknown): boolean =>
  value === undefined || (typeof value === 'string' && value.trim() === '');

/** Today where the code runs; `toISOString` alone would give the day in Greenwich. */
function localToday(): string {
  const now = new Date();
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
}

function unansweredQuestions(definition: Instrument, answers: Answers): AnswerIssue[] {
  const excuse = definition.unansweredExcusedBy;
  if (excuse !== undefined && !isBlank(answers[excuse])) return [];
  return countedQuestions(definition)
    .filter(({ id, answers: allowed }) => allowed.length > 0 && answerOf(answers[id]) === undefined)
    .filter(({ id }) => isAsked(definition, answers, id))
    .map(({ id, answers: allowed }) => issue(id, 'required', { allowed }));
}

/** A printed tick list belongs to a yes; where the list stands alone, there is no answer to contradict. */
function tickedWithoutYes(item: QuestionItem, value: QuestionAnswer | undefined): AnswerIssue[] {
  if (!item.answers.length || !value?.selected?.length || value.answer === 'yes') return [];
  return [
    issue(`${item.id}.selected`, 'inconsistent', { given: value.answer ?? 'unanswered', allowed: ['yes'] }),
  ];
}

function judgementIssues(
  definition: Instrument,
  id: string,
  value: JudgementAnswer | undefined,
  band?: string,
): AnswerIssue[] {
  if (!value || (value.level === undefined && value.reason === undefined)) return [];
  const rank = (level: string | undefined): number =>
    level === undefined ? -1 : definition.levels.indexOf(level);
  if (value.level === undefined) return [issue(`${id}.level`, 'required', { allowed: definition.levels })];
  return [
    ...(rank(value.level) < rank(band)
      ? [
          issue(`${id}.level`, 'judgement-lower', {
            given: value.level,
            allowed: definition.levels.slice(rank(band)),
          }),
        ]
      : []),
    ...(isBlank(value.reason) ? [issue(`${id}.reason`, 'required')] : []),
  ];
}

function itemIssues(
  definition: Instrument,
  item: Item,
  answers: Answers,
  band: string | undefined,
  today: string,
): AnswerIssue[] {
  const value = answers[item.id];
  const { required } = item;
  const missing =
    required && isBlank(value) && (required === true || holds(definition, answers, required, band));
  if (missing) return [issue(item.id, 'required')];
  if (item.kind === 'question') return tickedWithoutYes(item, value as QuestionAnswer | undefined);
  if (item.kind === 'judgement')
    return judgementIssues(definition, item.id, value as JudgementAnswer | undefined, band);
  if (item.kind === 'date' && item.notFuture && value !== undefined && (value as string) > today)
    return [issue(item.id, 'date-in-future', { given: value as string, max: today })];
  return [];
}

function brokenRule(definition: Instrument, answers: Answers, rule: Rule): AnswerIssue[] {
  if (rule.kind === 'contradiction')
    return rule.when.every((condition) => holds(definition, answers, condition))
      ? [issue(rule.item, 'inconsistent', { rule: rule.id })]
      : [];
  const yes = rule.items.filter((id) => answerOf(answers[id]) === 'yes');
  return yes.length > 1 ? [issue(yes[0] as string, 'inconsistent', { rule: rule.id, given: yes })] : [];
}

/**
 * Checks what must hold before a form is submitted: required items, conditions, consistency, and a judgement that only raises.
 * @param answers Answers whose shape is right.
 * @param assessment What the scorer found; required items can depend on its band.
 * @returns Everything that is wrong, in printed order; empty when the form could be submitted now.
 */
export function checkComplete(
  definition: Instrument,
  answers: Answers,
  assessment: Assessment,
  options: CompletenessOptions = {},
): AnswerIssue[] {
  const { band } = assessment;
  const today = options.today ?? localToday();
  const asked = askedAnswers(definition, answers, band);
  const items = allItems(definition).filter(({ id }) => isAsked(definition, answers, id, band));
  const issues = [
    ...unansweredQuestions(definition, asked),
    ...items.flatMap((item) => itemIssues(definition, item, asked, band, today)),
    ...definition.rules.flatMap((rule) => brokenRule(definition, asked, rule)),
  ];
  return inPrintedOrder(definition, issues);
}

/** Issues in the order in which the document prints what they are about. */
export function inPrintedOrder(definition: Instrument, issues: readonly AnswerIssue[]): AnswerIssue[] {
  const ids = allItems(definition).map(({ id }) => id);
  const place = ({ path }: AnswerIssue): number => ids.indexOf(path.split('.')[0] as string);
  return [...issues].sort((a, b) => place(a) - place(b));
}
