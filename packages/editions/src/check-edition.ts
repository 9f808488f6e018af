import type { FileProblem } from '@safeguarding-forms/instruments/internal/edition-file/problems.js';
import { deadEnds } from './dead-ends.js';
import { keptFromBase, type KeptFromBase } from './kept-from-base.js';
import { loweredByYes, type Lowered } from './lowered.js';
import { hardSentences, type HardSentence } from './reading-age.js';
import { readFile, type LocalEdition } from './read-file.js';
import { unreadItems } from './unread-items.js';
import { brokenVectors, type BrokenVector } from './vectors.js';

/** What a check of an edition file found. */
export interface EditionCheck {
  /** Whether it can be used: no problem, no broken case, no yes that lowers anything. */
  readonly ok: boolean;
  readonly problems: readonly FileProblem[];
  readonly edition?: LocalEdition;
  readonly broken: readonly BrokenVector[];
  readonly lowered?: Lowered | undefined;
  /** To be looked at: items that nothing reads, ends that are never reached, sentences that are hard to read. */
  readonly unread: readonly string[];
  readonly unreached: readonly string[];
  readonly hard: readonly HardSentence[];
  /** What still speaks of the edition that it began from. */
  readonly kept?: KeptFromBase;
}

/** Checks an edition file as a whole. Never throws. @param given JSON text, or what was parsed from it. */
export function checkEdition(given: unknown): EditionCheck {
  const read = readFile(given);
  const none = { broken: [], unread: [], unreached: [], hard: [] };
  if (!read.ok) return { ok: false, problems: read.problems, ...none };
  const { edition } = read;
  const broken = brokenVectors(edition);
  const lowered = loweredByYes(edition.module);
  return {
    ok: !broken.length && !lowered,
    problems: [],
    edition,
    broken,
    lowered,
    unread: unreadItems(edition.definition, edition.base.definition),
    unreached: deadEnds(edition.definition),
    hard: hardSentences(edition.file.words.en?.messages ?? {}),
    kept: keptFromBase(edition),
  };
}
