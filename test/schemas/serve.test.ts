/** The verifying service, asked over HTTP as a backend in another language asks it. */
import { request as open } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { payload, payloadNames, payloadText } from '../support/sample-submission.js';
import { refusals } from '../support/refusals.js';
import { startService, type RunningService } from '../support/verifying-service.js';

let service: RunningService;
beforeAll(async () => {
  service = await startService('--limit', '50000');
});
afterAll(() => service.stop());

const post = (body: string | Uint8Array<ArrayBuffer>, type = 'application/json'): Promise<Response> =>
  fetch(`${service.address}/verify`, { method: 'POST', body, headers: { 'content-type': type } });

describe('the verifying service', () => {
  it.each(payloadNames)('answers 200 to %s, with the copy to keep', async (name) => {
    const answer = await post(payloadText(name));
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toBe('application/json; charset=utf-8');
    expect(answer.headers.get('cache-control')).toBe('no-store');
    expect(await answer.text()).toBe(JSON.stringify({ ok: true, submission: payload(name) as unknown }));
  });

  it('answers 422 to every refusal that is JSON, and says what is wrong', async () => {
    for (const { name, given, text, issues } of refusals) {
      const body = text ?? JSON.stringify(given);
      const answer = await post(body);
      const said = (await answer.json()) as { ok: boolean; issues: { path: string; code: string }[] };
      if (!isJson(body)) {
        expect([name, answer.status, said]).toEqual([name, 400, { error: 'The body is no JSON in UTF-8.' }]);
      } else {
        expect([name, answer.status, said.ok]).toEqual([name, 422, false]);
        expect(said.issues.map(({ path, code }) => ({ path, code }))).toEqual(issues);
      }
    }
  });

  it.each<[string, () => Promise<Response>, number, string]>([
    ['another type', () => post('{}', 'text/plain'), 415, 'A submission is sent as application/json.'],
    [
      'a body beyond the limit',
      () => post(`"${'x'.repeat(50_000)}"`),
      413,
      'A submission has at most 50000 bytes.',
    ],
    [
      'bytes that are no UTF-8',
      () => post(Uint8Array.of(0x22, 0xff, 0x22)),
      400,
      'The body is no JSON in UTF-8.',
    ],
    ['an empty body', () => post(''), 400, 'The body is no JSON in UTF-8.'],
    ['another method', () => fetch(`${service.address}/verify`), 405, '/verify takes POST.'],
    [
      'another path',
      () => fetch(`${service.address}/toString`),
      404,
      'There is /verify, /healthz, /openapi.json.',
    ],
  ])('refuses %s', async (_what, ask, status, error) => {
    const answer = await ask();
    expect([answer.status, await answer.json()]).toEqual([status, { error }]);
  });

  it('stops reading a body that says nothing of its length at the limit', async () => {
    const status = await new Promise((resolve, reject) => {
      const sent = open(`${service.address}/verify`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'transfer-encoding': 'chunked' },
      });
      sent.on('response', (answer) => resolve(answer.resume().statusCode));
      sent.on('error', reject);
      sent.write('"');
      for (let at = 0; at < 10; at++) sent.write('x'.repeat(10_000));
      sent.end('"');
    });
    expect(status).toBe(413);
  });

  it('says that it runs, and what it takes', async () => {
    const health = await fetch(`${service.address}/healthz?x=1`);
    expect([health.status, await health.json()]).toEqual([200, { ok: true }]);
    const head = await fetch(`${service.address}/healthz`, { method: 'HEAD' });
    expect([head.status, await head.text()]).toEqual([200, '']);
    const described = (await (await fetch(`${service.address}/openapi.json`)).json()) as {
      openapi: string;
      paths: object;
    };
    expect([described.openapi, Object.keys(described.paths)]).toEqual([
      '3.1.0',
      ['/verify', '/healthz', '/openapi.json'],
    ]);
  });

  it('says so where its port is taken', async () => {
    const port = new URL(service.address).port;
    await expect(startServiceOn(port)).resolves.toMatch(/cannot listen: listen EADDRINUSE/);
  });

  it('stops when it is told to', async () => {
    const other = await startService();
    expect(await other.stop('SIGTERM')).toBe(0);
  });
});

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** What it says when it is started on a port of this number. */
async function startServiceOn(port: string): Promise<string> {
  const { main } = await import('@safeguarding-forms/schemas/internal/commands/main.js');
  let said = '';
  const code = await main(['serve', '--port', port], {
    input: (async function* () {})(),
    out: () => undefined,
    error: (text) => (said += text),
  });
  return code === 2 ? said : `exit code ${code}`;
}
