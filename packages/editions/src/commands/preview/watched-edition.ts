import { basename, dirname, resolve } from 'node:path';
import { languages } from '@safeguarding-forms/text';
import { offeredIn } from '@safeguarding-forms/text/internal/edition-words/languages-of.js';
import { watch } from 'chokidar';
import { checkEdition } from '../../check-edition.js';
import { toldNotes, toldProblems } from '../../told.js';
import { readText } from '../files.js';
import { CommandError } from '../streams.js';

/** What the page is told of a file. */
export interface EditionState {
  /** The file's name. */
  readonly name: string;
  /** What stands against it, as `check` says it. */
  readonly problems: readonly string[];
  readonly notes: readonly string[];
  /** What can be shown; left out while the file cannot be read as an edition. */
  readonly edition?: {
    readonly tag: string;
    readonly file: unknown;
    readonly languages: readonly { readonly code: string; readonly name: string }[];
  };
}

const English = { code: 'en', name: 'English' };

/** A file as it is at this moment. */
export function editionState(path: string): EditionState {
  const name = basename(path);
  let text: string;
  try {
    text = readText(path);
  } catch (failure) {
    if (!(failure instanceof CommandError)) throw failure;
    return { name, problems: [failure.message], notes: [] };
  }
  const check = checkEdition(text);
  const said = { name, problems: toldProblems(check, text), notes: toldNotes(check) };
  if (!check.edition) return said;
  const { file, base } = check.edition;
  const offered = offeredIn(file, languages).map((language) => ({
    code: language.code,
    name: language.name,
  }));
  return { ...said, edition: { tag: base.definition.element, file, languages: [English, ...offered] } };
}

/** A file that is looked at again whenever it is saved. */
export interface WatchedEdition {
  /** As it was saved last. */
  state(): EditionState;
  /** Tells of every save from now on. @returns Ends that. */
  listen(heard: () => void): () => void;
  close(): Promise<void>;
}

/** Watches a file, however it is saved: editors write into it, or put another in its place. */
export async function watchEdition(path: string): Promise<WatchedEdition> {
  const whole = resolve(path);
  let state = editionState(whole);
  const listeners = new Set<() => void>();
  const look = (): void => {
    state = editionState(whole);
    for (const heard of listeners) heard();
  };
  // The folder is watched, since a file that another takes the place of would no longer be.
  const watcher = watch(dirname(whole), {
    depth: 0,
    ignoreInitial: true,
    ignored: (each) => ![whole, dirname(whole)].includes(resolve(each)),
    awaitWriteFinish: { stabilityThreshold: 100, pollInterval: 25 },
  });
  watcher.on('all', (_event, changed) => {
    if (resolve(changed) === whole) look();
  });
  await new Promise<void>((ready) => watcher.once('ready', ready));
  return {
    state: () => state,
    listen: (heard) => {
      listeners.add(heard);
      return () => listeners.delete(heard);
    },
    close: () => watcher.close(),
  };
}
