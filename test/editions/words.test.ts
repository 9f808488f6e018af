/** The words of edition files: built-in ones are taken whole, and what an area writes itself is complete or told of. */
import { builtIns, readFile, writtenEdition } from '@safeguarding-forms/editions';
import { messagesOf } from '@safeguarding-forms/editions/internal/messages-of.js';
import { isOfSort } from '@safeguarding-forms/instruments/internal/edition-file/texts.js';
import { languages, sentenceIn, type Message } from '@safeguarding-forms/text';
import { ownTemplates } from '@safeguarding-forms/text/internal/edition-words/own-text.js';
import { offeredIn, statusIn } from '@safeguarding-forms/text/internal/edition-words/languages-of.js';
import { problemLine, problemText } from '@safeguarding-forms/text/internal/edition-words/problem-text.js';
import { describe, expect, it } from 'vitest';
import type { Loose } from '../support/edition-file.js';

const looseFile = (name = 'dash/cleveland'): Loose =>
  writtenEdition(builtIns.find((each) => each.name === name)!) as Loose;

const read = (file: Loose) => {
  const found = readFile(file);
  if (!found.ok) throw new Error(found.problems.map(problemLine).join('\n'));
  return found.edition;
};
const problemsOf = (file: Loose): string[] => {
  const found = readFile(file);
  return found.ok
    ? []
    : found.problems.map(({ path, code, params }) => `${path} ${code} ${String(params.places)}`);
};

it('there is a built-in edition of every one that is published', () => {
  expect(builtIns.length).toBe(27);
});

describe.each(builtIns)('$name as a file', (base) => {
  it('says what it says built in, at every place', () => {
    const { words } = read(writtenEdition(base));
    const ours = messagesOf(base.words, base.explanations);
    const said = messagesOf(words.words, words.explanations);
    expect(said.size).toBeGreaterThan(40);
    for (const [place, text] of said) expect([place, text]).toEqual([place, ours.get(place)]);
  });

  it('could be worded anew at every place', () => {
    const places = [...messagesOf(base.words, base.explanations).keys()];
    expect(places.filter((place) => !isOfSort('place', place))).toEqual([]);
  });

  it('keeps its translations: nothing but where to turn is a text of its own', () => {
    const { file } = read(writtenEdition(base));
    expect(
      Object.keys(file.words.en?.messages ?? {}).filter(
        (place) => !/^levels\.[\w-]+\.support\.\d+$/.test(place),
      ),
    ).toEqual([]);
  });
});

describe('a question of an area', () => {
  const withQuestion = (messages: Record<string, string>, others: Loose = {}): Loose => {
    const file = looseFile();
    file.sections[0].items.push({
      kind: 'question',
      id: 'local1',
      cite: 'Example Borough',
      counted: true,
      answers: ['yes', 'no'],
    });
    file.words = { en: { status: 'reviewed', messages }, ...others };
    return file;
  };
  const whole = {
    'items.local1.label': 'Is it worse at weekends?',
    'why.local1': 'When it happens can be planned for.',
  };

  it('is worded where the file words it', () => {
    const { words } = read(withQuestion(whole));
    expect(sentenceIn(undefined, words.words.items.local1!.label)).toBe('Is it worse at weekends?');
    expect(sentenceIn(undefined, words.explanations.why.local1!)).toBe('When it happens can be planned for.');
  });

  it('is refused without its words, and with words of no use', () => {
    expect(problemsOf(withQuestion({}))).toEqual([
      'words.en.messages no-words items.local1.label,why.local1',
    ]);
    expect(problemsOf(withQuestion({ ...whole, 'items.local2.label': 'Nobody asks this' }))).toEqual([
      'words.en.messages unknown-key items.local2.label',
    ]);
  });

  it('never takes the words of a question that it does not name', () => {
    const file = withQuestion({});
    file.sections[0].items.at(-1).words = 'dash.q99';
    expect(problemsOf(file)).toContain('sections no-such local1');
    file.sections[0].items.at(-1).words = 'dash.q1';
    expect(problemsOf(file)).toEqual([]);
  });

  it('is offered in a language only with all of its words there, and worth no more than the lesser', () => {
    expect(offeredIn(withQuestion(whole), languages)).toEqual([]);
    const welsh = {
      cy: { status: 'official', messages: { 'items.local1.label': 'Cwestiwn?', 'why.local1': 'Rheswm.' } },
    };
    const file = withQuestion(whole, welsh);
    expect(offeredIn(file, languages).map(({ code }) => code)).toEqual(['cy']);
    expect(statusIn(file, 'cy', 'draft')).toBe('draft');
    expect(statusIn(file, 'cy', 'official')).toBe('official');
    expect(statusIn(file, 'en', 'official')).toBe('reviewed');
    expect(statusIn(looseFile(), 'ur', 'draft')).toBe('draft');
    expect(
      problemsOf(
        withQuestion(whole, { cy: { status: 'draft', messages: { 'items.local1.label': 'Cwestiwn?' } } }),
      ),
    ).toEqual(['words.cy.messages no-words why.local1']);
    expect(
      problemsOf(
        withQuestion(whole, { cy: { status: 'draft', messages: { ...welsh.cy.messages, title: 'Teitl' } } }),
      ),
    ).toEqual(['words.cy.messages unknown-key title']);
  });
});

it('what an outcome and a level mean is never said by the area alone, in no language', () => {
  const file = looseFile();
  const own = { 'outcomes.no-referral.next': 'All is well.', 'levels.standard.meaning': 'No need to worry.' };
  file.words = { en: { status: 'draft', messages: own } };
  const { words } = read(file);
  const { explanations } = builtIns.find(({ name }) => name === 'dash/cleveland')!;
  const pairs: [Message, Message, string][] = [
    [
      words.explanations.outcomes['no-referral']!.next,
      explanations.outcomes['no-referral']!.next,
      'All is well.',
    ],
    [words.explanations.levels.standard!.meaning, explanations.levels.standard!.meaning, 'No need to worry.'],
  ];
  for (const [said, ours, theirs] of pairs) {
    expect(sentenceIn(undefined, said)).toBe(`${theirs} ${sentenceIn(undefined, ours)}`);
    const builtIn = { [ours.id]: 'EIN GEIRIAU NI' };
    const welsh = ownTemplates(
      { 'outcomes.no-referral.next': 'Popeth yn iawn.', 'levels.standard.meaning': 'Dim pryder.' },
      builtIn,
      words.joined,
    );
    expect(sentenceIn({ ...builtIn, ...welsh }, said)).toMatch(/(iawn|pryder)\. EIN GEIRIAU NI$/);
  }
});

it('the name of a row says its number, in English and in a translation', () => {
  const file = looseFile('marac-referral/norfolk');
  file.words = {
    en: { status: 'draft', messages: { 'items.children.row': 'Young person {number}' } },
    cy: { status: 'draft', messages: { 'items.children.row': 'Person ifanc {number}' } },
  };
  const { words } = read(file);
  const row = words.words.items.children!.row!(3);
  expect(sentenceIn(undefined, row)).toBe('Young person 3');
  expect(sentenceIn(ownTemplates(file.words.cy.messages, {}, {}), row)).toBe('Person ifanc 3');
});

it('what a scorer can tell of by itself has words, or they are asked for', () => {
  const file = looseFile();
  file.scoring.levelFlags = { high: ['closed-session'] };
  expect(problemsOf(file)).toEqual(['words.en.messages no-words flags.closed-session']);
  file.words = { en: { status: 'draft', messages: { 'flags.closed-session': 'Heard in closed session' } } };
  expect(problemsOf(file)).toEqual([]);
});

it('where to turn is never taken over from another area', () => {
  const name = 'dash/sefton-domestic';
  const file = looseFile(name);
  expect(Object.keys(file.words.en.messages).length).toBeGreaterThan(0);
  file.words = {};
  for (const { support } of Object.values(read(file).words.explanations.levels))
    expect(support).toBeUndefined();
});

it('every problem has a reason and a remedy in words', () => {
  const codes = [
    'not-json',
    'too-big',
    'too-deep',
    'missing',
    'unknown-key',
    'wrong-type',
    'not-allowed',
    'too-few',
    'too-many',
    'twice',
    'no-such',
    'unfit',
    'circle',
    'out-of-order',
    'out-of-reach',
    'unsafe',
    'no-words',
  ] as const;
  for (const code of codes) {
    const { reason, remedy } = problemText({
      path: 'x',
      code,
      params: {
        given: 'a',
        allowed: ['b'],
        max: 3,
        min: 1,
        expected: 'id',
        items: ['q1'],
        places: ['p'],
        count: 1,
        rule: 'urgent',
      },
    });
    expect(reason).toMatch(/\w{2}/);
    expect(remedy).toMatch(/\w{2}/);
    expect(reason + remedy).not.toMatch(/undefined|\[object/);
  }
});
