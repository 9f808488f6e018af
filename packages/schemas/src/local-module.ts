import type { Instrument, InstrumentModule } from '@safeguarding-forms/instruments';
import { EditionError } from '@safeguarding-forms/instruments/internal/edition-file/problems.js';
import { readEdition } from '@safeguarding-forms/instruments/internal/edition-file/read-edition.js';
import type { Scorer } from '@safeguarding-forms/instruments/internal/model/module.js';
import { editionDigest } from './edition-digest.js';

/**
 * The edition in a file, with the scorer of its kind and the file's digest.
 * @param given JSON text, or what was parsed from it.
 * @param baseOf The built-in edition of a name, or `undefined`.
 * @throws EditionError when the file cannot be used.
 */
export function localModule(
  given: unknown,
  baseOf: (name: string) => Instrument | undefined,
  ours: readonly string[],
  scorerOf: (definition: Instrument) => Scorer,
): InstrumentModule {
  const read = readEdition(given, baseOf, ours);
  if (!read.ok) throw new EditionError('edition file', read.problems);
  const { definition, file } = read;
  return { ...scorerOf(definition)(definition), sha256: editionDigest(file) };
}
