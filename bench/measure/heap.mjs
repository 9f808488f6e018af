/** What one form keeps in the script's memory, once nothing more is to be collected. */
import { visit } from '../visit.mjs';

async function inPage(page) {
  await page.until(() => page.count() === '0' && document.readyState === 'complete');
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
        // What the first lets go may have held more.
        await cdp.send('HeapProfiler.collectGarbage');
        await cdp.send('HeapProfiler.collectGarbage');
        const { usedSize } = await cdp.send('Runtime.getHeapUsage');
        return { heapMB: usedSize / 1_000_000 };
      },
    }),
};
