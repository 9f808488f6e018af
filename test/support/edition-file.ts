/** A published edition as an edition file, for tests to change as they like. */
import type { Instrument } from '@safeguarding-forms/instruments';
import { EDITION_FORMAT } from '@safeguarding-forms/instruments/internal/edition-file/edition-file.js';
import { readEdition } from '@safeguarding-forms/instruments/internal/edition-file/read-edition.js';
import { writtenDefinition } from '@safeguarding-forms/instruments/internal/edition-file/written.js';
import { published } from './published.js';

/** Anything in a file, by key. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- tests reach into it anywhere and put there whatever is wrong
export type Loose = any;

/** The built-in edition of a name such as `dash/cleveland`. */
export const baseOf = (name: string): Instrument | undefined =>
  published.find(({ id, edition }) => `${id}/${edition}` === name)?.definition;

/** A file of a published edition, without words, as it is read from JSON. */
export function fileOf(name: string): Loose {
  const definition = baseOf(name);
  if (!definition) throw new Error(`no edition is called ${name}`);
  const file = { format: EDITION_FORMAT, base: name, ...writtenDefinition(definition), words: {} };
  return JSON.parse(JSON.stringify(file)) as Loose;
}

/** What is told of a file: the place, what is wrong, and with which values. */
export type Told = readonly [path: string, code: string, params?: object];
/** A published edition, what is done to its file, and what must be told of it then. */
export type Changed = readonly [
  base: string,
  what: string,
  change: (file: Loose) => unknown,
  told: readonly Told[],
];

/** What is told of the file of a published edition once it is changed. */
export function toldOf(base: string, change: (file: Loose) => unknown): readonly Told[] {
  const file = fileOf(base);
  change(file);
  const read = readEdition(file, baseOf);
  return read.ok ? [] : read.problems.map(({ path, code, params }) => [path, code, params]);
}
