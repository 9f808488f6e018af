import { readFileSync } from 'node:fs';
import { explanations as cleveland } from '@safeguarding-forms/text/en/dash/cleveland-explanations.js';
import { explanations as kirklees } from '@safeguarding-forms/text/en/dash/kirklees-explanations.js';
import { explanations as liverpool } from '@safeguarding-forms/text/en/merit/liverpool-explanations.js';
import { describe, expect, it } from 'vitest';

const english = new URL('../../packages/text/src/en/', import.meta.url);

const editions = [
  ['dash/cleveland', cleveland],
  ['dash/kirklees', kirklees],
  ['merit/liverpool', liverpool],
] as const;

/** The sources that come along with a module, itself included; what is imported as a type never does. */
function sourcesFrom(module: URL, found = new Map<string, string>()): Map<string, string> {
  if (found.has(module.href)) return found;
  const source = readFileSync(module, 'utf8');
  found.set(module.href, source);
  for (const [, path] of source.matchAll(/^import (?!type\b).*?from '(\.[^']+)\.js';$/gms))
    sourcesFrom(new URL(`${path}.ts`, module), found);
  return found;
}

function sourceOf(name: string): string {
  return [...sourcesFrom(new URL(`${name}.ts`, english)).values()].join('\n');
}

function idsIn(value: object): string[] {
  if ('template' in value && 'id' in value) return [String(value.id)];
  return Object.values(value).flatMap((part: object) => idsIn(part));
}

describe('what a page pays for at first', () => {
  it.each(editions)('the words of %s bring no explanation along', (name, explanations) => {
    const ids = idsIn(explanations);
    expect(ids.length).toBeGreaterThan(40);
    const words = sourceOf(name);
    expect(ids.filter((id) => words.includes(`'${id}'`))).toEqual([]);
  });

  it.each(editions)('the explanations of %s are found where they are looked for', (name, explanations) => {
    const source = sourceOf(`${name}-explanations`);
    expect(idsIn(explanations).filter((id) => !source.includes(`'${id}'`))).toEqual([]);
  });
});
