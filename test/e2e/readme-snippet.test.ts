/** The README's page, script and policy, as they stand there, on a server that stores what is sent. */
import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { verifySubmission } from '@safeguarding-forms/schemas';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { ROOT } from '../architecture/source-files.js';
import { blocksOf, pages } from '../docs/pages.js';
import { launchChromium } from '../support/launch-chromium.mjs';
import { fillByKeyboard, reviewAndSend } from './keyboard.js';
import { checklist } from './scripts.js';

const readme = pages.filter(({ path }) => path === 'README.md');
const first = (language: string): string => blocksOf(readme, language)[0]!.code.trim();
const [, policy = ''] = /^Content-Security-Policy: (.+)$/.exec(first('http')) ?? [];

/** The policy of the page that is asked for by name. */
const policies: Readonly<Record<string, string>> = {
  '/': policy,
  '/mute': policy.replace(/ connect-src [^;]+;/, ''),
};
const stored: unknown[] = [];
let server: Server;
let browser: Browser;
let site: string;

beforeAll(async () => {
  server = createServer(async (request, response) => {
    const { url = '/' } = request;
    if (request.method === 'POST') {
      const chunks: Buffer[] = [];
      for await (const chunk of request) chunks.push(chunk as Buffer);
      const verdict = verifySubmission(Buffer.concat(chunks).toString('utf8'));
      if (verdict.ok) stored.push(verdict.submission);
      response.writeHead(verdict.ok ? 201 : 400, { 'content-type': 'application/json' });
      response.end(JSON.stringify(verdict.ok ? { reference: 'EX-2026-1' } : { issues: verdict.issues }));
    } else if (url in policies) {
      response.writeHead(200, { 'content-type': 'text/html', 'content-security-policy': policies[url] });
      response.end(
        `<!doctype html><html lang="en"><title>Example</title><body><main>${first('html')}</main>`,
      );
    } else {
      const script = url === '/site.js' ? first('js') : await readCdn(url).catch(() => undefined);
      response.writeHead(script === undefined ? 404 : 200, { 'content-type': 'text/javascript' });
      response.end(script);
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  site = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  browser = await launchChromium();
});
afterAll(async () => {
  await browser?.close();
  server?.close();
});

const readCdn = (url: string): Promise<Buffer> => readFile(`${ROOT}packages/elements/dist${url}`);

/** Opens a page, fills the checklist in by keyboard and sends it. @returns what the page's policy was broken by */
async function send(path: string) {
  const page = await browser.newPage();
  const refused: string[] = [];
  page.on('console', (message) => {
    if (message.text().includes('Content Security Policy') && !message.text().includes('favicon'))
      refused.push(message.text());
  });
  await page.goto(site + path);
  await page.locator('dash-checklist [part~=review]').waitFor();
  await fillByKeyboard(page, checklist(15), 'review');
  await reviewAndSend(page);
  return { page, refused };
}

it('what is sent arrives and verifies, and the form shows its reference', async () => {
  const { page, refused } = await send('/');
  const receipt = page.locator('dash-checklist [part~=sent]');
  await receipt.waitFor();
  expect(await receipt.innerText()).toContain('EX-2026-1');
  expect(stored).toMatchObject([{ element: 'dash-checklist', result: { yes: 15, outcome: 'refer' } }]);
  expect(refused).toEqual([]);
  await page.close();
});

it('without connect-src nothing arrives, and the form says so and keeps the answers', async () => {
  const before = stored.length;
  const { page, refused } = await send('/mute');
  await page.locator('dash-checklist [part~=failed]').waitFor();
  expect(stored).toHaveLength(before);
  expect(refused.join()).toContain('connect-src');
  const kept = await page.evaluate(
    () =>
      Object.keys((document.querySelector('dash-checklist') as unknown as { value: object }).value).length,
  );
  expect(kept).toBeGreaterThanOrEqual(27);
  await page.close();
});
