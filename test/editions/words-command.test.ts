// @vitest-environment jsdom
/** The command `words`: the texts of a file out as XLIFF, and their translations back into it, the rest untouched. A browser’s XML is the translator’s tool here. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import type { Loose } from '../support/edition-file.js';
import { runCommand as run } from '../support/run-command.js';

const folder = mkdtempSync(join(tmpdir(), 'words-'));
afterAll(() => rmSync(folder, { recursive: true }));
const path = (name: string): string => join(folder, name);
const borough = path('example-borough.edition.json');
const northvale = path('example-northvale.edition.json');
const xlf = path('out.xlf');
const text = (name: string): string => readFileSync(name, 'utf8');

beforeEach(() => {
  for (const name of ['example-borough', 'example-northvale'])
    cpSync(join(process.cwd(), `examples/editions/${name}.edition.json`), path(`${name}.edition.json`));
  rmSync(xlf, { force: true });
});

const writeOut = (file: string, language: string) =>
  run('words', file, '--language', language, '--output', xlf);
const takeIn = (file: string, language: string, ...more: string[]) =>
  run('words', file, '--language', language, '--take', xlf, ...more);

const unitsOf = (document: Document): readonly Element[] =>
  Array.from(document.getElementsByTagName('trans-unit'));
const part = (unit: Element, name: string): Element => unit.getElementsByTagName(name)[0]!;

/** Translates what was written out, as a translator's tool would: the English behind a mark, values kept as they are. */
function translate(change: (unit: Element) => void = () => undefined): void {
  const document = new DOMParser().parseFromString(text(xlf), 'text/xml');
  for (const unit of unitsOf(document)) {
    const target = part(unit, 'target');
    while (target.firstChild) target.removeChild(target.firstChild);
    target.appendChild(document.createTextNode('§ '));
    for (const node of Array.from(part(unit, 'source').childNodes)) target.appendChild(node.cloneNode(true));
    target.setAttribute('state', 'translated');
    change(unit);
  }
  writeFileSync(xlf, new XMLSerializer().serializeToString(document));
}
const idOf = (unit: Element): string => unit.getAttribute('id')!;
const changing = (place: string, change: (unit: Element) => void) => (unit: Element) => {
  if (idOf(unit) === place) change(unit);
};
const saying = (place: string, words: string) =>
  changing(place, (unit) => {
    part(unit, 'target').textContent = words;
  });

const parsed = (file: string): Loose => JSON.parse(text(file)) as Loose;
/** A file without the words of a language. */
const without = (file: Loose, code: string): Loose => {
  const { [code]: _, ...words } = file.words as Record<string, unknown>;
  return { ...file, words };
};

describe.each(['cy', 'ur'])('in %s, which the forms come with', (code) => {
  it('writes the texts of the file alone, and takes them back', async () => {
    const before = text(borough);
    const { code: exit, out } = await writeOut(borough, code);
    const own = parsed(borough).words.en.messages as Record<string, string>;
    expect([exit, out]).toEqual([
      0,
      expect.stringContaining(`${Object.keys(own).length} texts to translate`),
    ]);
    const units = unitsOf(new DOMParser().parseFromString(text(xlf), 'text/xml'));
    expect(Object.fromEntries(units.map((unit) => [idOf(unit), part(unit, 'source').textContent]))).toEqual(
      own,
    );
    expect(new Set(units.map((unit) => part(unit, 'target').getAttribute('state')))).toEqual(
      new Set([code === 'cy' ? 'needs-review-translation' : 'needs-translation']),
    );

    translate();
    const taken = await takeIn(borough, code);
    expect([taken.code, taken.error]).toEqual([0, '']);
    const after = parsed(borough);
    expect(after.words[code]).toEqual({
      status: 'draft',
      ofEnglish: expect.stringMatching(/^[0-9a-f]{16}$/) as unknown as string,
      messages: Object.fromEntries(Object.entries(own).map(([place, words]) => [place, `§ ${words}`])),
    });
    expect(without(after, code)).toEqual(without(JSON.parse(before) as Loose, code));
    // Everything up to where the words of the language begin stands as it was, sign for sign.
    const changed = text(borough);
    const at = changed.indexOf(`,\n    "${code}": {`);
    expect(at).toBeGreaterThan(0);
    expect(changed.slice(0, at)).toBe(before.slice(0, at));
    const rest = (whole: string): string => whole.slice(whole.indexOf('\n  },\n  "vectors"'));
    expect(rest(changed)).toBe(rest(before));
    expect(rest(before).length).toBeGreaterThan(1000);
    expect((await run('check', borough)).code).toBe(0);
  });
});

describe('in Polish, which the forms lack', () => {
  it('writes ours too, and what comes back can be used and written out again', async () => {
    const { out } = await writeOut(northvale, 'pl');
    expect(out).toContain('ours are among them');
    translate();
    expect(text(xlf)).toContain('<source>Child <x id="number" equiv-text="{number}"/></source>');
    const { code, error } = await takeIn(northvale, 'pl');
    expect([code, error]).toEqual([0, '']);
    const { messages } = parsed(northvale).words.pl as { messages: Record<string, string> };
    expect(messages['items.children.row']).toBe('§ Child {number}');
    expect(messages.title).toBe('§ Referral to the safety board, Example Northvale');
    expect(Object.values(messages).filter((words) => !words.startsWith('§ '))).toEqual([]);
    expect((await run('check', northvale)).code).toBe(0);

    const before = text(northvale);
    rmSync(xlf);
    const again = await writeOut(northvale, 'pl');
    expect(again.out).toContain(' 0 of them without a translation');
    expect((await takeIn(northvale, 'pl')).code).toBe(0);
    expect(text(northvale)).toBe(before);
  });

  it('is refused at a place where nothing is said', async () => {
    const file = parsed(northvale);
    const messages = Object.fromEntries(
      Object.keys(file.words.en.messages as object).map((place) => [place, 'x']),
    );
    file.words.pl = { status: 'draft', messages: { ...messages, 'items.nobody.label': 'Nikt' } };
    writeFileSync(northvale, JSON.stringify(file));
    const { code, error } = await run('check', northvale);
    expect([code, error]).toEqual([1, expect.stringContaining('nothing reads "items.nobody.label"')]);
  });
});

describe('the status', () => {
  const status = () => {
    const { messages: _, ofEnglish: _of, ...rest } = parsed(borough).words.cy as Record<string, unknown>;
    return rest;
  };
  const review = ['--reviewed-by', 'Example Reviewer', '--reviewed-on', '2026-11-30'];

  it('is reviewed once somebody has read the words, and a draft again once a text is another', async () => {
    await writeOut(borough, 'cy');
    translate();
    await takeIn(borough, 'cy', ...review);
    const reviewed = { status: 'reviewed', reviewedBy: 'Example Reviewer', reviewedOn: '2026-11-30' };
    expect(status()).toEqual(reviewed);
    rmSync(xlf);
    await writeOut(borough, 'cy');
    expect(text(xlf)).toContain('state="signed-off"');
    await takeIn(borough, 'cy');
    expect(status()).toEqual(reviewed);
    translate(saying('title', 'Teitl arall'));
    await takeIn(borough, 'cy');
    expect(status()).toEqual({ status: 'draft' });
  });

  it.each([
    [['--reviewed-by', 'Example Reviewer'], 'go together'],
    [['--reviewed-by', 'Example Reviewer', '--reviewed-on', '2026-02-30'], 'write the day as'],
  ])('needs who and when: %s', async (parameters, told) => {
    await writeOut(borough, 'cy');
    translate();
    const { code, error } = await takeIn(borough, 'cy', ...parameters);
    expect([code, error]).toEqual([1, expect.stringContaining(told)]);
  });
});

describe('what comes back wrong is refused, and the file stays as it is', () => {
  const row = 'items.children.row';
  const cases: [string, (unit: Element) => void, string][] = [
    [
      'no such text',
      changing('title', (unit) => unit.setAttribute('id', 'items.q99.label')),
      'items.q99.label: the file has no such text',
    ],
    [
      'twice the same',
      changing('intro', (unit) => unit.setAttribute('id', 'title')),
      'title: it stands there twice',
    ],
    ['a value lost', saying(row, 'Dziecko'), `${row}: the translation lacks {number}`],
    [
      'a value too many',
      saying('title', 'Tytuł {name}'),
      'title: the translation has {name}, which the English has not',
    ],
    [
      'markup',
      changing('title', (unit) => {
        const target = part(unit, 'target');
        target.appendChild(target.ownerDocument!.createElementNS(target.namespaceURI, 'g'));
      }),
      'title: markup (<g>) cannot stand in a text',
    ],
    [
      'escaped markup',
      saying('title', 'Tytuł <b onclick="x">!</b>'),
      'title: markup (<b onclick="x">) cannot stand',
    ],
    [
      'other English',
      changing('title', (unit) => {
        part(unit, 'source').textContent = 'Something else';
      }),
      'title: its English is not that of the file, which says “Referral to the safety board, Example Northvale”; write the words out anew, to another name (--output)',
    ],
    ['nothing', saying('title', '  '), '1 text has no translation yet: title'],
    [
      'not yet translated',
      changing('title', (unit) => part(unit, 'target').setAttribute('state', 'needs-translation')),
      '1 text has no translation yet: title',
    ],
    [
      'too long',
      saying('title', 'x'.repeat(4001)),
      'words.pl.messages.title: there is too much in it (leave at most 4000)',
    ],
  ];
  it.each(cases)('%s', async (_what, change, told) => {
    const before = text(northvale);
    await writeOut(northvale, 'pl');
    translate(change);
    const { code, error } = await takeIn(northvale, 'pl');
    expect([code, error]).toEqual([1, expect.stringContaining(told)]);
    expect(error).toContain('cannot be taken');
    expect(text(northvale)).toBe(before);
  });

  it.each<[string, (xliff: string) => string, string]>([
    [
      'of another form',
      (xliff) => xliff.replace('marac-referral/example-northvale', 'dash/elsewhere'),
      'it is of "dash/elsewhere"; this file is "marac-referral/example-northvale"',
    ],
    [
      'in another language',
      (xliff) => xliff.replace('target-language="pl"', 'target-language="de"'),
      'it is in "de"; --language says "pl"',
    ],
    [
      'from another language',
      (xliff) => xliff.replace('source-language="en"', 'source-language="fr"'),
      'translated from "fr"',
    ],
    [
      'of another version of XLIFF',
      (xliff) => xliff.replace('version="1.2"', 'version="2.0"'),
      'version of XLIFF is 2.0',
    ],
    ['no XLIFF', () => '<html/>', 'it begins with <html>'],
    ['no XML', () => 'Guten Tag', 'it is no XML'],
    ['cut off', (xliff) => xliff.slice(0, 900), 'it is no XML'],
    [
      'with entities of its own',
      (xliff) => xliff.replace('<xliff', '<!DOCTYPE xliff [<!ENTITY a "b">]><xliff'),
      'it has a DOCTYPE',
    ],
    ['too long', (xliff) => xliff + ' '.repeat(5_000_000), 'it is longer than 5000000 characters'],
  ])('%s', async (_what, change, told) => {
    await writeOut(northvale, 'pl');
    translate();
    writeFileSync(xlf, change(text(xlf)));
    const before = text(northvale);
    const { code, error } = await takeIn(northvale, 'pl');
    expect([code, error]).toEqual([1, expect.stringContaining(told)]);
    expect(text(northvale)).toBe(before);
  });

  it('segments and comments of a tool are looked through', async () => {
    await writeOut(borough, 'cy');
    translate();
    writeFileSync(
      xlf,
      text(xlf).replace(
        '§ Risk checklist, Example Borough',
        '<mrk mtype="seg" mid="1">Rhestr</mrk><!-- seen --> newydd',
      ),
    );
    expect((await takeIn(borough, 'cy')).error).toBe('');
    expect(parsed(borough).words.cy.messages.title).toBe('Rhestr newydd');
  });
});

describe('a translation of other English than the file’s', () => {
  const note = 'note: words.cy: they are of other English than the file’s (write them out anew with';
  const notes = async () => (await run('check', borough)).error;
  const review = ['--reviewed-by', 'Example Reviewer', '--reviewed-on', '2026-11-30'];
  const reword = () => {
    const file = parsed(borough);
    file.words.en.messages['items.local1.label'] = 'Does anybody keep your papers?';
    writeFileSync(borough, JSON.stringify(file));
  };

  it('is told until it was looked through and taken in again', async () => {
    expect(await notes()).not.toContain(note);
    await writeOut(borough, 'cy');
    translate();
    await takeIn(borough, 'cy', ...review);
    expect(await notes()).not.toContain(note);
    const { ofEnglish } = parsed(borough).words.cy as { ofEnglish: string };

    reword();
    const { code, error } = await run('check', borough);
    expect([code, error]).toEqual([0, expect.stringContaining(note)]);
    rmSync(xlf);
    await writeOut(borough, 'cy');
    // Who signed it off had read other English.
    expect(text(xlf)).not.toContain('signed-off');
    await takeIn(borough, 'cy');
    expect(await notes()).not.toContain(note);
    expect(parsed(borough).words.cy).toMatchObject({ status: 'draft' });
    expect(parsed(borough).words.cy.ofEnglish).not.toBe(ofEnglish);
  });

  it('stays so while the XLIFF leaves texts out', async () => {
    await writeOut(borough, 'cy');
    translate();
    await takeIn(borough, 'cy');
    reword();
    rmSync(xlf);
    await writeOut(borough, 'cy');
    translate((unit) => {
      if (idOf(unit) === 'items.local1.label') unit.parentNode!.removeChild(unit);
    });
    expect((await takeIn(borough, 'cy')).code).toBe(0);
    expect(await notes()).toContain(note);
  });

  it('keeps its standing where the file did not say yet of which English it is', async () => {
    const file = parsed(borough);
    Object.assign(file.words.cy as object, {
      status: 'reviewed',
      reviewedBy: 'Example Reviewer',
      reviewedOn: '2026-11-30',
    });
    writeFileSync(borough, JSON.stringify(file));
    await writeOut(borough, 'cy');
    await takeIn(borough, 'cy');
    expect(parsed(borough).words.cy).toMatchObject({
      status: 'reviewed',
      reviewedBy: 'Example Reviewer',
      ofEnglish: expect.any(String) as unknown as string,
    });
  });
});

describe('an edition that grew', () => {
  it('has its new text translated, keeps what an XLIFF leaves out, and drops what nothing says any more', async () => {
    await writeOut(borough, 'cy');
    translate();
    await takeIn(borough, 'cy');
    const file = parsed(borough);
    file.words.en.messages['sections.current'] = 'Now';
    delete file.words.en.messages['items.local1.hint'];
    // As somebody else’s editor writes it.
    writeFileSync(borough, `\uFEFF${JSON.stringify(file, undefined, '\t').replaceAll('\n', '\r\n')}\r\n`);
    rmSync(xlf);
    const { out } = await writeOut(borough, 'cy');
    expect(out).toContain(', 1 of them without a translation');
    translate((unit) => {
      if (idOf(unit) !== 'sections.current') unit.parentNode!.removeChild(unit);
    });
    const taken = await takeIn(borough, 'cy');
    expect([taken.error, taken.out]).toEqual([
      '',
      expect.stringContaining('Left out, since nothing says them any more: items.local1.hint'),
    ]);
    const after = text(borough);
    expect(JSON.parse(after).words.cy.messages).toMatchObject({
      title: '§ Risk checklist, Example Borough',
      'sections.current': '§ Now',
    });
    expect(after.replaceAll('\r\n', '')).not.toContain('\n');
    expect(after).toContain('\r\n\t\t"cy": {');
    expect((await run('check', borough)).code).toBe(0);
  });
});

it.each([
  [['words', borough], 'words needs a language'],
  [['words', borough, '--language', 'klingon language'], 'is no language'],
  [['words', borough, '--language', 'PL'], '"PL" is no language; write its code: pl'],
  [['words', borough, '--language', 'en'], 'English is what is translated from'],
  [['words', borough, '--language', 'pl', '--take', path('nowhere.xlf')], 'cannot be read'],
])('%s is told', async (parameters, told) => {
  const { code, error } = await run(...parameters);
  expect([code, error]).toEqual([1, expect.stringContaining(told)]);
});

it('nothing is written over, and nothing is written where there is nothing to translate', async () => {
  await writeOut(borough, 'pl');
  expect((await writeOut(borough, 'pl')).error).toContain('is there already; name another with --output');
  const plain = path('plain.edition.json');
  await run('new', '--from', 'dash/kirklees', '--edition', 'plain', '--file', plain);
  const file = parsed(plain);
  writeFileSync(plain, JSON.stringify({ ...file, words: {} }));
  rmSync(xlf);
  expect((await writeOut(plain, 'cy')).error).toContain('there is nothing to translate');
});
