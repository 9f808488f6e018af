/** Pages made of what `embed` prints, and of what the plugins for a CMS would: served as they are, filled in and posted. */
import { createServer, type Server } from 'node:http';
import { readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { verifySubmission } from '@safeguarding-forms/schemas';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { ROOT } from '../architecture/source-files.js';
import { expected, forms } from '../cms/assembled.js';
import { hashOf } from '../cms/cdn.js';
import { embedded } from '../cms/embed-command.js';
import { launchChromium } from '../support/launch-chromium.mjs';
import { fillByKeyboard, reviewAndSend } from './keyboard.js';
import { checklist } from './scripts.js';

/** A page, and the header that it is sent with. */
interface Served {
  readonly policy: string;
  readonly html: string;
}

const document_ = (head: string, body: string): string =>
  `<!doctype html><html lang="en"><head><title>Example</title><link rel="icon" href="data:,">${head}</head><body>${body}</body></html>`;

async function embedPage(options: Readonly<Record<string, string>>): Promise<Served> {
  const part = (name: string): Promise<string> => embedded({ ...options, part: name });
  const [policy, head, body, script] = await Promise.all(['policy', 'head', 'body', 'script'].map(part));
  return { policy: policy!, html: document_(head!, body! + script!) };
}

const README = 'examples/cms/wordpress/safeguarding-forms/README.md';

/** As the WordPress plugin writes it, under the policy that its README gives; the Drupal module writes the same. */
function cmsPage(): Served {
  const [policy = ''] = /^Content-Security-Policy: .*$/m.exec(readFileSync(join(ROOT, README), 'utf8')) ?? [];
  const form = forms.find(({ element, language }) => element === 'dash-checklist' && language === 'en')!;
  const body = expected(form, {
    stylesheet: '/cdn/safeguarding-forms.css',
    post: '/api/submissions',
  });
  const hash = hashOf('dash-checklist.js');
  const scripts =
    `<script type="module" src="/cdn/dash-checklist.js" integrity="${hash}" crossorigin="anonymous"></script>` +
    '<script type="module" src="/post.js"></script>';
  return { policy, html: document_('', body + scripts) };
}

const TYPES: Readonly<Record<string, string>> = { js: 'text/javascript', css: 'text/css' };

let browser: Browser;
let server: Server;
let site: string;
let served: Served;
/** Fails the first so many that are posted. */
let failing: number;
const posted: string[] = [];
const complaints: string[] = [];
let page: Page;

beforeAll(async () => {
  browser = await launchChromium();
  server = createServer((request, response) => {
    const path = new URL(request.url ?? '', 'http://site.example').pathname;
    if (request.method === 'POST') {
      const parts: Buffer[] = [];
      request.on('data', (part: Buffer) => void parts.push(part));
      request.on('end', () => {
        posted.push(Buffer.concat(parts).toString());
        response.writeHead(failing-- > 0 ? 503 : 201, { 'content-type': 'application/json' });
        response.end(JSON.stringify({ reference: 'EXAMPLE-1' }));
      });
      return;
    }
    if (path === '/') {
      const [name = '', ...value] = served.policy.trim().split(': ');
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', [name]: value.join(': ') });
      response.end(served.html);
      return;
    }
    const file = path === '/post.js' ? 'examples/cms/shared/post.js' : `packages/elements/dist${path}`;
    response.writeHead(200, { 'content-type': TYPES[path.split('.').at(-1) ?? ''] ?? 'text/plain' });
    response.end(readFileSync(join(ROOT, file)));
  }).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  site = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
});
beforeEach(async () => {
  posted.length = complaints.length = failing = 0;
  page = await browser.newPage();
  await page.exposeFunction('complain', (what: string) => void complaints.push(what));
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
      (window as unknown as { complain: (what: string) => void }).complain(
        `${violatedDirective} ${blockedURI}`,
      );
    });
  });
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  page.on('pageerror', ({ message }) => complaints.push(message));
});
afterEach(() => page.close());
afterAll(async () => {
  await browser?.close();
  server?.closeAllConnections();
  server?.close();
});

/** Opens the page and waits until the form has taken up what stands there, with its sheet. */
async function open(page_: Served): Promise<void> {
  served = page_;
  await page.goto(site);
  await page.waitForFunction(() => {
    const form = document.querySelector<HTMLElement & { result?: object }>('dash-checklist, merit-form');
    return Boolean(form?.result) && Boolean(form?.shadowRoot?.querySelector('link')?.sheet);
  });
}

async function fillAndSend(): Promise<void> {
  await fillByKeyboard(page, checklist(15), 'review');
  await reviewAndSend(page);
}

describe.each<[string, () => Served | Promise<Served>]>([
  ['embed, in English', () => embedPage({ element: 'dash-checklist' })],
  [
    'embed, in Welsh and another edition',
    () => embedPage({ element: 'dash-checklist', edition: 'cleveland', language: 'cy', base: '/cdn/0.1.0/' }),
  ],
  ['a plugin for a CMS', cmsPage],
])('a page made of what is printed by %s', (_, make) => {
  it('is filled in and posted, and nothing breaks its policy', async () => {
    await open(await make());
    await fillAndSend();
    await page.locator('[part~=sent]').getByText('EXAMPLE-1').waitFor();
    expect(posted).toHaveLength(1);
    expect(verifySubmission(posted[0]!)).toMatchObject({ ok: true });
    // The empty icon is the test's own; without one, the browser would ask for another.
    expect(complaints.filter((each) => !/^img-src data$|image 'data:,'/.test(each))).toEqual([]);
  });
});

it('offers to try again what was not stored, and posts the very same', async () => {
  await open(await embedPage({ element: 'dash-checklist' }));
  failing = 1;
  await fillAndSend();
  await page.locator('[part~=failed]').waitFor();
  await fillByKeyboard(page, {}, 'submit');
  await page.keyboard.press('Enter');
  await page.locator('[part~=sent]').getByText('EXAMPLE-1').waitFor();
  expect(posted).toHaveLength(2);
  expect(posted[1]).toBe(posted[0]);
});

it('has a policy that tells a script that was changed from the one that was printed', async () => {
  const { policy, html } = await embedPage({ element: 'dash-checklist' });
  await open({ policy, html: html.replace('waitUntil(sent)', 'waitUntil( sent)') });
  expect(complaints.join()).toContain('script-src');
});
