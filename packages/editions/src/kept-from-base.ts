import { citesIn } from './cites-in.js';
import type { LocalEdition } from './read-file.js';
import { same } from './same.js';

/** What a file still has from the edition that it began from, though what that was said of is another by now. */
export interface KeptFromBase {
  /** Notes in the words of the base, by id. */
  readonly notes: readonly string[];
  /** Of notes: what is another. */
  readonly since: readonly ('source' | 'scoring')[];
  /** How many places are cited as those of the base's document. */
  readonly cites: number;
}

/** Looks for notes and cites that speak of the base: nothing but reading shows whether they still hold. */
export function keptFromBase({ file, base, definition }: LocalEdition): KeptFromBase {
  const since = (['source', 'scoring'] as const).filter(
    (key) => !same(definition[key], base.definition[key]),
  );
  const own = file.words.en?.messages ?? {};
  const notes = definition.notes
    .map(({ id }) => id)
    .filter((id) => !Object.hasOwn(own, `notes.${id}`) && Object.hasOwn(base.explanations.notes, id));
  const before = citesIn(base.definition);
  const cites = [...citesIn(definition)].filter(([id, cite]) => before.get(id) === cite);
  return {
    notes: since.length ? notes : [],
    since,
    cites: since.includes('source') ? cites.length : 0,
  };
}
