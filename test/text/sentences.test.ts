/** A hint or an outcome of more than four sentences is not read in an interview, in any language. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const MOST = 4;
const folder = new URL('../../packages/text/xliff/', import.meta.url);
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
  file.endsWith('.xlf'),
);

/** Full stops of abbreviations (“Art. 6”, “s. 115”) end no sentence: no capital letter follows them. */
const END = /[.?!](?=\s+\p{Lu}|\s+[“‘(]|$)|[۔؟](?=\s|$)/gu;
const sentencesIn = (text: string): number => text.match(END)?.length ?? 0;

interface Unit {
  readonly id: string;
  readonly source: string;
  readonly target: string;
}

const unitsIn = (file: string): Unit[] =>
  [
    ...readFileSync(new URL(file, folder), 'utf8').matchAll(
      /<trans-unit id="([^"]+)">\s*<source>(.*?)<\/source>\s*<target[^>]*>(.*?)<\/target>/gs,
    ),
  ].map(([, id = '', source = '', target = '']) => ({ id, source, target }));

const isRead = ({ id }: Unit): boolean => /hint$|\.outcome\b|\.next$|\.script$/.test(id);

describe('hints and outcomes', () => {
  it('are told from other texts by their ids', () => {
    const read = files.flatMap(unitsIn).filter(isRead);
    expect(read.length).toBeGreaterThan(400);
    expect(sentencesIn('One (UK GDPR, Art. 6(1)(e); s. 115). Two? Three!')).toBe(3);
    expect(sentencesIn('ایک۔ دو؟')).toBe(2);
  });

  it.each(files)('have at most four sentences: %s', (file) => {
    const long = unitsIn(file)
      .filter(isRead)
      .filter(({ source, target }) => Math.max(sentencesIn(source), sentencesIn(target)) > MOST)
      .map(({ id }) => id);
    expect(long).toEqual([]);
  });
});
