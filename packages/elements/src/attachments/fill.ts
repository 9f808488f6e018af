import type {
  Answers,
  AnswerValue,
  Attached,
  AttachmentItem,
  Fill,
  Finding,
  Instrument,
} from '@safeguarding-forms/instruments';
import { checkShape } from '@safeguarding-forms/instruments/internal/check/shape.js';
import { isFound, valueAt } from '@safeguarding-forms/instruments/internal/model/attachments.js';
import type { FormKind } from '../form/form-kind.js';
import type { View } from '../form/view.js';
import { itemAt } from '../answering/path.js';
import { numberOf, translate } from '../language/translate.js';

/** The sentence that a form proposes, in the language in use; none where the attachment does not bear it out. */
function proposed(view: View | undefined, { item, from, proposes }: Fill, attached: Attached): unknown {
  const sentence = view?.wording.words.items[item]?.proposal;
  if (!view || !sentence || !proposes) return undefined;
  const { codes, needs, bars } = proposes;
  if (!isFound(attached, needs) || isFound(attached, bars)) return undefined;
  const findings = [valueAt(attached, from)].flat() as readonly Finding[];
  const questions = findings.flatMap(({ code, items }) => (codes.includes(code) ? items.map(numberOf) : []));
  return questions.length ? translate(view, sentence(questions.join(', '))) : undefined;
}

/** What filling needs besides the data. */
interface Filling {
  /** Takes rows over, in a form that has such. */
  readonly filledRows: FormKind['filledRows'];
  /** What is shown, for its words; `undefined` until there are any. */
  readonly view: View | undefined;
}

function valueOf(
  definition: Instrument,
  answers: Answers,
  fill: Fill,
  attached: Attached,
  { filledRows, view }: Filling,
): unknown {
  const { item, from, as, rows } = fill;
  if (fill.proposes) return proposed(view, fill, attached);
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
 * @param filling How it is filled.
 */
export function answersFrom(
  definition: Instrument,
  { fills }: AttachmentItem,
  attached: Attached,
  answers: Answers,
  filling: Filling,
): Answers {
  const given = fills.map(
    (fill) => [fill.item, valueOf(definition, answers, fill, attached, filling)] as const,
  );
  const fitting = given.filter(
    ([id, value]) => value !== undefined && checkShape(definition, { [id]: value }).length === 0,
  );
  return Object.fromEntries(fitting) as Readonly<Record<string, AnswerValue>>;
}
