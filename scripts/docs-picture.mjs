/** `npm run docs:picture`: draws the README's picture, a real form with two questions answered. Needs a build and Chromium. */
import { mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { launchChromium } from '../test/support/launch-chromium.mjs';
import { ROOT } from './run-command.mjs';
import { serve } from './static-server.mjs';

const PICTURE = join(ROOT, 'docs', 'public', 'dash-checklist.png');
const PAGE = `<!doctype html>
<html lang="en">
  <meta charset="utf-8" />
  <title>Example</title>
  <style>
    body { margin: 0; padding: 0 24px; font-family: 'Noto Sans', Arial, sans-serif; }
  </style>
  <script type="module" src="/cdn/dash-checklist.js"></script>
  <dash-checklist edition="cleveland" lang="en"></dash-checklist>
</html>`;

const { address, close } = await serve(join(ROOT, 'packages', 'elements', 'dist'));
const browser = await launchChromium();
try {
  const page = await browser.newPage({ viewport: { width: 1240, height: 530 } });
  await page.route('**/picture', (route) => route.fulfill({ contentType: 'text/html', body: PAGE }));
  await page.goto(`${address}/picture`);
  for (const question of ['q1', 'q2']) await page.locator(`[data-item=${question}] input[value=yes]`).check();
  await page.locator('[data-item=q1]').evaluate((item) => item.scrollIntoView());
  await page.evaluate(() => scrollBy(0, -44));
  await mkdir(dirname(PICTURE), { recursive: true });
  await page.screenshot({ path: PICTURE });
} finally {
  await browser.close();
  close();
}
console.log(PICTURE);
