/** Holds `custom-elements.json` to what the sources have: everything public is in it, and nothing without a description. */
import { existsSync } from 'node:fs';
import { cli } from '@custom-elements-manifest/analyzer/cli.js';
import { describe, expect, it } from 'vitest';
import { ROOT, readSources } from '../architecture/source-files.js';
import { published } from '../support/published.js';

interface Described {
  readonly name: string;
  readonly description?: string;
  readonly default?: string;
}
interface Declaration extends Described {
  readonly tagName?: string;
  readonly [list: string]: unknown;
}

const FOLDER = `${ROOT}packages/elements`;
const LISTS = ['attributes', 'members', 'events', 'slots', 'cssParts', 'cssProperties'];

const { modules } = (await cli({ argv: ['analyze'], cwd: FOLDER, noWrite: true })) as {
  modules: { path: string; declarations: Declaration[]; exports: { kind: string; name: string }[] }[];
};
const declarations = modules.flatMap((module) => module.declarations);
const elements = declarations.filter(({ tagName }) => tagName !== undefined);
const sources = readSources().filter(({ path }) => path.startsWith('packages/elements/src/'));

const listOf = (declaration: Declaration, list: string): Described[] =>
  (declaration[list] ?? []) as Described[];

/** What the first group of a pattern catches in the sources. */
const inSources = (pattern: RegExp): string[] => [
  ...new Set(sources.flatMap(({ source }) => [...source.matchAll(pattern)].map((match) => match[1]!))),
];

describe('the manifest', () => {
  it('holds the element of every instrument, and the entry that defines it', () => {
    const tags = [...new Set(published.map(({ definition }) => definition.element))].sort();
    expect(elements.map(({ tagName }) => tagName).sort()).toEqual(tags);
    const defined = modules.flatMap(({ path, exports }) =>
      exports.filter(({ kind }) => kind === 'custom-element-definition').map(({ name }) => [path, name]),
    );
    expect(defined.sort()).toEqual(tags.map((tag) => [`dist/${tag}.js`, tag]));
  });

  it('names files as they are published', () => {
    const sourceOf = (path: string): string => path.replace('dist/', 'src/').replace(/js$/, 'ts');
    for (const { path } of modules) expect(existsSync(`${FOLDER}/${sourceOf(path)}`), path).toBe(true);
    expect(JSON.stringify(modules)).not.toMatch(/"\/?src\//);
  });

  it('describes everything', () => {
    const mute = declarations.flatMap((declaration) => [
      ...(declaration.description ? [] : [declaration.name]),
      ...LISTS.flatMap((list) => listOf(declaration, list).map((entry) => ({ list, ...entry })))
        .filter(({ description }) => !description)
        .map(({ list, name }) => `${declaration.name} ${list} ${name}`),
    ]);
    expect(mute).toEqual([]);
  });
});

describe.each(elements.map((element) => [element.tagName!, element] as const))('<%s>', (_, element) => {
  const namesOf = (list: string): string[] => listOf(element, list).map(({ name }) => name);

  it('has every slot, event and custom property of the sources, and no other', () => {
    expect(namesOf('slots').sort()).toEqual(inSources(/<slot name="([\w-]+)"/g).sort());
    expect(namesOf('events').sort()).toEqual(inSources(/super\('(sf-[\w-]+)'/g).sort());
    expect(namesOf('cssProperties').sort()).toEqual(inSources(/var\((--sf-[\w-]+)/g).sort());
  });

  it('has every part of the sources', () => {
    const parts = inSources(/\spart="([\w-]+)"/g);
    expect(parts).toContain('result');
    expect(namesOf('cssParts')).toEqual(expect.arrayContaining(parts));
  });

  it('gives the custom properties the defaults that the styles give them', () => {
    const inStyles = inSources(/var\((--sf-[^)]+)\)/g).map(
      (found) => found.split(/,\s*/) as [string, string],
    );
    const documented = listOf(element, 'cssProperties').map((entry) => [entry.name, entry.default]);
    expect(Object.fromEntries(documented)).toEqual(Object.fromEntries(inStyles));
  });

  it('has every attribute that every form takes', () => {
    const shared = ['lang', 'bilingual', 'audience', 'omit', 'name', 'disabled', 'readonly', 'required'];
    expect(namesOf('attributes')).toEqual(expect.arrayContaining([...shared, 'heading-level']));
  });
});
