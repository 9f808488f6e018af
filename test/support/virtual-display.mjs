/** A screen that nobody looks at, for a browser that has no headless mode. */
import { startInBackground } from './background-process.mjs';

/**
 * Starts Xvfb on a display number that it finds free itself.
 *
 * @returns {Promise<{ display: string, stop: () => void }>} `display` is the value for the DISPLAY variable
 */
export async function startVirtualDisplay() {
  const xvfb = startInBackground(
    'Xvfb',
    ['-displayfd', '3', '-screen', '0', '1600x1200x24', '-nolisten', 'tcp', '-noreset'],
    { pipes: 1 },
  );
  const announced = /** @type {import('node:stream').Readable} */ (xvfb.child.stdio[3]);
  const number = await Promise.race([firstLine(announced), xvfb.failed]);
  return { display: `:${number}`, stop: xvfb.stop };
}

/**
 * @param {import('node:stream').Readable} stream
 * @returns {Promise<string>}
 */
async function firstLine(stream) {
  let text = '';
  for await (const chunk of stream) {
    text += chunk;
    if (text.includes('\n')) break;
  }
  return text.trim();
}
