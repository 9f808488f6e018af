import type { AnswerIssue, GroupItem, Row } from '@safeguarding-forms/instruments';
import { rowInstrument } from '@safeguarding-forms/instruments/internal/check/asked.js';
import { stepErrors, type Message, type Words } from '@safeguarding-forms/text';
import type { Drafts, ReadRow, View } from '../form/view.js';
import { translate, wordsOf } from './translate.js';

/** The rows of a group as they are shown: there is always one to begin with. */
export const shownRows = (rows: unknown): readonly Row[] =>
  (rows as readonly Row[] | undefined)?.length ? (rows as readonly Row[]) : [{}];

/** What a row is called: "Child 2". */
export function rowName(view: View, group: GroupItem, row: number): string {
  const name = wordsOf(view, group).row as (number: number) => Message;
  return translate(view, name(row + 1));
}

/** A row as a form of its own: its answers, errors and drafts under the ids of its fields. */
export function rowView(view: View, group: GroupItem, row: number): View {
  const within = `${group.id}[${row}].`;
  const inRow = (issue: AnswerIssue): AnswerIssue[] =>
    issue.path.startsWith(within) ? [{ ...issue, path: issue.path.slice(within.length) }] : [];
  const words: Words = { ...view.wording.words, items: wordsOf(view, group).fields ?? {} };
  return {
    ...view,
    row: { whole: view, read: (whole) => rowView(whole, group, row) },
    idPrefix: `${view.idPrefix}${group.id}-${row}-`,
    definition: rowInstrument(view.definition, group),
    wording: { ...view.wording, words },
    answers: shownRows(view.answers[group.id])[row] ?? {},
    drafts: draftsWithin(view.drafts, within, inRow),
    errors: view.errors.flatMap(inRow),
    warnings: view.warnings?.flatMap(inRow) ?? [],
  };
}

/** Reads a row as a form of its own. */
export function readRow(view: View, group: GroupItem, row: number): ReadRow {
  const name = rowName(view, group, row);
  return {
    name,
    view: rowView(view, group, row),
    errorIn: (sentence) => stepErrors.inRow(name, sentence),
  };
}

function draftsWithin(drafts: Drafts, within: string, inRow: (issue: AnswerIssue) => AnswerIssue[]): Drafts {
  const own = [...drafts].filter(([path]) => path.startsWith(within));
  return new Map(
    own.map(([path, { typed, issue }]) => {
      const [renamed] = issue ? inRow(issue) : [];
      return [path.slice(within.length), { typed, ...(renamed && { issue: renamed }) }];
    }),
  );
}
