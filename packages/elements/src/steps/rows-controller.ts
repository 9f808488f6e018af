import type { Row } from '@safeguarding-forms/instruments';
import { ROW_LIMIT } from '@safeguarding-forms/instruments/internal/check/shape.js';
import type { AnswersController } from '../answering/answers-controller.js';
import { readPath } from '../answering/path.js';
import type { Draft, Drafts, RemovedRow } from '../form/view.js';
import { shownRows } from '../language/row-view.js';

/** What is typed, with the rows of one group renumbered; what belongs to a row without a new number goes. */
function renumbered(drafts: Drafts, id: string, numberOf: (row: number) => number | undefined): Drafts {
  const moved = [...drafts].flatMap(([path, draft]): [string, Draft][] => {
    const place = readPath(path);
    if (place.id !== id || place.row === undefined) return [[path, draft]];
    const row = numberOf(place.row);
    if (row === undefined) return [];
    const at = `${id}[${row}].${place.part}`;
    return [[at, { ...draft, ...(draft.issue && { issue: { ...draft.issue, path: at } }) }]];
  });
  return new Map(moved);
}

/** Adds rows to groups, removes them, and puts back the one removed last. */
export class RowsController {
  #removed: RemovedRow | undefined;

  constructor(private readonly answers: AnswersController) {}

  /** The row removed last, until something else happens to the rows. */
  get removed(): RemovedRow | undefined {
    return this.#removed;
  }

  /** Adds an empty row at the end; returns its number from 0, or nothing where there is no room. */
  add(id: string): number | undefined {
    const rows = this.#rows(id);
    if (rows.length >= ROW_LIMIT) return undefined;
    this.#removed = undefined;
    this.answers.replaceValues({ [id]: [...rows, {}] });
    return rows.length;
  }

  /** Removes a row. */
  remove(id: string, row: number): void {
    const rows = this.#rows(id);
    const { drafts } = this.answers;
    this.#removed = {
      id,
      row,
      answers: rows[row] ?? {},
      drafts: new Map([...drafts].filter(([path]) => path.startsWith(`${id}[${row}].`))),
    };
    const left = rows.filter((_, index) => index !== row);
    this.answers.replaceValues(
      { [id]: left.length ? left : undefined },
      renumbered(drafts, id, (old) => (old === row ? undefined : old > row ? old - 1 : old)),
    );
  }

  /** Puts the removed row back where it was; returns its place. */
  undo(): RemovedRow | undefined {
    const removed = this.#removed;
    if (!removed) return undefined;
    const { id, row, answers, drafts } = removed;
    const rows = (this.answers.answers[id] as readonly Row[] | undefined) ?? [];
    const kept = renumbered(this.answers.drafts, id, (old) => (old >= row ? old + 1 : old));
    this.#removed = undefined;
    this.answers.replaceValues(
      { [id]: [...rows.slice(0, row), answers, ...rows.slice(row)] },
      new Map([...kept, ...drafts]),
    );
    return removed;
  }

  /** Forgets the removed row. */
  clear(): void {
    this.#removed = undefined;
  }

  #rows(id: string): readonly Row[] {
    return shownRows(this.answers.answers[id]);
  }
}
