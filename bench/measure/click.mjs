/**
 * What a click on yes costs: until the result says the new count, the same with the layout that it needs, and all that
 * the page's thread does for it, painting and work put off included.
 */
import { median } from '../statistics.mjs';
import { visit, workOf } from '../visit.mjs';

/** Answers the given questions one by one, and tells how long each took. */
async function inPage(page, numbers) {
  await page.until(() => page.count() === '0' && document.readyState === 'complete');
  await new Promise((resolve) => setTimeout(resolve, 300));
  // Work that went on in the page until now is none of a click's.
  const go = new Promise((resolve) => (globalThis.benchGo = resolve));
  const clicked = go.then(async () => {
    const root = page.forms()[0];
    const box = root.host ?? root;
    const times = [];
    for (const [index, number] of numbers.entries()) {
      const radio = page.radio(number, 'yes');
      const expected = String(index + 1);
      const start = performance.now();
      radio.click();
      // Pages answer at once, in microtasks or in a task of their own.
      for (let turns = 0; page.count() !== expected; turns += 1) await (turns < 50 ? null : page.task());
      const scored = performance.now();
      void box.offsetHeight;
      times.push([scored - start, performance.now() - start]);
      await page.painted();
    }
    return times;
  });
  globalThis.benchClicked = () => clicked.then((times) => JSON.stringify(times));
  return null;
}

/**
 * @param {import('playwright-core').Browser} browser
 * @param {string} address
 * @param {import('../contenders.mjs').Selectors} selectors
 * @param {readonly number[]} numbers the questions to answer, in order
 * @returns {Promise<{ click: number, clickLayout: number, clickWork: number }>} milliseconds, in the middle of all clicks; of the work the mean
 */
export function clicks(browser, address, selectors, numbers) {
  return visit(browser, {
    address,
    selectors,
    inPage,
    given: numbers,
    async then(cdp) {
      const before = await workOf(cdp);
      const { result, exceptionDetails } = await cdp.send('Runtime.evaluate', {
        expression: 'benchGo(), benchClicked()',
        awaitPromise: true,
      });
      if (exceptionDetails) throw new Error(exceptionDetails.exception?.description);
      const work = (await workOf(cdp)) - before;
      const times = JSON.parse(result.value);
      return {
        click: median(times.map(([scored]) => scored)),
        clickLayout: median(times.map(([, laidOut]) => laidOut)),
        clickWork: work / numbers.length,
      };
    },
  });
}

/** The 27 questions. */
const ALL = Array.from({ length: 27 }, (_, index) => index + 1);

/** @type {import('./figures.mjs').Figure} */
export const click = {
  name: 'click',
  visits: 2,
  measure: ({ browser, contender, address }) => clicks(browser, address(), contender.selectors, ALL),
};
