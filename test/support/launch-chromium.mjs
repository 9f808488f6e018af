/** The Chromium of the end-to-end and accessibility tests. */
import { chromium } from 'playwright-core';
import { findChromium } from './browsers.mjs';

/**
 * Starts the Chromium that `findChromium` finds, without a window.
 *
 * @returns {Promise<import('playwright-core').Browser>}
 */
export async function launchChromium() {
  const { executablePath, args, env } = await findChromium();
  return chromium.launch({ executablePath, args, env: /** @type {Record<string, string>} */ (env) });
}
