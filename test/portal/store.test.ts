import { chmodSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'libsql';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { canonical } from '../../examples/council-portal/src/canonical.js';
import { newReference } from '../../examples/council-portal/src/reference.js';
import { openStore, REFUSED_KEPT, type Store } from '../../examples/council-portal/src/store.js';
import { sample } from './sample.js';
import { temporaryFolder } from './temporary-folder.js';

let folder: string;
let file: string;
let store: Store;

beforeEach(() => {
  folder = temporaryFolder();
  file = join(folder, 'new', 'submissions.db');
  store = openStore(file);
});

afterEach(() => store.close());

describe('the store', () => {
  it('makes the folder and keeps it to its owner', () => {
    expect(statSync(join(folder, 'new')).mode & 0o077).toBe(0);
  });

  it('keeps the file and its log to their owner, an older file that was open to others too', () => {
    store.add(sample());
    for (const each of [file, `${file}-wal`, `${file}-shm`])
      expect((statSync(each).mode & 0o777).toString(8), each).toBe('600');
    store.close();
    chmodSync(file, 0o644);
    store = openStore(file);
    expect((statSync(file).mode & 0o777).toString(8)).toBe('600');
  });

  it('notices that its file is gone, or is another one', () => {
    store.check();
    renameSync(file, `${file}.moved`);
    expect(() => store.check()).toThrow('ENOENT');
    writeFileSync(file, '');
    expect(() => store.check()).toThrow('replaced');
    rmSync(file);
    renameSync(`${file}.moved`, file);
    store.check();
  });

  it('opens nothing that holds something else', () => {
    const other = join(folder, 'letter.txt');
    writeFileSync(other, 'Dear example,'.repeat(500));
    expect(() => openStore(other)).toThrow('not a database');
    expect(readFileSync(other, 'utf8')).toContain('Dear example,');
  });

  it('gives a submission sent again the reference it has, whatever the order of its keys', () => {
    const submission = sample();
    const backwards = Object.fromEntries(Object.entries(submission).reverse());
    const first = store.add(submission);
    expect(first.kind).toBe('created');
    expect(store.add(backwards as typeof submission)).toEqual({ kind: 'known', reference: first.reference });
    expect(store.list({ limit: 10 }).total).toBe(1);
  });

  it('keeps the first of two that differ under one id', () => {
    const submission = sample();
    const { reference } = store.add(submission);
    expect(store.add({ ...submission, language: 'cy' }).kind).toBe('conflict');
    expect(store.find(reference)?.submission).toEqual(submission);
  });

  it('lists the newest first, at most as many as asked for', () => {
    const references = [1, 2, 3].map(() => store.add(sample()).reference);
    const { rows, total } = store.list({ limit: 2 });
    expect(rows.map(({ reference }) => reference)).toEqual([references[2], references[1]]);
    expect(total).toBe(3);
    expect(rows[0]).toMatchObject({
      element: 'dash-checklist',
      instrument: { id: 'dash', edition: 'cleveland', version: '1.0.0' },
      language: 'en',
      result: { kind: 'ticks', level: 'high', outcome: 'refer', basis: ['professional-judgement'] },
    });
  });

  it('lists the result as it is, whatever its kind has', () => {
    const result = { kind: 'grid', overall: 'high', outcome: null, flags: [], complete: true };
    store.add(sample({ result }));
    expect(store.list({ limit: 1 }).rows[0]?.result).toEqual(result);
  });

  it('finds by reference and by id, and nothing by anything else', () => {
    const submission = sample();
    const { reference } = store.add(submission);
    expect(store.find(submission.submissionId)?.reference).toBe(reference);
    expect(store.find("' OR 1=1 --")).toBeNull();
  });

  it('keeps a refused body byte for byte, out of the list', () => {
    const bytes = new Uint8Array([0x7b, 0xff, 0x00]);
    store.refuse(bytes, [{ path: '', code: 'bad-format', params: {} }]);
    expect(store.list({ limit: 10 }).total).toBe(0);
    const db = new Database(file);
    const row = db.prepare('SELECT issues, body FROM refused').get() as { issues: string; body: ArrayBuffer };
    db.close();
    expect(new Uint8Array(row.body)).toEqual(bytes);
    expect(JSON.parse(row.issues)).toEqual([{ path: '', code: 'bad-format', params: {} }]);
  });

  it('keeps the newest refused bodies, and none for longer than some weeks', () => {
    const refused = () => {
      const db = new Database(file);
      const rows = db.prepare('SELECT body FROM refused ORDER BY id').all() as { body: ArrayBuffer }[];
      db.close();
      return rows.map(({ body }) => new TextDecoder().decode(body));
    };
    for (let number = 1; number <= REFUSED_KEPT.number + 3; number++)
      store.refuse(new TextEncoder().encode(`body ${number}`), []);
    expect(refused()).toHaveLength(REFUSED_KEPT.number);
    expect(refused()[0]).toBe('body 4');
    expect(refused().at(-1)).toBe(`body ${REFUSED_KEPT.number + 3}`);

    vi.useFakeTimers({ now: Date.now() + (REFUSED_KEPT.days * 24 + 1) * 60 * 60 * 1000, toFake: ['Date'] });
    try {
      store.refuse(new TextEncoder().encode('late'), []);
      expect(refused()).toEqual(['late']);
      store.close();
      expect(readFileSync(file).includes('body 4'), 'overwritten').toBe(false);
      vi.setSystemTime(Date.now() + (REFUSED_KEPT.days * 24 + 1) * 60 * 60 * 1000);
      store = openStore(file);
      expect(refused()).toEqual([]);
    } finally {
      vi.useRealTimers();
    }
  });

  it('leaves everything in the one file when it closes', () => {
    const { reference } = store.add(sample());
    store.close();
    expect(readFileSync(file).includes(reference)).toBe(true);
    expect(statSync(`${file}-wal`, { throwIfNoEntry: false })?.size ?? 0).toBe(0);
    store = openStore(file);
    expect(store.find(reference)?.reference).toBe(reference);
  });
});

describe('canonical', () => {
  it('ignores the order of keys at every depth and keeps the order of arrays', () => {
    expect(canonical({ b: [{ y: 1, x: 2 }], a: null })).toBe('{"a":null,"b":[{"x":2,"y":1}]}');
    expect(canonical([1, 2])).not.toBe(canonical([2, 1]));
    expect(canonical({ a: '1' })).not.toBe(canonical({ a: 1 }));
  });

  it('takes whatever JSON can hold, half of a pair of surrogates too', () => {
    expect(canonical({ b: '\ud800', a: 1 })).toBe('{"a":1,"b":"\\ud800"}');
  });
});

describe('newReference', () => {
  it('can be read aloud and does not repeat', () => {
    const references = new Set(Array.from({ length: 2000 }, newReference));
    expect(references.size).toBe(2000);
    for (const reference of references) expect(reference).toMatch(/^SF(-[2-9B-DF-HJKMNP-TV-Z]{4}){2}$/);
  });
});
