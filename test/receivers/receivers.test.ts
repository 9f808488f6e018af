/** The reference receivers, run by Debian's own Python and PHP against the verifying service. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { leftOut, php, python } from '../support/interpreters.js';
import { payload, payloadNames, payloadText, spoil } from '../support/sample-submission.js';
import { refusals } from '../support/refusals.js';
import { startService, type RunningService } from '../support/verifying-service.js';
import { startPhp, startPython, type RunningReceiver } from './running-receiver.js';

const NAME = 'marac-referral.norfolk.1.0.0.full';
const backwards = (value: unknown): unknown =>
  typeof value !== 'object' || value === null
    ? value
    : Array.isArray(value)
      ? value.map(backwards)
      : Object.fromEntries(
          Object.entries(value)
            .reverse()
            .map(([key, entry]) => [key, backwards(entry)]),
        );

describe.each([
  ['Python', python, startPython, 'submissions.db'],
  ['PHP', php, startPhp, 'submissions'],
] as const)('the receiver in %s', (language, interpreter, start, data) => {
  const isLeftOut = leftOut(`the receiver in ${language}`, interpreter);
  const folder = mkdtempSync(join(tmpdir(), 'receiver-'));
  const path = join(folder, data);
  let service: RunningService;
  let receiver: RunningReceiver;
  beforeAll(async () => {
    if (isLeftOut) return;
    service = await startService();
    receiver = await start({ verifier: service.address, data: path });
  });
  afterAll(async () => {
    await receiver?.stop();
    await service?.stop();
    rmSync(folder, { recursive: true });
  });

  const post = async (
    body: string,
    headers: Record<string, string> = {},
    to = receiver,
  ): Promise<[number, Record<string, unknown>]> => {
    const answer = await fetch(`${to.address}/api/submissions`, {
      method: 'POST',
      body,
      headers: { 'content-type': 'application/json', ...headers },
    });
    return [answer.status, (await answer.json()) as Record<string, unknown>];
  };

  it.skipIf(isLeftOut)('keeps every frozen submission, each under a reference of its own', async () => {
    const references = new Set<unknown>();
    for (const name of payloadNames) {
      const [status, said] = await post(payloadText(name));
      expect([name, status, said]).toEqual([
        name,
        201,
        { reference: expect.stringMatching(/^[A-Z2-9]{10}$/) as string },
      ]);
      references.add(said.reference);
    }
    expect(references.size).toBe(payloadNames.length);
  });

  it.skipIf(isLeftOut)(
    'gives the same reference for the same submission, and takes no other under its id',
    async () => {
      const [, { reference }] = await post(payloadText(NAME));
      expect(await post(payloadText(NAME))).toEqual([200, { reference }]);
      expect(await post(JSON.stringify(backwards(payload(NAME))))).toEqual([200, { reference }]);
      const other = JSON.stringify(spoil(payload(NAME), ['context'], { case: 'EXAMPLE-2' }));
      expect(await post(other)).toEqual([
        409,
        { error: 'Another submission has been received under this submissionId.' },
      ]);
    },
  );

  it.skipIf(isLeftOut)('gives one reference to those who send the same at once', async () => {
    const submissionId = '5e0f7a52-6c1b-4c56-9a0e-0f4f6b8dffff';
    const text = JSON.stringify({ ...(payload(NAME) as object), submissionId });
    const answers = await Promise.all(Array.from({ length: 8 }, () => post(text)));
    expect(answers.filter(([status]) => status === 201)).toHaveLength(1);
    expect(answers.filter(([status]) => status === 200)).toHaveLength(7);
    expect(new Set(answers.map(([, { reference }]) => reference)).size).toBe(1);
  });

  it.skipIf(isLeftOut)('refuses every refusal, and keeps none', async () => {
    const before = kept();
    for (const { name, given, text } of refusals) {
      const [status, said] = await post(text ?? JSON.stringify(given));
      expect([name, status]).toEqual([name, 400]);
      expect((said.issues as unknown[]).length, name).toBeGreaterThan(0);
    }
    expect(kept()).toBe(before);
  });

  it.skipIf(isLeftOut).each<[number, () => Promise<[number, unknown]>]>([
    [403, () => post(payloadText(NAME), { 'sec-fetch-site': 'cross-site' })],
    [413, () => post(`"${'x'.repeat(1024 * 1024)}"`)],
    [415, () => post(payloadText(NAME), { 'content-type': 'text/plain' })],
  ])('answers %i where the document of the API says so', async (status, ask) => {
    expect(await ask()).toEqual([status, { error: expect.any(String) as string }]);
  });

  it.skipIf(isLeftOut)('keeps what nobody else can read, and says nothing of it in its log', () => {
    const files = data.endsWith('.db') ? [path] : readdirSync(path).map((file) => join(path, file));
    expect(files.length).toBeGreaterThan(0);
    for (const file of files) expect((statSync(file).mode & 0o777).toString(8), file).toBe('600');
    const text = files.map((file) => readFileSync(file, 'latin1')).join('');
    expect(text).toContain('Example Abuser');
    expect(receiver.said()).not.toContain('Example');
  });

  it.skipIf(isLeftOut)('keeps nothing while it cannot be verified', async () => {
    const other = await start({ verifier: 'http://127.0.0.1:9', data: join(folder, `other-${data}`) });
    try {
      const [status, { error }] = await post(payloadText(NAME), {}, other);
      expect([status, error]).toEqual([500, 'Try again; the same submission is not kept twice.']);
      expect(other.said()).not.toContain('Example');
    } finally {
      await other.stop();
    }
  });

  /** How much is kept. */
  const kept = (): number => (data.endsWith('.db') ? statSync(path).size : readdirSync(path).length);
});
