import type { Answers, AnswerValue, GroupItem, Instrument, Item, Row } from '@safeguarding-forms/instruments';
import { isAsked, isBlank, rowInstrument } from '@safeguarding-forms/instruments/internal/check/asked.js';
import { marksIn, NOT_KNOWN } from '@safeguarding-forms/instruments/internal/model/not-known.js';
import { readAnswers, type Circumstances } from '@safeguarding-forms/instruments/internal/check/reading.js';
import type { Drafts } from '../form/view.js';
import { readPath } from './path.js';

/** Where the list stands that what is at a path is marked in, and under which id. */
function listOf(answers: Answers, path: string): { at: string; id: string; marks: readonly string[] } {
  const { id, row, part } = readPath(path);
  if (row === undefined) return { at: NOT_KNOWN, id, marks: marksIn(answers) };
  const rows = (answers[id] ?? []) as readonly Row[];
  return { at: `${id}[${row}].${NOT_KNOWN}`, id: part ?? '', marks: marksIn(rows[row]) };
}

/** Whether what is at a path is marked. */
export function isMarkedAt(answers: Answers, path: string): boolean {
  const { id, marks } = listOf(answers, path);
  return marks.includes(id);
}

/** The list with one mark set or taken back, and the path that it belongs to. */
export function changedMarks(
  definition: Instrument,
  answers: Answers,
  path: string,
  isOn: boolean,
): { readonly path: string; readonly value: AnswerValue | undefined } {
  const { at, id, marks } = listOf(answers, path);
  const group = definition.sections.flatMap(({ items }) => items).find((item) => item.id === readPath(at).id);
  const { options = [] } =
    (at === NOT_KNOWN ? definition.marks : (group as GroupItem | undefined)?.marks) ?? {};
  const value = options.filter((option) => (option === id ? isOn : marks.includes(option)));
  return { path: at, value: value.length ? value : undefined };
}

/**
 * Everything in some items that is open and can be marked, by path: what must be answered, and what the document asks
 * for all the same; not what is not needed now, nor what is being typed.
 */
export function openToMark(
  definition: Instrument,
  items: readonly Item[],
  answers: Answers,
  circumstances: Circumstances,
  drafts: Drafts,
  at = '',
): readonly string[] {
  const { holds } = readAnswers(definition, answers, circumstances);
  return items
    .filter(({ id }) => isAsked(definition, answers, id, circumstances))
    .flatMap((item) => {
      const path = at + item.id;
      if (item.kind === 'group' && !isBlank(answers[item.id])) {
        const row = rowInstrument(definition, item);
        return (answers[item.id] as readonly Row[]).flatMap((fields, index) =>
          isBlank(fields) ? [] : openToMark(row, item.fields, fields, {}, drafts, `${path}[${index}].`),
        );
      }
      const { required = true } = item;
      const isNeeded = required === true || holds(required);
      const isTyped = [...drafts.keys()].some((typed) => typed === path || typed.startsWith(`${path}[`));
      const isOpen = isBlank(answers[item.id]) && !marksIn(answers).includes(item.id) && !isTyped;
      return item.orNotKnown && isNeeded && isOpen ? [path] : [];
    });
}
