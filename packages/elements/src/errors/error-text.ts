import type { AnswerIssue, Item } from '@safeguarding-forms/instruments';
import { allItems } from '@safeguarding-forms/instruments/check/asked.js';
import { errors, type Message } from '@safeguarding-forms/text';
import { readPath } from '../answering/path.js';
import type { ReadRow, View } from '../form/view.js';
import { numberOf, translate } from '../language/translate.js';

/** What an item is called in an error: its number, or its label. */
export function nameOf(view: View, item: Item): string {
  if (item.kind === 'question') return translate(view, errors.question(numberOf(item.id)));
  const words = view.wording.words.items[item.id];
  // A label that is a question stands before a colon here.
  return words ? translate(view, words.label).replace(/[?؟]$/, '') : item.id;
}

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
export function pathName(view: View, path: string): string {
  const { within, item, row } = locate(view, path);
  const name = item ? nameOf(within, item) : path;
  return row ? `${row.name}: ${name}` : name;
}

function requiredMessage(item: Item, path: string, name: string): Message {
  if (path.endsWith('.level')) return errors.judgementLevel;
  if (path.endsWith('.reason') && item.kind === 'judgement') return errors.judgementReason;
  return 'answers' in item || 'options' in item ? errors.answer(name) : errors.enter(name);
}

function messageFor(view: View, item: Item, issue: AnswerIssue): Message {
  const { path, code, params } = issue;
  const name = nameOf(view, item);
  switch (code) {
    case 'required':
      return requiredMessage(item, path, name);
    case 'judgement-lower':
      return errors.judgementLower;
    case 'too-long':
      return errors.tooLong(name, Number(params.max));
    case 'not-a-date':
      return errors.notADate(name);
    case 'date-in-future':
      return errors.future(name);
    case 'inconsistent':
      return view.wording.explanations.rules[String(params.rule)] ?? errors.ticked(name);
    case 'wrong-type':
      return item.kind === 'number' ? errors.number(name, Number(params.max)) : errors.other(name);
    default:
      return errors.other(name);
  }
}

/** What is unlikely, in the words of its rule. */
export const warningMessage = (view: View, issue: AnswerIssue): Message =>
  errorMessage(view, { ...issue, code: 'inconsistent' });

/** An issue as the message that stands in the summary and beside the item. */
export function errorMessage(view: View, issue: AnswerIssue): Message {
  const { within, item, row } = locate(view, issue.path);
  if (!item) return errors.other(issue.path);
  const message = within.errorMessage?.(within, item, issue) ?? messageFor(within, item, issue);
  return row ? row.errorIn(translate(view, message)) : message;
}
