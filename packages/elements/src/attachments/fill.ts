import type {
  Answers,
  AnswerValue,
  Attached,
  AttachmentItem,
  Fill,
  Instrument,
} from '@safeguarding-forms/instruments';
import { checkShape } from '@safeguarding-forms/instruments/check/shape.js';
import { valueAt } from '@safeguarding-forms/instruments/model/attachments.js';
import type { FormKind } from '../form/form-kind.js';
import { itemAt } from '../answering/path.js';

function valueOf(
  definition: Instrument,
  answers: Answers,
  { item, from, as, rows }: Fill,
  attached: Attached,
  filledRows: FormKind['filledRows'],
): unknown {
  if (rows) return filledRows?.(attached, from, rows, answers);
  const found = valueAt(attached, from);
  if (!as) return found;
  const translated = [found].flat().flatMap((code) => as[String(code)] ?? []);
  const target = itemAt(definition, item);
  if (target?.kind !== 'choices') return translated[0];
  const chosen = target.options.filter((option) => translated.includes(option));
  return chosen.length ? chosen : undefined;
}

/**
 * The answers that an attachment gives to a form, as far as they are answers that the form takes.
 * @param answers What the form holds: it can say which rows are meant.
 * @param filledRows Takes rows over, in a form that has such.
 */
export function answersFrom(
  definition: Instrument,
  { fills }: AttachmentItem,
  attached: Attached,
  answers: Answers,
  filledRows?: FormKind['filledRows'],
): Answers {
  const given = fills.map(
    (fill) => [fill.item, valueOf(definition, answers, fill, attached, filledRows)] as const,
  );
  const fitting = given.filter(
    ([id, value]) => value !== undefined && checkShape(definition, { [id]: value }).length === 0,
  );
  return Object.fromEntries(fitting) as Readonly<Record<string, AnswerValue>>;
}
