/** A small app around the installed packages: built by Vite, opened in Chromium, filled in by clicks. */
import { once } from 'node:events';
import { mkdir, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { build, type Rolldown } from 'vite';
import { launchChromium } from '../support/launch-chromium.mjs';

/** The one module of the app, as the README of the package has it. */
const APP = `
import '@safeguarding-forms/elements/dash-checklist.js';
document.addEventListener('sf-submit', (event) => {
  event.waitUntil(fetch('/submissions', { method: 'POST', body: JSON.stringify(event.detail) }).then((r) => r.json()));
});`;
const PAGE = `<!doctype html><html lang="en"><title>Example</title><link rel="icon" href="data:,">
<dash-checklist></dash-checklist><script type="module" src="/app.js"></script></html>`;

/** How a site took a submission. */
export interface Stored {
  /** What the form says once it was sent. */
  readonly reference: string;
  /** The submission, as it was posted. */
  readonly body: string;
  /** What the page says of the answers, where it counts them. */
  readonly answered: string;
  /** Errors and warnings of the page. */
  readonly said: readonly string[];
}

/**
 * What the page shows once the app has stored a submission, and the submission as it came.
 *
 * @param project the folder in which the packages are installed
 */
export async function storedByBuiltApp(project: string): Promise<Stored> {
  const root = join(project, 'app');
  await mkdir(root, { recursive: true });
  await writeFile(join(root, 'app.js'), APP);
  const built = (await build({
    root,
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      modulePreload: false,
      rolldownOptions: {
        input: join(root, 'app.js'),
        output: { entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
      },
    },
  })) as Rolldown.RolldownOutput;
  const scripts = new Map(
    built.output.flatMap((file) =>
      file.type === 'chunk' ? [[`/${file.fileName}`, file.code] as const] : [],
    ),
  );

  return storedByPages(new Map([['/index.html', PAGE], ...scripts]));
}

/**
 * What the page shows once it has stored a submission, and the submission as it came.
 *
 * @param files the files of a site by their path; every other path is the page
 */
export async function storedByPages(files: ReadonlyMap<string, string>): Promise<Stored> {
  let body = '';
  const server = createServer((request, response) => {
    void (async () => {
      const { url = '/' } = request;
      const file = files.get(url);
      if (request.method === 'POST') {
        body = await text(request);
        response
          .writeHead(201, { 'content-type': 'application/json' })
          .end(JSON.stringify({ reference: 'EXAMPLE-1' }));
      } else if (file === undefined)
        response.writeHead(200, { 'content-type': 'text/html' }).end(files.get('/index.html'));
      else
        response
          .writeHead(200, { 'content-type': url.endsWith('.css') ? 'text/css' : 'text/javascript' })
          .end(file);
    })();
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const browser = await launchChromium();
  try {
    const page = await browser.newPage();
    const said: string[] = [];
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) said.push(message.text());
    });
    page.on('pageerror', ({ message }) => said.push(message));
    // A page that stands there before its script is answered once the framework listens.
    const waitUntil = 'networkidle';
    await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`, { waitUntil });
    for (let question = 1; question <= 27; question++)
      await page.locator(`dash-checklist [data-item=q${question}] input[value=no]`).check();
    await page.locator('dash-checklist [part~=review]').click();
    await page.locator('dash-checklist [part~=submit]').click();
    const reference = await page.locator('dash-checklist [part~=sent]').innerText();
    const [answered = ''] = await page.locator('#answered').allInnerTexts();
    return { reference, body, answered, said };
  } finally {
    await browser.close();
    server.close();
  }
}
