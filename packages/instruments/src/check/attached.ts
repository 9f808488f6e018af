import type { Agreement } from '../model/agreements.js';
import type { Answers } from '../model/answers.js';
import { isFound, valueAt, type Attached } from '../model/attachments.js';
import type { AnswerIssue } from '../model/issues.js';
import type { AttachmentItem } from '../model/items.js';
import { answerOf, differs, isBlank, isSame } from './said.js';

function disagreement(agreement: Agreement, answers: Answers, attached: Attached): object | undefined {
  const value = answers[agreement.item];
  if (isBlank(value)) return undefined;
  if ('equals' in agreement) {
    const given = answerOf(value);
    const found = agreement.equals
      .map((place) => valueAt(attached, place))
      .find((there) => there !== undefined);
    return given === undefined || found === undefined || isSame(found, given)
      ? undefined
      : { given, attached: String(found) };
  }
  // Of several choices, any one that claims something of the attachment has to agree with it.
  const chosen: readonly unknown[] = Array.isArray(value) ? value : [answerOf(value)];
  const given = agreement.is.find((option) => chosen.includes(option));
  if (given === undefined) return undefined;
  const holds =
    'needs' in agreement ? isFound(attached, agreement.needs) : !isFound(attached, agreement.bars);
  return holds ? undefined : { given };
}

/** Where the answers do not agree with what is attached to them. */
export function attachmentIssues(
  { id, takes, agrees, sameCase }: AttachmentItem,
  answers: Answers,
  attached: Attached | undefined,
): AnswerIssue[] {
  if (!attached) return [];
  const { instrument } = attached as Partial<Attached>;
  const editions = takes[instrument?.id ?? ''];
  if (editions !== true && !editions?.includes(instrument?.edition ?? ''))
    return [{ path: id, code: 'bad-attachment', params: { allowed: Object.keys(takes) } }];
  const mismatch = (path: string, params: object): AnswerIssue => ({
    path,
    code: 'attachment-mismatch',
    params: { attachment: id, ...params },
  });
  const others =
    sameCase && isBlank(answers[sameCase.unless])
      ? sameCase.items
          .filter((item) => differs(item, answers, attached.answers))
          .map((item) => mismatch(item, { unless: sameCase.unless }))
      : [];
  const mismatches = agrees.flatMap((agreement) => {
    const found = disagreement(agreement, answers, attached);
    return found ? [mismatch(agreement.item, found)] : [];
  });
  return [
    // Two reasons against one answer are one error.
    ...mismatches.filter(({ path }, at) => mismatches.findIndex((other) => other.path === path) === at),
    ...others,
  ];
}
