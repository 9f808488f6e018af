/** What a run is asked for on the command line. */
import { parseArgs } from 'node:util';

/**
 * @typedef {object} Options
 * @property {number} runs
 * @property {string} seed of the order in which pages are visited
 * @property {string[] | undefined} only contenders, where not all
 * @property {string[] | undefined} what figures, where not all
 */

const list = (value) => value?.split(',').map((name) => name.trim());

/**
 * @param {readonly string[]} args
 * @returns {Options}
 */
export function readOptions(args) {
  const { values } = parseArgs({
    args: [...args],
    options: {
      runs: { type: 'string', default: '10' },
      seed: { type: 'string', default: String(Date.now() % 100_000) },
      only: { type: 'string' },
      what: { type: 'string' },
    },
  });
  const runs = Number(values.runs);
  if (!Number.isInteger(runs) || runs < 1)
    throw new Error(`--runs is "${values.runs}", which is no number of runs.`);
  return { runs, seed: values.seed, only: list(values.only), what: list(values.what) };
}

/**
 * @template {{ readonly name: string }} T
 * @param {readonly T[]} all
 * @param {readonly string[] | undefined} names
 * @param {string} option
 * @returns {readonly T[]}
 */
export function chosen(all, names, option) {
  const unknown = names?.filter((name) => !all.some((each) => each.name === name)) ?? [];
  if (unknown.length > 0)
    throw new Error(
      `--${option}: there is no ${unknown.join(', ')}. There are ${all.map(({ name }) => name).join(', ')}.`,
    );
  return names ? all.filter(({ name }) => names.includes(name)) : all;
}
