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
import { itemAt } from '../answering/path.js';

function valueOf(definition: Instrument, { item, from, as }: Fill, attached: Attached): unknown {
  const found = valueAt(attached, from);
  if (!as) return found;
  const translated = [found].flat().flatMap((code) => as[String(code)] ?? []);
  const target = itemAt(definition, item);
  if (target?.kind !== 'choices') return translated[0];
  const chosen = target.options.filter((option) => translated.includes(option));
  return chosen.length ? chosen : undefined;
}

/** The answers that an attachment gives to a form, as far as they are answers that the form takes. */
export function answersFrom(definition: Instrument, { fills }: AttachmentItem, attached: Attached): Answers {
  const given = fills.map((fill) => [fill.item, valueOf(definition, fill, attached)] as const);
  const fitting = given.filter(
    ([id, value]) => value !== undefined && checkShape(definition, { [id]: value }).length === 0,
  );
  return Object.fromEntries(fitting) as Readonly<Record<string, AnswerValue>>;
}
