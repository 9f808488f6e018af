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
import {
  selfWords,
  TO_PERSON,
  type SelfWords,
} from '@safeguarding-forms/text/internal/edition-words/self-words.js';
import { builtIn, builtIns, type BuiltIn } from './built-in.js';

/** An edition file that is right: what it asks, how it scores, and its words. */
export interface LocalEdition {
  readonly file: EditionFile;
  readonly base: BuiltIn;
  readonly definition: Instrument;
  readonly module: InstrumentModule;
  readonly words: EditionWords;
  /** The words to the person at risk, where it can be filled in by them alone. */
  readonly toPerson?: SelfWords;
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
  const messages = file.words.en?.messages ?? {};
  const sources = { definition, messages, taken: takenWords(file) };
  const instrument = base.definition.id;
  const words = editionWords({ ...sources, base: { ...base, instrument } });
  const toPerson = base.toPerson && selfWords({ ...sources, base: { instrument, words: base.toPerson } });
  const all = withSelf(words, messages, toPerson);
  const problems = checkWords(file, all);
  if (problems.length) return { ok: false, problems };
  const isToPerson = toPerson?.missing.length === 0;
  return {
    ok: true,
    edition: { file, base, definition, module, words: all, ...(isToPerson && { toPerson }) },
  };
}

/** A file that says something to the person at risk says all of it; where nobody asks them, it says nothing. */
function withSelf(
  words: EditionWords,
  messages: Readonly<Record<string, string>>,
  toPerson: SelfWords | undefined,
): EditionWords {
  const said = Object.keys(messages).filter((place) => place.startsWith(TO_PERSON));
  if (said.length === 0) return words;
  return {
    ...words,
    missing: [...words.missing, ...(toPerson?.missing ?? [])],
    unread: [...words.unread, ...(toPerson?.unread ?? said)],
    said: new Map([...words.said, ...(toPerson?.said ?? [])]),
  };
}
