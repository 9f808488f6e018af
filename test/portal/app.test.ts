import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { catalogue } from '@safeguarding-forms/instruments';
import type { SubmissionIssue, Verdict } from '@safeguarding-forms/schemas';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import * as elements from '@safeguarding-forms/elements/server.js';
import { createApp } from '../../examples/council-portal/src/app.js';
import { formMarkup } from '../../examples/council-portal/src/form-markup.js';
import { readBundle } from '../../examples/council-portal/src/bundle.js';
import { FORMS } from '../../examples/council-portal/src/forms.js';
import { openStore, type Store, type Submission } from '../../examples/council-portal/src/store.js';
import { loadWording } from '../../examples/council-portal/src/wording.js';
import { sample } from './sample.js';
import { temporaryFolder } from './temporary-folder.js';

const ISSUES: SubmissionIssue[] = [{ path: 'result.yes', code: 'result-mismatch', params: { given: 1 } }];

const wordingOf = await loadWording(catalogue.listInstruments());
const markup = formMarkup(elements);

let folder: string;
let store: Store;
let app: ReturnType<typeof createApp>;

/** Takes whatever says that it is a submission: what a real one must hold is tested in `schemas`. */
function verify(json: unknown): Verdict<Submission> {
  const given = json as Submission | null;
  return given?.format === 'safeguarding-forms/submission@1'
    ? { ok: true, submission: given }
    : { ok: false, issues: ISSUES };
}

beforeAll(() => {
  folder = temporaryFolder();
  const cdn = join(folder, 'cdn');
  mkdirSync(join(cdn, 'text'), { recursive: true });
  writeFileSync(join(cdn, 'dash-checklist.js'), '/* the element */');
  writeFileSync(join(cdn, 'text', 'cy.js'), '/* its Welsh */');
  writeFileSync(join(folder, 'secret.js'), 'not to be served');
  writeFileSync(join(cdn, 'stray.js'), 'not in the list');
  writeFileSync(
    join(cdn, 'integrity.json'),
    JSON.stringify({
      'dash-checklist.js': 'sha384-sample',
      'merit-form.js': 'sha384-a',
      'marac-referral.js': 'sha384-b',
      'share-without-consent.js': 'sha384-c',
      'marac-decision.js': 'sha384-f',
      'severity-grid.js': 'sha384-g',
      'mappa-screening.js': 'sha384-h',
      'marac-research.js': 'sha384-i',
      'marac-actions.js': 'sha384-l',
      'marac-transfer.js': 'sha384-t',
      'marac-quality-check.js': 'sha384-j',
      'safeguarding-forms.js': 'sha384-d',
      'text/cy.js': 'sha384-e',
    }),
  );
});

beforeEach(() => {
  store = openStore(join(temporaryFolder(), 'submissions.db'));
  app = createApp({ store, verify, catalogue, bundle: readBundle(join(folder, 'cdn')), wordingOf, markup });
  return () => store.close();
});

afterEach(() => void vi.restoreAllMocks());

function post(body: BodyInit, headers: Record<string, string> = {}) {
  return app.request('http://portal.test/api/submissions', {
    method: 'POST',
    body,
    headers: { 'content-type': 'application/json', host: 'portal.test', ...headers },
  });
}

async function page(path: string): Promise<string> {
  const response = await app.request(path);
  expect(response.status).toBe(200);
  expect(response.headers.get('content-type')).toMatch(/^text\/html/);
  return response.text();
}

describe('POST /api/submissions', () => {
  it('answers 201 with a reference that finds the submission', async () => {
    const submission = sample();
    const response = await post(JSON.stringify(submission));
    expect(response.status).toBe(201);
    const { reference } = (await response.json()) as { reference: string };
    expect(store.find(reference)?.submission).toEqual(submission);
  });

  it('answers 200 with the same reference to the same body in another order, 409 to a different one', async () => {
    const submission = sample();
    const first = await (await post(JSON.stringify(submission))).json();
    const again = await post(
      JSON.stringify(Object.fromEntries(Object.entries(submission).reverse()), null, 2),
    );
    expect(again.status).toBe(200);
    expect(await again.json()).toEqual(first);
    const other = await post(JSON.stringify({ ...submission, language: 'ur' }));
    expect(other.status).toBe(409);
    expect(store.latest(10).total).toBe(1);
  });

  it('answers 400 with the issues and keeps the body aside', async () => {
    const refuse = vi.spyOn(store, 'refuse');
    const response = await post('{"format":"other"}');
    expect(response.status).toBe(400);
    expect(await response.json()).toEqual({ issues: ISSUES });
    expect(refuse).toHaveBeenCalledWith(new TextEncoder().encode('{"format":"other"}'), ISSUES);
    expect(store.latest(10).total).toBe(0);
  });

  it.each([
    ['broken', '{"format":'],
    ['empty', ''],
    ['not UTF-8', new Uint8Array([0x22, 0xff, 0x22])],
    ['nested without end', '['.repeat(500_000)],
  ])('answers bad-format to a body that is %s', async (_what, body) => {
    const response = await post(body);
    expect(response.status).toBe(400);
    expect(await response.json()).toEqual({ issues: [{ path: '', code: 'bad-format', params: {} }] });
  });

  it('survives JSON that is deep or is no object', async () => {
    for (const body of ['null', '[]', '"text"', `${'['.repeat(400_000)}${']'.repeat(400_000)}`]) {
      expect((await post(body)).status).toBe(400);
    }
  });

  it('takes 1 MB and refuses a byte more, with and without a length', async () => {
    const padded = (size: number) => {
      const bare = JSON.stringify(sample({ context: '' }));
      return bare.replace('"context":""', `"context":"${'x'.repeat(size - bare.length)}"`);
    };
    const limit = 1024 * 1024;
    expect((await post(padded(limit))).status).toBe(201);
    expect((await post(padded(limit + 1))).status).toBe(413);
    expect((await post(padded(limit + 1), { 'content-length': String(limit + 1) })).status).toBe(413);
  });

  it.each(['text/plain', 'application/x-www-form-urlencoded', 'application/jsonp', ''])(
    'answers 415 to the type "%s"',
    async (type) => {
      expect((await post(JSON.stringify(sample()), { 'content-type': type })).status).toBe(415);
    },
  );

  it('takes a type with a charset', async () => {
    const type = { 'content-type': 'Application/JSON; charset=utf-8' };
    expect((await post(JSON.stringify(sample()), type)).status).toBe(201);
  });

  it.each([
    { 'sec-fetch-site': 'cross-site' },
    { 'sec-fetch-site': 'same-site' },
    { origin: 'https://elsewhere.test' },
    { origin: 'http://portal.test:8080' },
    { origin: 'null' },
    { 'sec-fetch-site': 'same-origin', origin: 'https://elsewhere.test' },
  ])('answers 403 to a page of another site: %o', async (headers) => {
    expect((await post(JSON.stringify(sample()), headers)).status).toBe(403);
    expect(store.latest(10).total).toBe(0);
  });

  it('takes a post from its own pages', async () => {
    const headers = { 'sec-fetch-site': 'same-origin', origin: 'http://portal.test' };
    expect((await post(JSON.stringify(sample()), headers)).status).toBe(201);
  });

  it('answers 405 to any other method', async () => {
    const response = await app.request('/api/submissions');
    expect(response.status).toBe(405);
    expect(response.headers.get('allow')).toBe('POST');
  });

  it('answers 500 without the body when the file fails', async () => {
    const log = vi.spyOn(console, 'error').mockReturnValue();
    vi.spyOn(store, 'add').mockImplementation(() => {
      throw new Error('disk full');
    });
    const response = await post(JSON.stringify(sample({ context: 'private words' })));
    expect(response.status).toBe(500);
    expect(await response.text()).not.toContain('private words');
    expect(JSON.stringify(log.mock.calls)).not.toContain('private words');
  });
});

describe('every answer', () => {
  it.each([
    '/',
    ...FORMS.map(({ tag }) => `/${tag}`),
    '/pathway',
    '/meeting',
    '/meeting?area=kirklees&lang=ur',
    '/pathway?area=sefton',
    '/submissions',
    '/nowhere',
    '/healthz',
    '/cdn/dash-checklist.js',
  ])('has the strict headers: %s', async (path) => {
    const { headers } = await app.request(path);
    expect(headers.get('content-security-policy')).toBe(
      "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'",
    );
    expect(headers.get('referrer-policy')).toBe('no-referrer');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('set-cookie')).toBeNull();
  });

  it('is not kept where it shows a submission', async () => {
    const { reference } = store.add(sample());
    for (const path of ['/submissions', `/submissions/${reference}`]) {
      expect((await app.request(path)).headers.get('cache-control')).toBe('no-store');
    }
  });

  it('warns that it is an example, on every page', async () => {
    const { reference } = store.add(sample());
    for (const path of [
      '/',
      '/dash-checklist',
      '/marac-referral',
      '/pathway',
      '/meeting',
      '/submissions',
      `/submissions/${reference}`,
    ]) {
      expect(await page(path)).toContain('It has no log-in');
    }
  });
});

describe('files', () => {
  it('are served with their type', async () => {
    for (const [path, type] of [
      ['/cdn/dash-checklist.js', 'text/javascript'],
      ['/cdn/text/cy.js', 'text/javascript'],
      ['/assets/portal.css', 'text/css'],
      ['/assets/portal.js', 'text/javascript'],
      ['/assets/pathway.js', 'text/javascript'],
      ['/assets/icon.svg', 'image/svg+xml'],
    ] as const) {
      const response = await app.request(path);
      expect(response.status, path).toBe(200);
      expect(response.headers.get('content-type'), path).toContain(type);
    }
  });

  it.each([
    '/cdn/stray.js',
    '/cdn/integrity.json',
    '/cdn/../secret.js',
    '/cdn/%2e%2e/secret.js',
    '/cdn/..%2fsecret.js',
    '/cdn/text/..%5c..%5csecret.js',
    '/cdn//etc/passwd',
    '/cdn/',
    '/assets/../server.js',
    '/assets/%2e%2e%2fserver.js',
    '/cdn/%',
  ])('outside the list are not found: %s', async (path) => {
    expect((await app.request(path)).status).toBe(404);
  });
});

describe('the pages', () => {
  it('show one element with its bundle, its hash and the edition asked for', async () => {
    const text = await page('/dash-checklist?edition=kirklees&lang=ur');
    expect(text).toMatch(/<html lang="ur" dir="rtl">/);
    expect(text).toMatch(/<dash-checklist edition="kirklees" lang="ur" heading-level="1">/);
    expect(text).toContain(
      '<template shadowrootmode="open"><link rel="stylesheet" href="/cdn/safeguarding-forms.css">',
    );
    expect(text).toContain('data-prerendered="');
    expect(text).toMatch(/src="\/cdn\/dash-checklist.js" integrity="sha384-sample"/);
    expect(text).toContain('href="/dash-checklist?edition=cleveland&amp;lang=ur"');
    expect(text).toContain('href="/dash-checklist?edition=kirklees&amp;lang=cy"');
  });

  it('name the edition by the attribute that the element has for it', async () => {
    const referral = await page('/marac-referral?edition=norfolk&lang=cy');
    expect(referral).toMatch(/<marac-referral area="norfolk" lang="cy" heading-level="1">/);
    expect(referral).toContain('integrity="sha384-b"');
    expect(referral).toContain('aria-label="Ardal"');
    expect(referral).toMatch(/href="\/marac-referral\?edition=sefton&amp;lang=cy"\s+>Sefton</);
    const decision = await page('/marac-decision?edition=liverpool');
    expect(decision).toMatch(/<marac-decision area="liverpool" lang="en" heading-level="1">/);
    expect(decision).toMatch(/href="\/marac-decision\?edition=sefton&amp;lang=en"\s+>Sefton</);
    const record = await page('/share-without-consent?edition=dpa-1998');
    expect(record).toMatch(/<share-without-consent framework="dpa-1998" lang="en" heading-level="1">/);
    expect(record).toContain('aria-label="Law"');
    expect(record).toContain('>UK GDPR<');
    expect(record).toContain('>Data Protection Act 1998<');
  });

  it('mark the edition that the element has without being asked', async () => {
    for (const [path, edition] of [
      ['/marac-referral', 'cleveland'],
      ['/marac-decision', 'sefton'],
      ['/share-without-consent', 'uk-gdpr'],
    ] as const) {
      const [, current] = /edition=([\w-]+)&amp;lang=en"\s+aria-current/.exec(await page(path)) ?? [];
      expect(current).toBe(edition);
    }
  });

  it('offer every edition that the registry has, and no choice where there is one alone', async () => {
    for (const { tag, instrument } of FORMS) {
      const text = await page(`/${tag}`);
      const offered = [...text.matchAll(/\?edition=([\w-]+)&amp;lang=en"\s+(?:aria-current="true")?\s*>/g)];
      const published = catalogue.listInstruments().filter(({ id }) => id === instrument);
      const editions = [...new Set(published.map(({ edition }) => edition))];
      expect(new Set(offered.map(([, edition]) => edition)), tag).toEqual(
        new Set(editions.length < 2 ? [] : editions),
      );
    }
  });

  it('have one of every element that an instrument names', () => {
    const tags = catalogue
      .listInstruments()
      .map(({ id, edition }) => catalogue.getInstrument(id, edition).element);
    expect(new Set(FORMS.map(({ tag }) => tag))).toEqual(new Set(tags));
  });

  it.each(['en', 'cy', 'ur'])(
    'lead from home to every form, to the pathway and to the meeting: %s',
    async (lang) => {
      const text = await page(`/?lang=${lang}`);
      for (const path of ['pathway', 'meeting', ...FORMS.map(({ tag }) => tag)]) {
        expect(text).toMatch(new RegExp(`<a href="/${path}\\?lang=${lang}">(?!${path})[^<]{5,}</a>`));
      }
    },
  );

  it('hand what they do not know to the element, escaped', async () => {
    const text = await page(`/merit-form?edition=${encodeURIComponent('"><script>')}&lang=xx`);
    expect(text).toContain('<html lang="en" dir="ltr">');
    expect(text).toMatch(/<merit-form heading-level="1" edition="&quot;&gt;&lt;script&gt;" lang="xx">/);
  });

  it('never take a language from the prototype of an object', async () => {
    expect(await page('/dash-checklist?lang=constructor')).toContain('<html lang="en"');
  });

  it('list level, outcome and basis in words', async () => {
    const { reference } = store.add(sample());
    const text = await page('/submissions');
    for (const words of [
      reference,
      'Cleveland',
      '>High<',
      'Refer to MARAC',
      'Professional judgement',
      'English',
    ]) {
      expect(text).toContain(words);
    }
  });

  it('show a submission with its answers escaped, by reference or id', async () => {
    const submission = sample();
    const { reference } = store.add(submission);
    const text = await page(`/submissions/${reference}`);
    expect(text).toContain('second &lt;b&gt;line&lt;/b&gt;');
    expect(text).not.toContain('<b>line');
    expect(text).toContain('Threats to kill (q17)');
    expect(text).toMatch(/q17<\/strong> [A-Z][^<]+threat[^<]+\?/);
    expect(text).toMatch(/<strong>Yes<\/strong>/);
    expect(text).toContain('Example Person');
    expect(text).toContain('&quot;submissionId&quot;');
    expect(await page(`/submissions/${submission.submissionId}`)).toBe(text);
  });

  it('say so when there is nothing', async () => {
    expect(await page('/submissions')).toContain('Nothing has been sent yet');
    for (const path of ['/nowhere', '/submissions/SF-0000-0000', '/mappa-form']) {
      const response = await app.request(path);
      expect(response.status).toBe(404);
      expect(await response.text()).toContain('Page not found');
    }
  });

  it('answer the health check', async () => {
    expect((await app.request('/healthz')).status).toBe(200);
  });
});
