import type { Instrument, Item } from '@safeguarding-forms/instruments';
import { allItems } from '@safeguarding-forms/instruments/internal/check/asked.js';

/** A path such as `q5.detail` or `children[1].name` in its parts. */
export interface PathParts {
  readonly id: string;
  readonly row?: number;
  /** A part of the item's value, or a field of the row. */
  readonly part?: string;
}

/** Takes a path apart. */
export function readPath(path: string): PathParts {
  const [, id = path, row, part] = /^([^.[]+)(?:\[(\d+)\])?(?:\.(.+))?$/.exec(path) ?? [];
  return { id, ...(row && { row: Number(row) }), ...(part && { part }) };
}

/** The item that a path leads to: a field of a row, or else what stands in the form itself. */
export function itemAt(definition: Instrument, path: string): Item | undefined {
  const { id, row, part } = readPath(path);
  const item = allItems(definition).find((candidate) => candidate.id === id);
  if (row === undefined || item?.kind !== 'group') return item;
  return item.fields.find((field) => field.id === part);
}
