import { drawnFiles } from './drawn-files.mjs';
import { draw } from './seeded-draw.mjs';

/**
 * Which test files run in which engine. All of them in all engines take more than an hour on two cores, so `npm test`
 * takes half of the files, each in one engine, by a printed seed. Where engines are known to differ, every file runs, in
 * one engine or in two of them; `npm run test:engines` runs everything everywhere.
 */

/** Keys and focus, dates, forms around the element, what a browser keeps, ways out, paper, policies, layout, and cryptography. */
const IN_SEVERAL =
  /(accessible|form|keyboard|dates|digits|every-edition|exit|fake-form|idle|lifetime|native|policy|prerender\w*|print|quiet|restoration|room|sealed|still|trace|unfinished)[\w-]*\.test\.ts$/;

/** @param {string} file */
export const runsInSeveral = (file) => IN_SEVERAL.test(file);

/** How often an engine is drawn: one whose driver takes its time has fewer files, or the others wait for it. */
const LOTS = { chromium: 3, firefox: 3, webkit: 2 };

/**
 * @template {string} Name
 * @param {readonly string[]} files
 * @param {readonly Name[]} engines
 * @param {number} seed
 * @returns {Record<Name, string[]>} the files of each engine
 */
export function sampleByEngine(files, engines, seed) {
  /** @param {string} text @param {readonly Name[]} among */
  const oneOf = (text, among) => {
    const lots = among.flatMap((engine) =>
      Array(LOTS[/** @type {keyof typeof LOTS} */ (engine)]).fill(engine),
    );
    return /** @type {Name} */ (lots[draw(`${seed} ${text}`, lots.length)]);
  };
  const single = drawnFiles(
    files.filter((file) => !runsInSeveral(file)),
    seed,
    2,
  );
  /** @param {string} file */
  const enginesOf = (file) => {
    if (engines.length < 2) return engines;
    const first = oneOf(file, engines);
    if (!runsInSeveral(file)) return single.includes(file) ? [first] : [];
    const others = engines.filter((engine) => engine !== first);
    return draw(`${seed} twice ${file}`, 2) ? [first] : [first, oneOf(`${file} again`, others)];
  };
  const runs = files.map((file) => ({ file, in: enginesOf(file) }));
  return /** @type {Record<Name, string[]>} */ (
    Object.fromEntries(
      engines.map((engine) => [
        engine,
        runs.filter((run) => run.in.includes(engine)).map(({ file }) => file),
      ]),
    )
  );
}
