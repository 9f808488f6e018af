/** A whole run: builds the pages, visits them in turn, and reports. */
import { cpus } from 'node:os';
import { launchChromium } from '../test/support/launch-chromium.mjs';
import { contenders } from './contenders.mjs';
import { checklist } from './model.mjs';
import { figures } from './measure/figures.mjs';
import { chosen } from './options.mjs';
import { printReport } from './report.mjs';
import { serve } from './serve.mjs';
import { medians, shuffled } from './statistics.mjs';
import { writeReport } from './write.mjs';

/** @typedef {{ contender: import('./contenders.mjs').Contender, figure: import('./measure/figures.mjs').Figure }} Pair */

/** @param {import('./options.mjs').Options} options */
export async function measureAll({ runs, seed, only, what }) {
  const taking = chosen(contenders, only, 'only').filter(({ name, missing }) => {
    const why = missing?.();
    if (why) console.log(`Left out: ${name} (${why})`);
    return !why;
  });
  const measuring = chosen(figures, what, 'what');
  const server = await serve();
  const browser = await launchChromium();
  try {
    await addPages(server, taking, measuring);
    const samples = await visitAll({ server, browser, taking, measuring, runs, seed });
    const report = {
      date: new Date().toISOString(),
      machine: { cpu: cpus()[0]?.model.trim() ?? 'unknown', cores: cpus().length },
      browser: `Chromium ${browser.version()}`,
      node: process.version,
      runs,
      seed,
      contenders: Object.fromEntries(
        taking.map(({ name, title }) => [name, { title, figures: medians(samples.get(name) ?? []) }]),
      ),
    };
    printReport(report);
    if (!only && !what) await writeReport(report);
  } finally {
    await browser.close();
    server.close();
  }
}

const pathOf = ({ name }, { forms = 1, lang = 'en', questions = 'dash' } = {}) =>
  `/${name}/${questions}-${lang}-${forms}/`;

async function addPages(server, taking, measuring) {
  const model = checklist();
  const added = new Set();
  for (const { contender, figure } of pairs(taking, measuring)) {
    for (const variant of figure.pages?.(contender) ?? [{}]) {
      const path = pathOf(contender, variant);
      if (added.has(path)) continue;
      added.add(path);
      const { forms = 1, lang = 'en' } = variant;
      await server.add(
        path,
        await (figure.build?.(contender, variant) ?? contender.build({ model, forms, lang })),
      );
    }
  }
}

const takersOf = (figure, taking) => taking.filter((contender) => figure.takes?.(contender) ?? true);

/** @returns {Pair[]} */
const pairs = (taking, measuring) =>
  measuring.flatMap((figure) => takersOf(figure, taking).map((contender) => ({ contender, figure })));

/**
 * Visits everything in every round, in another order each time, so that whatever else the machine does falls on all
 * alike. A visit to each beforehand warms up server and browser.
 */
async function visitAll({ server, browser, taking, measuring, runs, seed }) {
  /** @type {Map<string, Record<string, number>[]>} */
  const samples = new Map(taking.map(({ name }) => [name, []]));
  const visit = async (figure, contender) => {
    const address = (variant) => server.address + pathOf(contender, variant);
    samples.get(contender.name).push(await figure.measure({ browser, server, contender, address }));
  };
  for (const { contender, figure } of pairs(taking, measuring.slice(0, 1))) await visit(figure, contender);
  for (const list of samples.values()) list.length = 0;

  for (let round = 1; round <= runs; round += 1) {
    const start = performance.now();
    for (const figure of measuring) {
      if (figure.once && round > 1) continue;
      for (let time = 0; time < (figure.visits ?? 1); time += 1) {
        const order = shuffled(takersOf(figure, taking), `${seed} ${round} ${figure.name} ${time}`);
        for (const contender of order) await visit(figure, contender);
      }
    }
    console.log(`Round ${round} of ${runs} (${((performance.now() - start) / 1000).toFixed(1)} s)`);
  }
  return samples;
}
