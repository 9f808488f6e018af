/** The server that "Embed in ten minutes" gives for trying things out: started as it stands there, and posted to. */
import { spawn, type ChildProcess } from 'node:child_process';
import { createServer } from 'node:net';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { ROOT } from '../architecture/source-files.js';
import { payload, payloadNames } from '../support/sample-submission.js';
import { blocksOf, pages } from './pages.js';

const [script] = blocksOf(
  pages.filter(({ path }) => path === 'docs/embed.md'),
  'mjs',
);
let server: ChildProcess;
let site: string;

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const probe = createServer().listen(0, () => {
      const { port } = probe.address() as { port: number };
      probe.close(() => resolve(port));
    });
  });

beforeAll(async () => {
  const port = await freePort();
  site = `http://127.0.0.1:${port}`;
  const code = script!.code.replace('.listen(8080)', `.listen(${port}, () => console.log('listens'))`);
  server = spawn(process.execPath, ['--input-type=module', '--eval', code], { cwd: ROOT });
  await new Promise<void>((resolve, reject) => {
    server.stdout!.once('data', () => resolve());
    server.stderr!.once('data', (text: Buffer) => reject(new Error(text.toString())));
  });
}, 60_000);
afterAll(() => server?.kill());

const post = (body: unknown): Promise<Response> =>
  fetch(`${site}/api/submissions`, { method: 'POST', body: JSON.stringify(body) });

it('stores what verifies, and says under which reference', async () => {
  const response = await post(payload(payloadNames[0]!));
  expect(response.status).toBe(201);
  expect(await response.json()).toEqual({ reference: expect.stringMatching(/^EX-[0-9a-f]{8}$/) as string });
});

it('refuses what does not, with what is wrong', async () => {
  const response = await post({});
  expect(response.status).toBe(422);
  expect(((await response.json()) as { issues: unknown[] }).issues).not.toEqual([]);
});

it('sends the policy with every file, and says what is not there', async () => {
  const response = await fetch(`${site}/no-such-page.html`);
  expect(response.status).toBe(404);
  expect(response.headers.get('content-security-policy')).toContain("connect-src 'self'");
});
