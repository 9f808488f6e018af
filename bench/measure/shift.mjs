/**
 * How much what stands on the page is moved about while the form arrives, by the browser's own measure. On a slow
 * network, since on a fast one it is chance whether anything is painted before the form is there.
 */
import { visit } from '../visit.mjs';
import { SLOW_NETWORK } from './first.mjs';

async function inPage(page) {
  let sum = 0;
  const observer = new PerformanceObserver((list) => {
    for (const { value } of list.getEntries()) sum += value;
  });
  observer.observe({ type: 'layout-shift', buffered: true });
  await page.until(() => page.count() === '0' && document.readyState === 'complete');
  await new Promise((resolve) => setTimeout(resolve, 700));
  return sum;
}

const languagesOf = ({ languages = [] }) => ['en', ...languages];

/** @type {import('./figures.mjs').Figure} */
export const shift = {
  name: 'shift',
  pages: (contender) => languagesOf(contender).map((lang) => ({ lang })),
  async measure({ browser, contender, address }) {
    const found = {};
    for (const lang of languagesOf(contender)) {
      found[lang === 'en' ? 'shift' : `shift-${lang}`] = await visit(browser, {
        address: address({ lang }),
        selectors: contender.selectors,
        inPage,
        conditions: { network: SLOW_NETWORK },
      });
    }
    return found;
  },
};
