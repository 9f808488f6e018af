/** What is sealed at the portal: the server keeps what it cannot read, and another program opens it. */
import { execFile } from 'node:child_process';
import { chmodSync, existsSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { seal, type PrivateJwk, type PublicJwk, type SealedEnvelope } from '@safeguarding-forms/seal';
import { makeKeyPair, publicOf } from '@safeguarding-forms/seal/internal/keys/key-pair.js';
import { createSubmission } from '@safeguarding-forms/schemas';
import { afterEach, describe, expect, it } from 'vitest';
import { checklist } from './case.js';
import { startCoordinator, startPortal, type PortalProcess } from './portal-process.js';
import { temporaryFolder } from './temporary-folder.js';

/** A word that stands nowhere but in an answer. */
const TYPED = 'Zebracrossing';

let running: PortalProcess[] = [];
afterEach(async () => {
  await Promise.all(running.map((portal) => portal.stop('SIGKILL')));
  running = [];
});

async function start(env: Record<string, string> = {}, dataFile?: string): Promise<PortalProcess> {
  const portal = await startPortal(dataFile, { env });
  running.push(portal);
  return portal;
}

async function startOpening(portal: PortalProcess, privateKeys = demoFileOf(portal)): Promise<PortalProcess> {
  const coordinator = await startCoordinator(portal.dataFile, privateKeys);
  running.push(coordinator);
  return coordinator;
}

const demoFileOf = ({ dataFile }: PortalProcess): string => `${dataFile}.demo-keys.private.json`;

const submission = () =>
  createSubmission({
    ...{ id: 'dash', edition: 'cleveland', language: 'en', audience: 'professional' },
    startedAt: '2024-01-02T10:00:00.000Z',
    answers: { ...checklist(20).answers, furtherInformation: `Sample ${TYPED}` },
  } as never);

const post = (portal: PortalProcess, body: unknown, headers: Record<string, string> = {}) =>
  fetch(`${portal.url}/api/sealed`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });

const referenceIn = async (response: Response): Promise<string> =>
  ((await response.json()) as { reference: string }).reference;

const text = async ({ url }: PortalProcess, path: string): Promise<string> =>
  (await fetch(url + path)).text();

/** The key in the page, as the form gets it. */
async function keyOf(portal: PortalProcess): Promise<PublicJwk> {
  const [, attribute = ''] = /recipient-key="([^"]*)"/.exec(await text(portal, '/sealed')) ?? [];
  return JSON.parse(attribute.replaceAll('&quot;', '"').replaceAll('&#34;', '"')) as PublicJwk;
}

/** All that lies on the disk beside the data, but the private key. */
const onDisk = ({ dataFile }: PortalProcess): string =>
  readdirSync(dirname(dataFile))
    .filter((file) => !file.endsWith('.private.json'))
    .map((file) => readFileSync(join(dirname(dataFile), file), 'latin1'))
    .join();

describe('the portal', () => {
  it('has a page whose form seals to a public key, and says plainly whose it is', async () => {
    const portal = await start();
    const key = await keyOf(portal);
    expect(key).toMatchObject({ kty: 'EC', crv: 'P-256' });
    const [made] = (JSON.parse(readFileSync(demoFileOf(portal), 'utf8')) as { keys: PrivateJwk[] }).keys;
    expect(key).toEqual(publicOf(made!));
    expect(statSync(demoFileOf(portal)).mode & 0o777).toBe(0o600);
    for (const [lang, said] of [
      ['en', 'made for a demonstration'],
      ['cy', 'ar gyfer arddangosiad'],
      ['ur', 'نمائش'],
    ])
      expect(await text(portal, `/sealed?lang=${lang}`)).toContain(said);
    expect(await text(portal, '/')).toContain('href="/sealed?lang=en"');
    expect(await text(portal, '/sealed')).not.toContain(made!.d);
  });

  it('keeps a demonstration’s key for the next start, so that what is older can still be opened', async () => {
    const portal = await start();
    const key = await keyOf(portal);
    await portal.stop('SIGTERM');
    expect(await keyOf(await start({}, portal.dataFile))).toEqual(key);
  });

  it('takes the key that the operator names, and makes none', async () => {
    const file = join(temporaryFolder(), 'public.json');
    const key = publicOf(await makeKeyPair('X25519'));
    writeFileSync(file, JSON.stringify(key));
    const portal = await start({ RECIPIENT_KEY: file });
    expect(await keyOf(portal)).toEqual(key);
    expect(existsSync(demoFileOf(portal))).toBe(false);
    expect(await text(portal, '/sealed')).not.toContain('demonstration');
  });

  it('stores an envelope once, however often it is sent, and another one beside it', async () => {
    const portal = await start();
    const key = await keyOf(portal);
    const [one, two] = [await seal(submission(), key), await seal(submission(), key)];
    const first = await post(portal, one);
    const again = await post(
      portal,
      JSON.stringify(Object.fromEntries(Object.entries(one).reverse()), null, 2),
    );
    const other = await post(portal, two);
    expect([first, again, other].map(({ status }) => status)).toEqual([201, 200, 201]);
    const [reference, same, another] = await Promise.all([first, again, other].map(referenceIn));
    expect(same).toBe(reference);
    expect(another).not.toBe(reference);
    expect(onDisk(portal)).not.toContain(TYPED);
    expect(await text(portal, '/submissions')).not.toContain(reference);
    expect((await fetch(`${portal.url}/submissions/${reference}`)).status).toBe(404);
  });

  it('refuses what is no envelope, and keeps nothing of it', async () => {
    const portal = await start();
    const envelope = await seal(submission(), await keyOf(portal));
    const wrong: unknown[] = [
      submission(),
      { ...envelope, answers: submission().answers },
      { ...envelope, format: 'safeguarding-forms/submission@1' },
      { ...envelope, jwe: `${envelope.jwe}.` },
      { ...envelope, jwe: Buffer.from(`{"answers":"${TYPED}"}`).toString('base64url') },
      `{"${TYPED}":`,
      [envelope],
      null,
    ];
    for (const each of wrong)
      expect((await post(portal, each)).status, JSON.stringify(each)?.slice(0, 80)).toBe(400);
    expect((await post(portal, envelope, { 'content-type': 'text/plain' })).status).toBe(415);
    expect((await post(portal, envelope, { 'sec-fetch-site': 'cross-site' })).status).toBe(403);
    expect((await post(portal, 'x'.repeat(3 * 1024 * 1024 + 1))).status).toBe(413);
    expect(onDisk(portal)).not.toContain(TYPED);
    await portal.stop('SIGTERM');
    expect(onDisk(portal)).not.toContain(TYPED);
  });

  it('takes the largest envelope that there is', async () => {
    const portal = await start();
    const given = { ...submission(), context: 'x'.repeat(2 * 1024 * 1024 - 20_000) };
    expect((await post(portal, await seal(given as never, await keyOf(portal)))).status).toBe(201);
  });
});

describe('the coordinator’s program', () => {
  it('lists what was sealed and opens it with its keys', async () => {
    const portal = await start();
    const reference = await referenceIn(await post(portal, await seal(submission(), await keyOf(portal))));
    const coordinator = await startOpening(portal);
    const list = await text(coordinator, '/');
    expect(list).toContain(reference);
    expect(list).not.toContain(TYPED);
    const page = await text(coordinator, `/submissions/${reference}`);
    expect(page).toContain(`Sample ${TYPED}`);
    expect(page).toContain('Refer to MARAC');
    expect(onDisk(portal)).not.toContain(TYPED);
    expect(await coordinator.stop('SIGTERM')).toBe(0);
  });

  it('says which key is missing, that a byte was changed, or what is wrong inside; never an answer', async () => {
    const portal = await start();
    const key = await keyOf(portal);
    const lost = publicOf(await makeKeyPair('P-256'));
    const honest = submission();
    const right = await seal(honest, key);
    const [header, wrapped, iv, ciphertext = '', tag] = right.jwe.split('.');
    const at = ciphertext.length >> 1;
    const changed = ciphertext.slice(0, at) + (ciphertext[at] === 'A' ? 'B' : 'A') + ciphertext.slice(at + 1);
    const cases: [SealedEnvelope, string][] = [
      [await seal(submission(), lost), lost.kid!],
      [{ ...right, jwe: [header, wrapped, iv, changed, tag].join('.') }, 'it was changed'],
      [await seal({ ...honest, result: { ...honest.result, yes: 2 } } as never, key), 'result-mismatch'],
    ];
    const coordinator = await startOpening(portal);
    for (const [envelope, said] of cases) {
      const reference = await referenceIn(await post(portal, envelope));
      const response = await fetch(`${coordinator.url}/submissions/${reference}`);
      expect(response.status).toBe(422);
      const page = await response.text();
      expect(page).toContain(said);
      expect(page).not.toContain(TYPED);
    }
    expect(await text(coordinator, '/submissions')).toContain('not here');
  });

  it('is reached by no other name, and takes nothing in', async () => {
    const portal = await start();
    const coordinator = await startOpening(portal);
    expect((await fetch(`${coordinator.url}/submissions`, { method: 'POST' })).status).toBe(404);
    expect((await fetch(`${coordinator.url}/api/sealed`, { method: 'POST' })).status).toBe(404);
    expect((await fetch(`${coordinator.url}/submissions/other`)).status).toBe(404);
  });
});

describe('a wrong start', () => {
  const run = (program: string, env: Record<string, string>) =>
    new Promise<{ code: unknown; said: string }>((resolve) => {
      const file = fileURLToPath(new URL(`../../examples/council-portal/${program}`, import.meta.url));
      execFile(
        process.execPath,
        [file],
        { env: { ...process.env, PORT: '0', ...env } },
        (error, out, stderr) => resolve({ code: error?.code, said: out + stderr }),
      );
    });

  it('of the portal: a private key is not published, and nothing of it is said', async () => {
    const folder = temporaryFolder();
    const key = await makeKeyPair('P-256');
    const file = join(folder, 'key.json');
    writeFileSync(file, JSON.stringify(key));
    const DATA = join(folder, 'submissions.db');
    for (const [RECIPIENT_KEY, reason] of [
      [file, 'private'],
      [join(folder, 'none.json'), 'ENOENT'],
    ]) {
      const { code, said } = await run('server.js', { DATA, RECIPIENT_KEY: RECIPIENT_KEY! });
      expect(code).toBe(1);
      expect(said).toContain('RECIPIENT_KEY');
      expect(said).toContain(reason);
      expect(said).not.toContain(key.d);
    }
  });

  it('of the coordinator’s program: without keys, with keys that others can read, without data', async () => {
    const folder = temporaryFolder();
    const [DATA, file] = [join(folder, 'submissions.db'), join(folder, 'keys.json')];
    const key = await makeKeyPair('P-256');
    writeFileSync(file, JSON.stringify({ keys: [key] }), { mode: 0o600 });
    const results = [
      [await run('coordinator.js', { DATA, PRIVATE_KEYS: '' }), 'PRIVATE_KEYS is not set'],
      [await run('coordinator.js', { DATA, PRIVATE_KEYS: join(folder, 'none') }), 'cannot be read'],
      [await run('coordinator.js', { DATA, PRIVATE_KEYS: file }), 'there is no data file'],
    ] as const;
    chmodSync(file, 0o640);
    const open = [await run('coordinator.js', { DATA, PRIVATE_KEYS: file }), 'chmod 600'] as const;
    for (const [{ code, said }, reason] of [...results, open]) {
      expect(code).toBe(1);
      expect(said).toContain(reason);
      expect(said).not.toContain(key.d);
    }
    expect(existsSync(DATA)).toBe(false);
  });
});
