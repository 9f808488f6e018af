import { createHash } from 'node:crypto';

/**
 * Which test files run in which engine. All of them in all engines take three quarters of an hour on two cores, so
 * `npm test` gives each file to one engine, by a printed seed. Where engines are known to differ, a file runs in every
 * one; `npm run test:engines` runs everything everywhere.
 */

/** Keys and focus, dates, forms around the element, what a browser keeps, paper, policies, and layout. */
const EVERYWHERE =
  /(accessible|form|keyboard|dates|digits|every-edition|fake-form|lifetime|native|policy|prerender\w*|print|quiet|restoration|still|unfinished)[\w-]*\.test\.ts$/;

/**
 * @template {string} Name
 * @param {readonly string[]} files
 * @param {readonly Name[]} engines
 * @param {number} seed
 * @returns {Record<Name, string[]>} the files of each engine
 */
export function sampleByEngine(files, engines, seed) {
  const runsIn = (/** @type {Name} */ engine, /** @type {string} */ file) =>
    EVERYWHERE.test(file) || engines[draw(`${seed} ${file}`, engines.length)] === engine;
  return /** @type {Record<Name, string[]>} */ (
    Object.fromEntries(engines.map((engine) => [engine, files.filter((file) => runsIn(engine, file))]))
  );
}

/** A number below a limit: always the same for the same text. */
const draw = (/** @type {string} */ text, /** @type {number} */ limit) =>
  createHash('sha256').update(text).digest().readUInt32BE() % limit;
