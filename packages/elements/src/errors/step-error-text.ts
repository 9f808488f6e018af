import type { AnswerIssue, GroupItem, Item } from '@safeguarding-forms/instruments';
import { formatErrors, formatWanted, stepErrors, type Message } from '@safeguarding-forms/text';
import type { View } from '../form/view.js';

/** What to give where nothing is given, of what only forms in steps ask for. */
function wanted(item: Item): Message | undefined {
  if (item.kind === 'confirmation') return stepErrors.tick;
  if (item.kind === 'group') return stepErrors.rows;
  const format = item.kind === 'text' ? (item.format?.id ?? '') : '';
  return formatWanted[format] ?? formatErrors[format];
}

/** What is wrong with a line of some format. A name without a letter is no name, rather than that of several people. */
const formatMessage = (view: View, { id }: Item, format: string): Message | undefined =>
  format === 'one-person' && !/\p{L}/u.test(String(view.answers[id] ?? ''))
    ? stepErrors.noName
    : formatErrors[format];

/** The message for what only forms in steps ask for; `undefined` where every form says the same. */
export function stepErrorMessage(view: View, item: Item, issue: AnswerIssue): Message | undefined {
  const { code, params } = issue;
  switch (code) {
    case 'required':
      return wanted(item);
    case 'too-many':
      return (item as Partial<GroupItem>).fields && stepErrors.tooManyRows(Number(params.max));
    case 'bad-format':
      return formatMessage(view, item, String(params.expected));
    case 'inconsistent':
      return formatMessage(view, item, String(params.rule));
    default:
      return undefined;
  }
}
