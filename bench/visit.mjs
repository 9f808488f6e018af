/**
 * One visit to a page by someone who has never been there: nothing is cached, and the page measures itself. The visit
 * begins on an empty page of the same site, so that the start of a browser process is no part of it.
 */
import { probe } from './in-page/probe.mjs';

const WINDOW = { width: 1280, height: 900 };
const LIMIT = 60_000;

/**
 * @typedef {object} Conditions
 * @property {number} [cpu] how many times slower than it is
 * @property {{ latency: number, bitsPerSecond: number }} [network]
 */

/**
 * @template T
 * @param {import('playwright-core').Browser} browser
 * @param {object} visit
 * @param {string} visit.address
 * @param {import('./contenders.mjs').Selectors} visit.selectors
 * @param {(page: ReturnType<typeof probe>, given: any) => Promise<any>} visit.inPage runs in the page from its first moment
 * @param {unknown} [visit.given] what it is told
 * @param {Conditions} [visit.conditions]
 * @param {(cdp: import('playwright-core').CDPSession, found: any) => Promise<T>} [visit.then] looks at the page from outside, once
 *   `inPage` has returned
 * @returns {Promise<T>} what `then` finds, or without it what `inPage` returned
 */
export async function visit(browser, { address, selectors, inPage, given, conditions = {}, then }) {
  const context = await browser.newContext({ viewport: WINDOW });
  try {
    const page = await context.newPage();
    await page.goto(new URL('/', address).href);
    const cdp = await context.newCDPSession(page);
    const wrong = new Promise((_, reject) => {
      page.on('pageerror', reject);
      page.on('crash', () => reject(new Error('the page crashed')));
      const timer = setTimeout(() => reject(new Error('took too long')), LIMIT);
      page.on('close', () => clearTimeout(timer));
    });
    wrong.catch(() => {});
    await obey(cdp, conditions);
    const found = measured(cdp);
    await cdp.send('Page.addScriptToEvaluateOnNewDocument', {
      source: `(${inPage})((${probe})(${JSON.stringify(selectors)}), ${JSON.stringify(given ?? null)}).then(
        (found) => benchReport(JSON.stringify({ found })),
        (error) => benchReport(JSON.stringify({ error: String(error) })));`,
    });
    await cdp.send('Page.navigate', { url: address });
    const value = await Promise.race([found, wrong]);
    return then ? await Promise.race([then(cdp, value), wrong]) : value;
  } catch (error) {
    throw new Error(`${address}: ${error instanceof Error ? error.message : error}`, { cause: error });
  } finally {
    await context.close();
  }
}

async function obey(cdp, { cpu, network }) {
  await cdp.send('Page.enable');
  await cdp.send('Runtime.enable');
  await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
  await cdp.send('Runtime.addBinding', { name: 'benchReport' });
  if (cpu) await cdp.send('Emulation.setCPUThrottlingRate', { rate: cpu });
  if (!network) return;
  const bytesPerSecond = network.bitsPerSecond / 8;
  await cdp.send('Network.enable');
  await cdp.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: network.latency,
    downloadThroughput: bytesPerSecond,
    uploadThroughput: bytesPerSecond,
  });
}

/** What the page reports. */
const measured = (cdp) =>
  new Promise((resolve, reject) => {
    cdp.on('Runtime.bindingCalled', ({ name, payload }) => {
      if (name !== 'benchReport') return;
      const { found, error } = JSON.parse(payload);
      if (error) reject(new Error(error));
      else resolve(found);
    });
  });

/**
 * @param {import('playwright-core').CDPSession} cdp
 * @returns {Promise<number>} milliseconds that the page's own thread has worked so far, waiting left out
 */
export async function workOf(cdp) {
  const { metrics } = await cdp.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'TaskDuration').value * 1000;
}
