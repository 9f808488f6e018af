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
import { LANGUAGES } from '../../examples/council-portal/src/languages.js';
import { PATHWAYS } from '../../examples/council-portal/src/pathways.js';
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
      'drafts.js': 'sha384-k',
      'text/cy.js': 'sha384-e',
    }),
  );
});

beforeEach(() => {
  store = openStore(join(temporaryFolder(), 'submissions.db'));
  app = createApp({
    store,
    verify,
    catalogue,
    bundle: readBundle(join(folder, 'cdn')),
    wordingOf,
    markup,
    hosts: ['portal.test', 'localhost', '[::1]'],
  });
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
    expect(store.list({ limit: 10 }).total).toBe(1);
  });

  it('answers 400 with the issues and keeps the body aside', async () => {
    const refuse = vi.spyOn(store, 'refuse');
    const response = await post('{"format":"other"}');
    expect(response.status).toBe(400);
    expect(await response.json()).toEqual({ issues: ISSUES });
    expect(refuse).toHaveBeenCalledWith(new TextEncoder().encode('{"format":"other"}'), ISSUES);
    expect(store.list({ limit: 10 }).total).toBe(0);
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
    expect(store.list({ limit: 10 }).total).toBe(0);
  });

  it('takes a post from its own pages', async () => {
    const headers = { 'sec-fetch-site': 'same-origin', origin: 'http://portal.test' };
    expect((await post(JSON.stringify(sample()), headers)).status).toBe(201);
  });

  it('refuses what is refused when it cannot be kept', async () => {
    const log = vi.spyOn(console, 'error').mockReturnValue();
    vi.spyOn(store, 'refuse').mockImplementation(() => {
      throw new Error('disk full');
    });
    const response = await post('{"format":"private words"}');
    expect(response.status).toBe(400);
    expect(await response.json()).toEqual({ issues: ISSUES });
    expect(JSON.stringify(log.mock.calls)).toContain('disk full');
    expect(JSON.stringify(log.mock.calls)).not.toContain('private words');
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

describe('another method', () => {
  it.each([
    ['/', 'POST', 'GET, HEAD'],
    ['/dash-checklist', 'PUT', 'GET, HEAD'],
    ['/pathway', 'DELETE', 'GET, HEAD'],
    ['/meeting', 'PATCH', 'GET, HEAD'],
    ['/submissions', 'POST', 'GET, HEAD'],
    ['/submissions/some-id', 'DELETE', 'GET, HEAD'],
    ['/healthz', 'POST', 'GET, HEAD'],
    ['/cdn/dash-checklist.js', 'POST', 'GET, HEAD'],
    ['/assets/portal.js', 'OPTIONS', 'GET, HEAD'],
    ['/api/submissions', 'GET', 'POST'],
    ['/api/drafts', 'GET', 'POST'],
    ['/api/drafts/some-secret', 'PATCH', 'GET, HEAD, PUT, DELETE'],
    ['/drafts/some-secret', 'DELETE', 'GET, HEAD'],
    ['/api/submissions', 'OPTIONS', 'POST'],
  ])('of %s is answered with 405: %s', async (path, method, allowed) => {
    const response = await app.request(path, { method });
    expect(response.status).toBe(405);
    expect(response.headers.get('allow')).toBe(allowed);
    expect(response.headers.get('content-security-policy')).toContain("default-src 'none'");
  });

  it('of a page that is not there is answered with 404, and HEAD as GET', async () => {
    expect((await app.request('/nowhere', { method: 'POST' })).status).toBe(404);
    expect((await app.request('/submissions', { method: 'HEAD' })).status).toBe(200);
  });
});

describe('a host', () => {
  it.each(['portal.test', 'PORTAL.test:4173', 'localhost:4173', '[::1]:4173'])(
    'of its own is served: %s',
    async (host) => {
      expect((await app.request('/healthz', { headers: { host } })).status).toBe(200);
    },
  );

  it.each([
    'elsewhere.test',
    'portal.test.elsewhere.test',
    'notportal.test',
    '127.0.0.1:4173',
    'portal.test@elsewhere.test',
    'elsewhere.test@portal.test',
    'portal.test.',
    'elsewhere.test#portal.test',
    '',
    '[',
  ])('that is foreign is refused, whatever it asks for: "%s"', async (host) => {
    for (const path of ['/', '/submissions', '/healthz', '/cdn/dash-checklist.js', '/nowhere'])
      expect((await app.request(path, { headers: { host } })).status, path).toBe(421);
    expect((await post(JSON.stringify(sample()), { host })).status).toBe(421);
    expect(store.list({ limit: 1 }).total).toBe(0);
  });
});

describe('every answer', () => {
  it.each([
    '/',
    ...FORMS.map(({ tag }) => `/${tag}`),
    '/pathway',
    '/check',
    '/meeting',
    '/meeting?area=kirklees&lang=ur',
    '/pathway?area=sefton',
    '/start/risk',
    '/tools?area=sefton',
    '/submissions',
    '/nowhere',
    '/healthz',
    '/cdn/dash-checklist.js',
  ])('has the strict headers: %s', async (path) => {
    const { headers } = await app.request(path);
    expect(headers.get('content-security-policy')).toBe(
      "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types lit-html 'allow-duplicates'",
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
      ['/assets/tasks.js', 'text/javascript'],
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

  it.each([
    ['/marac-referral?area=kirklees', 'area="kirklees"'],
    ['/marac-decision?area=sefton', 'area="sefton"'],
    ['/share-without-consent?framework=dpa-1998', 'framework="dpa-1998"'],
    // An area names its edition, whatever the element calls that.
    ['/marac-research?area=kirklees', 'edition="kirklees"'],
    ['/dash-checklist?area=sefton', 'edition="sefton-domestic"'],
    ['/dash-checklist?area=norfolk', 'edition="cleveland"'],
    ['/severity-grid?area=norfolk', 'edition="cleveland"'],
    ['/merit-form?area=norfolk', 'edition="norfolk"'],
    ['/share-without-consent?area=norfolk', 'framework="uk-gdpr"'],
    ['/marac-referral?area=kirklees&edition=sefton', 'area="sefton"'],
    ['/pathway?edition=sefton', 'area="sefton"'],
    ['/meeting?edition=liverpool', 'edition="liverpool"'],
  ])('take the edition by the name that the element has for it: %s', async (path, attribute) => {
    expect(await page(path)).toContain(attribute);
  });

  it('name the edition by the attribute that the element has for it', async () => {
    const referral = await page('/marac-referral?edition=norfolk&lang=cy');
    expect(referral).toMatch(/<marac-referral area="norfolk" lang="cy" heading-level="1">/);
    expect(referral).toContain('integrity="sha384-b"');
    expect(referral).toContain('aria-label="Ardal"');
    expect(referral).toMatch(/href="\/marac-referral\?area=sefton&amp;lang=cy"[^>]*>Sefton</);
    const decision = await page('/marac-decision?edition=liverpool');
    expect(decision).toMatch(/<marac-decision area="liverpool" lang="en" heading-level="1">/);
    expect(decision).toMatch(/href="\/marac-decision\?area=sefton&amp;lang=en"[^>]*>Sefton</);
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
      const [, current] = /\?\w+=([\w-]+)&amp;lang=en"\s+aria-current/.exec(await page(path)) ?? [];
      expect(current).toBe(edition);
    }
  });

  it('offer every edition that the registry has, and no choice where there is one alone', async () => {
    for (const { tag, instrument, attribute } of FORMS) {
      const text = await page(`/${tag}`);
      const offered = [...text.matchAll(new RegExp(`\\?${attribute}=([\\w-]+)&amp;lang=en"[^>]*>`, 'g'))];
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

  it.each(['en', 'cy', 'ur'] as const)(
    'begin with what to do in danger, then with what somebody wants to do, and ask for the area: %s',
    async (lang) => {
      const { words } = LANGUAGES[lang];
      const home = await page(`/?lang=${lang}`);
      expect(home.indexOf('999')).toBeLessThan(home.indexOf('<main'));
      expect(home).toContain(`<h1>${words.homeTitle}</h1>`);
      const wishes = [...home.matchAll(/href="(\/start\/\w+)\?lang=(\w+)"/g)];
      expect(wishes.map(([, address]) => address)).toEqual(
        ['risk', 'refer', 'record', 'tools'].map((wish) => `/start/${wish}`),
      );
      expect(home.indexOf('href="/start/tools')).toBeLessThan(home.indexOf('href="/dash-checklist'));
      const leads: Record<string, string> = { risk: 'tool', refer: 'referral', record: 'record' };
      for (const [, address = ''] of wishes) {
        const step = leads[address.split('/').at(-1) ?? ''];
        const start = await page(`${address}?lang=${lang}`);
        expect(start).toContain(`<html lang="${lang}"`);
        for (const area of Object.keys(PATHWAYS))
          expect(start, area).toMatch(
            step
              ? new RegExp(`href="/pathway\\?area=${area}&amp;[^"]*lang=${lang}#step-${step}"`)
              : `href="/tools?area=${area}&amp;lang=${lang}"`,
          );
      }
    },
  );

  it('tell the three tools of Sefton apart by what they are about', async () => {
    const start = await page('/start/risk');
    for (const [kind, about] of Object.entries(LANGUAGES.en.words.areas.kinds))
      expect(start).toMatch(
        new RegExp(`area=sefton&amp;checklist=${kind}&amp;lang=en#step-tool">Sefton: ${about}<`),
      );
  });

  it('show the tools of an area, each in an edition that it works with', async () => {
    const addresses = async (area: string) =>
      [
        ...(await page(`/tools?area=${area}`)).matchAll(/<li>\s*<a href="(\/[^"?]+\?[^"]+)&amp;lang=en">/g),
      ].map(([, address]) => address);
    expect(await addresses('norfolk')).toEqual([
      '/pathway?area=norfolk',
      '/dash-checklist?edition=cleveland',
      '/dash-checklist?edition=kirklees',
      '/severity-grid?edition=cleveland',
      '/marac-referral?area=norfolk',
      '/share-without-consent?framework=uk-gdpr',
      '/marac-actions?edition=plan',
    ]);
    expect(await addresses('sefton')).toEqual(
      expect.arrayContaining(['/dash-checklist?edition=sefton-hate', '/marac-research?edition=sefton']),
    );
    expect(await page('/tools?area=atlantis')).toContain('Which area is it?');
    expect((await app.request('/start/constructor')).status).toBe(404);
  });

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
    for (const words of [reference, 'Cleveland', '</svg>High<', 'Refer to MARAC', 'Professional judgement'])
      expect(text).toContain(words);
    // High is the highest of three: all bars are full.
    expect(text.match(/<rect[^>]* opacity="1"/g)).toHaveLength(3);
  });

  it('say that a level is not known, where a score comes to none', async () => {
    const known = sample();
    const { reference } = store.add(
      sample({ result: { ...known.result, band: null, level: null, outcome: 'consider' } }),
    );
    const list = await page('/submissions');
    expect(list).toMatch(/data-outcome="consider"\s*>Consider a referral<[^]*>The level is not known</);
    const [result = ''] = (await page(`/submissions/${reference}`)).split('About this submission');
    expect(result).toMatch(/<dt>Level<\/dt>\s*<dd>The level is not known<\/dd>/);
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

  it('say when the data cannot be read', async () => {
    const log = vi.spyOn(console, 'error').mockReturnValue();
    const closed = openStore(join(temporaryFolder(), 'submissions.db'));
    closed.close();
    vi.spyOn(store, 'check').mockImplementation(() => closed.check());
    const response = await app.request('/healthz');
    expect(response.status).toBe(503);
    expect(log).toHaveBeenCalledOnce();
  });

  it('answer the health check', async () => {
    expect((await app.request('/healthz')).status).toBe(200);
  });
});
