/** The vectors as `test/vectors/README.md` describes them, read into whole cases. */
import { readdirSync, readFileSync } from 'node:fs';
import type { Answers, AnswerValue, Attached, Attachments } from '@safeguarding-forms/instruments';

interface Told {
  readonly path: string;
  readonly code: string;
}

/** A case as it stands in a file. */
interface Written {
  readonly name: string;
  readonly answers?: Answers;
  readonly base?: string;
  readonly set?: Readonly<Record<string, AnswerValue | null>>;
  readonly attachments?: Readonly<Record<string, string | null>>;
  readonly result: object | null;
  readonly issues: readonly Told[];
}

/** A case with everything that it was shortened by put in. */
export interface Vector extends Pick<Written, 'name' | 'result' | 'issues'> {
  readonly answers: Answers;
  readonly attachments: Attachments;
}

const folder = new URL('../vectors/', import.meta.url);
const sampleFolder = new URL('attachments/', folder);
const jsonIn = (where: URL): string[] => readdirSync(where).filter((file) => file.endsWith('.json'));
const parsed = (where: URL, file: string): unknown => JSON.parse(readFileSync(new URL(file, where), 'utf8'));

/** One file an instrument and edition. */
export const vectorFiles = jsonIn(folder);

/** What the cases attach, by name. */
export const samples = new Map(
  jsonIn(sampleFolder).map((file) => [file.replace(/\.json$/, ''), parsed(sampleFolder, file) as Attached]),
);

const laidOver = <T>(under: Readonly<Record<string, T>>, over: Readonly<Record<string, T>>) =>
  Object.fromEntries(Object.entries({ ...under, ...over }).filter(([, value]) => value !== null));

function sample(name: string): Attached {
  const found = samples.get(name);
  if (!found) throw new Error(`test/vectors/attachments holds no ${name}.json`);
  return found;
}

function whole(written: Written, all: readonly Written[]): Vector {
  const { name, base, set = {}, result, issues } = written;
  const under = base === undefined ? undefined : all.find((other) => other.name === base);
  if (base !== undefined && !under?.answers) throw new Error(`“${name}” stands on no whole case: ${base}`);
  const attached = laidOver(under?.attachments ?? {}, written.attachments ?? {}) as Record<string, string>;
  return {
    name,
    answers: laidOver<unknown>(under?.answers ?? written.answers ?? {}, set) as Answers,
    attachments: Object.fromEntries(Object.entries(attached).map(([item, each]) => [item, sample(each)])),
    result,
    issues,
  };
}

/** The cases of one file. */
export function vectorsIn(file: string): Vector[] {
  const all = parsed(folder, file) as Written[];
  return all.map((written) => whole(written, all));
}
