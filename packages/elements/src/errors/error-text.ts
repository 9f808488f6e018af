import type { AnswerIssue, Item } from '@safeguarding-forms/instruments';
import { allItems } from '@safeguarding-forms/instruments/internal/check/asked.js';
import { errors, type Message } from '@safeguarding-forms/text';
import { readPath } from '../answering/path.js';
import type { ReadRow, View } from '../form/view.js';
import { numberOf, translate } from '../language/translate.js';

/** An item's label, which as a question stands before a colon here. */
function labelOf(view: View, item: Item): string {
  const words = view.wording.words.items[item.id];
  return words ? translate(view, words.label).replace(/[?؟]$/, '') : item.id;
}

/** What an item is called among others: its number, or its label. */
export const nameOf = (view: View, item: Item): string =>
  item.kind === 'question' ? translate(view, errors.question(numberOf(item.id))) : labelOf(view, item);

/** What an item is called where it is not in sight: a question by its number and its words. */
const fullNameOf = (view: View, item: Item): string =>
  item.kind === 'question' ? `${numberOf(item.id)}. ${labelOf(view, item)}` : labelOf(view, item);

/** The view and the item that a path leads to: in a row, those of the row. */
function locate(view: View, path: string): { within: View; item: Item | undefined; row?: ReadRow } {
  const { id, row, part = '' } = readPath(path);
  const item = allItems(view.definition).find((candidate) => candidate.id === id);
  const read = row === undefined || item?.kind !== 'group' ? undefined : view.readRow?.(view, item, row);
  if (!read) return { within: view, item };
  const field = allItems(read.view.definition).find(({ id }) => id === part);
  return { within: read.view, item: field, row: read };
}

/** What stands at a path, in words: "Child 2: date of birth". */
export function pathName(view: View, path: string, name = nameOf): string {
  const { within, item, row } = locate(view, path);
  const own = item ? name(within, item) : path;
  return row ? `${row.name}: ${own}` : own;
}

/** The number of the question at a path; `undefined` where there is no question. */
export function questionNumber(view: View, path: string): string | undefined {
  const { item } = locate(view, path);
  return item?.kind === 'question' ? numberOf(item.id) : undefined;
}

/** What stands at a path, with the words of a question. */
export const fullPathName = (view: View, path: string): string => pathName(view, path, fullNameOf);

/** What to give where nothing is given. */
function wanted(item: Item, path: string): Message {
  if (item.kind === 'judgement')
    return path.endsWith('.level') ? errors.judgementLevel : errors.judgementReason;
  const options = 'answers' in item && item.answers.length ? item.answers : 'options' in item && item.options;
  if (item.kind === 'date') return errors.date;
  if (item.kind === 'number') return errors.wholeNumber;
  if (!options) return errors.write;
  if (item.kind === 'choices' || (item.kind === 'question' && !item.answers.length)) return errors.tickOne;
  const isYesNo = String(options.slice(0, 2)) === 'yes,no';
  if (isYesNo && options.length === 2) return errors.yesNo;
  return isYesNo && options.length === 3 && options[2] === 'unknown' ? errors.yesNoUnknown : errors.choose;
}

function messageFor(view: View, item: Item, issue: AnswerIssue): Message {
  const { path, code, params } = issue;
  switch (code) {
    case 'required':
      return wanted(item, path);
    case 'judgement-lower':
      return errors.judgementLower;
    case 'too-long':
      return errors.tooLong(Number(params.max));
    case 'not-a-date':
      // Two digits for the year, or a slip of the keys: no year that anybody lives in.
      return /^(0|1[0-8]|\d{1,3}-)/.test(String(params.given)) ? errors.year : errors.notADate;
    case 'date-in-future':
      return errors.future;
    case 'inconsistent':
      return view.wording.explanations.rules[String(params.rule)] ?? errors.ticked;
    case 'wrong-type':
      return item.kind === 'number' ? errors.number(Number(params.max)) : errors.other;
    default:
      return errors.other;
  }
}

/** What is wrong at a path and what to give there, as it stands beside the item: without its name. */
export function errorText(view: View, issue: AnswerIssue): string {
  const { within, item } = locate(view, issue.path);
  if (!item) return translate(view, errors.other);
  const own = within.errorMessage?.(within, item, issue) ?? messageFor(within, item, issue);
  const text = translate(view, own);
  return issue.code === 'required' && item.orNotKnown ? translate(view, errors.orNotKnown(text)) : text;
}

/** What is unlikely, in the words of its rule. */
export const warningText = (view: View, issue: AnswerIssue): string =>
  errorText(view, { ...issue, code: 'inconsistent' });

/** Whether the words of an issue say what they are about: rules on questions number them, and there is one judgement. */
function isNamed({ kind }: Item, { code, params }: AnswerIssue): boolean {
  if (kind === 'judgement') return code === 'required' || code === 'judgement-lower';
  return kind === 'question' && code === 'inconsistent' && 'rule' in params;
}

/** The same as it stands where the item is not in sight: with its name before it. */
export function namedErrorText(view: View, issue: AnswerIssue): string {
  const { within, item, row } = locate(view, issue.path);
  const text = errorText(view, issue);
  if (item && isNamed(item, issue)) return text;
  const named = `${item ? fullNameOf(within, item) : issue.path}: ${text}`;
  return row ? translate(view, row.errorIn(named)) : named;
}
