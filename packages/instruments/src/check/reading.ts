import type { Answers, AnswerValue, QuestionAnswer, Row } from '../model/answers.js';
import { isFound, type Attached, type Attachments } from '../model/attachments.js';
import type { Condition } from '../model/conditions.js';
import type { Instrument } from '../model/instrument.js';
import { seenText } from '../model/invisible.js';
import type { GroupItem } from '../model/items.js';
import { allItems, itemById, placedItem, rowInstrument } from '../model/items-of.js';
import { NOT_KNOWN } from '../model/not-known.js';
import { answerOf, differs, isBlank } from './said.js';
import { shiftedDay } from './shifted-day.js';

/** What conditions depend on besides the answers. */
export interface Circumstances {
  readonly band?: string | null | undefined;
  readonly attachments?: Attachments | undefined;
  /** The day that spans of time end at where no date does; without it, every such span is taken to reach far enough. */
  readonly today?: string | undefined;
}

/** Answers as an instrument reads them. Whether an item is asked is found out once, however many conditions name it. */
export interface Reading {
  /** Whether an item is asked, given the other answers; what is not there never is. */
  isAsked(id: string): boolean;
  /** Whether a condition holds. A condition on an item that is itself not asked never does. */
  holds(condition: Condition): boolean;
  /** The answers to what is asked, in printed order: what is scored and what a submission carries. */
  asked(): Answers;
}

/** The rows of a group that say anything to what is asked in them, without what is not. */
function askedRows(
  definition: Instrument,
  group: GroupItem,
  rows: readonly Row[],
): readonly Row[] | undefined {
  const instrument = rowInstrument(definition, group);
  const asked = rows.map((row) => readAnswers(instrument, row).asked()).filter((row) => !isBlank(row));
  return asked.length ? (asked as readonly Row[]) : undefined;
}

/**
 * Reads answers whose shape is right.
 * @param given They must stay as they are while the reading is in use.
 */
export function readAnswers(
  definition: Instrument,
  given: Answers,
  { band, attachments, today }: Circumstances = {},
): Reading {
  const known = new Map<string, boolean>();
  const rows = new Map<string, AnswerValue | undefined>();

  function isAsked(id: string): boolean {
    let asked = known.get(id);
    if (asked === undefined) {
      asked = placedItem(definition, id)?.conditions.every(holds) ?? false;
      known.set(id, asked);
    }
    return asked;
  }

  /** An answer without what counts for nothing: rows that say nothing, and marks on what is not asked. */
  function valueOf(id: string): AnswerValue | undefined {
    const item = itemById(definition, id);
    const value = given[id];
    if (id === NOT_KNOWN && value) {
      const marked = (value as readonly string[]).filter(isAsked);
      return marked.length ? marked : undefined;
    }
    if (item?.kind !== 'group' || !value) return value;
    if (!rows.has(id)) rows.set(id, askedRows(definition, item, value as readonly Row[]));
    return rows.get(id);
  }

  /** What is answered in an attachment, where that is asked for. */
  function told(attachment: string, id: string): string | undefined {
    const there: Partial<Attached> | undefined = attachments?.[attachment];
    const value = isAsked(attachment) ? there?.answers?.[id] : undefined;
    return typeof value === 'string' ? value : undefined;
  }

  function holds(condition: Condition): boolean {
    if ('all' in condition) return condition.all.every(holds);
    if ('any' in condition) return condition.any.some(holds);
    if ('not' in condition) return !holds(condition.not);
    if ('band' in condition) return condition.band.includes(band ?? '');
    if ('within' in condition) {
      const dateOf = (id: string): string | undefined =>
        holds({ answered: id }) ? (given[id] as string) : undefined;
      const from =
        condition.from === undefined ? dateOf(condition.within) : told(condition.from, condition.within);
      const end = condition.upTo.map(dateOf).find(Boolean) ?? today;
      return from !== undefined && (end === undefined || shiftedDay(from, condition) >= end);
    }
    if ('attached' in condition) {
      const there = attachments?.[condition.attached];
      if (!there || !isAsked(condition.attached)) return false;
      const { at, oneOf } = condition;
      return at === undefined || isFound(there, { at, ...(oneOf && { oneOf }) });
    }
    if ('lacking' in condition)
      return (
        holds({ attached: condition.from }) &&
        !(holds({ answered: condition.lacking }) && !isBlank(told(condition.from, condition.lacking)))
      );
    if ('differs' in condition)
      return (
        holds({ attached: condition.from }) &&
        holds({ answered: condition.differs }) &&
        differs(condition.differs, given, attachments?.[condition.from]?.answers, condition.as)
      );
    const id = 'answered' in condition ? condition.answered : condition.item;
    const value = valueOf(id);
    if (isBlank(value) || !isAsked(id)) return false;
    if ('answered' in condition) return true;
    if ('after' in condition) {
      const other = valueOf(condition.after);
      return (
        !isBlank(other) && isAsked(condition.after) && String(value) > shiftedDay(String(other), condition)
      );
    }
    if ('atLeast' in condition) return Number(seenText(String(value))) >= condition.atLeast;
    const all: readonly unknown[] = Array.isArray(value)
      ? value
      : [answerOf(value), ...((value as QuestionAnswer).selected ?? [])];
    const said =
      'field' in condition ? (all as readonly Row[]).map((row) => answerOf(row[condition.field])) : all;
    return condition.is.some((wanted) => said.includes(wanted));
  }

  const asked = (): Answers =>
    Object.fromEntries(
      allItems(definition)
        .map(({ id }) => [id, valueOf(id)] as const)
        .filter(([id, value]) => value !== undefined && isAsked(id)),
    );

  return { isAsked, holds, asked };
}
