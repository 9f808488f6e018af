/** What somebody has filled in and not sent: kept for whoever has the link, for a time, and gone with the referral. */
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import * as elements from '@safeguarding-forms/elements/server.js';
import { catalogue } from '@safeguarding-forms/instruments';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createApp } from '../../examples/council-portal/src/app.js';
import { DRAFTS_AT_MOST } from '../../examples/council-portal/src/draft-store.js';
import { formMarkup } from '../../examples/council-portal/src/form-markup.js';
import { FORMS } from '../../examples/council-portal/src/forms.js';
import { openStore, type Store, type Submission } from '../../examples/council-portal/src/store.js';
import { loadWording } from '../../examples/council-portal/src/wording.js';
import { sample } from './sample.js';
import { temporaryFolder } from './temporary-folder.js';

const DAY = 24 * 60 * 60 * 1000;
const ONE = 'page-number-one-0123456789';
const TWO = 'page-number-two-0123456789';

const wordingOf = await loadWording(catalogue.listInstruments());
const markup = formMarkup(elements);
const integrity = Object.fromEntries(
  [...FORMS.map(({ tag }) => tag), 'safeguarding-forms', 'drafts'].map((name) => [`${name}.js`, 'sha384-a']),
);

let file: string;
let store: Store;
let app: ReturnType<typeof createApp>;
let log: ReturnType<typeof vi.spyOn>[];

function open(draftDays = 7): void {
  store = openStore(file, { draftDays });
  app = createApp({
    store,
    verify: (json) => ({ ok: true, submission: json as Submission }),
    catalogue,
    bundle: { directory: temporaryFolder(), integrity },
    wordingOf,
    markup,
    hosts: ['portal.test'],
  });
}

beforeEach(() => {
  file = join(temporaryFolder(), 'submissions.db');
  log = (['log', 'warn', 'error', 'info'] as const).map((name) => vi.spyOn(console, name).mockReturnValue());
  open();
});

afterEach(() => {
  for (const each of log) expect(each).not.toHaveBeenCalled();
  vi.restoreAllMocks();
  vi.useRealTimers();
  store.close();
});

/** A draft as the page sends it. */
const draft = (value: object = { victimName: 'Example Person' }, changes: object = {}) => ({
  format: 'safeguarding-forms/draft@1',
  instrument: { id: 'marac-referral', edition: 'sefton', version: '1.0.0' },
  language: 'cy',
  savedAt: '2026-01-12T12:04:00.000Z',
  value,
  ...changes,
});
const body = (number = 1, by = ONE, value?: object, after?: object) => ({
  draft: draft(value),
  revision: { by, number },
  after,
});

function ask(method: string, path: string, sent?: unknown, headers: Record<string, string> = {}) {
  return app.request(`http://portal.test${path}`, {
    method,
    headers: {
      host: 'portal.test',
      ...(sent !== undefined && { 'content-type': 'application/json' }),
      ...headers,
    },
    ...(sent !== undefined && { body: typeof sent === 'string' ? sent : JSON.stringify(sent) }),
  });
}

async function begin(sent: unknown = body()): Promise<string> {
  const response = await ask('POST', '/api/drafts', sent);
  expect(response.status).toBe(201);
  return ((await response.json()) as { secret: string }).secret;
}

const valueOf = async (secret: string): Promise<unknown> => {
  const response = await ask('GET', `/api/drafts/${secret}`);
  return response.status === 200
    ? ((await response.json()) as { draft: { value: unknown } }).draft.value
    : null;
};

describe('the secret of a draft', () => {
  it('is 256 bits, another each time, and stands nowhere in the file', async () => {
    const secrets = await Promise.all(Array.from({ length: 50 }, () => begin()));
    expect(new Set(secrets).size).toBe(50);
    for (const secret of secrets) expect(Buffer.from(secret, 'base64url')).toHaveLength(32);
    // No letter stands at its place in all of them.
    for (let place = 0; place < 42; place++)
      expect(new Set(secrets.map((secret) => secret[place])).size, String(place)).toBeGreaterThan(5);
    store.close();
    const written = readFileSync(file, 'latin1');
    open();
    expect(written).toContain('Example Person');
    for (const secret of secrets) expect(written).not.toContain(secret);
  });

  it('is the only way to a draft: no list shows it, and none like it leads there', async () => {
    const secret = await begin();
    for (const path of ['/', '/submissions', '/marac-referral']) {
      const page = await (await ask('GET', path)).text();
      expect(page).not.toContain(secret);
      expect(page).not.toContain('Example Person');
    }
    const other = (secret.startsWith('A') ? 'B' : 'A') + secret.slice(1);
    for (const wrong of [other, secret.slice(0, -1), `${secret}A`, '%27%20OR%201=1', '-', ONE])
      for (const path of [`/api/drafts/${wrong}`, `/drafts/${wrong}`])
        expect((await ask('GET', path)).status, path).toBe(404);
    expect((await ask('DELETE', `/api/drafts/${other}`)).status).toBe(404);
    expect(await valueOf(secret)).toEqual({ victimName: 'Example Person' });
  });

  it('goes to no other site, into no store of a browser, and is not found by search engines', async () => {
    const secret = await begin();
    for (const path of [`/drafts/${secret}`, `/api/drafts/${secret}`]) {
      const { headers } = await ask('GET', path);
      expect(headers.get('referrer-policy')).toBe('no-referrer');
      expect(headers.get('cache-control')).toBe('no-store');
      expect(headers.get('set-cookie')).toBeNull();
    }
    expect(await (await ask('GET', `/drafts/${secret}`)).text()).toContain('content="noindex"');
  });
});

describe('the page of a draft', () => {
  it('is the form of its edition and language, closed until the answers are in it, which the page does not hold', async () => {
    const secret = await begin();
    const text = await (await ask('GET', `/drafts/${secret}`)).text();
    expect(text).toContain('<html lang="cy"');
    expect(text).toMatch(/<marac-referral area="sefton" lang="cy" heading-level="1" inert="">/);
    expect(text).toContain(`data-draft="${secret}"`);
    expect(text).toContain('src="/cdn/drafts.js" integrity="sha384-a"');
    expect(text).toContain(`/drafts/${secret}?lang=ur`);
    expect(text).not.toContain('Example Person');
    expect(await (await ask('GET', `/drafts/${secret}?lang=ur`)).text()).toContain(
      '<html lang="ur" dir="rtl"',
    );
  });

  it('says so when there is nothing', async () => {
    const response = await ask('GET', `/drafts/${'A'.repeat(43)}?lang=cy`);
    expect(response.status).toBe(404);
    expect(await response.text()).toContain('Nid yw’r ddolen hon yn arwain i unman mwyach');
  });

  it('is of the referral alone: no other form has a draft', async () => {
    for (const { tag } of FORMS)
      expect((await (await ask('GET', `/${tag}`)).text()).includes('/assets/drafts.js'), tag).toBe(
        tag === 'marac-referral',
      );
    for (const path of ['/pathway', '/meeting'])
      expect(await (await ask('GET', path)).text()).not.toContain('/assets/drafts.js');
  });
});

describe('a draft', () => {
  it('is replaced by what its page writes later, never by what comes late', async () => {
    const secret = await begin(body(1, ONE, { victimName: 'First' }));
    const put = (number: number, name: string) =>
      ask('PUT', `/api/drafts/${secret}`, body(number, ONE, { victimName: name }));
    expect((await put(3, 'Third')).status).toBe(204);
    expect((await put(2, 'Second')).status).toBe(409);
    expect((await put(3, 'Third again')).status).toBe(409);
    expect(await valueOf(secret)).toEqual({ victimName: 'Third' });
  });

  it('is gone on with on another page, and then the first is told', async () => {
    const secret = await begin();
    const put = (by: string, number: number, after?: object) =>
      ask('PUT', `/api/drafts/${secret}`, body(number, by, { victimName: by }, after));
    expect((await put(TWO, 1)).status, 'knows of nothing').toBe(409);
    expect((await put(TWO, 1, { by: ONE, number: 1 })).status).toBe(204);
    expect((await put(TWO, 2, { by: ONE, number: 1 })).status).toBe(204);
    expect((await put(ONE, 2)).status).toBe(409);
    expect(await valueOf(secret)).toEqual({ victimName: TWO });
  });

  it('is deleted, and not made again by a page that still has it open', async () => {
    const secret = await begin();
    expect((await ask('DELETE', `/api/drafts/${secret}`)).status).toBe(204);
    expect((await ask('DELETE', `/api/drafts/${secret}`)).status).toBe(404);
    expect((await ask('PUT', `/api/drafts/${secret}`, body(2))).status).toBe(404);
    expect((await ask('GET', `/drafts/${secret}`)).status).toBe(404);
    store.close();
    expect(readFileSync(file).includes('Example Person'), 'overwritten').toBe(false);
    open();
  });

  it('goes with the referral, and what its page left when an answer was lost goes too', async () => {
    const [secret, lost, other] = [await begin(), await begin(body(2)), await begin(body(1, TWO))];
    const headers = { draft: secret, 'draft-by': ONE };
    expect((await ask('POST', '/api/submissions', sample(), headers)).status).toBe(201);
    expect([await valueOf(secret), await valueOf(lost)]).toEqual([null, null]);
    expect(await valueOf(other)).not.toBeNull();
  });

  it('stays when another submission is stored, or this one is refused', async () => {
    const secret = await begin();
    await ask('POST', '/api/submissions', sample());
    const known = sample();
    await ask('POST', '/api/submissions', known);
    const conflict = { ...known, language: 'ur' };
    expect((await ask('POST', '/api/submissions', conflict, { draft: secret, 'draft-by': ONE })).status).toBe(
      409,
    );
    expect(await valueOf(secret)).not.toBeNull();
  });

  it('outlives a restart, in a file for its owner alone', async () => {
    const secret = await begin();
    store.close();
    open();
    expect(await valueOf(secret)).toEqual({ victimName: 'Example Person' });
    for (const each of [file, `${file}-wal`])
      expect((statSync(each).mode & 0o777).toString(8), each).toBe('600');
  });

  it('ends some days after it was last written, whether or not somebody looks', async () => {
    vi.useFakeTimers({ toFake: ['Date'] });
    const [secret, other] = [await begin(body(1, ONE, { victimName: 'Kept on' })), await begin(body(1, TWO))];
    vi.setSystemTime(Date.now() + 7 * DAY - 1000);
    expect(await valueOf(other)).not.toBeNull();
    expect((await ask('PUT', `/api/drafts/${secret}`, body(2, ONE, { victimName: 'Kept on' }))).status).toBe(
      204,
    );
    vi.setSystemTime(Date.now() + 2000);
    expect(await valueOf(secret), 'written since').not.toBeNull();
    for (const path of [`/api/drafts/${other}`, `/drafts/${other}`])
      expect((await ask('GET', path)).status).toBe(404);
    expect((await ask('PUT', `/api/drafts/${other}`, body(2, TWO))).status).toBe(404);
    // Nobody asks for the other one any more; the sweep takes it.
    vi.setSystemTime(Date.now() + 8 * DAY);
    store.drafts.sweep();
    store.close();
    expect(readFileSync(file).includes('Kept on'), 'overwritten').toBe(false);
    open(1);
    const short = await begin();
    vi.setSystemTime(Date.now() + DAY + 1);
    expect(await valueOf(short)).toBeNull();
  });
});

describe('what is refused', () => {
  it.each([
    ['no JSON', '{'],
    ['null', null],
    ['no draft', { ...body(), draft: undefined }],
    ['no revision', { ...body(), revision: undefined }],
    ['a revision without a number', { ...body(), revision: { by: ONE } }],
    ['a page without a name', { ...body(), revision: { by: '', number: 1 } }],
    ['another format', { ...body(), draft: draft({}, { format: 'other' }) }],
    [
      'a tool that the person at risk may fill in',
      { ...body(), draft: draft({}, { instrument: { id: 'dash', edition: 'cleveland', version: '1.0.0' } }) },
    ],
    [
      'an area that there is not',
      { ...body(), draft: draft({}, { instrument: { ...draft().instrument, edition: 'atlantis' } }) },
    ],
    [
      'a version that there is not',
      { ...body(), draft: draft({}, { instrument: { ...draft().instrument, version: '9.0.0' } }) },
    ],
    ['a language that is none', { ...body(), draft: draft({}, { language: '<b>' }) }],
    ['a time that is none', { ...body(), draft: draft({}, { savedAt: 'now' }) }],
    ['answers to another form', { ...body(), draft: draft({ q1: { answer: 'yes' } }) }],
  ])('is %s', async (_, sent) => {
    const secret = await begin();
    for (const response of [
      await ask('POST', '/api/drafts', sent),
      await ask('PUT', `/api/drafts/${secret}`, sent),
    ]) {
      expect(response.status).toBe(400);
      expect(await response.json()).toEqual({ error: 'That is no draft of a referral.' });
    }
    expect(await valueOf(secret)).toEqual({ victimName: 'Example Person' });
  });

  it('is what is too long, and what is not said to be JSON', async () => {
    const long = JSON.stringify(body(1, ONE, { victimName: 'x' })) + ' '.repeat(512 * 1024);
    expect((await ask('POST', '/api/drafts', long)).status).toBe(413);
    for (const type of ['text/plain', 'application/jsonp'])
      expect((await ask('POST', '/api/drafts', body(), { 'content-type': type })).status).toBe(415);
  });

  it('is one more than there may be, and no other makes room for it', async () => {
    const first = await begin();
    for (let number = 1; number < DRAFTS_AT_MOST; number++) store.drafts.add(draft(), { by: TWO, number });
    expect((await ask('POST', '/api/drafts', body())).status).toBe(507);
    expect((await ask('PUT', `/api/drafts/${first}`, body(2))).status).toBe(204);
    await ask('DELETE', `/api/drafts/${first}`);
    expect((await ask('POST', '/api/drafts', body())).status).toBe(201);
  });

  it.each(['POST', 'PUT', 'GET', 'DELETE'])('comes from elsewhere: %s', async (method) => {
    const secret = await begin();
    const path = method === 'POST' ? '/api/drafts' : `/api/drafts/${secret}`;
    const sent = method === 'POST' || method === 'PUT' ? body(2) : undefined;
    expect((await ask(method, path, sent, { 'sec-fetch-site': 'cross-site' })).status).toBe(403);
    expect((await ask(method, path, sent, { origin: 'https://elsewhere.test' })).status).toBe(403);
    expect((await ask(method, path, sent, { host: 'elsewhere.test' })).status).toBe(421);
    expect((await ask('GET', `/drafts/${secret}`, undefined, { host: 'elsewhere.test' })).status).toBe(421);
    expect(await valueOf(secret)).toEqual({ victimName: 'Example Person' });
  });
});

it('tells nothing of a draft when the file fails', async () => {
  const secret = await begin();
  const failing = vi.spyOn(store.drafts, 'replace').mockImplementation(() => {
    throw new Error('disk full');
  });
  const response = await ask('PUT', `/api/drafts/${secret}`, body(2));
  expect(response.status).toBe(500);
  const said = JSON.stringify([await response.text(), log[2]!.mock.calls]);
  expect(said).toContain('disk full');
  expect(said).not.toMatch(new RegExp(`Example Person|${secret}`));
  log[2]!.mockClear();
  failing.mockRestore();
});

it('keeps the receipt when the draft cannot be deleted', async () => {
  const secret = await begin();
  vi.spyOn(store.drafts, 'remove').mockImplementation(() => {
    throw new Error('disk full');
  });
  expect((await ask('POST', '/api/submissions', sample(), { draft: secret })).status).toBe(201);
  expect(JSON.stringify(log[2]!.mock.calls)).not.toContain(secret);
  log[2]!.mockClear();
});
