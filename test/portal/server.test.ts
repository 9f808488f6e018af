import { execFile } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { request, type ClientRequest } from 'node:http';
import { connect, createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { SubmissionRecord } from '@safeguarding-forms/schemas';
import { afterEach, describe, expect, it } from 'vitest';
import { openStore } from '../../examples/council-portal/src/store.js';
import { checklist, referral, sharingRecord } from './case.js';
import { startPortal, type PortalProcess } from './portal-process.js';
import { temporaryFolder } from './temporary-folder.js';

let running: PortalProcess[] = [];

afterEach(async () => {
  await Promise.all(running.map((portal) => portal.stop('SIGKILL')));
  running = [];
});

async function start(dataFile?: string): Promise<PortalProcess> {
  const portal = await startPortal(dataFile);
  running.push(portal);
  return portal;
}

function post(portal: PortalProcess, body: string): Promise<Response> {
  return fetch(`${portal.url}/api/submissions`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body,
  });
}

async function referenceIn(response: Response): Promise<string> {
  return ((await response.json()) as { reference: string }).reference;
}

function statusOf(asking: ClientRequest): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    asking.on('response', (response) => {
      response.resume();
      resolve(response.statusCode);
    });
    asking.on('error', reject);
  });
}

describe('the server', () => {
  it('loses nothing that it answered with 201 when it is killed in the middle of a hundred posts', async () => {
    const portal = await start();
    const submissions = Array.from({ length: 100 }, (_, number) => checklist(number % 28));
    const answered = new Set<SubmissionRecord>();
    const references = new Map<SubmissionRecord, string>();
    const waiting = [...submissions];
    const sender = async () => {
      for (let next = waiting.shift(); next; next = waiting.shift()) {
        const response = await post(portal, JSON.stringify(next));
        expect(response.status).toBe(201);
        answered.add(next);
        if (answered.size === 30) portal.process.kill('SIGKILL');
        references.set(next, await referenceIn(response));
      }
    };
    // Ten at a time, as from ten browsers: some are answered, some on their way, some not yet sent when the end comes.
    const ends = await Promise.allSettled(Array.from({ length: 10 }, sender));
    await portal.stop('SIGKILL');
    expect(answered.size).toBeGreaterThanOrEqual(30);
    expect(ends.map(({ status }) => status)).toContain('rejected');
    expect(answered.size, 'the kill came too late to interrupt anything').toBeLessThan(100);

    const again = await start(portal.dataFile);
    for (const { submissionId } of answered) {
      const page = await fetch(`${again.url}/submissions/${submissionId}`);
      expect(page.status, submissionId).toBe(200);
    }
    // Every sender tries again: those that had a receipt get the same one, nothing is stored twice.
    for (const submission of submissions) {
      const response = await post(again, JSON.stringify(submission));
      expect(answered.has(submission) ? [200] : [200, 201]).toContain(response.status);
      const reference = await referenceIn(response);
      expect(reference).toBe(references.get(submission) ?? reference);
    }
    await again.stop('SIGTERM');
    const store = openStore(portal.dataFile);
    expect(store.list({ limit: 1 }).total).toBe(100);
    store.close();
  });

  it('finishes the request in flight on SIGTERM, closes the file and exits with 0', async () => {
    const portal = await start();
    // As browsers do: one connection that has never sent anything, one kept open after an answer.
    const silent = connect(Number(new URL(portal.url).port), '127.0.0.1').on('error', () => {});
    await (await fetch(`${portal.url}/healthz`)).text();
    const body = JSON.stringify(checklist(3));
    const sending = request(`${portal.url}/api/submissions`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) },
    });
    const status = statusOf(sending);
    sending.write(body.slice(0, 100));
    await wait(200);
    portal.process.kill('SIGTERM');
    await wait(300);
    sending.end(body.slice(100));
    expect(await status).toBe(201);
    const stopped = Date.now();
    expect(await portal.stop('SIGTERM')).toBe(0);
    expect(Date.now() - stopped, 'it waits for no connection that is idle').toBeLessThan(1500);
    silent.destroy();
    const log = `${portal.dataFile}-wal`;
    expect(existsSync(log) ? statSync(log).size : 0).toBe(0);
    const store = openStore(portal.dataFile);
    expect(store.list({ limit: 1 }).total).toBe(1);
    store.close();
  });

  it('refuses what the verifier refuses, and stays up', async () => {
    const portal = await start();
    const honest = checklist(20);
    const lowered = { ...honest, result: { ...honest.result, yes: 2 } };
    const response = await post(portal, JSON.stringify(lowered));
    expect(response.status).toBe(400);
    const { issues } = (await response.json()) as { issues: { code: string }[] };
    expect(issues.map(({ code }) => code)).toContain('result-mismatch');
    const deep = await post(portal, `${'['.repeat(400_000)}${']'.repeat(400_000)}`);
    expect(deep.status).toBe(400);
    expect((await post(portal, JSON.stringify(honest))).status).toBe(201);
    expect(await (await fetch(`${portal.url}/submissions`)).text()).toContain('Refer to MARAC');
  });

  it('takes a whole case, and refuses a referral whose attachment was tampered with', async () => {
    const portal = await start();
    const riskAssessment = checklist(20);
    const record = sharingRecord({ riskAssessment });
    const whole = referral({ riskAssessment, sharingRecord: record });
    const lowered = { ...riskAssessment, result: { ...riskAssessment.result, level: 'standard' } };
    const tampered = { ...whole, attachments: { ...whole.attachments, riskAssessment: lowered } };
    const refused = await post(portal, JSON.stringify(tampered));
    expect(refused.status).toBe(400);
    expect(await refused.json()).toMatchObject({
      issues: [{ path: 'attachments.riskAssessment', code: 'bad-attachment' }],
    });
    for (const submission of [riskAssessment, record, whole]) {
      expect((await post(portal, JSON.stringify(submission))).status).toBe(201);
    }
    const shown = await fetch(`${portal.url}/submissions/${whole.submissionId}`);
    expect(await shown.text()).toContain('Attached: Risk assessment');
  });

  it('answers 413 to 10 MB, with a length and without, and stays up', async () => {
    const portal = await start();
    expect((await post(portal, 'x'.repeat(10 * 1024 * 1024))).status).toBe(413);
    const streaming = request(`${portal.url}/api/submissions`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'transfer-encoding': 'chunked' },
    });
    // Once it has refused, the server need not read to the end; what is still being written then fails.
    streaming.on('socket', (socket) => socket.on('error', () => undefined));
    const status = statusOf(streaming);
    for (let megabyte = 0; megabyte < 10; megabyte++) streaming.write('x'.repeat(1024 * 1024));
    streaming.end();
    expect(await status).toBe(413);
    expect((await fetch(`${portal.url}/healthz`)).status).toBe(200);
  });

  it('answers what it refuses as refused on a full disk, takes nothing that it cannot keep, and ends cleanly', async () => {
    const portal = await startPortal(undefined, { blocksAtMost: 300 });
    running.push(portal);
    for (let time = 0; time < 3; time++)
      expect((await post(portal, JSON.stringify({ padding: 'x'.repeat(200_000) }))).status).toBe(400);
    const statuses: number[] = [];
    for (let sent = 0; sent < 27; sent++)
      statuses.push((await post(portal, JSON.stringify(checklist(sent)))).status);
    expect(new Set(statuses)).toEqual(new Set([201, 500]));
    expect((await post(portal, '{}')).status).toBe(400);
    expect((await fetch(`${portal.url}/submissions`)).status).toBe(200);
    expect(await portal.stop('SIGTERM')).toBe(0);
    const store = openStore(portal.dataFile);
    expect(store.list({ limit: 1 }).total).toBe(statuses.filter((status) => status === 201).length);
    store.close();
  });

  it('serves no file outside its list to a path that no browser would send', async () => {
    const portal = await start();
    const port = Number(new URL(portal.url).port);
    for (const path of [
      '/cdn/../package.json',
      '/assets/../../package.json',
      '/cdn/%2e%2e/%2e%2e/package.json',
    ]) {
      const asking = request({ host: '127.0.0.1', port, path });
      const status = statusOf(asking);
      asking.end();
      expect(await status, path).toBe(404);
    }
  });
});

describe('a wrong start', () => {
  const server = fileURLToPath(new URL('../../examples/council-portal/server.js', import.meta.url));
  const run = (env: Record<string, string>) =>
    new Promise<{ code: unknown; stderr: string }>((resolve) => {
      execFile(process.execPath, [server], { env: { ...process.env, ...env } }, (error, _stdout, stderr) =>
        resolve({ code: error?.code, stderr }),
      );
    });

  it('names PORT, what it was and what is allowed', async () => {
    const { code, stderr } = await run({ PORT: 'eighty' });
    expect(code).toBe(1);
    expect(stderr).toContain('PORT is "eighty"; allowed is a whole number from 0 (any free port) to 65535');
  });

  it.each(['/weather', 'example.org', 'javascript:alert(1)', 'file:///etc'])(
    'refuses a way out that is no whole address of a page: %s',
    async (given) => {
      const { code, stderr } = await run({ EXIT_URL: given });
      expect(code).toBe(1);
      expect(stderr).toContain(`EXIT_URL is "${given}"; allowed is a whole address of http or https`);
    },
  );

  it('says that a port is taken', async () => {
    const taken = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => taken.once('listening', resolve));
    const { code, stderr } = await run({
      PORT: String((taken.address() as AddressInfo).port),
      DATA: join(temporaryFolder(), 'submissions.db'),
    });
    taken.close();
    expect(code).toBe(1);
    expect(stderr).toContain('EADDRINUSE');
  });

  it.each([
    '/dev/null/submissions.db',
    '/dev/null',
    '/dev/full',
    '/',
    '/proc/submissions.db',
    '/sys/new/submissions.db',
  ])('says that the data file cannot be opened: %s', async (file) => {
    const { code, stderr } = await run({ PORT: '0', DATA: file });
    expect(code).toBe(1);
    expect(stderr).toContain(`${file} cannot be opened (DATA)`);
  });
});
