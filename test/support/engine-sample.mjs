import { draw } from './seeded-draw.mjs';

/**
 * Which test files run in which engine. All of them in all engines take more than an hour on two cores, so `npm test`
 * gives each file to one engine, by a printed seed. Where engines are known to differ, a file runs in all but one of
 * them; `npm run test:engines` runs everything everywhere.
 */

/** Keys and focus, dates, forms around the element, what a browser keeps, ways out, paper, policies, layout, and cryptography. */
const IN_SEVERAL =
  /(accessible|form|keyboard|dates|digits|every-edition|exit|fake-form|idle|lifetime|native|policy|prerender\w*|print|quiet|restoration|room|sealed|still|trace|unfinished)[\w-]*\.test\.ts$/;

/** @param {string} file */
export const runsInSeveral = (file) => IN_SEVERAL.test(file);

/** An engine whose driver takes its time has fewer, or the others wait for it. */
const SLOW = new Set(['webkit']);

/**
 * @template {string} Name
 * @param {readonly string[]} files
 * @param {readonly Name[]} engines
 * @param {number} seed
 * @returns {Record<Name, string[]>} the files of each engine
 */
export function sampleByEngine(files, engines, seed) {
  const lots = engines.flatMap((engine) => Array(SLOW.has(engine) ? 1 : 3).fill(engine));
  const left = engines.flatMap((engine) => Array(SLOW.has(engine) ? 3 : 1).fill(engine));
  const runsIn = (/** @type {Name} */ engine, /** @type {string} */ file) =>
    runsInSeveral(file)
      ? engines.length < 3 || left[draw(`${seed} ${file}`, left.length)] !== engine
      : lots[draw(`${seed} ${file}`, lots.length)] === engine;
  return /** @type {Record<Name, string[]>} */ (
    Object.fromEntries(engines.map((engine) => [engine, files.filter((file) => runsIn(engine, file))]))
  );
}
