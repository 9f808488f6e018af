/** The refusals as `test/refusals/README.md` describes them, made into what is refused. */
import { readdirSync, readFileSync } from 'node:fs';
import { payload, spoil } from './sample-submission.js';

interface Told {
  readonly path: string;
  readonly code: string;
}

interface Written {
  readonly name: string;
  /** A frozen submission, and what is put in its places; a change without a value takes the place away. */
  readonly payload?: string;
  readonly changes?: readonly { readonly at: readonly (string | number)[]; readonly value?: unknown }[];
  /** JSON text as it came in, where it is not a changed submission. */
  readonly text?: string;
  readonly issues: readonly Told[];
  /** Only what is recomputed or compared tells: the JSON Schema takes it. */
  readonly onlyRecomputed?: true;
}

/** A case with the submission that is refused. */
export interface Refusal extends Pick<Written, 'name' | 'issues' | 'onlyRecomputed'> {
  readonly file: string;
  /** The instrument, edition and version whose JSON Schema it is held against; none for texts. */
  readonly schema: string | undefined;
  /** As it came in, where that is all that there is. */
  readonly text: string | undefined;
  readonly given: unknown;
}

const folder = new URL('../refusals/', import.meta.url);

function made(file: string, { payload: name, changes = [], text, ...rest }: Written): Refusal {
  const changed = (value: unknown, change: (typeof changes)[number]): unknown =>
    spoil(value, change.at, change.value);
  const given = name === undefined ? text : changes.reduce(changed, payload(name));
  // What was taken away is no `undefined` to JSON.
  const plain = name === undefined ? given : (JSON.parse(JSON.stringify(given)) as unknown);
  return { ...rest, file, text, schema: name?.replace(/\.[^.]+$/, ''), given: plain };
}

/** Files of refusals. */
export const refusalFiles = readdirSync(folder).filter((file) => file.endsWith('.json'));

/** Every refusal. */
export const refusals: readonly Refusal[] = refusalFiles.flatMap((file) =>
  (JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as Written[]).map((each) => made(file, each)),
);
