import type { AnswerIssue, GroupItem, Item } from '@safeguarding-forms/instruments';
import { allItems } from '@safeguarding-forms/instruments/check/asked.js';
import { formatErrors, mismatches, stepErrors, type Message } from '@safeguarding-forms/text';
import type { View } from '../form/view.js';
import { nameOf } from './error-text.js';

function mismatchMessage(view: View, name: string, { params }: AnswerIssue): Message {
  const { given, attached, unless } = params;
  const reason = unless && allItems(view.definition).find(({ id }) => id === unless);
  if (reason) return mismatches.otherPerson(name, nameOf(view, reason));
  return attached === undefined
    ? mismatches.unsupported(name)
    : mismatches.figures(name, String(given), String(attached));
}

/** The message for what only forms in steps ask for; `undefined` where every form says the same. */
export function stepErrorMessage(view: View, item: Item, issue: AnswerIssue): Message | undefined {
  const { code, params } = issue;
  const name = nameOf(view, item);
  switch (code) {
    case 'required':
      if (item.kind === 'confirmation') return stepErrors.tick(name);
      return item.kind === 'attachment' ? stepErrors.attach(name) : undefined;
    case 'too-many':
      return (item as Partial<GroupItem>).fields && stepErrors.tooManyRows(name, Number(params.max));
    case 'bad-format':
      return formatErrors[String(params.expected)]?.(name);
    case 'attachment-mismatch':
      return mismatchMessage(view, name, issue);
    default:
      return undefined;
  }
}
