/**
 * What one run takes up of a long list of like cases: as many as are asked for, drawn by the seed that the run prints
 * (the runner writes it into the page). `npm run test:engines`, or a file that is run by its name, takes them all.
 */

/** The seed, and nothing where everything is run. */
const { seedOfThisRun } = globalThis as { seedOfThisRun?: number };

/** Each engine draws other cases. */
const engine = navigator.userAgent;

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
  if (seedOfThisRun === undefined) return all;
  const lots = all.map((_, at) => hash(`${seedOfThisRun} ${engine} ${list} ${at} `));
  const limit = [...lots].sort((one, other) => one - other)[Math.min(count, all.length) - 1] ?? -1;
  return all.filter((_, at) => lots[at]! <= limit);
}
