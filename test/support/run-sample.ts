/**
 * What one run of `npm test` takes up of a long list of like cases: as many as are asked for, drawn by the seed that it
 * prints. `npm run test:engines`, or a file that is run by its name, takes them all.
 */

/** Where the seed stands: in a page by the runner's hand, in Node as `SF_SEED`. */
const here = globalThis as {
  seedOfThisRun?: number;
  process?: { env: Readonly<Record<string, string | undefined>> };
};
/** Nothing where everything is run. */
const seed = here.seedOfThisRun ?? here.process?.env['SF_SEED'];

/** Each engine draws other cases. */
const engine = globalThis.navigator?.userAgent ?? '';

/** FNV-1a: always the same number for the same text, and another for nearly every other. */
const hash = (text: string): number =>
  [...text].reduce((sum, letter) => Math.imul(sum ^ letter.charCodeAt(0), 0x01000193) >>> 0, 0x811c9dc5);

let lists = 0;

/**
 * @param all the cases
 * @param count how many of them a sampled run tries; the lists of a file, told apart by their order, draw apart
 */
export function inThisRun<T>(all: readonly T[], count: number): readonly T[] {
  const list = ++lists;
  if (seed === undefined) return all;
  const lots = all.map((_, at) => hash(`${seed} ${engine} ${list} ${at} `));
  const limit = [...lots].sort((one, other) => one - other)[Math.min(count, all.length) - 1] ?? -1;
  return all.filter((_, at) => lots[at]! <= limit);
}
