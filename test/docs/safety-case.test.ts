/** The hazard log is in its form, and names tests that are there; what stands beside it names what is there. */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkSafetyCase, readIfThere, SAFETY_CASE } from '../../scripts/check-safety-case.mjs';

const log = readFileSync(SAFETY_CASE, 'utf8');

it('the hazard log has nothing against it', () => {
  expect(checkSafetyCase(log, readIfThere)).toEqual([]);
});

it('the hazard log has the hazards that the project was asked for', () => {
  const names = [...log.matchAll(/^### H\d+ (.+)$/gm)].map(([, name]) => name);
  expect(names).toEqual(
    expect.arrayContaining([
      'Wrong band',
      'An answer is lost',
      'A wrong answer is recorded',
      'A trace is left on the device',
      'Wrong language, or a wrong translation',
      'A low score is believed',
      'The wrong person is attached',
      'Help comes too late',
    ]),
  );
});

describe.each([SAFETY_CASE, 'docs/data-protection.md', 'SECURITY.md'])('%s', (page) => {
  const text = readFileSync(page, 'utf8');

  it('names files and pages that are there', () => {
    const files = [...text.matchAll(/`((?:test|examples|packages|docs|scripts)\/[^`\s]+)`/g)]
      .map(([, file]) => file!)
      .filter((file) => file !== 'test/a.test.ts');
    const links = [...text.matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map(([, to]) => join(dirname(page), to!));
    expect(links.length).toBeGreaterThan(0);
    expect([...files, ...links].filter((file) => !existsSync(file))).toEqual([]);
  });

  it('names hazards that are in the log', () => {
    const named = [...new Set(text.match(/\bH\d\d\b/g))];
    expect(named.length).toBeGreaterThan(0);
    expect(named.filter((id) => !log.includes(`### ${id} `))).toEqual([]);
  });
});
