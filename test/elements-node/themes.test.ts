/** Every look can be read: the contrast of all that lies on something else, in light and in dark surroundings. */
import { themes } from '@safeguarding-forms/elements/internal/themes/themes.js';
import type { Colours } from '@safeguarding-forms/elements/internal/themes/tokens.js';
import { describe, expect, it } from 'vitest';
import { themeSheets } from '../../packages/elements/scripts/theme-sheets.mjs';

type Token = keyof Colours;

/** WCAG 2.2, 1.4.3 and 1.4.11. */
const TEXT = 4.5;
const MARK = 3;

/** What is read, on what it stands. */
const READ: readonly (readonly [Token, Token])[] = [
  ['text', 'background'],
  ['text', 'surface'],
  ['muted', 'background'],
  ['muted', 'surface'],
  ['accent', 'background'],
  ['accent', 'surface'],
  ['on-accent', 'accent'],
  ['on-button', 'button'],
  ['error', 'background'],
  ['error', 'surface'],
  ['on-rank', 'error'],
  ['on-rank', 'caution'],
];

/** What has to be made out, beside what. */
const SEEN: readonly (readonly [Token, Token])[] = [
  ['border', 'background'],
  ['border', 'surface'],
  ['button', 'background'],
  ['caution', 'background'],
  ['caution', 'surface'],
  ['focus-edge', 'background'],
  ['focus-edge', 'surface'],
];

type Rgb = readonly [number, number, number];

const rgb = (colour: string): Rgb => {
  const [, r, g, b] = /^#([\da-f]{2})([\da-f]{2})([\da-f]{2})$/.exec(colour) ?? [];
  if (!r || !g || !b) throw new Error(`${colour} is not written as #rrggbb`);
  return [parseInt(r, 16), parseInt(g, 16), parseInt(b, 16)];
};

/** Relative luminance as WCAG defines it. */
const luminance = (colour: Rgb): number => {
  const [r, g, b] = colour.map((value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};

const contrast = (one: Rgb, other: Rgb): number => {
  const [lighter, darker] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [number, number];
  return (lighter + 0.05) / (darker + 0.05);
};

/** So much of one colour over another. */
const mixed = (one: Rgb, share: number, other: Rgb): Rgb =>
  one.map((value, at) => value * share + (other[at] as number) * (1 - share)) as unknown as Rgb;

// The page's own colours are the page's to answer for.
const judged = Object.entries(themes).filter(([name]) => name !== 'inherit');

describe('contrast is measured right', () => {
  it('knows what is known: black on white, and the grey that just passes', () => {
    expect(contrast(rgb('#000000'), rgb('#ffffff'))).toBeCloseTo(21, 5);
    expect(contrast(rgb('#767676'), rgb('#ffffff'))).toBeCloseTo(4.54, 2);
    expect(contrast(rgb('#777777'), rgb('#ffffff'))).toBeLessThan(TEXT);
  });
});

describe.each(judged)('the theme %s', (_, theme) => {
  for (const scheme of ['light', 'dark'] as const) {
    const colours = theme[scheme];
    const of = (token: Token): Rgb => rgb(colours[token]);

    it.each(READ)(`has %s on %s that can be read, ${scheme}`, (one, other) => {
      expect(contrast(of(one), of(other))).toBeGreaterThanOrEqual(TEXT);
    });

    it.each(SEEN)(`has %s that stands out from %s, ${scheme}`, (one, other) => {
      expect(contrast(of(one), of(other))).toBeGreaterThanOrEqual(MARK);
    });

    it(`has text that can be read on a chosen answer, whose edge stands out, ${scheme}`, () => {
      const chosen = mixed(of('accent'), 0.12, of('background'));
      expect(contrast(of('text'), chosen)).toBeGreaterThanOrEqual(TEXT);
      expect(contrast(of('accent'), chosen)).toBeGreaterThanOrEqual(MARK);
    });
  }
});

describe('the style sheets of the themes', () => {
  it('set every token, in light and in dark, and nothing else', () => {
    const sheets = new Map(themeSheets(themes));
    expect([...sheets.keys()]).toEqual(['plain', 'govuk', 'nhs', 'inherit']);
    for (const [name, { light, shape }] of Object.entries(themes)) {
      const sheet = sheets.get(name) ?? '';
      const set = [...sheet.matchAll(/--sf-([\w-]+):/g)].map(([, token]) => token);
      const tokens = [...Object.keys(shape), ...Object.keys(light), ...Object.keys(light)];
      expect(set).toEqual(tokens);
      expect(sheet).not.toMatch(/url|@import|undefined/);
    }
  });
});
