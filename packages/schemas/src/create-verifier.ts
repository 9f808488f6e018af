import {
  catalogue,
  createCatalogue,
  type Catalogue,
  type Instrument,
  type InstrumentModule,
} from '@safeguarding-forms/instruments';
import { EditionError } from '@safeguarding-forms/instruments/internal/edition-file/problems.js';
import { scorers } from '@safeguarding-forms/instruments/internal/score/scorers.js';
import { createSchemas, type Schemas } from './create-schemas.js';
import { jsonSchema } from './json-schema.js';
import { localModule } from './local-module.js';

/** What a backend does with the built-in editions and with local ones beside them. */
export interface Verifier
  extends
    Schemas,
    Pick<
      Catalogue,
      'listInstruments' | 'getInstrument' | 'score' | 'checkShape' | 'checkComplete' | 'checkWarnings'
    > {
  /**
   * JSON Schema of the submissions of an edition, for backends that are not JavaScript; without a version, of the newest.
   * @throws RangeError for an unknown name, listing the allowed ones.
   */
  jsonSchema(id: string, edition: string, version?: string): Record<string, unknown>;
}

/** The edition files that a backend takes. */
export interface VerifierOptions {
  /** JSON text of each, or what was parsed from it; several versions of one edition can stand side by side. */
  readonly editions: readonly unknown[];
}

const nameOf = ({ id, edition, version }: Instrument): string => `${id} ${edition} ${version}`;

/** Numbers of a version, to be compared one by one. */
const numbersOf = ({ definition }: InstrumentModule): readonly number[] =>
  definition.version.split('.').map(Number);

/** The newest version first. */
function byVersion(one: InstrumentModule, other: InstrumentModule): number {
  const [a, b] = [numbersOf(one), numbersOf(other)];
  const at = a.findIndex((number, index) => number !== b[index]);
  return at < 0 ? 0 : (b[at] as number) - (a[at] as number);
}

const baseOf = (name: string): Instrument | undefined => {
  const entry = catalogue.listInstruments().find(({ id, edition }) => `${id}/${edition}` === name);
  return entry && catalogue.findModule(entry.id, entry.edition).definition;
};

/**
 * The gate of a backend that takes local editions too, made of their files. A submission says by its digest which file it
 * was made with: of another file under the same name and version it is refused as `edition-mismatch`, of a version that
 * is not here as `unknown-version`.
 * @throws EditionError when a file cannot be used, or is of a name and version that there is already.
 */
export function createVerifier({ editions }: VerifierOptions): Verifier {
  const builtIn = catalogue
    .listInstruments()
    .map(({ id, edition, version }) => catalogue.findModule(id, edition, version));
  const taken = new Set(builtIn.map(({ definition }) => `${definition.id} ${definition.edition}`));
  const ours = builtIn.map(({ definition }) => definition.id);
  const local: InstrumentModule[] = [];
  for (const [index, given] of editions.entries()) {
    const module = localModule(given, baseOf, ours, ({ kind }) => scorers[kind]);
    const { definition } = module;
    const isOurs = taken.has(`${definition.id} ${definition.edition}`);
    const isTwice = local.some((other) => nameOf(other.definition) === nameOf(definition));
    if (isOurs || isTwice)
      throw new EditionError(`editions[${index}] (${nameOf(definition)})`, [
        { path: isOurs ? 'edition' : 'version', code: 'twice', params: { given: nameOf(definition) } },
      ]);
    local.push(module);
  }
  const known = createCatalogue([...builtIn, ...local.sort(byVersion)]);
  const { listInstruments, getInstrument, score, checkShape, checkComplete, checkWarnings, findModule } =
    known;
  return {
    ...createSchemas(known),
    listInstruments,
    getInstrument,
    score,
    checkShape,
    checkComplete,
    checkWarnings,
    jsonSchema: (...names) => jsonSchema(findModule(...names)),
  };
}
