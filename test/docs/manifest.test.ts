/** Holds `custom-elements.json` to the sources: everything public is in it, and nothing without a description. */
import { nameOf } from '@safeguarding-forms/elements/internal/form/form-kind.js';
import { existsSync } from 'node:fs';
import { cli } from '@custom-elements-manifest/analyzer/cli.js';
import * as classes from '@safeguarding-forms/elements/classes.js';
import { attachmentItems } from '@safeguarding-forms/instruments/internal/check/asked.js';
import { plain } from '@safeguarding-forms/elements/internal/themes/tokens.js';
import { describe, expect, it } from 'vitest';
import { ROOT, readSources } from '../architecture/source-files.js';
import { published } from '../support/published.js';

const FOLDER = `${ROOT}packages/elements`;
const LISTS = ['attributes', 'members', 'events', 'slots', 'cssParts', 'cssProperties'] as const;

const { modules } = await cli({ argv: ['analyze'], cwd: FOLDER, noWrite: true });
const declarations = modules.flatMap((module) => module.declarations);
const elements = declarations.flatMap((element) =>
  element.tagName ? [[element.tagName, element] as const] : [],
);
/** The element that shows any form has no edition of its own. */
const ANY = 'safeguarding-form';
const ofOne = elements.filter(([tag]) => tag !== ANY);
const tags = [...new Set(published.map(({ definition }) => definition.element as string)), ANY].sort();
const kinds = Object.values(classes).flatMap((each) =>
  typeof each === 'function' && 'kind' in each && each.kind ? [each.kind] : [],
);
const sources = readSources().filter(({ path }) => path.startsWith('packages/elements/src/'));

/** What the first group of a pattern catches in some of the sources, sorted. */
const inSources = (pattern: RegExp, among = sources): string[] =>
  [...new Set(among.flatMap(({ source }) => [...source.matchAll(pattern)].map((match) => match[1]!)))].sort();

describe('the manifest', () => {
  it('holds the element of every instrument and that of any, and the entry that defines it', () => {
    expect(elements.map(([tag]) => tag).sort()).toEqual(tags);
    const defined = modules.flatMap(({ path, exports }) =>
      exports.filter(({ kind }) => kind === 'custom-element-definition').map(({ name }) => [path, name]),
    );
    expect(defined.sort()).toEqual(tags.map((tag) => [`dist/${tag}.js`, tag]));
  });

  it('names files as they are published', () => {
    const sourceOf = (path: string): string => path.replace('dist/', 'src/').replace(/js$/, 'ts');
    expect(modules.filter(({ path }) => !existsSync(`${FOLDER}/${sourceOf(path)}`))).toEqual([]);
    expect([...JSON.stringify(modules).matchAll(/"\/?src\/[^"]*/g)]).toEqual([]);
  });

  it('describes everything', () => {
    const mute = declarations.flatMap((declaration) => [
      ...(declaration.description ? [] : [declaration.name]),
      ...LISTS.flatMap((list) => (declaration[list] ?? []).map((entry) => ({ list, ...entry })))
        .filter(({ description }) => !description)
        .map(({ list, name }) => `${declaration.name} ${list} ${name}`),
    ]);
    expect(mute).toEqual([]);
  });
});

const property = (token: string): string => `--sf-${token}`;

describe.each(elements)('<%s>', (_, element) => {
  const names = (list: (typeof LISTS)[number]): string[] =>
    (element[list] ?? []).map(({ name }) => name).sort();

  it('has every slot, event and custom property of the sources, and no other', () => {
    expect(names('slots')).toEqual(['', ...inSources(/<slot name="([\w-]+)"/g)]);
    expect(names('events')).toEqual(inSources(/super\('(sf-[\w-]+)'/g));
    expect(names('cssProperties')).toEqual(
      Object.keys({ ...plain.shape, ...plain.light })
        .map(property)
        .sort(),
    );
    // Every one of them is set in one place, and none beside it.
    expect(inSources(/var\((--sf-\w[\w-]*)/g)).toEqual([]);
  });

  it('has every part of the sources', () => {
    // A form that is no record takes nothing along, and one that is a single page has no steps.
    const ROOMS: Readonly<Record<string, readonly string[]>> = {
      SafeguardingForm: ['/steps/', '/attachments/', '/controls/'],
      // Nothing can be marked as not known in one that takes nothing along.
      StepForm: ['/attachments/', '/read-aloud', '/not-known'],
      AttachingForm: ['/read-aloud'],
      RecordForm: ['/read-aloud'],
    };
    const isReferral = element.tagName === 'marac-referral';
    const others = isReferral ? [] : (ROOMS[element.superclass?.name ?? ''] ?? []);
    const own = sources.filter(({ path }) => !others.some((room) => path.includes(room)));
    const parts = inSources(/\spart="([\w-]+)"/g, own);
    expect(parts).toContain('result');
    expect(names('cssParts')).toEqual(expect.arrayContaining(parts));
  });

  it('gives the custom properties the defaults that the styles give them', () => {
    const defaults = Object.entries({ ...plain.shape, ...plain.light }).map(([name, value]) => [
      property(name),
      value,
    ]);
    expect(element.cssProperties?.map((entry) => [entry.name, entry.default]).sort()).toEqual(
      defaults.sort(),
    );
  });

  it('says what every custom property is, as its token does', () => {
    expect(element.cssProperties?.filter(({ description }) => !description)).toEqual([]);
  });

  it('has every attribute that every form takes', () => {
    const shared = ['lang', 'bilingual', 'audience', 'omit', 'name', 'disabled', 'readonly', 'required'];
    expect(names('attributes')).toEqual(expect.arrayContaining([...shared, 'heading-level']));
  });

  it('says of every member and attribute which type it has, and of what a method returns', () => {
    const untyped = [
      ...(element.members ?? []).map((member) => [
        member.name,
        member.kind === 'method' ? member.return?.type?.text : member.type?.text,
      ]),
      ...(element.attributes ?? []).map(({ name, type }) => [name, type?.text]),
    ].filter(([, type]) => !type);
    expect(untyped).toEqual([]);
  });

  it('tells where its types come from, and nothing of how it is made', () => {
    const key = element.members!.find(({ name }) => name === 'recipientKey')!;
    expect(key.type?.references).toEqual([
      { name: 'PublicJwk', package: '@safeguarding-forms/seal', start: 0, end: 9 },
    ]);
    const submit = element.members!.find(({ name }) => name === 'submit')!;
    expect(submit.return?.type?.text).toMatch(/^Promise<.*SealedEnvelope.*null>|^Promise<Submitted \| null>/);
    expect(element.members!.filter(({ name }) => name === 'tag')).toEqual([]);
  });
});

describe.each(ofOne)('<%s>, the form of one instrument', (_, element) => {
  const names = (list: (typeof LISTS)[number]): string[] =>
    (element[list] ?? []).map(({ name }) => name).sort();

  it('has the attribute that chooses the edition, and the name of every edition in its description', () => {
    const { editionName, editions } = kinds.find(({ tag }) => tag === element.tagName)!;
    const described = element.attributes?.find(({ name }) => name === editionName)?.description ?? '';
    expect(editions.map(nameOf).filter((name) => !described.includes(name))).toEqual([]);
  });

  it('writes the editions out', () => {
    const { editionName, editions } = kinds.find(({ tag }) => tag === element.tagName)!;
    const { type } = element.members!.find(({ name }) => name === editionName)!;
    expect(type?.text.split(' | ').sort()).toEqual(editions.map((edition) => `'${nameOf(edition)}'`).sort());
  });

  it('has a property for every submission that it takes along', async () => {
    const { editions } = kinds.find(({ tag }) => tag === element.tagName)!;
    const loaded = await Promise.all(
      editions.map(async (edition) => ('load' in edition ? (await edition.load()).edition : edition)),
    );
    const taken = loaded.flatMap(({ module }) => attachmentItems(module.definition).map(({ id }) => id));
    expect(names('members')).toEqual(expect.arrayContaining(taken));
  });
});
