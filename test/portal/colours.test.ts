/** The portal's colours, light and dark: what is read against what stands behind it. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const CSS = readFileSync(
  fileURLToPath(new URL('../../examples/council-portal/public/portal.css', import.meta.url)),
  'utf8',
);

/** The colours that the first block after a place in the sheet gives, by name. */
function coloursAt(place: string): Record<string, string> {
  const [block = ''] = CSS.slice(CSS.indexOf(place)).split('}');
  return Object.fromEntries(
    [...block.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map(([, name, hex]) => [name, hex]),
  );
}

const light = coloursAt(':root {');
const themes = { light, dark: { ...light, ...coloursAt('(prefers-color-scheme: dark)') } };

function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const part = parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(one: string, other: string): number {
  const [dark = 0, bright = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (bright + 0.05) / (dark + 0.05);
}

const TEXT = [
  ['ink', 'paper'],
  ['ink', 'wash'],
  ['ink', 'warning'],
  ['soft-ink', 'paper'],
  ['soft-ink', 'wash'],
  ['accent', 'paper'],
  ['accent', 'wash'],
  ['on-accent', 'accent'],
  ['on-danger', 'danger'],
  ['error', 'paper'],
  ['error', 'wash'],
] as const;

/** Edges that say something, and the focus, of which one ring or the other has to stand out. */
const MARKS = [
  ['edge', 'paper'],
  ['amber', 'paper'],
  ['danger', 'paper'],
  ['accent', 'paper'],
  ['ink', 'paper'],
  ['focus', 'header'],
] as const;

describe.each(Object.entries(themes))('the colours in the %s', (_theme, colours) => {
  const between = (one: string, other: string): number => contrast(colours[one] ?? '', colours[other] ?? '');

  it.each(TEXT)('let text be read: %s on %s', (text, behind) => {
    expect(between(text, behind)).toBeGreaterThanOrEqual(4.5);
  });

  it.each(MARKS)('let marks be seen: %s on %s', (mark, behind) => {
    expect(between(mark, behind)).toBeGreaterThanOrEqual(3);
  });

  it('let the header be read', () => {
    expect(contrast('#ffffff', colours.header ?? '')).toBeGreaterThanOrEqual(4.5);
  });
});
