import type { Answers, JudgementAnswer, QuestionAnswer, Row } from '../model/answers.js';
import type { Attachments } from '../model/attachments.js';
import type { Instrument, RowRule, Rule } from '../model/instrument.js';
import type { AnswerIssue, AnswerIssueCode, IssueParams } from '../model/issues.js';
import type { GroupItem, Item, QuestionItem } from '../model/items.js';
import type { Assessment } from '../model/results.js';
import { allItems, countedQuestions, placedItem, rowInstrument } from '../model/items-of.js';
import { attachmentIssues } from './attached.js';
import { readAnswers, type Circumstances, type Reading } from './reading.js';
import { brokenRows } from './row-rules.js';
import { answerOf, isBlank } from './said.js';
import { shiftedDay } from './shifted-day.js';

/** What completeness depends on besides the answers. */
export interface CompletenessOptions {
  /** The last day that is not in the future, `YYYY-MM-DD`; by default today where the code runs. */
  readonly today?: string;
  /** What is attached, by the name of its item; verified. */
  readonly attachments?: Attachments | undefined;
}

/** What the answers are checked against. */
interface Check extends Circumstances {
  readonly definition: Instrument;
  readonly reading: Reading;
  /** Only those to what is asked. */
  readonly answers: Answers;
  /** As they were given: where a row stands in its group shows only there. */
  readonly given: Answers;
  readonly today: string;
}

const issue = (path: string, code: AnswerIssueCode, params: IssueParams = {}): AnswerIssue => ({
  path,
  code,
  params,
});

/** Today where the code runs; `toISOString` alone would give the day in Greenwich. */
function localToday(): string {
  const now = new Date();
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
}

function unansweredQuestions({ definition, answers, reading }: Check): AnswerIssue[] {
  const excuse = definition.unansweredExcusedBy;
  if (excuse !== undefined && !isBlank(answers[excuse])) return [];
  return countedQuestions(definition)
    .filter(({ id, answers: allowed }) => allowed.length > 0 && answerOf(answers[id]) === undefined)
    .filter(({ id }) => reading.isAsked(id))
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

/** What is wrong in the rows of a group; a row without any answer is none. */
function rowIssues({ definition, given, today }: Check, group: GroupItem): AnswerIssue[] {
  const instrument = rowInstrument(definition, group);
  return (given[group.id] as readonly Row[]).flatMap((row, index) => {
    const reading = readAnswers(instrument, row);
    const answers = reading.asked();
    if (isBlank(answers)) return [];
    const issues = askedIssues({ definition: instrument, reading, answers, given: row, today });
    return issues.map(({ path, ...rest }) => ({ ...rest, path: `${group.id}[${index}].${path}` }));
  });
}

function itemIssues(check: Check, item: Item): AnswerIssue[] {
  const { definition, reading, answers, today, band, attachments } = check;
  const { id, required } = item;
  const value = item.kind === 'attachment' ? attachments?.[id] : answers[id];
  if (required && isBlank(value))
    return required === true || reading.holds(required) ? [issue(id, 'required')] : [];
  if (value === undefined) return [];
  switch (item.kind) {
    case 'question':
      return tickedWithoutYes(item, value as QuestionAnswer);
    case 'judgement':
      return judgementIssues(definition, id, value as JudgementAnswer, band);
    case 'group':
      return rowIssues(check, item);
    case 'attachment':
      return attachmentIssues(item, answers, attachments?.[id]);
    case 'date':
      return item.notFuture && (value as string) > today
        ? [issue(id, 'date-in-future', { given: value as string, max: today })]
        : [];
    case 'text':
      return item.format &&
        !isBlank(value) &&
        !new RegExp(item.format.pattern, 'iu').test((value as string).trim())
        ? [issue(id, 'bad-format', { expected: item.format.id })]
        : [];
    default:
      return [];
  }
}

function askedIssues(check: Check): AnswerIssue[] {
  return allItems(check.definition)
    .filter(({ id }) => check.reading.isAsked(id))
    .flatMap((item) => itemIssues(check, item));
}

/** The first day of a span of months up to today; two days longer, since today is not the same day everywhere. */
const firstDay = (today: string, months: number): string => shiftedDay(today, { months: -months, days: -2 });

/** The item that a broken rule is told beside, and what it is told with. */
function broken(
  { reading, answers, today }: Check,
  rule: Exclude<Rule, RowRule>,
): [item: string, params?: IssueParams] | undefined {
  const given = (id: string): string => answerOf(answers[id])?.trim() ?? '';
  switch (rule.kind) {
    case 'at-most-one-yes': {
      const yes = rule.items.filter((id) => given(id) === 'yes');
      return yes.length > 1 ? [yes[0] as string, { given: yes }] : undefined;
    }
    case 'contradiction':
      return rule.when.every(reading.holds) ? [rule.item] : undefined;
    case 'too-long-ago': {
      const isOld = given(rule.item) !== '' && given(rule.item) < firstDay(today, rule.months);
      return isOld && rule.when.every(reading.holds) ? [rule.item] : undefined;
    }
    case 'unequal': {
      const [first, second] = rule.items;
      const difference = Number(given(first) || NaN) - Number(given(second) || NaN);
      // What is open, or no figure at all, differs from nothing.
      return Number.isNaN(difference) || difference === 0 ? undefined : [second];
    }
  }
}

function brokenRule(check: Check, rule: Rule): AnswerIssue[] {
  if ('group' in rule) {
    const paths = check.reading.isAsked(rule.group) ? brokenRows(rule, check.given) : [];
    return paths.map((path) => issue(path, 'inconsistent', { rule: rule.id }));
  }
  const found = broken(check, rule);
  return found ? [issue(found[0], 'inconsistent', { rule: rule.id, ...found[1] })] : [];
}

/**
 * Checks what must hold before a form is submitted: required items, conditions, consistency, agreement with what is
 * attached, and a judgement that only raises.
 * @param answers Answers whose shape is right.
 * @param assessment What the scorer found; required items can depend on its band.
 * @returns Everything that is wrong, in printed order; empty when the form could be submitted now.
 */
export function checkComplete(
  definition: Instrument,
  answers: Answers,
  { band }: Pick<Assessment, 'band'>,
  { today = localToday(), attachments }: CompletenessOptions = {},
): AnswerIssue[] {
  const circumstances = { band, attachments };
  const reading = readAnswers(definition, answers, circumstances);
  const check = { definition, reading, answers: reading.asked(), given: answers, today, ...circumstances };
  const issues = [
    ...unansweredQuestions(check),
    ...askedIssues(check),
    ...definition.rules.flatMap((rule) => brokenRule(check, rule)),
  ];
  return inPrintedOrder(definition, issues);
}

/** Issues in the order in which the document prints what they are about. */
export function inPrintedOrder(definition: Instrument, issues: readonly AnswerIssue[]): AnswerIssue[] {
  const place = ({ path }: AnswerIssue): number =>
    placedItem(definition, path.split(/[.[]/)[0] as string)?.place ?? -1;
  return [...issues].sort((a, b) => place(a) - place(b));
}
