/** Nobody is assessed in a mixture of languages: what a form says is all in the two files that its element loads. */
import { existsSync, readFileSync } from 'node:fs';
import { catalogue } from '@safeguarding-forms/instruments';
import {
  languages,
  openAnswers,
  pluralForm,
  sentenceIn,
  type Message,
  type Templates,
  type Translations,
} from '@safeguarding-forms/text';
import { words as norfolk } from '@safeguarding-forms/text/internal/en/marac-referral/norfolk.js';
import { chromeTranslations } from '@safeguarding-forms/text/internal/locales/chrome/translations.js';
import { describe, expect, it } from 'vitest';
import { published } from '../support/published.js';

/** The ids of all messages, also of the rows of a group, which are named by number. */
function idsIn(said: object): string[] {
  return Object.values(said).flatMap((part: unknown): string[] => {
    if (typeof part === 'function') return [(part as (n: number) => Message)(1).id];
    return 'template' in (part as object) ? [(part as Message).id] : idsIn(part as object);
  });
}

/** What can be read beside a form, the same for all its editions; few forms have it. */
async function readBeside(id: string): Promise<object> {
  const file = new URL(`../../packages/text/src/en/${id}/reader.ts`, import.meta.url);
  return existsSync(file) ? ((await import(/* @vite-ignore */ file.href)) as object) : {};
}

/** What stands around every form for the person who fills it in alone, in the English of each that has such words. */
async function aroundSelfServe(): Promise<object> {
  const { self } = await import('@safeguarding-forms/text/internal/en/self/shared.js');
  const { selfChrome } = await import('@safeguarding-forms/text/internal/en/self/chrome.js');
  const { helpWords } = await import('@safeguarding-forms/text/internal/en/self/services.js');
  return { self, selfChrome, helpWords };
}

const isSelfServe = (file: string): boolean => file.endsWith('-self');

/**
 * What a file of sentences has to hold, apart from the chrome's part of it: all that the English of an edition exports,
 * for professionals or for the person who fills the form in alone.
 */
async function said(id: string, file: string): Promise<{ own: Set<string>; chrome: Set<string> }> {
  const entry = `../../packages/text/src/en/${id}/${file}`;
  const ids = idsIn((await import(/* @vite-ignore */ `${entry}.ts`)) as object);
  if (isSelfServe(file)) ids.push(...idsIn(await aroundSelfServe()));
  else
    ids.push(
      ...idsIn((await import(/* @vite-ignore */ `${entry}-explanations.ts`)) as object),
      ...idsIn(await readBeside(id)),
    );
  const isChrome = (name: string): boolean => name.startsWith('chrome.');
  return { own: new Set(ids.filter((name) => !isChrome(name))), chrome: new Set(ids.filter(isChrome)) };
}

async function tableOf(id: string): Promise<Translations> {
  const table = `../../packages/text/src/locales/${id}/translations.ts`;
  return ((await import(/* @vite-ignore */ table)) as { translations: Translations }).translations;
}

async function sentencesOf(id: string, edition: string, code: string): Promise<Templates> {
  return (await (await tableOf(id))[code]![edition]!()).templates;
}

/** The ids of the messages that translators have of a part. */
function idsInXliff(part: string, code: string): string[] {
  const xliff = new URL(`../../packages/text/xliff/${part}/${code}.xlf`, import.meta.url);
  return [...readFileSync(xliff, 'utf8').matchAll(/<trans-unit id="([^"]+)">/g)].map(([, id]) => id!);
}

const instruments = [...new Set(published.map(({ id }) => id))];
const editionsOf = (instrument: string): string[] =>
  published.filter(({ id }) => id === instrument).map(({ edition }) => edition);
/** The files of sentences of an instrument: one an edition, and one more where there are words to the person alone. */
const filesOf = (instrument: string): string[] =>
  editionsOf(instrument).flatMap((edition) => {
    const english = new URL(`../../packages/text/src/en/${instrument}/${edition}-self.ts`, import.meta.url);
    return existsSync(english) ? [edition, `${edition}-self`] : [edition];
  });
const offering = (part: string): string[] =>
  languages.filter(({ status }) => part in status).map(({ code }) => code);

const files = instruments.flatMap((id) => filesOf(id).map((file) => ({ id, file })));

describe.each(files)('$id $file', ({ id, file }) => {
  it.each(offering(id))('has in %s exactly the sentences that it says', async (code) => {
    const { own, chrome } = await said(id, file);
    expect(own.size).toBeGreaterThan(20);
    expect(Object.keys(await sentencesOf(id, file, code)).sort()).toEqual([...own].sort());
    const around = (await chromeTranslations[code]!()).templates;
    expect([...chrome].filter((name) => !(name in around))).toEqual([]);
  });
});

describe.each(instruments)('%s', (id) => {
  it('has a table of the languages that offer it, and in each of all its files', async () => {
    const table = await tableOf(id);
    expect(Object.keys(table).sort()).toEqual(offering(id).sort());
    for (const editions of Object.values(table))
      expect(Object.keys(editions).sort()).toEqual(filesOf(id).sort());
  });

  // A message that an element takes from elsewhere than the two files of an edition would be missing in all languages.
  it.each(offering(id))('leaves no sentence in %s to translators that no edition says', async (code) => {
    const all = await Promise.all(filesOf(id).map((file) => sentencesOf(id, file, code)));
    const loaded = new Set(all.flatMap(Object.keys));
    expect(idsInXliff(id, code).filter((name) => !loaded.has(name))).toEqual([]);
  });
});

describe('what every form says to the person alone', () => {
  // There is no file of it: each form's own holds it.
  it.each(['cy', 'ur'])('is in %s no more than some form says', async (code) => {
    const toPerson = files.filter(({ file }) => isSelfServe(file));
    expect(toPerson.length).toBeGreaterThan(0);
    const all = await Promise.all(toPerson.map(({ id, file }) => sentencesOf(id, file, code)));
    const loaded = new Set(all.flatMap(Object.keys));
    const translated = idsInXliff('self', code);
    expect(translated.length).toBeGreaterThan(40);
    expect(translated.filter((name) => !loaded.has(name))).toEqual([]);
  });
});

describe('the chrome', () => {
  it('is there in every language', () => {
    expect(Object.keys(chromeTranslations).sort()).toEqual(languages.map(({ code }) => code).sort());
    expect(offering('chrome')).toHaveLength(languages.length);
  });

  it.each(Object.keys(chromeTranslations))('is in %s as a whole, and alone', async (code) => {
    const { templates } = await chromeTranslations[code]!();
    expect(Object.keys(templates).sort()).toEqual(idsInXliff('chrome', code).sort());
  });
});

describe('a file of sentences', () => {
  const several = instruments.filter((id) => filesOf(id).length > 1);

  // A page must not pay for what another form says.
  it.each(several.flatMap((id) => offering(id).map((code) => ({ id, code }))))(
    'of $id in $code holds nothing that only another edition says',
    async ({ id, code }) => {
      const uses = new Map<string, string[]>();
      for (const file of filesOf(id))
        for (const name of (await said(id, file)).own) uses.set(name, [...(uses.get(name) ?? []), file]);
      for (const file of filesOf(id)) {
        const held = Object.keys(await sentencesOf(id, file, code));
        expect(held.filter((name) => !uses.get(name)?.includes(file))).toEqual([]);
      }
    },
  );

  it.each(['cy', 'ur'])('for professionals holds in %s no word to the person alone', async (code) => {
    const professionals = files.filter(({ file }) => !isSelfServe(file));
    expect(professionals.length).toBe(published.length);
    for (const { id, file } of professionals) {
      const held = Object.keys(await sentencesOf(id, file, code));
      expect(held.filter((name) => /(^|\.)self\./.test(name))).toEqual([]);
    }
  });

  it('holds what editions share in each, and what one says alone in none but its own', async () => {
    const hate = await sentencesOf('dash', 'sefton-hate', 'ur');
    const cleveland = await sentencesOf('dash', 'cleveland', 'ur');
    expect(hate).toHaveProperty(['dash.sefton-hate.q38']);
    expect(cleveland).not.toHaveProperty(['dash.sefton-hate.q38']);
    // Sefton's tool takes one option of this question, and its file nothing else of it.
    expect(cleveland).toHaveProperty(['dash.q21']);
    expect(hate).not.toHaveProperty(['dash.q21']);
    expect(hate['dash.q21.option.children']).toBe(cleveland['dash.q21.option.children']);
    expect(hate).toHaveProperty(['dash.q21.option.children']);
  });
});

describe('a sentence that takes values', () => {
  it.each(offering('marac-referral'))('takes a number in, in %s', async (code) => {
    const sentences = await sentencesOf('marac-referral', 'norfolk', code);
    const row = norfolk.items.children.row(7);
    expect(sentenceIn(sentences, row)).toContain('7');
    expect(sentenceIn(sentences, row)).not.toBe(sentenceIn(undefined, row));
  });

  it.each(Object.keys(chromeTranslations))(
    'has in %s every plural form, each with its values',
    async (code) => {
      const { templates } = await chromeTranslations[code]!();
      for (const number of [0, 1, 2, 3, 6, 11]) {
        const sentence = sentenceIn(templates, pluralForm(code, number, openAnswers(number, 'LEVEL')));
        expect(sentence).toContain('LEVEL');
        expect(sentence).not.toMatch(/undefined|\$\{/);
      }
    },
  );
});

it('is asked of every edition', () => {
  expect(published).toHaveLength(catalogue.listInstruments().length);
});
