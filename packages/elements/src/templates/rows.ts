import type { AnswerIssue, GroupItem, Row } from '@safeguarding-forms/instruments';
import { rowInstrument } from '@safeguarding-forms/instruments/check/asked.js';
import type { Message, Words } from '@safeguarding-forms/text';
import { textOf, wordsOf, type View } from './view.js';

/** The rows of a group as they are shown: there is always one to begin with. */
export const shownRows = (rows: unknown): readonly Row[] =>
  (rows as readonly Row[] | undefined)?.length ? (rows as readonly Row[]) : [{}];

/** What a row is called: "Child 2". */
export function rowName(view: View, group: GroupItem, row: number): string {
  const name = wordsOf(view, group).row as (number: number) => Message;
  return textOf(view, name(row + 1));
}

/** A row as a form of its own: its answers, errors and drafts under the ids of its fields. */
export function rowView(view: View, group: GroupItem, row: number): View {
  const within = `${group.id}[${row}].`;
  const inRow = <T extends { readonly path: string }>(issue: T): T[] =>
    issue.path.startsWith(within) ? [{ ...issue, path: issue.path.slice(within.length) }] : [];
  const words: Words = { ...view.wording.words, items: wordsOf(view, group).fields ?? {} };
  return {
    ...view,
    at: `${view.at}${group.id}-${row}-`,
    definition: rowInstrument(view.definition, group),
    wording: { ...view.wording, words },
    answers: shownRows(view.answers[group.id])[row] ?? {},
    drafts: new Map(
      [...view.drafts].flatMap(([path, draft]) =>
        path.startsWith(within)
          ? [
              [
                path.slice(within.length),
                { ...draft, ...(draft.issue && { issue: inRow(draft.issue)[0] as AnswerIssue }) },
              ],
            ]
          : [],
      ),
    ),
    errors: view.errors.flatMap(inRow),
  };
}
