import { readFile } from 'node:fs/promises';
import type { Browser, Page } from 'playwright-core';

const CDN = new URL('../../packages/elements/dist/cdn/', import.meta.url);
const SITE = 'http://site.example/';

/** A page with scripts from the folder for a script tag, and what its console warned of. */
export interface ScriptPage {
  readonly page: Page;
  readonly said: readonly string[];
}

/**
 * Opens a page.
 * @param body Its markup; scripts stand under `/cdn/`, and under other folders as `folders` rewrites them.
 */
export async function openPage(
  browser: Browser,
  body: string,
  folders: Readonly<Record<string, (script: string) => string>> = {},
): Promise<ScriptPage> {
  const rewrites = { cdn: (script: string): string => script, ...folders };
  const page = await browser.newPage();
  const said: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) said.push(message.text());
  });
  page.on('pageerror', ({ message }) => said.push(message));
  await page.route(`${SITE}**`, async (route) => {
    const [folder = '', ...path] = new URL(route.request().url()).pathname.slice(1).split('/');
    if (!path.length)
      return route.fulfill({
        contentType: 'text/html',
        body: `<!doctype html><html lang="en"><title>Example</title><link rel="icon" href="data:,">${body}`,
      });
    const script = await readFile(new URL(path.join('/'), CDN), 'utf8');
    return route.fulfill({
      contentType: 'text/javascript',
      body: rewrites[folder as keyof typeof rewrites](script),
    });
  });
  await page.goto(SITE);
  return { page, said };
}
