/** What one form keeps in the script's memory, once nothing more is to be collected. */
import { visit } from '../visit.mjs';

async function inPage(page) {
  await page.until(() => page.count() === '0');
  await new Promise((resolve) => setTimeout(resolve, 500));
  return null;
}

/** @type {import('./figures.mjs').Figure} */
export const heap = {
  name: 'heap',
  measure: ({ browser, contender, address }) =>
    visit(browser, {
      address: address(),
      selectors: contender.selectors,
      inPage,
      async then(cdp) {
        await cdp.send('HeapProfiler.enable');
        for (const _ of [1, 2]) await cdp.send('HeapProfiler.collectGarbage');
        const { usedSize } = await cdp.send('Runtime.getHeapUsage');
        return { heap: usedSize };
      },
    }),
};
