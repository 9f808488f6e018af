import type { Answers, AnswerValue, Row } from '../model/answers.js';
import type { Instrument } from '../model/instrument.js';
import type { AnswerIssue, AnswerIssueCode, IssueParams } from '../model/issues.js';
import type { Item, QuestionItem } from '../model/items.js';
import { allItems, rowInstrument } from './asked.js';
import { brief, isRecord, kindOf } from './given.js';

/** Longest texts, in Unicode code points (contract, "Answers"). */
export const TEXT_LIMIT = 500;
export const LONG_TEXT_LIMIT = 10_000;
/** Most rows that a group takes. */
export const ROW_LIMIT = 50;
/** Largest number a number field takes. */
export const NUMBER_LIMIT = 999;

type Report = (path: string, code: AnswerIssueCode, params?: IssueParams) => void;
type Fields = Readonly<Record<string, (path: string, value: unknown, report: Report) => void>>;

/** Length in code points; counts no further than it must, so that megabytes of text cost nothing. */
export function codePoints(text: string, limit: number): number {
  if (text.length <= limit || text.length > limit * 2) return text.length;
  return [...text].length;
}

/** Whether a text is a day of the calendar written `YYYY-MM-DD`. */
export function isRealDate(text: string): boolean {
  const time = /^\d{4}-\d\d-\d\d$/.test(text) && text > '0001' ? Date.parse(text) : NaN;
  // Engines differ in whether they roll 31 February over or refuse it; written out again it is another day.
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

const mistyped = (
  report: Report,
  path: string,
  value: unknown,
  expected: string,
  allowed: IssueParams = {},
): void => report(path, 'wrong-type', { given: kindOf(value), expected, ...allowed });

const text =
  (max: number) =>
  (path: string, value: unknown, report: Report): void => {
    if (typeof value !== 'string' || value === '') mistyped(report, path, value, 'text', { min: 1, max });
    else if (codePoints(value, max) > max) report(path, 'too-long', { max });
  };

const option =
  (allowed: readonly string[]) =>
  (path: string, value: unknown, report: Report): void => {
    if (typeof value !== 'string') mistyped(report, path, value, 'option', { allowed });
    else if (!allowed.includes(value)) report(path, 'unknown-option', { given: brief(value), allowed });
  };

const options =
  (allowed: readonly string[]) =>
  (path: string, value: unknown, report: Report): void => {
    if (!Array.isArray(value)) return mistyped(report, path, value, 'options', { allowed });
    // Nothing legal is longer than the list itself, so a flood is refused before it is walked.
    if (value.length > allowed.length)
      return report(path, 'too-many', { given: value.length, max: allowed.length });
    // By index, because `filter` passes over holes.
    const entries = Array.from({ length: value.length }, (_, index): unknown => value[index]);
    const unknown = entries.filter((entry) => !allowed.includes(entry as string));
    if (unknown.length) return report(path, 'unknown-option', { given: unknown.map(brief), allowed });
    if (new Set(entries).size < entries.length)
      return report(path, 'too-many', { given: entries as string[], max: 1 });
    const printed = allowed.filter((entry) => entries.includes(entry));
    if (printed.join() !== entries.join())
      mistyped(report, path, value, 'printed-order', { allowed: printed });
  };

function record(fields: Fields, path: string, value: unknown, report: Report): void {
  if (!isRecord(value)) return mistyped(report, path, value, 'object', { allowed: Object.keys(fields) });
  const at = (key: string): string => (path ? `${path}.${key}` : key);
  for (const [key, entry] of Object.entries(value)) {
    if (entry === undefined) continue;
    if (Object.hasOwn(fields, key)) fields[key]?.(at(key), entry, report);
    else report(at(brief(key)), 'unknown-key', { given: brief(key), allowed: Object.keys(fields) });
  }
}

function questionFields(item: QuestionItem): Fields {
  return {
    ...(item.answers.length > 0 && { answer: option(item.answers) }),
    detail: text(LONG_TEXT_LIMIT),
    ...(item.asksSource && { source: text(TEXT_LIMIT) }),
    ...(item.options && { selected: options(item.options) }),
  };
}

function checkRows(
  definition: Instrument,
  fields: readonly Item[],
  path: string,
  value: unknown,
  report: Report,
): void {
  if (!Array.isArray(value) || value.length === 0)
    return mistyped(report, path, value, 'rows', { min: 1, max: ROW_LIMIT });
  if (value.length > ROW_LIMIT) return report(path, 'too-many', { given: value.length, max: ROW_LIMIT });
  for (let row = 0; row < value.length; row++)
    record(fieldsOf(definition, fields), `${path}[${row}]`, value[row], report);
}

function checkItem(definition: Instrument, item: Item, path: string, value: unknown, report: Report): void {
  switch (item.kind) {
    case 'question':
      return record(questionFields(item), path, value, report);
    case 'judgement':
      return record({ level: option(definition.levels), reason: text(LONG_TEXT_LIMIT) }, path, value, report);
    case 'choice':
      return option(item.options)(path, value, report);
    case 'choices':
      return value === undefined || (Array.isArray(value) && value.length === 0)
        ? mistyped(report, path, value, 'options', { allowed: item.options })
        : options(item.options)(path, value, report);
    case 'confirmation':
      if (value !== true) mistyped(report, path, value, 'true');
      return;
    case 'group':
      return checkRows(definition, item.fields, path, value, report);
    case 'text':
      return text(TEXT_LIMIT)(path, value, report);
    case 'long-text':
      return text(LONG_TEXT_LIMIT)(path, value, report);
    case 'date':
      if (typeof value !== 'string') mistyped(report, path, value, 'date');
      else if (!isRealDate(value))
        report(path, 'not-a-date', { given: brief(value), expected: 'YYYY-MM-DD' });
      return;
    case 'number':
      if (!Number.isInteger(value) || (value as number) < 0 || (value as number) > NUMBER_LIMIT)
        mistyped(report, path, value, 'number', { min: 0, max: NUMBER_LIMIT });
  }
}

/** The keys of an object of answers. What is attached is no answer. */
const fieldsOf = (definition: Instrument, items: readonly Item[]): Fields =>
  Object.fromEntries(
    items
      .filter(({ kind }) => kind !== 'attachment')
      .map((item): [string, Fields[string]] => [
        item.id,
        (path, value, report) => checkItem(definition, item, path, value, report),
      ]),
  );

/**
 * Checks types, ids, options and lengths: what a draft must satisfy too.
 * @returns Everything that is wrong; empty when the shape is right. Never throws.
 */
export function checkShape(definition: Instrument, answers: unknown): AnswerIssue[] {
  const issues: AnswerIssue[] = [];
  const fields = fieldsOf(definition, allItems(definition));
  try {
    record(fields, '', answers, (path, code, params = {}) => issues.push({ path, code, params }));
  } catch {
    // A proxy or a getter can throw at any touch.
    issues.push({ path: '', code: 'wrong-type', params: { given: 'unreadable', expected: 'object' } });
  }
  return issues;
}

function frozenCopy(value: unknown): unknown {
  if (Array.isArray(value)) return Object.freeze([...value]);
  if (!isRecord(value)) return value;
  const entries = Object.entries(value).filter(([, entry]) => entry !== undefined);
  return Object.freeze(Object.fromEntries(entries.map(([key, entry]) => [key, frozenCopy(entry)])));
}

const copyValue = (definition: Instrument, item: Item, value: AnswerValue | undefined): unknown =>
  item.kind === 'group'
    ? Object.freeze((value as readonly Row[]).map((row) => copyAnswers(rowInstrument(definition, item), row)))
    : frozenCopy(value);

/**
 * A plain frozen copy in printed order, without absent values: what a form keeps of answers given to it.
 * @param known Answers copied earlier; what is the same value in both is taken over as it is.
 */
export function copyAnswers(definition: Instrument, answers: Answers, known: Answers = {}): Answers {
  const given = allItems(definition).filter(({ id }) => answers[id] !== undefined);
  const copy = given.map((item) => {
    const { id } = item;
    return [id, answers[id] === known[id] ? known[id] : copyValue(definition, item, answers[id])];
  });
  return Object.freeze(Object.fromEntries(copy) as Answers);
}
