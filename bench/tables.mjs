/** A run's report as tables: rows of cells, for the console and for docs/how-fast.md. */
import { BASE, judge } from './goals.mjs';
import { ratio } from './statistics.mjs';

/** @typedef {import('./goals.mjs').Report} Report */
/** @typedef {string[][]} Table the first row is the head */

/** @param {number} value */
const digits = (value) => (value < 10 ? value.toFixed(2) : value < 100 ? value.toFixed(1) : value.toFixed(0));
/** @param {number} value */
const milliseconds = (value) => `${digits(value)} ms`;

/**
 * @typedef {object} Column
 * @property {string} title
 * @property {string} figure
 * @property {(value: number, figures: Record<string, number>) => string} show
 * @property {true} [isCompared] with the base, in brackets
 */

/** @type {readonly Column[]} */
const columns = [
  { title: 'first answer', figure: 'first', show: milliseconds, isCompared: true },
  { title: 'its work', figure: 'firstWork', show: milliseconds, isCompared: true },
  { title: 'processor ÷ 4', figure: 'cpu4', show: milliseconds, isCompared: true },
  { title: 'slow network', figure: 'network', show: milliseconds, isCompared: true },
  { title: 'click', figure: 'click', show: milliseconds, isCompared: true },
  { title: 'with layout', figure: 'clickLayout', show: milliseconds, isCompared: true },
  { title: 'all its work', figure: 'clickWork', show: milliseconds, isCompared: true },
  { title: '× at 400', figure: 'growth', show: digits },
  { title: 'its work', figure: 'growthWork', show: digits },
  { title: '20 forms', figure: 'many', show: milliseconds, isCompared: true },
  { title: 'memory', figure: 'heapMB', show: (value) => `${digits(value)} MB` },
  {
    title: 'shift',
    figure: 'shift',
    show: (value, figures) =>
      'shift-ur' in figures
        ? `${value.toFixed(2)} (ur ${figures['shift-ur']?.toFixed(2)})`
        : value.toFixed(2),
  },
  {
    title: 'until live',
    figure: 'bytes',
    show: (value, figures) => `${digits(value / 1000)} kB, ${figures.requests}`,
  },
  {
    title: 'until sent',
    figure: 'bytesSubmitted',
    show: (value, figures) => `${digits(value / 1000)} kB, ${figures.requestsSubmitted}`,
  },
];

/**
 * A row a contender, a column a figure that was measured.
 *
 * @param {Report} report
 * @param {(name: string, title: string) => string} nameOf how a contender is called
 * @returns {Table}
 */
export function figuresTable({ contenders }, nameOf) {
  const all = Object.entries(contenders);
  const shown = columns.filter(({ figure }) => all.some(([, { figures }]) => figure in figures));
  const base = contenders[BASE]?.figures;
  /** @param {string} name @param {Record<string, number>} figures @param {Column} column */
  const cell = (name, figures, { figure, show, isCompared }) => {
    const value = figures[figure];
    if (value === undefined) return '';
    const times = isCompared && name !== BASE ? ratio(value, base?.[figure]) : undefined;
    return show(value, figures) + (times === undefined ? '' : ` (${times.toFixed(2)})`);
  };
  return [
    ['', ...shown.map(({ title }) => title)],
    ...all.map(([name, { title, figures }]) => [
      nameOf(name, title),
      ...shown.map((column) => cell(name, figures, column)),
    ]),
  ];
}

/**
 * A row a goal that the run measured.
 *
 * @param {Report} report
 * @returns {Table}
 */
export function goalsTable(report) {
  return [
    ['goal', 'at most', 'measured', ''],
    ...judge(report).map(({ title, by, most, measured, met }) => [
      title,
      { ratio: `${most} times HTML`, value: String(most), more: `${most} more than HTML` }[by],
      measured.toFixed(2),
      met ? 'met' : 'missed',
    ]),
  ];
}

/**
 * @param {Report} report
 * @returns {string} when and on what it was measured
 */
export const circumstances = ({ date, machine, browser, node, runs }) =>
  `${date.slice(0, 10)}, ${machine.cpu}, ${machine.cores} cores, ${browser}, Node ${node.slice(1)}; medians of ${runs} runs`;
