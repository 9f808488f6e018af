import type { Answers, JudgementAnswer, QuestionAnswer } from '../model/answers.js';
import type { Attachments } from '../model/attachments.js';
import type { Format } from '../model/formats.js';
import type { Instrument, Rule } from '../model/instrument.js';
import type { AnswerIssue, AnswerIssueCode, IssueParams } from '../model/issues.js';
import type { Item, QuestionItem } from '../model/items.js';
import { seenText } from '../model/invisible.js';
import type { AttachmentCheck, InstrumentModule } from '../model/module.js';
import type { Assessment } from '../model/results.js';
import { allItems, countedQuestions, placedItem } from '../model/items-of.js';
import { localToday } from './days.js';
import { readAnswers, type Circumstances, type Reading } from './reading.js';
import { answerOf, countsAs, isBlank } from './said.js';

/** What completeness depends on besides the answers. */
export interface CompletenessOptions {
  /** What counts as today, `YYYY-MM-DD`: dates after it are in the future, spans of time end at it. By default today where the code runs. */
  readonly today?: string;
  /** What is attached, by the name of its item; verified. */
  readonly attachments?: Attachments | undefined;
}

/** What the answers are checked against. */
export interface Check extends Circumstances {
  readonly definition: Instrument;
  readonly reading: Reading;
  /** Only those to what is asked. */
  readonly answers: Answers;
  /** As they were given: where a row stands in its group shows only there. */
  readonly given: Answers;
  readonly today: string;
  readonly attachmentIssues?: AttachmentCheck | undefined;
}

export const issue = (path: string, code: AnswerIssueCode, params: IssueParams = {}): AnswerIssue => ({
  path,
  code,
  params,
});

function unansweredQuestions({ definition, answers, reading }: Check): AnswerIssue[] {
  if (!isBlank(answers[definition.unansweredExcusedBy ?? ''])) return [];
  return countedQuestions(definition)
    .filter((question) => countsAs(question, answers) === undefined && reading.isAsked(question.id))
    .map(({ id, answers: allowed, options = [] }) =>
      issue(id, 'required', { allowed: allowed.length ? allowed : options }),
    );
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
  band?: string | null,
): AnswerIssue[] {
  if (!value || (value.level === undefined && value.reason === undefined)) return [];
  const rank = (level: string | null | undefined): number => definition.levels.indexOf(level ?? '');
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

/** Whether a line looks as it has to; an open one does. */
export const fits = ({ pattern }: Format, value: unknown): boolean =>
  isBlank(value) || new RegExp(pattern, 'iu').test(seenText(value as string));

function itemIssues(check: Check, item: Item): AnswerIssue[] {
  const { definition, reading, answers, today, band, attachments } = check;
  const { id, required } = item;
  const value = item.kind === 'attachment' ? attachments?.[id] : answers[id];
  if (required && isBlank(value))
    return required === true || reading.holds(required) ? [issue(id, 'required')] : [];
  switch (item.kind) {
    case 'question':
      return tickedWithoutYes(item, value as QuestionAnswer | undefined);
    case 'judgement':
      return judgementIssues(definition, id, value as JudgementAnswer | undefined, band);
    case 'attachment':
      return check.attachmentIssues?.(item, answers, attachments?.[id]) ?? [];
    case 'date':
      return item.notFuture && String(value ?? '') > today
        ? [issue(id, 'date-in-future', { given: value as string, max: today })]
        : [];
    case 'text':
      return item.format && !item.format.doubts && !fits(item.format, value)
        ? [issue(id, 'bad-format', { expected: item.format.id })]
        : [];
    default:
      return [];
  }
}

/** What is wrong with the answers to what is asked, each by itself; not with what stands in rows. */
export function askedIssues(check: Check): AnswerIssue[] {
  return allItems(check.definition)
    .filter(({ id }) => check.reading.isAsked(id))
    .flatMap((item) => itemIssues(check, item));
}

/** The item that a broken rule is told beside, and what it is told with. */
function broken({ reading, answers }: Check, rule: Rule): [item: string, params?: IssueParams] | undefined {
  switch (rule.kind) {
    case 'at-most-one-yes': {
      const yes = rule.items.filter((id) => answerOf(answers[id]) === 'yes');
      return yes.length > 1 ? [yes[0] as string, { given: yes }] : undefined;
    }
    case 'contradiction':
      if (!isBlank(answers[rule.unless ?? ''])) return undefined;
      return rule.when.every(reading.holds) ? [rule.item] : undefined;
    default:
      // What records alone are checked for, they check themselves.
      return undefined;
  }
}

/** Whether a rule gives issues of this code: one that only warns says that something is unlikely, any other blocks. */
export const gives = ({ effect }: Rule, code: AnswerIssueCode): boolean =>
  (effect === 'warns') === (code === 'unlikely');

/** What the rules find that give issues of this code. */
export function brokenRules(check: Check, code: AnswerIssueCode): AnswerIssue[] {
  return check.definition.rules.flatMap((rule) => {
    const found = gives(rule, code) && broken(check, rule);
    return found ? [issue(found[0], code, { rule: rule.id, ...found[1] })] : [];
  });
}

/** Reads answers for whatever checks them. */
export function readForCheck(
  definition: Instrument,
  answers: Answers,
  { today = localToday(), attachments }: CompletenessOptions,
  band?: string | null,
): Check {
  const circumstances = { band, attachments, today };
  const reading = readAnswers(definition, answers, circumstances);
  return { definition, reading, answers: reading.asked(), given: answers, ...circumstances };
}

/**
 * Checks what must hold before a form is submitted: required items, conditions, consistency, agreement with what is
 * attached, and a judgement that only raises.
 * @param module The edition; the scorer itself is not called.
 * @param answers Answers whose shape is right.
 * @param assessment What the scorer found; required items can depend on its band.
 * @returns Everything that is wrong, in printed order; empty when the form could be submitted now.
 */
export function checkComplete(
  { definition, attachmentIssues }: Pick<InstrumentModule, 'definition' | 'attachmentIssues'>,
  answers: Answers,
  { band }: Pick<Assessment, 'band'>,
  options: CompletenessOptions = {},
): AnswerIssue[] {
  const check = { ...readForCheck(definition, answers, options, band), attachmentIssues };
  const issues = [
    ...unansweredQuestions(check),
    ...askedIssues(check),
    ...brokenRules(check, 'inconsistent'),
  ];
  return inPrintedOrder(definition, issues);
}

/** Issues in the order in which the document prints what they are about. */
export function inPrintedOrder(definition: Instrument, issues: readonly AnswerIssue[]): AnswerIssue[] {
  const place = ({ path }: AnswerIssue): number =>
    placedItem(definition, path.split(/[.[]/)[0] as string)?.place ?? -1;
  return [...issues].sort((a, b) => place(a) - place(b));
}
