import type { AnswerIssue, Item } from '@safeguarding-forms/instruments';
import { allItems } from '@safeguarding-forms/instruments/internal/check/asked.js';
import { attachmentErrors, type Message } from '@safeguarding-forms/text';
import type { View } from '../form/view.js';
import { nameOf } from './error-text.js';
import { stepErrorMessage } from './step-error-text.js';

function mismatchMessage(view: View, { params }: AnswerIssue): Message {
  const { given, attached, unless } = params;
  const reason = unless && allItems(view.definition).find(({ id }) => id === unless);
  if (reason) return attachmentErrors.otherPerson(nameOf(view, reason));
  return attached === undefined
    ? attachmentErrors.unsupported
    : attachmentErrors.figures(String(given), String(attached));
}

/** The message for what is attached, or missing there, in forms that take something along; for the rest that of forms in steps. */
export function attachmentErrorMessage(view: View, item: Item, issue: AnswerIssue): Message | undefined {
  if (issue.code === 'attachment-mismatch') return mismatchMessage(view, issue);
  return issue.code === 'required' && item.kind === 'attachment'
    ? attachmentErrors.missing
    : stepErrorMessage(view, item, issue);
}
