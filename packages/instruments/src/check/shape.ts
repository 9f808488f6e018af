import type { Answers, AnswerValue, Row } from '../model/answers.js';
import type { Instrument } from '../model/instrument.js';
import type { AnswerIssue, AnswerIssueCode, IssueParams } from '../model/issues.js';
import { detailsOf, type AnswerItem, type Item } from '../model/items.js';
import { allItems, itemById, rowInstrument } from '../model/items-of.js';
import { brief, byPosition, isRecord, kindOf } from './given.js';

/** Longest texts, in Unicode code points (contract, "Answers"). */
export const TEXT_LIMIT = 500;
export const LONG_TEXT_LIMIT = 10_000;
/** Most rows that a group takes. */
export const ROW_LIMIT = 50;
/** Largest number a number field takes. */
export const NUMBER_LIMIT = 999;

type Report = (path: string, code: AnswerIssueCode, params?: IssueParams) => void;
type Check = (path: string, value: unknown, report: Report) => void;

/** Length in code points; counts no further than it must, so that megabytes of text cost nothing. */
export function codePoints(text: string, limit: number): number {
  if (text.length <= limit || text.length > limit * 2) return text.length;
  return [...text].length;
}

/** The first day that a date can be: nobody in a case was born earlier. */
export const FIRST_DAY = '1900-01-01';

/** Whether a text is a day of the calendar written `YYYY-MM-DD`, not before the first. */
export function isRealDate(text: string): boolean {
  const time = /^\d{4}-\d\d-\d\d$/.test(text) && text >= FIRST_DAY ? Date.parse(text) : NaN;
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
  (max: number): Check =>
  (path, value, report) => {
    if (typeof value !== 'string' || value === '') mistyped(report, path, value, 'text', { min: 1, max });
    else if (codePoints(value, max) > max) report(path, 'too-long', { max });
  };

const option =
  (allowed: readonly string[]): Check =>
  (path, value, report) => {
    if (typeof value !== 'string') mistyped(report, path, value, 'option', { allowed });
    else if (!allowed.includes(value)) report(path, 'unknown-option', { given: brief(value), allowed });
  };

const options =
  (allowed: readonly string[], min = 0): Check =>
  (path, value, report) => {
    if (!Array.isArray(value) || value.length < min)
      return mistyped(report, path, value, 'options', { allowed });
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

/**
 * Checks an object key by key.
 * @param keys What it may hold: asked for only where something is wrong, since a form may have hundreds.
 * @param checkOf How the value of a key is checked; none where the key is unknown.
 */
function record(
  keys: () => readonly string[],
  checkOf: (key: string) => Check | undefined,
  path: string,
  value: unknown,
  report: Report,
): void {
  if (!isRecord(value)) return mistyped(report, path, value, 'object', { allowed: keys() });
  const at = (key: string): string => (path ? `${path}.${key}` : key);
  for (const [index, [key, entry]] of Object.entries(value).entries()) {
    if (entry === undefined) continue;
    const check = checkOf(key);
    if (check) check(at(key), entry, report);
    else
      report(at(brief(key)), 'unknown-key', {
        given: brief(key),
        place: at(byPosition(index)),
        allowed: keys(),
      });
  }
}

/** An object with a few parts that are always the same. */
const parts =
  (checks: Readonly<Record<string, Check>>): Check =>
  (...given) =>
    record(
      () => Object.keys(checks),
      (key) => (Object.hasOwn(checks, key) ? checks[key] : undefined),
      ...given,
    );

/** An object of answers. What is attached is no answer. */
const answersTo =
  (definition: Instrument): Check =>
  (...given) =>
    record(
      () => allItems(definition).flatMap(({ id, kind }) => (kind === 'attachment' ? [] : [id])),
      (key) => {
        const item = itemById(definition, key);
        return item && item.kind !== 'attachment' ? itemCheck(definition, item) : undefined;
      },
      ...given,
    );

const rows =
  (row: Check): Check =>
  (path, value, report) => {
    if (!Array.isArray(value) || value.length === 0)
      return mistyped(report, path, value, 'rows', { min: 1, max: ROW_LIMIT });
    if (value.length > ROW_LIMIT) return report(path, 'too-many', { given: value.length, max: ROW_LIMIT });
    // By index, because `forEach` passes over holes.
    for (let at = 0; at < value.length; at++) row(`${path}[${at}]`, value[at], report);
  };

const date: Check = (path, value, report) => {
  if (typeof value !== 'string') mistyped(report, path, value, 'date');
  else if (!isRealDate(value)) report(path, 'not-a-date', { given: brief(value), expected: 'YYYY-MM-DD' });
};

const number: Check = (path, value, report) => {
  if (!Number.isInteger(value) || (value as number) < 0 || (value as number) > NUMBER_LIMIT)
    mistyped(report, path, value, 'number', { min: 0, max: NUMBER_LIMIT });
};

const confirmation: Check = (path, value, report) => {
  if (value !== true) mistyped(report, path, value, 'true');
};

/** How the value of one item is checked. */
function itemCheck(definition: Instrument, item: AnswerItem): Check {
  switch (item.kind) {
    case 'question':
      return parts({
        ...(item.answers.length > 0 && { answer: option(item.answers) }),
        ...Object.fromEntries(detailsOf(item).map((part) => [part, text(LONG_TEXT_LIMIT)])),
        ...(item.asksSource && { source: text(TEXT_LIMIT) }),
        ...(item.options && { selected: options(item.options) }),
      });
    case 'judgement':
      return parts({ level: option(definition.levels), reason: text(LONG_TEXT_LIMIT) });
    case 'choice':
      return option(item.options);
    case 'choices':
      return options(item.options, 1);
    case 'confirmation':
      return confirmation;
    case 'group':
      return rows(answersTo(rowInstrument(definition, item)));
    case 'text':
      return text(TEXT_LIMIT);
    case 'long-text':
      return text(LONG_TEXT_LIMIT);
    case 'date':
      return date;
    case 'number':
      return number;
  }
}

/**
 * Checks types, ids, options and lengths: what a draft must satisfy too.
 * @returns Everything that is wrong; empty when the shape is right. Never throws.
 */
export function checkShape(definition: Instrument, answers: unknown): AnswerIssue[] {
  const issues: AnswerIssue[] = [];
  try {
    answersTo(definition)('', answers, (path, code, params = {}) => issues.push({ path, code, params }));
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
