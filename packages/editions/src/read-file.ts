import type { Instrument, InstrumentModule } from '@safeguarding-forms/instruments';
import type { EditionFile } from '@safeguarding-forms/instruments/internal/edition-file/edition-file.js';
import type { FileProblem } from '@safeguarding-forms/instruments/internal/edition-file/problems.js';
import { readEdition } from '@safeguarding-forms/instruments/internal/edition-file/read-edition.js';
import { scorers } from '@safeguarding-forms/instruments/internal/score/scorers.js';
import { checkWords } from '@safeguarding-forms/text/internal/edition-words/check-words.js';
import {
  editionWords,
  takenWords,
  type EditionWords,
} from '@safeguarding-forms/text/internal/edition-words/edition-words.js';
import { builtIn, builtIns, type BuiltIn } from './built-in.js';

/** An edition file that is right: what it asks, how it scores, and its words. */
export interface LocalEdition {
  readonly file: EditionFile;
  readonly base: BuiltIn;
  readonly definition: Instrument;
  readonly module: InstrumentModule;
  readonly words: EditionWords;
}

/** What a file holds, or what is wrong with it. */
export type ReadFile =
  | { readonly ok: true; readonly edition: LocalEdition }
  | { readonly ok: false; readonly problems: readonly FileProblem[] };

/** Reads an edition file with its words. Never throws. @param given JSON text, or what was parsed from it. */
export function readFile(given: unknown): ReadFile {
  const read = readEdition(
    given,
    (name) => builtIn(name)?.definition,
    builtIns.map(({ definition }) => definition.id),
  );
  if (!read.ok) return read;
  const { file } = read;
  const base = builtIn(file.base) as BuiltIn;
  const module = scorers[read.definition.kind](read.definition);
  const { definition } = module;
  const words = editionWords({
    definition,
    messages: file.words.en?.messages ?? {},
    taken: takenWords(file),
    base: { ...base, instrument: base.definition.id },
  });
  const problems = checkWords(file, words);
  if (problems.length) return { ok: false, problems };
  return { ok: true, edition: { file, base, definition, module, words } };
}
