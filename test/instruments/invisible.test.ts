/** What leaves no mark on the page is no answer, and makes no answer another one: over every text of every edition. */
import { catalogue, type Answers, type Attached } from '@safeguarding-forms/instruments';
import { allItems, isBlank } from '@safeguarding-forms/instruments/internal/check/asked.js';
import { isSame } from '@safeguarding-forms/instruments/internal/check/said.js';
import { isSeen, seenText, withoutEnds } from '@safeguarding-forms/instruments/internal/model/invisible.js';
import type { Format } from '@safeguarding-forms/instruments/internal/model/formats.js';
import { describe, expect, it } from 'vitest';
import { published } from '../support/published.js';

/** Of each kind a few, written down by hand: the rule itself is not asked. */
const UNSEEN: Readonly<Record<string, readonly number[]>> = {
  'white space': [0x20, 0x09, 0x0a, 0x0d, 0xa0, 0x1680, 0x2003, 0x2028, 0x2029, 0x202f, 0x3000],
  control: [0x00, 0x07, 0x08, 0x1b, 0x7f, 0x85, 0x9f],
  'zero width': [0x200b, 0x200c, 0x200d, 0x2060, 0xfeff, 0x180e],
  direction: [0x061c, 0x200e, 0x200f, 0x202a, 0x202c, 0x202e, 0x2066, 0x2067, 0x2069],
  'soft hyphen': [0xad],
  'grapheme joiner': [0x034f],
  'operators that are thought': [0x2061, 0x2063, 0x2064, 0x206a, 0x206f],
  'variation selector': [0xfe00, 0xfe0e, 0xfe0f, 0xe0100, 0xe01ef, 0x180b],
  'filler of Hangul': [0x115f, 0x1160, 0x3164, 0xffa0],
  'braille without a dot': [0x2800],
  tag: [0xe0001, 0xe0020, 0xe0041, 0xe007f],
  'vowel of Khmer that is never drawn': [0x17b4, 0x17b5],
  'mark around notes': [0xfff9, 0xfffb],
  'sign of music or shorthand': [0x1d159, 0x1d173, 0x1bca0],
};
const unseen = Object.values(UNSEEN)
  .flat()
  .map((code) => String.fromCodePoint(code));
const all = unseen.join('');
/** The first of each kind, where thousands of checks would take long. */
const oneOfEach = Object.values(UNSEEN).map(([code = 0]) => String.fromCodePoint(code));

const told = (id: string, edition: string, answers: Answers): string[] =>
  catalogue
    .checkComplete(id, edition, answers)
    .map(({ path, code }) => `${path} ${code}`)
    .sort();

describe('what is not seen', () => {
  it.each(Object.entries(UNSEEN))('is no content: %s', (_kind, codes) => {
    for (const code of codes) {
      const sign = String.fromCodePoint(code);
      expect(isSeen(sign), code.toString(16)).toBe(false);
      expect(seenText(`${sign}TS1${sign} 1AA${sign}`).replace(/\s+/g, ' '), code.toString(16)).toMatch(
        /^TS1 1AA$/,
      );
      expect(isSame(`Example${sign} Person`, 'example person'), code.toString(16)).toBe(true);
    }
  });

  it.each([
    ['letters of any script', 'a é Ł ب ش अ த 한 漢 あ ᚠ'],
    ['figures and signs', '0 ٣ ۴ . - – ? € ☎ ✓'],
    ['emoji, with what joins them', '😀 👩‍🦰 ❤️ 🏴󠁧󠁢󠁷󠁬󠁳󠁿'],
    ['braille with a dot, a letter of Hangul', '⠁ ᄀ'],
  ])('is not: %s', (_kind, signs) => {
    for (const sign of signs.split(' ')) expect(isSeen(sign), sign).toBe(true);
  });

  it('goes from the ends of a text; what belongs to a sign, and what joins a word, stays', () => {
    expect(withoutEnds('\u200b\u2067 Jane\u200e Example \u2069\ufeff')).toBe('Jane\u200e Example');
    for (const text of ['می‌خواهم', 'क्‍ष', 'ه‍', '❤️', '👩‍👧', '🏴󠁧󠁢󠁷󠁬󠁳󠁿', '؀١٢', 'بى‌'])
      expect(withoutEnds(` ${text}\u200b`)).toBe(text);
    expect(withoutEnds('\u200b'.repeat(100_000))).toBe('');
  });
});

describe('every text of every edition', () => {
  interface Text {
    readonly name: string;
    readonly id: string;
    readonly edition: string;
    readonly answer: (text: string) => object;
  }
  const texts = published.flatMap(({ name, id, edition, definition }) =>
    allItems(definition).flatMap((item): Text[] => {
      if (item.kind === 'text' || item.kind === 'long-text')
        return [
          { name: `${name}: ${item.id}`, id, edition, answer: (text: string) => ({ [item.id]: text }) },
        ];
      if (item.kind === 'judgement')
        return [
          {
            name: `${name}: ${item.id}`,
            id,
            edition,
            answer: (reason: string) => ({ [item.id]: { level: definition.levels.at(-1), reason } }),
          },
        ];
      if (item.kind !== 'group') return [];
      return item.fields
        .filter(({ kind }) => kind === 'text' || kind === 'long-text')
        .map((field) => ({
          name: `${name}: ${item.id}.${field.id}`,
          id,
          edition,
          answer: (text: string) => ({ [item.id]: [{ [field.id]: text }] }),
        }));
    }),
  );

  it('is looked at', () => expect(texts.length).toBeGreaterThan(250));

  it.each(texts)('$name', ({ id, edition, answer }) => {
    // What a blank comes to, an ordinary space has always shown.
    const blank = told(id, edition, answer(' ') as Answers);
    for (const text of [...oneOfEach, [...all].slice(0, 60).join('')])
      expect(told(id, edition, answer(text) as Answers), text.codePointAt(0)?.toString(16)).toEqual(blank);
    expect(isBlank(answer(all))).toBe('judgement' in answer(all) ? isBlank(answer(' ')) : true);
  });
});

describe('every line with a format', () => {
  const SAMPLES: Readonly<Record<string, string>> = {
    postcode: 'EX1 1AA',
    phone: '01632 960001',
    email: 'worker@example.org',
    score: '14',
    'one-person': 'Example Person',
    'acting-agency': 'Example Agency',
    'row-numbers': '1, 2',
  };
  const lines = published.flatMap(({ name, id, edition, definition }) =>
    allItems(definition).flatMap((item) => {
      const fields = item.kind === 'group' ? item.fields : [item];
      return fields.flatMap((field) => {
        const { format } = field as { readonly format?: Format };
        if (!format) return [];
        const at = item.kind === 'group' ? `${item.id}[0].${field.id}` : field.id;
        const answer = (text: string): object =>
          item.kind === 'group' ? { [item.id]: [{ [field.id]: text }] } : { [item.id]: text };
        return [{ name: `${name}: ${at}`, id, edition, format: format.id, at, answer }];
      });
    }),
  );

  it.each(lines)('takes what looks right: $name', ({ id, edition, format, at, answer }) => {
    const sample = SAMPLES[format] ?? '';
    const issues = (text: string): string[] =>
      [
        ...catalogue.checkComplete(id, edition, answer(text) as Answers),
        ...catalogue.checkWarnings(id, edition, answer(text) as Answers),
      ]
        .filter(({ path }) => path === at)
        .map(({ code, params }) => `${code} ${String(params.rule ?? params.expected)}`);
    const plain = issues(sample);
    // A tool on paper is asked for first: what is not asked has no issue, with or without.
    for (const sign of oneOfEach) {
      const around = `${sign}${sample}${sign}`;
      expect(issues(around), sign.codePointAt(0)?.toString(16)).toEqual(plain);
      if (/\s/.test(seenText(`a${sign}b`))) continue;
      const inside = sample.slice(0, 1) + sign + sample.slice(1);
      expect(issues(inside), sign.codePointAt(0)?.toString(16)).toEqual(plain);
    }
  });
});

describe('what is compared', () => {
  const tool = (victimName: string): Attached =>
    ({
      instrument: { id: 'dash', edition: 'kirklees', version: '1.0.0' },
      answers: { victimName, victimDob: '1990-05-01' },
      result: { basis: [], flags: [], factors: [] },
    }) as unknown as Attached;

  it.each(['cleveland', 'kirklees', 'norfolk', 'liverpool'])(
    'names with an attachment, as they look: %s',
    (edition) => {
      const differs = (here: string, there: string): boolean =>
        catalogue
          .checkComplete(
            'marac-referral',
            edition,
            { victimName: here, victimDob: '1990-05-01' },
            { attachments: { riskAssessment: tool(there) } },
          )
          .some(({ path, code }) => path === 'victimName' && code === 'attachment-mismatch');
      for (const sign of unseen) expect(differs(`Example ${sign}Person`, 'Example Person')).toBe(false);
      expect(differs('Example Persons', 'Example Person')).toBe(true);
    },
  );

  it('figures with a threshold, as they look', () => {
    const rules = (declaredScore: string): string[] =>
      catalogue
        .checkComplete('marac-referral', 'kirklees', {
          declaredTool: 'dash',
          declaredScore,
          referralReason: 'potential-escalation',
        })
        .map(({ params }) => String(params.rule));
    expect(rules('14')).toContain('high-not-claimed');
    for (const sign of unseen) expect(rules(`1${sign.trim()}4`.replace(/\s/g, ''))).toBeDefined();
    expect(rules('1\u200b4\u200e')).toContain('high-not-claimed');
    expect(rules('13\u200b')).not.toContain('high-not-claimed');
  });
});
