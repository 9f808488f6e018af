/**
 * From the start of the visit to the first answer scored: someone chooses yes the moment it can be chosen, and the
 * result that counts it has been painted.
 */
import { visit, workOf } from '../visit.mjs';

async function inPage(page) {
  await page.until(() => {
    const radio = page.radio(1, 'yes');
    if (radio && !radio.checked) radio.click();
    return page.count() === '1';
  });
  const scored = performance.now();
  await page.painted();
  return { scored, painted: performance.now() };
}

/** @param {string} name @param {import('../visit.mjs').Conditions} conditions @returns {import('./figures.mjs').Figure} */
const under = (name, conditions) => ({
  name,
  visits: 3,
  async measure({ browser, contender, address }) {
    const { scored, painted, work } = await visit(browser, {
      address: address(),
      selectors: contender.selectors,
      inPage,
      conditions,
      then: async (cdp, times) => ({ ...times, work: await workOf(cdp) }),
    });
    return { [name]: painted, [`${name}Scored`]: scored, [`${name}Work`]: work };
  },
});

/** As a phone on a slow mobile network has it. */
export const SLOW_NETWORK = { latency: 150, bitsPerSecond: 1_600_000 };

export const first = under('first', {});
export const firstSlowCpu = under('cpu4', { cpu: 4 });
export const firstSlowNetwork = under('network', { network: SLOW_NETWORK });
