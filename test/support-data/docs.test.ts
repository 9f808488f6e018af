/** The examples of the documents are what they say, and the list of what is to be checked names every service. */
import { readFileSync } from 'node:fs';
import { KINDS, LIMITS, readSupport, services, WAYS } from '@safeguarding-forms/support';
import { describe, expect, it } from 'vitest';
import { callsInWales, ourHelp } from '../../docs/support-example.js';
import { importsOf } from '../architecture/import-rules.js';
import { readSources, ROOT } from '../architecture/source-files.js';

const read = (path: string): string => readFileSync(ROOT + path, 'utf8');
const docs = read('docs/support.md');

describe('the documents', () => {
  it('have an example that is a list', () => {
    const [, json = ''] = /^```json\n([^]*?)^```$/m.exec(docs) ?? [];
    expect(readSupport(JSON.parse(json)).map(({ id }) => id)).toEqual([
      'emergency',
      'our-town-refuge',
      'refuge',
    ]);
  });

  it('have a whole example that works', () => {
    expect(ourHelp.map(({ id }) => id)).toEqual([
      'emergency',
      'our-town-refuge',
      'live-fear-free',
      'samaritans',
    ]);
    expect(callsInWales(new Date('2026-07-06T08:00:00Z'), 'ur')).toEqual([
      { text: 'Our Town Refuge', language: 'en', value: '01632 960001', open: false },
      { text: 'Live Fear Free ہیلپ لائن', language: 'ur', value: '0808 80 10 800', open: true },
    ]);
  });

  it('tell every kind, way and limit', () => {
    for (const name of [...KINDS, ...WAYS]) expect(docs).toContain(`\`${name}\``);
    const { services: most, ways, name, text, address } = LIMITS;
    for (const limit of [most, ways, name, text, address]) expect(docs).toMatch(new RegExp(`\\b${limit}\\b`));
  });

  it('name every service of which a stored copy alone was read', () => {
    const [, again = ''] = read('docs/support-to-check.md').split('## In the list');
    for (const { id, storedCopy } of services) if (storedCopy) expect(again).toContain(`\`${id}\``);
  });
});

describe('the data', () => {
  it.each(['services', 'choose', 'opening', 'silent-solution', 'words'])('%s comes without zod', (name) => {
    const sources = new Map(readSources().map((file) => [file.path, file]));
    const seen = new Set<string>();
    const visit = (path: string): void => {
      if (seen.has(path)) return;
      seen.add(path);
      for (const specifier of importsOf(sources.get(path)!)) {
        expect(specifier).toMatch(/^\.\//);
        visit(`packages/support/src/${specifier!.slice(2).replace(/\.js$/, '.ts')}`);
      }
    };
    visit(`packages/support/src/${name}.ts`);
    expect(seen.size).toBeGreaterThan(0);
  });
});
