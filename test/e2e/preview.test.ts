/** The command `preview` in a browser: a form is answered, its file saved, broken and mended, and the command ended. */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { ROOT } from '../architecture/source-files.js';
import type { Loose } from '../support/edition-file.js';
import { launchChromium } from '../support/launch-chromium.mjs';
import { runCommand } from '../support/run-command.js';

const COMMAND = join(ROOT, 'packages/editions/bin/safeguarding-forms-editions.js');
const folder = mkdtempSync(join(tmpdir(), 'preview-'));
const file = join(folder, 'example-borough.edition.json');
const original = join(ROOT, 'examples/editions/example-borough.edition.json');

let browser: Browser;
let page: Page;
let command: ChildProcess;
let url: string;
const complaints: string[] = [];

async function start(...more: string[]): Promise<{ child: ChildProcess; said: string }> {
  const child = spawn(process.execPath, [COMMAND, 'preview', file, '--port', '0', ...more], { cwd: folder });
  const [chunk] = (await Promise.race([once(child.stdout!, 'data'), once(child.stderr!, 'data')])) as [
    Buffer,
  ];
  return { child, said: chunk.toString() };
}

beforeAll(async () => {
  cpSync(original, file);
  const started = await start();
  command = started.child;
  url = /http:\/\/127\.0\.0\.1:\d+\//.exec(started.said)?.[0] ?? started.said;
  browser = await launchChromium();
  page = await browser.newPage();
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('request', (asked) => {
    if (!asked.url().startsWith(url)) complaints.push(`asked elsewhere: ${asked.url()}`);
  });
});

afterAll(async () => {
  await browser?.close();
  if (command?.exitCode === null) command.kill('SIGKILL');
  rmSync(folder, { recursive: true });
});

const save = (change: (edition: Loose) => void): void => {
  const edition = JSON.parse(readFileSync(file, 'utf8')) as Loose;
  change(edition);
  // As many editors save: another file takes the place of the first.
  writeFileSync(`${file}.new`, JSON.stringify(edition, undefined, 2));
  renameSync(`${file}.new`, file);
};
const json = (id: string) => page.locator(id).innerText();
const label = (id: string) => page.locator(`dash-checklist [data-item=${id}]`);

describe('the preview', () => {
  beforeEach(() => void complaints.splice(0));

  it('shows the form, and what it comes to as it is answered', async () => {
    await page.goto(url);
    await label('local1').waitFor();
    expect(await page.locator('#problems').isVisible()).toBe(false);
    await label('local1').locator('input[value=yes]').check();
    await label('q2').locator('input[value=yes]').check();
    await expect.poll(async () => JSON.parse(await json('#result'))).toMatchObject({ yes: 2, band: null });
    expect(JSON.parse(await json('#json'))).toEqual({ q2: { answer: 'yes' }, local1: { answer: 'yes' } });
    expect(complaints).toEqual([]);
  });

  it('draws it anew when the file is saved, and keeps the answers that it still takes', async () => {
    save((edition) => {
      edition.words.en.messages['items.local1.label'] = 'Are your papers kept from you?';
      for (const each of edition.sections as { items: { id: string }[] }[])
        each.items = each.items.filter(({ id }) => id !== 'q2');
      edition.scoring.factors = (edition.scoring.factors as { items: string[] }[]).filter(
        ({ items }) => !items.includes('q2'),
      );
      edition.vectors = [];
    });
    await expect.poll(() => label('local1').innerText()).toContain('Are your papers kept from you?');
    await expect.poll(async () => JSON.parse(await json('#json'))).toEqual({ local1: { answer: 'yes' } });
    expect(JSON.parse(await json('#result'))).toMatchObject({ yes: 1 });
    expect(await page.locator('#state').innerText()).toContain('no longer takes it: q2');
    expect(complaints).toEqual([]);
  });

  it('says what is wrong as check says it, in place of the form, and goes on once it is mended', async () => {
    save((edition) => (edition.scoring.thresholds = [0, 10, 400]));
    await page.locator('#problems').waitFor();
    expect(await page.locator('dash-checklist').count()).toBe(0);
    const { error } = await runCommand('check', file);
    const said = await page.locator('#problem-list li').allInnerTexts();
    expect(said.length).toBeGreaterThan(0);
    for (const line of said) expect(error).toContain(line);
    expect(said.join()).toContain('"400" can never be reached');

    writeFileSync(file, '{ "format": ');
    await expect.poll(() => json('#problem-list')).toContain('this is no JSON');
    cpSync(original, file);
    await label('q2').waitFor();
    await expect.poll(async () => JSON.parse(await json('#json'))).toEqual({ local1: { answer: 'yes' } });
    expect(await page.locator('#problems').isVisible()).toBe(false);
    expect(complaints).toEqual([]);
  });

  it('shows what would be sent once the form is complete', async () => {
    const { vectors } = JSON.parse(readFileSync(file, 'utf8')) as Loose;
    const finished = (vectors as Loose[]).find(({ result }) => result.outcome === 'no-referral')!;
    await page.evaluate((answers) => {
      (document.querySelector('dash-checklist') as unknown as { value: object }).value = answers;
    }, finished.answers as object);
    await expect.poll(() => page.locator('#json-title').innerText()).toBe('Submission');
    expect(JSON.parse(await json('#json'))).toMatchObject({
      format: 'safeguarding-forms/submission@1',
      instrument: { id: 'dash', edition: 'example-borough', version: '1.0.0' },
      answers: finished.answers as object,
      result: { outcome: 'no-referral', complete: true },
    });
    expect(complaints).toEqual([]);
  });

  it('stays at the step where somebody is, in a form in steps', async () => {
    cpSync(join(ROOT, 'examples/editions/example-northvale.edition.json'), file);
    const steps = page.locator('marac-referral [data-section]');
    await steps.first().waitFor();
    const third = await steps.nth(2).getAttribute('data-section');
    await page.locator('marac-referral [part=steps] summary').click();
    await page.locator('marac-referral [part=step]').nth(2).click();
    const inSight = page.locator('marac-referral [data-section]:not([hidden])');
    const heading = inSight.locator('.head');
    await expect.poll(() => inSight.getAttribute('data-section')).toBe(third);

    save((edition) => (edition.words.en.messages[`sections.${third}`] = 'The same step, renamed'));
    await expect.poll(() => heading.innerText()).toContain('The same step, renamed');
    expect(await inSight.getAttribute('data-section')).toBe(third);

    // A wrong file takes the form away, and the step with it, until it is mended.
    const whole = readFileSync(file, 'utf8');
    writeFileSync(file, '{ "format": ');
    await page.locator('#problems').waitFor();
    writeFileSync(file, whole);
    await expect.poll(() => heading.innerText()).toContain('The same step, renamed');
    expect(await inSight.getAttribute('data-section')).toBe(third);
    expect(complaints).toEqual([]);
  });
});

/** What a request is answered with. */
function ask(path: string, options: { method?: string; host?: string } = {}) {
  return new Promise<{ status: number; headers: Record<string, unknown>; body: string }>(
    (resolve, reject) => {
      const { host, method = 'GET' } = options;
      const sent = request(new URL(path, url), { method, ...(host && { headers: { host } }) }, (response) => {
        let body = '';
        response.setEncoding('utf8');
        response.on('data', (chunk: string) => (body += chunk));
        response.on('end', () =>
          resolve({ status: response.statusCode ?? 0, headers: response.headers, body }),
        );
      });
      sent.on('error', reject);
      sent.end();
    },
  );
}

describe('what is served', () => {
  it('is for this machine alone, and for reading', async () => {
    expect((await ask('/edition', { host: 'example.org' })).status).toBe(421);
    expect((await ask('/edition', { host: 'localhost:1' })).status).toBe(200);
    for (const method of ['POST', 'PUT', 'DELETE', 'OPTIONS'])
      expect([method, (await ask('/edition', { method })).status]).toEqual([method, 405]);
  });

  it('has a strict policy and no script in the page', async () => {
    const { headers, body } = await ask('/');
    const policy = String(headers['content-security-policy']);
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self'");
    expect(policy).not.toMatch(/unsafe|\*|https?:/);
    expect(headers['cache-control']).toBe('no-store');
    expect(body).not.toMatch(/<script(?![^>]* src=)/);
  });

  it.each([
    '/../package.json',
    '/cdn/../../package.json',
    '/cdn/%2e%2e/%2e%2e/package.json',
    '/preview/../package.json',
    '/preview/%2e%2e/package.json',
    '/nowhere',
  ])('is nothing else: %s', async (path) => {
    const answered = await new Promise<number>((resolve, reject) => {
      const { hostname, port } = new URL(url);
      request({ hostname, port, path }, (response) => {
        response.resume();
        resolve(response.statusCode ?? 0);
      })
        .on('error', reject)
        .end();
    });
    expect(answered).toBe(404);
  });
});

describe('the command', () => {
  it('ends with 0 at once when it is interrupted, also while a page is open', async () => {
    command.kill('SIGINT');
    const [code, signal] = (await once(command, 'exit')) as [number | null, string | null];
    expect([code, signal]).toEqual([0, null]);
    await expect.poll(() => page.locator('#state').innerText()).toContain('The command has ended');
  });

  it('says that a port is taken', async () => {
    const first = await start();
    const port = /:(\d+)\//.exec(first.said)![1]!;
    const second = await start('--port', port);
    expect(second.said).toContain(`port ${port} is taken; name another with --port`);
    expect(await once(second.child, 'exit').then(([code]) => code as number)).toBe(1);
    first.child.kill('SIGTERM');
    expect(await once(first.child, 'exit').then(([code]) => code as number)).toBe(0);
  });

  it.each([
    [['preview', join(folder, 'nowhere.json')], 'cannot be read'],
    [['preview', original, '--port', 'x'], '--port is "x"'],
    [['preview', original, '--port', '70000'], '--port is "70000"'],
  ])('%s is told', async (parameters, told) => {
    const { code, error } = await runCommand(...parameters);
    expect([code, error]).toEqual([1, expect.stringContaining(told)]);
  });
});
