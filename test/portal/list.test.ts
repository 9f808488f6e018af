/** The coordinator's list: found, narrowed, sorted, paged, marked as seen, exported, and fast. */
import { join } from 'node:path';
import Database from 'libsql';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createSearches } from '../../examples/council-portal/src/searches.js';
import { coordinate } from '../../examples/council-portal/src/coordinate.js';
import { knownEditions } from '../../examples/council-portal/src/known-editions.js';
import { csv } from '../../examples/council-portal/src/list-export.js';
import { britishDay, folded } from '../../examples/council-portal/src/listed.js';
import { BY_URGENCY } from '../../examples/council-portal/src/listing.js';
import { openStore, type Store } from '../../examples/council-portal/src/store.js';
import { checklist, referral } from './case.js';
import { madeUp, olderFile } from './list-rows.js';
import { sample } from './sample.js';
import { temporaryFolder } from './temporary-folder.js';

const { local, verifier, wordingOf } = await knownEditions(undefined, (message) => {
  throw new Error(message);
});
const knowledge = { catalogue: verifier, wordingOf };

let file: string;
let store: Store;
let app: ReturnType<typeof coordinate>;

const open = (count: number) => {
  file = join(temporaryFolder(), 'submissions.db');
  olderFile(file, count);
  store = openStore(file);
  app = coordinate({ store, knowledge, local });
};

beforeEach(() => {
  open(60);
  return () => store.close();
});

async function page(path: string, status = 200): Promise<string> {
  const response = await app.request(path);
  expect(response.status).toBe(status);
  return response.text();
}

/** The numbers of the made-up submissions that a page lists, in its order. */
const numbers = (text: string): number[] =>
  [...text.matchAll(/<a class="reference" href="[^"]*">SF-(\d{8})<\/a>/g)].map(([, number]) =>
    Number(number),
  );
const listed = async (query: string) => numbers(await page(`/submissions${query}`));
const upTo = (most: number, keep: (number: number) => boolean) =>
  Array.from({ length: most }, (_, index) => most - index).filter(keep);

const form = (path: string, fields: Record<string, string>, headers: Record<string, string> = {}) =>
  app.request(`http://portal.test${path}`, {
    method: 'POST',
    body: new URLSearchParams(fields),
    headers: { host: 'portal.test', 'sec-fetch-site': 'same-origin', ...headers },
  });

/** Where a search leads. */
async function search(words: string, fields: Record<string, string> = {}): Promise<string> {
  const response = await form('/submissions/search', { ...fields, words });
  expect(response.status).toBe(303);
  return (response.headers.get('location') ?? '').replace('/submissions', '');
}

describe('a data file from before there was a list', () => {
  it('keeps every row, is listed whole, and is left alone the next time', async () => {
    expect(store.list({ limit: 1 })).toMatchObject({ found: 60, total: 60 });
    const before = store.find('SF-00000007');
    store.mark('SF-00000007', true);
    store.close();
    store = openStore(file);
    expect(store.list({ limit: 1 }).total).toBe(60);
    expect(store.find('SF-00000007')).toEqual({ ...before, seenAt: expect.any(String) });
  });

  it('lists what an older portal has added in between', () => {
    store.close();
    const db = new Database(file);
    const late = madeUp(61);
    db.prepare('INSERT INTO submissions VALUES (61, ?, ?, ?, ?)').run(
      late.submissionId,
      'SF-00000061',
      '2030-02-01T00:00:00.000Z',
      JSON.stringify(late),
    );
    db.close();
    store = openStore(file);
    expect(store.list({ words: 'person 61' })).toMatchObject({ found: 1, total: 61 });
  });

  it('stores and lists in one, or neither', () => {
    const { reference } = store.add(sample());
    const db = new Database(file);
    db.exec('DROP TABLE listing');
    const count = db.prepare('SELECT count(*) AS count FROM submissions');
    expect(() => store.add(sample())).toThrow('listing');
    expect(count.get()).toMatchObject({ count: 61 });
    db.close();
    store.close();
    store = openStore(file);
    expect(store.list().rows[0]?.reference).toBe(reference);
  });
});

describe('the list', () => {
  it('shows little: what it came to, form, area, when, reference, whether it is seen; and no name', async () => {
    const text = await page('/submissions');
    const columns = [...text.matchAll(/<th scope="col"[^>]*>\s*(?:<a[^>]*>)?(\w+)/g)].map(([, name]) => name);
    expect(columns).toEqual(['Result', 'Form', 'Area', 'Received', 'Reference', 'Seen']);
    expect(text).not.toContain('Example Person');
    expect(text).not.toContain('Sample detail');
    expect(text).toContain('log-in is not part of this example');
  });

  it.each([
    ['', upTo(60, () => true)],
    ['?level=high', upTo(60, (number) => number % 3 === 2)],
    ['?outcome=consider', upTo(60, (number) => number % 3 === 1)],
    // Two of the four editions are Sefton's.
    ['?area=sefton', upTo(60, (number) => number % 4 >= 2)],
    ['?area=sefton&level=standard', upTo(60, (number) => number % 12 === 3 || number % 12 === 6)],
    ['?form=dash&seen=no&area=kirklees', upTo(60, (number) => number % 4 === 1)],
    ['?form=merit', []],
    ['?area=none', []],
    // The 24th is received at midnight of the second day.
    ['?from=2030-01-02&to=2030-01-02', upTo(47, (number) => number >= 24)],
    ['?to=2030-01-01', upTo(23, () => true)],
    ['?from=2030-01-03', upTo(60, (number) => number >= 48)],
  ])('is narrowed by %s', async (query, expected) => {
    expect(await listed(query)).toEqual(expected.slice(0, 50));
    const text = await page(`/submissions${query}`);
    if (query) expect(text).toContain(`${expected.length} of 60 submissions: `);
  });

  it('takes a day for a British one: an hour before midnight in summer is the next', () => {
    expect(britishDay('2030-06-30T23:00:00.000Z')).toBe('2030-07-01');
    expect(britishDay('2030-12-31T23:59:59.999Z')).toBe('2030-12-31');
  });

  it('is sorted, and says by what', async () => {
    expect((await listed('?sort=oldest')).slice(0, 3)).toEqual([1, 2, 3]);
    // Number 60 is a "refer", 59 a "no-referral".
    expect((await listed('?sort=result&size=200')).map((number) => number % 3)).toEqual(
      [0, 1, 2].flatMap((rest) => Array<number>(20).fill(rest)),
    );
    expect((await listed('?sort=edition')).slice(0, 2)).toEqual([60, 56]);
    store.mark('SF-00000060', true);
    expect((await listed('?sort=unseen&size=200')).at(-1)).toBe(60);
    expect(await page('/submissions?sort=oldest&level=high')).toMatch(
      /aria-sort="ascending">\s*<a href="\/submissions\?level=high"/,
    );
    expect(await page('/submissions?level=high')).toMatch(
      /aria-sort="descending">\s*<a href="\/submissions\?level=high&amp;sort=oldest"/,
    );
  });

  it('knows how pressing each outcome is that a form can come to', () => {
    const outcomes = verifier
      .listInstruments()
      .flatMap(({ id, edition, version }) => verifier.getInstrument(id, edition, version).outcomes);
    expect(new Set(BY_URGENCY)).toEqual(new Set(outcomes));
  });

  it('has pages, which keep what it is narrowed to; one too far is the last', async () => {
    expect(await listed('?page=2')).toEqual(upTo(10, () => true));
    expect(await listed('?page=999')).toEqual(upTo(10, () => true));
    const text = await page('/submissions?page=2&sort=oldest');
    expect(text).toContain('Page 2 of 2');
    expect(text).toMatch(/<a href="\/submissions\?sort=oldest" rel="prev">/);
    expect(text).not.toContain('rel="next"');
    expect(await page('/submissions?level=high')).not.toContain('class="pager"');
  });

  it.each([
    'level=grave',
    'area=atlantis',
    'from=2030-02-30',
    'to=yesterday',
    'sort=name',
    'page=0',
    'size=7',
  ])('says what it does not know of an address: %s', async (wrong) => {
    const text = await page(`/submissions?seen=no&${wrong}`);
    expect(text).toContain(`Not known, and left out: ${wrong.split('=')[0]}.`);
    expect(numbers(text)).toHaveLength(50);
  });

  it('has no level of what the person filled in alone, whatever it counts', async () => {
    const self = store.add(
      sample({ audience: 'self', result: { ...sample().result, level: 'high', unanswered: 3 } }),
    );
    expect(await page('/submissions?level=high&size=500')).not.toContain(self.reference);
    expect(await page('/submissions?level=none')).toContain(self.reference);
    expect(await (await app.request('/submissions.csv?level=none')).text()).toMatch(
      new RegExp(`${self.reference},[^\\r]*,Cleveland,,Refer to MARAC,yes,"the person, alone",en,\\r\\n`),
    );
  });

  it('lists an area’s own edition under its own name', async () => {
    const instrument = { id: 'dash', edition: 'example-borough', version: '1.0.0' };
    const { reference } = store.add(sample({ instrument } as never));
    const text = await page('/submissions?area=example-borough');
    expect(text).toContain(reference);
    expect(text).toMatch(/data-label="Area">Example borough</);
    expect(text).toContain('1 of 61 submissions: Example borough');
  });

  it('still lists and shows an edition that the portal no longer has', async () => {
    const instrument = { id: 'dash', edition: 'example-gone', version: '1.0.0' };
    const { reference } = store.add(sample({ instrument } as never));
    expect(await page('/submissions')).toMatch(/high, refer<[^]*no longer has the words/);
    expect(await page(`/submissions/${reference}`)).toContain('no longer has the words of this edition');
  });
});

describe('a search', () => {
  it('finds names, agencies and references, whatever their capitals and marks, each word of them', async () => {
    store.add(referral({ riskAssessment: checklist(15) }));
    for (const [words, found] of [
      ['Example Person 8', upTo(60, (number) => /8/.test(String(number)))],
      ['PERSON  8 example', upTo(60, (number) => /8/.test(String(number)))],
      ['SF-00000031', [31]],
      ['sf00000031', [31]],
      ['example housing', upTo(60, (number) => number % 2 === 1)],
      ['100%', []],
      ["' OR 1=1 --", []],
    ] as const)
      expect(await listed(`${await search(words)}&size=200`), words).toEqual(found);
    // The child and the abuser of a referral, who stand in rows.
    expect(await page(`/submissions${await search('example abuser')}`)).toContain('1 of 61 submissions');
    expect(folded('  Siân   ÓRLA ')).toBe('sian orla');
  });

  it('finds what is attached by its names, and nothing by what was only answered', () => {
    const attached = { ...madeUp(7), answers: { victimName: 'Example Attached', q1: { detail: 'Rainbow' } } };
    const { reference } = store.add(sample({ attachments: { riskAssessment: attached } } as never));
    expect(store.list({ words: 'attached' }).rows.map((row) => row.reference)).toEqual([reference]);
    expect(store.list({ words: 'rainbow' }).found).toBe(0);
  });

  it('leaves its words out of every address', async () => {
    const address = await search('Example Person 7', { level: 'medium', sort: 'oldest', page: '4' });
    expect(address).toMatch(
      /^\?search=[\w-]{22}&level=medium&sort=oldest$|^\?level=medium&search=[\w-]{22}&sort=oldest$/,
    );
    const text = await page(`/submissions${address}`);
    expect(text).toMatch(/name="words"[^>]*value="Example Person 7"/);
    for (const [, link] of text.matchAll(/(?:href|action)="([^"]*)"/g)) expect(link).not.toMatch(/person/i);
  });

  it('keeps what it looks for on its pages, its files and the way back from a submission', async () => {
    const address = await search('housing');
    const key = /search=[\w-]+/.exec(address)?.[0] ?? '';
    const text = await page(`/submissions${address}`);
    expect(text).toContain(`href="/submissions.csv?${key}"`);
    expect(await page(`/submissions/SF-00000031${address}`)).toContain(`href="/submissions?${key}"`);
    const { submissions } = (await (await app.request(`/submissions.json?${key}`)).json()) as {
      submissions: unknown[];
    };
    expect(submissions).toHaveLength(30);
  });

  it('is over after an hour without use, and then nothing is listed as if it were found', async () => {
    vi.useFakeTimers({ toFake: ['Date'] });
    try {
      const address = await search('person 7');
      vi.advanceTimersByTime(59 * 60 * 1000);
      expect((await app.request(`/submissions${address}`)).status).toBe(200);
      vi.advanceTimersByTime(61 * 60 * 1000);
      const text = await page(`/submissions${address}`, 410);
      expect(text).toContain('This search is over');
      expect(numbers(text)).toEqual([]);
      expect((await app.request(`/submissions.csv${address}`)).status).toBe(410);
    } finally {
      vi.useRealTimers();
    }
  });

  it('is kept for so many at most, those used last', () => {
    const searches = createSearches();
    const first = searches.add('first');
    const second = searches.add('second');
    for (let number = 0; number < 998; number++) searches.add('another');
    expect(searches.find(first)).toBe('first');
    searches.add('one more');
    expect(searches.find(second)).toBeUndefined();
    expect(searches.find(first)).toBe('first');
  });

  it('is refused when it is too long, or comes from elsewhere', async () => {
    expect((await form('/submissions/search', { words: 'x'.repeat(201) })).status).toBe(400);
    expect((await form('/submissions/search', { words: 'x'.repeat(17_000) })).status).toBe(413);
    const elsewhere = { 'sec-fetch-site': 'cross-site' };
    expect((await form('/submissions/search', { words: 'x' }, elsewhere)).status).toBe(403);
  });
});

describe('marking as seen', () => {
  it('is shown, can be taken back, and leads back to where one was', async () => {
    const path = '/submissions/SF-00000059/seen?level=high&page=1';
    const seen = await form(path, { seen: 'yes', from: 'list' });
    expect(seen.status).toBe(303);
    expect(seen.headers.get('location')).toBe('/submissions?level=high#SF-00000059');
    expect(await listed('?seen=yes')).toEqual([59]);
    expect(await page('/submissions/SF-00000059')).toMatch(/Marked as seen <time datetime="[\dT:.Z-]+">/);
    const taken = await form(path, { seen: 'no', from: 'page' });
    expect(taken.headers.get('location')).toBe('/submissions/SF-00000059?level=high');
    expect(await listed('?seen=yes')).toEqual([]);
  });

  it('keeps the time of the first', async () => {
    store.mark('SF-00000001', true);
    const first = store.find('SF-00000001')?.seenAt;
    expect(first).toMatch(/^\d{4}-/);
    await new Promise((resolve) => setTimeout(resolve, 5));
    store.mark('SF-00000001', true);
    expect(store.find('SF-00000001')?.seenAt).toBe(first);
  });

  it.each([
    { 'sec-fetch-site': 'cross-site' },
    { 'sec-fetch-site': 'same-site' },
    { 'sec-fetch-site': 'none', origin: 'null' },
    { origin: 'https://elsewhere.test' },
  ])('is refused to a page of another site: %o', async (headers) => {
    const answer = await form('/submissions/SF-00000001/seen', { seen: 'yes' }, headers);
    expect(answer.status).toBe(403);
    expect(await listed('?seen=yes')).toEqual([]);
  });

  it('is taken from a page that tells nobody its origin, and of nothing that there is not', async () => {
    const own = { origin: 'null' };
    expect((await form('/submissions/SF-00000001/seen', { seen: 'yes' }, own)).status).toBe(303);
    expect((await form('/submissions/SF-99999999/seen', { seen: 'yes' })).status).toBe(404);
    expect((await form('/submissions/SF-00000001/seen', { seen: 'perhaps' })).status).toBe(400);
    expect((await app.request('/submissions/SF-00000001/seen')).status).toBe(404);
  });
});

describe('an export', () => {
  it('is a table as Excel reads it, of everything that is found, under a name with the day', async () => {
    store.mark('SF-00000059', true);
    const answer = await app.request('/submissions.csv?level=high&sort=oldest&size=50&page=2');
    expect(answer.headers.get('content-type')).toBe('text/csv; charset=utf-8; header=present');
    expect(answer.headers.get('content-disposition')).toBe(
      `attachment; filename="submissions-${britishDay(new Date().toISOString())}.csv"`,
    );
    const bytes = new Uint8Array(await answer.arrayBuffer());
    expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const lines = new TextDecoder().decode(bytes).split('\r\n');
    expect(lines).toHaveLength(1 + 20 + 1);
    expect(lines[0]).toBe(
      'Reference,Received (UTC),Form,Edition,Version,Area,Level,Outcome,Complete,Filled in by,Language,Seen (UTC)',
    );
    expect(lines[1]).toBe(
      'SF-00000002,2030-01-01T02:00:00.000Z,DASH risk checklist,Sefton domestic,1.0.0,Sefton,High,"By themselves, these answers do not lead to a referral",yes,a professional,en,',
    );
    expect(lines[20]).toMatch(/^SF-00000059,.*,en,\d{4}-/);
    expect(lines.join()).not.toContain('Example Person');
  });

  it.each([
    ['=1+1', "'=1+1"],
    ['+1', "'+1"],
    ['-1', "'-1"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\t=1', "'\t=1"],
    ['\r=1', '"\'\r=1"'],
    ['a "b", c', '"a ""b"", c"'],
    ['two\nlines', '"two\nlines"'],
    ['plain = text', 'plain = text'],
  ])('makes a cell harmless that a spreadsheet would calculate: %j', (cell, written) => {
    expect(csv([[cell, 'x']])).toBe(`\u{feff}${written},x\r\n`);
  });

  it('is JSON with the codes', async () => {
    const answer = await app.request('/submissions.json?area=kirklees&outcome=consider');
    expect(answer.headers.get('content-disposition')).toMatch(/submissions-\d{4}-\d\d-\d\d\.json"$/);
    const { filters, submissions } = (await answer.json()) as {
      filters: unknown;
      submissions: Record<string, unknown>[];
    };
    expect(filters).toEqual({ area: 'kirklees', outcome: 'consider' });
    expect(submissions.map(({ reference }) => reference)).toEqual(
      upTo(60, (number) => number % 12 === 1).map((number) => `SF-${String(number).padStart(8, '0')}`),
    );
    expect(submissions[0]).toEqual({
      reference: 'SF-00000049',
      receivedAt: '2030-01-03T01:00:00.000Z',
      form: 'dash',
      edition: 'kirklees',
      version: '1.0.0',
      area: 'Kirklees',
      level: 'medium',
      outcome: 'consider',
      complete: true,
      audience: 'professional',
      language: 'en',
      seenAt: null,
    });
  });

  it('is refused rather than narrowed less than was asked for', async () => {
    expect((await app.request('/submissions.csv?level=grave')).status).toBe(400);
  });
});

describe('10,000 submissions', () => {
  it('are listed, found, narrowed and sorted in less than 200 ms each', async () => {
    store.close();
    open(10_000);
    const addresses = [
      '',
      '?page=200',
      '?level=high&outcome=no-referral&area=sefton&from=2030-03-01',
      '?sort=result&page=100',
      '?sort=edition',
      await search('example person 9999'),
      await search('nobody is called this'),
    ];
    for (const address of addresses) {
      await page(`/submissions${address}`);
      // The best of three: the machine has other things to do.
      const times: number[] = [];
      for (let time = 0; time < 3; time++) {
        const start = performance.now();
        await page(`/submissions${address}`);
        times.push(performance.now() - start);
      }
      console.log(`${address || 'all'}: ${Math.min(...times).toFixed(1)} ms`);
      expect(Math.min(...times), address).toBeLessThan(200);
    }
  }, 60_000);
});
