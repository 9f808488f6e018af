// What records are checked for besides what every form is: a page with a checklist alone does not load it.
import type { Row } from '../model/answers.js';
import type { DatePlace, RecordRule } from '../model/instrument.js';
import { seenText } from '../model/invisible.js';
import type { AnswerIssue, AnswerIssueCode } from '../model/issues.js';
import { allItems, itemById, rowInstrument } from '../model/items-of.js';
import { marksIn } from '../model/not-known.js';
import { gives, issue, type Check } from './complete.js';
import { readAnswers } from './reading.js';
import { brokenRows } from './row-rules.js';
import { answerOf, isBlank } from './said.js';
import { shiftedDay } from './shifted-day.js';

/** Something that is asked, where it stands, and what it is marked or answered with. */
interface Place {
  readonly path: string;
  readonly isMarked: boolean;
  readonly isOpen: boolean;
}

/** Everything that is asked and can be marked as not known, in printed order; of groups, the fields of every row. */
export function markablePlaces({ definition, reading, answers, given }: Check, at = ''): Place[] {
  const marks = marksIn(answers);
  return allItems(definition)
    .filter(({ id }) => reading.isAsked(id))
    .flatMap((item) => {
      const { id, orNotKnown } = item;
      const own = orNotKnown
        ? [{ path: at + id, isMarked: marks.includes(id), isOpen: isBlank(answers[id]) }]
        : [];
      if (item.kind !== 'group' || !answers[id]) return own;
      const definitionOfRow = rowInstrument(definition, item);
      const rows = (given[id] as readonly Row[]).flatMap((row, index) => {
        const inRow = readAnswers(definitionOfRow, row);
        const asked = inRow.asked();
        const check = { definition: definitionOfRow, reading: inRow, answers: asked, given: row, today: '' };
        return isBlank(asked) ? [] : markablePlaces(check, `${at}${id}[${index}].`);
      });
      return [...own, ...rows];
    });
}

/** The date at each of some places, with its path. */
function datesAt(
  { definition, answers, given }: Check,
  places: readonly DatePlace[],
): [path: string, date: string][] {
  const found = places.flatMap(({ item, field }): [string, unknown][] => {
    if (field === undefined) return [[item, answers[item]]];
    const group = itemById(definition, item);
    if (group?.kind !== 'group' || !answers[item]) return [];
    const definitionOfRow = rowInstrument(definition, group);
    return (given[item] as readonly Row[]).map((row, index) => [
      `${item}[${index}].${field}`,
      readAnswers(definitionOfRow, row).asked()[field],
    ]);
  });
  return found.filter((each): each is [string, string] => typeof each[1] === 'string');
}

/** The paths that a broken rule is told beside. */
function brokenAt(check: Check, rule: RecordRule): readonly string[] {
  const places = (): Place[] => markablePlaces(check);
  const given = (id: string): string => seenText(answerOf(check.answers[id]) ?? '');
  switch (rule.kind) {
    case 'not-known':
      return places().flatMap(({ path, isMarked, isOpen }) => (isMarked && !isOpen ? path : []));
    case 'unanswered':
      return places().flatMap(({ path, isMarked, isOpen }) => (isOpen && !isMarked ? path : []));
    case 'earlier': {
      const [than = ''] = datesAt(check, [rule.than])
        .map(([, date]) => date)
        .sort();
      // One that lies ahead is wrong in itself, and says nothing about the others.
      if (than > check.today) return [];
      return datesAt(check, rule.dates).flatMap(([path, date]) => (date < than ? path : []));
    }
    case 'too-far-ahead': {
      // Two days further: the sender's today can be another one.
      const last = shiftedDay(check.today, { months: rule.months, days: 2 });
      return datesAt(check, rule.dates).flatMap(([path, date]) => (date > last ? path : []));
    }
    case 'too-long-ago': {
      const isOld =
        given(rule.item) !== '' &&
        given(rule.item) < shiftedDay(check.today, { months: -rule.months, days: -2 });
      return isOld && rule.when.every(check.reading.holds) ? [rule.item] : [];
    }
    case 'all-yes':
      return rule.items.filter((id) => given(id) !== '' && given(id) !== 'yes');
    case 'unequal': {
      const [first, second] = rule.items;
      const difference = Number(given(first) || NaN) - Number(given(second) || NaN);
      // What is open, or no figure at all, differs from nothing.
      return Number.isNaN(difference) || difference === 0 ? [] : [second];
    }
    default:
      // What every form is checked for stands with the rest.
      return [];
  }
}

/** What the rules of records find that give issues of this code. */
export function brokenRecordRules(check: Check, code: AnswerIssueCode): AnswerIssue[] {
  return check.definition.rules
    .filter((rule) => gives(rule, code))
    .flatMap((rule) => {
      const paths = 'group' in rule ? brokenRows(check, rule) : brokenAt(check, rule as RecordRule);
      return paths.map((path) => issue(path, code, { rule: rule.id }));
    });
}

/** What of issues is not excused: what is missing and marked as not known is. */
export function unexcused(check: Check, issues: readonly AnswerIssue[]): AnswerIssue[] {
  const marked = new Set(markablePlaces(check).flatMap(({ path, isMarked }) => (isMarked ? path : [])));
  return issues.filter(({ path, code }) => code !== 'required' || !marked.has(path));
}
