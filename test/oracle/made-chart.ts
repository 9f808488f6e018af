/** Made-up answers to a decision chart: at random, and walked to its end or broken off on the way. */
import type { Chart } from './chart-oracle.js';
import type { Randomness } from './randomness.js';
import type { Sheet } from './result.js';

/** Any answers, some of them missing. */
export function randomChart(chart: Chart, random: Randomness): Sheet {
  const given = random.next();
  const items = random.some(Object.keys(chart.options), Math.max(given, 0.5));
  return Object.fromEntries(items.map((item) => [item, random.pick(chart.options[item] ?? [])]));
}

/** A no at every turn but one, and at most one question left out. */
export function boundaryChart(chart: Chart, random: Randomness): Sheet {
  const items = Object.keys(chart.options);
  const turn = random.pick(items);
  const missing = random.chance(0.2) ? random.pick(items) : undefined;
  const answer = (item: string): unknown => {
    const options = chart.options[item] ?? [];
    return item === turn || !options.includes('no') ? random.pick(options) : 'no';
  };
  return Object.fromEntries(items.filter((item) => item !== missing).map((item) => [item, answer(item)]));
}
