import type { Answers, AnswerValue, FieldValue, Row } from '../model/answers.js';
import type { Attachments } from '../model/attachments.js';
import type { Condition } from '../model/conditions.js';
import type { Instrument } from '../model/instrument.js';
import type { AttachmentItem, GroupItem, Item, QuestionItem } from '../model/items.js';

/** What conditions depend on besides the answers. */
export interface Circumstances {
  readonly band?: string | undefined;
  readonly attachments?: Attachments | undefined;
}

/** Every item of an instrument, in printed order. */
export const allItems = (definition: Instrument): readonly Item[] =>
  definition.sections.flatMap((section) => section.items);

/** The questions that count towards the score, in printed order. */
export const countedQuestions = (definition: Instrument): readonly QuestionItem[] =>
  allItems(definition).filter((item): item is QuestionItem => item.kind === 'question' && item.counted);

/** The places for submissions that travel along. */
export const attachmentItems = (definition: Instrument): readonly AttachmentItem[] =>
  allItems(definition).filter((item): item is AttachmentItem => item.kind === 'attachment');

/** The yes, no or unknown of a question; an option's id of a choice. */
export function answerOf(value: AnswerValue | undefined): string | undefined {
  return typeof value === 'object'
    ? (value as { readonly answer?: string }).answer
    : value === undefined
      ? undefined
      : String(value);
}

const rowsOf = new WeakMap<GroupItem, Instrument>();

/** A group's row as an instrument of its own: its fields are asked and checked as any items are. */
export function rowInstrument(definition: Instrument, group: GroupItem): Instrument {
  const { id, fields } = group;
  const row = rowsOf.get(group) ?? {
    ...definition,
    sections: [{ id, items: fields }],
    rules: [],
  };
  rowsOf.set(group, row);
  return row;
}

/** Whether nothing is said: no value, spaces alone, an empty list, rows without answers. */
export function isBlank(value: unknown): boolean {
  if (typeof value === 'string') return value.trim() === '';
  if (Array.isArray(value)) return value.every(isBlank);
  return value === undefined || (typeof value === 'object' && Object.values(value as object).every(isBlank));
}

/** Spaces and capitals do not make another name. */
const plain = (value: unknown): string => String(value).normalize().trim().replace(/\s+/g, ' ').toLowerCase();

/** Whether an answer is another one than that of the same id in an attachment; open on either side, it is not. */
export function differs(id: string, answers: Answers, attached: Answers | undefined): boolean {
  const [here, there] = [answers[id], attached?.[id]];
  return !isBlank(here) && !isBlank(there) && plain(here) !== plain(there);
}

/** Whether a condition holds. A condition on an item that is itself not asked never does. */
export function holds(
  definition: Instrument,
  answers: Answers,
  condition: Condition,
  circumstances: Circumstances = {},
): boolean {
  const { band, attachments } = circumstances;
  const each = (inner: Condition): boolean => holds(definition, answers, inner, circumstances);
  if ('all' in condition) return condition.all.every(each);
  if ('any' in condition) return condition.any.some(each);
  if ('not' in condition) return !each(condition.not);
  if ('band' in condition) return band !== undefined && condition.band.includes(band);
  if ('attached' in condition)
    return (
      Boolean(attachments?.[condition.attached]) &&
      isAsked(definition, answers, condition.attached, circumstances)
    );
  if ('differs' in condition)
    return (
      each({ attached: condition.from }) &&
      each({ answered: condition.differs }) &&
      differs(condition.differs, answers, attachments?.[condition.from]?.answers)
    );
  const id = 'answered' in condition ? condition.answered : condition.item;
  const value = askedValue(definition, answers, id);
  if (isBlank(value) || !isAsked(definition, answers, id, circumstances)) return false;
  if ('answered' in condition) return true;
  if ('atLeast' in condition) return Number(value) >= condition.atLeast;
  const given: readonly unknown[] = Array.isArray(value) ? value : [answerOf(value)];
  const said = 'field' in condition ? (given as readonly Row[]).map((row) => row[condition.field]) : given;
  return condition.is.some((wanted) => said.includes(wanted));
}

/** An item with the conditions on it and on its section. */
interface Conditioned {
  readonly item: Item;
  readonly conditions: readonly Condition[];
}

/** Every item by its id; kept, because every answer given asks for them all. */
const itemsOf = new WeakMap<Instrument, ReadonlyMap<string, Conditioned>>();

function itemsById(definition: Instrument): ReadonlyMap<string, Conditioned> {
  const known = itemsOf.get(definition);
  if (known) return known;
  const read = new Map(
    definition.sections.flatMap((section) =>
      section.items.map((item) => {
        const conditions = [section.when, item.when].filter((when) => when !== undefined);
        return [item.id, { item, conditions }] as const;
      }),
    ),
  );
  itemsOf.set(definition, read);
  return read;
}

/** Whether an item is asked, given the other answers; what is not there never is. */
export function isAsked(
  definition: Instrument,
  answers: Answers,
  id: string,
  circumstances?: Circumstances,
): boolean {
  const { conditions } = itemsById(definition).get(id) ?? {};
  return conditions?.every((condition) => holds(definition, answers, condition, circumstances)) ?? false;
}

function askedRows(
  definition: Instrument,
  group: GroupItem,
  rows: readonly Row[],
): readonly Row[] | undefined {
  const instrument = rowInstrument(definition, group);
  const asked = rows.map((row) => askedAnswers(instrument, row)).filter((row) => !isBlank(row));
  return asked.length ? (asked as Readonly<Record<string, FieldValue>>[]) : undefined;
}

/** An answer without what counts for nothing: the rows of a group that say nothing to what is asked in them. */
function askedValue(definition: Instrument, answers: Answers, id: string): AnswerValue | undefined {
  const { item } = itemsById(definition).get(id) ?? {};
  const given = answers[id];
  return item?.kind === 'group' && given ? askedRows(definition, item, given as readonly Row[]) : given;
}

/** The answers to what is asked, in printed order: what is scored and what a submission carries. */
export function askedAnswers(
  definition: Instrument,
  answers: Answers,
  circumstances?: Circumstances,
): Answers {
  const asked = allItems(definition).flatMap((item): [string, AnswerValue][] => {
    const value = askedValue(definition, answers, item.id);
    if (value === undefined || !isAsked(definition, answers, item.id, circumstances)) return [];
    return [[item.id, value]];
  });
  return Object.fromEntries(asked);
}

/** What is attached where something is asked for. */
export function askedAttachments(
  definition: Instrument,
  answers: Answers,
  { attachments = {}, ...rest }: Circumstances,
): Attachments {
  const asked = attachmentItems(definition).filter(
    ({ id }) => attachments[id] && isAsked(definition, answers, id, { attachments, ...rest }),
  );
  return Object.fromEntries(asked.map(({ id }) => [id, attachments[id]]));
}
