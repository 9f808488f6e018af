/** What this project wants of itself, and whether a run met it. */
import { ratio } from './statistics.mjs';

/**
 * @typedef {object} Report what a run found
 * @property {string} date
 * @property {{ cpu: string, cores: number }} machine
 * @property {string} browser
 * @property {string} node
 * @property {number} runs
 * @property {string} seed
 * @property {Record<string, { title: string, figures: Record<string, number> }>} contenders by name, with the medians by figure
 */

/**
 * @typedef {object} Goal
 * @property {string} title
 * @property {string} contender
 * @property {string} figure
 * @property {'ratio' | 'value' | 'more'} by the ratio to the base, the value itself, or how much more than the base's
 * @property {number} most
 */

/** @typedef {Goal & { measured: number, met: boolean }} Verdict */

/** What everything is compared with. */
export const BASE = 'html';

/** @type {readonly Goal[]} */
export const goals = [
  { title: 'first answer', contender: 'ours', figure: 'first', by: 'ratio', most: 1.5 },
  {
    title: 'first answer, processor four times slower',
    contender: 'ours',
    figure: 'cpu4',
    by: 'ratio',
    most: 2,
  },
  {
    title: 'first answer, form in the page',
    contender: 'ours-prerendered',
    figure: 'first',
    by: 'ratio',
    most: 1.1,
  },
  { title: 'first answer, slow network', contender: 'ours', figure: 'network', by: 'ratio', most: 1.4 },
  { title: 'click until scored', contender: 'ours', figure: 'click', by: 'ratio', most: 3 },
  {
    title: 'growth of a click, 27 to 400 questions',
    contender: 'ours',
    figure: 'growth',
    by: 'more',
    most: 0.3,
  },
  { title: 'memory of the script, MB', contender: 'ours', figure: 'heapMB', by: 'value', most: 1.4 },
];

/**
 * @param {Pick<Report, 'contenders'>} report
 * @returns {Verdict[]} of the goals that the run measured
 */
export function judge({ contenders }) {
  return goals.flatMap((goal) => {
    const value = contenders[goal.contender]?.figures[goal.figure];
    const base = contenders[BASE]?.figures[goal.figure];
    const measured = {
      ratio: ratio(value, base),
      value,
      more: value === undefined || base === undefined ? undefined : value - base,
    }[goal.by];
    return measured === undefined ? [] : [{ ...goal, measured, met: measured <= goal.most }];
  });
}
