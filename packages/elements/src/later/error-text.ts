import type { AnswerIssue, Item } from '@safeguarding-forms/instruments';
import { allItems } from '@safeguarding-forms/instruments/check/asked.js';
import { errors, type Message } from '@safeguarding-forms/text';
import { numberOf, textOf, type View } from '../templates/view.js';

/** What an item is called in an error: its number, or its label. */
function nameOf(view: View, item: Item): string {
  if (item.kind === 'question') return textOf(view, errors.question(numberOf(item.id)));
  const words = view.wording.words.items[item.id];
  // A label that is a question stands before a colon here.
  return words ? textOf(view, words.label).replace(/[?؟]$/, '') : item.id;
}

function requiredMessage(item: Item, path: string, name: string): Message {
  if (path.endsWith('.level')) return errors.judgementLevel;
  if (path.endsWith('.reason')) return errors.judgementReason;
  return 'answers' in item || 'options' in item ? errors.answer(name) : errors.enter(name);
}

/** An issue as the message that stands in the summary and beside the item. */
export function errorMessage(view: View, { path, code, params }: AnswerIssue): Message {
  const item = allItems(view.definition).find(({ id }) => id === path.split('.')[0]);
  if (!item) return errors.other(path);
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
      return view.explanations?.rules[String(params.rule)] ?? errors.ticked(name);
    case 'wrong-type':
      return item.kind === 'number' ? errors.number(name, Number(params.max)) : errors.other(name);
    default:
      return errors.other(name);
  }
}
