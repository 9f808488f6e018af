/** What is said to the person at risk who fills a form in alone: all of it there, help where it is needed, no verdict. */
import {
  languages,
  sentenceIn,
  type Message,
  type Templates,
  type Translations,
} from '@safeguarding-forms/text';
import { selfChrome } from '@safeguarding-forms/text/internal/en/self/chrome.js';
import { helpNow } from '@safeguarding-forms/text/internal/en/self/help-now.js';
import { self } from '@safeguarding-forms/text/internal/en/self/shared.js';
import { chromeTranslations } from '@safeguarding-forms/text/internal/locales/chrome/translations.js';
import { translations as dashTranslations } from '@safeguarding-forms/text/internal/locales/dash/translations.js';
import { translations as meritTranslations } from '@safeguarding-forms/text/internal/locales/merit/translations.js';
import { allItems } from '@safeguarding-forms/instruments/internal/check/asked.js';
import { describe, expect, it } from 'vitest';
import { englishOf, messagesIn, selfServeEditions } from '../support/self-serve-words.js';

const sorted = (ids: Iterable<string>): string[] => [...new Set(ids)].sort();

/** What a yes to calls for help at once. */
const GRAVE = ['strangulation', 'threats-to-kill', 'victim-suicidal', 'suicide-threats'];
/** Questions that speak of any of it, whether a score counts it as a factor or not. */
const SPEAKS_OF_IT = /ending your life|end(ing)? their own life|kill|strangle/i;

const tables: Readonly<Record<string, Translations>> = { dash: dashTranslations, merit: meritTranslations };
const sentencesOf = async (id: string, edition: string, code: string): Promise<Templates> => ({
  ...(await chromeTranslations[code]!()).templates,
  ...(await tables[id]![code]![`${edition}-self`]!()).templates,
});

describe.each(selfServeEditions)('$name, to the person', ({ definition, asked, words }) => {
  const items = allItems(asked);

  it('has words for each section and item that is asked and for nothing else', () => {
    expect(sorted(Object.keys(words.sections))).toEqual(sorted(asked.sections.map(({ id }) => id)));
    expect(sorted(Object.keys(words.items))).toEqual(sorted(items.map(({ id }) => id)));
  });

  it.each(items.map((item) => [item.id, item] as const))('%s has its label, options and rows', (id, item) => {
    const said = words.items[id];
    expect(said?.label.template).toBeTypeOf('string');
    const options = 'options' in item ? item.options : undefined;
    const rows = 'optionRows' in item ? item.optionRows : undefined;
    expect(sorted(Object.keys(said?.options ?? {}))).toEqual(sorted(options ?? []));
    expect(sorted(Object.keys(said?.rows ?? {}))).toEqual(sorted(rows ?? []));
  });

  it('says why of every question and of nothing else', () => {
    const questions = items.filter(({ kind }) => kind === 'question').map(({ id }) => id);
    expect(questions.length).toBeGreaterThan(20);
    expect(sorted(Object.keys(words.why))).toEqual(sorted(questions));
  });

  it('says what is wrong by every rule that stays, and by no other', () => {
    expect(sorted(Object.keys(words.rules))).toEqual(sorted(asked.rules.map(({ id }) => id)));
  });

  it('shows help at once beside what tells of strangling, threats to kill or suicide', () => {
    const factors = definition.scoring?.factors.filter(({ code }) => GRAVE.includes(code)) ?? [];
    const urgent = items.filter((item) => item.kind === 'question' && item.urgent).map(({ id }) => id);
    const grave = sorted([...factors.flatMap((factor) => factor.items), ...urgent]);
    expect(grave.length).toBeGreaterThan(0);
    expect(grave.filter((id) => !words.items[id]?.helpNow)).toEqual([]);
    const spokenOf = items.filter(({ id }) => SPEAKS_OF_IT.test(englishOf(words.items[id]!.label)));
    expect(spokenOf.length).toBeGreaterThan(0);
    expect(spokenOf.filter(({ id }) => !words.items[id]?.helpNow).map(({ id }) => id)).toEqual([]);
  });

  it('gives to each of these the help that is meant', () => {
    const helpOf = (code: string): (Message | undefined)[] => {
      const found = definition.scoring?.factors.find((factor) => factor.code === code)?.items ?? [];
      return [...new Set(found.map((id) => words.items[id]?.helpNow))];
    };
    const expected = [
      ['strangulation', helpNow.strangled],
      ['threats-to-kill', helpNow.threatToKill],
      ['victim-suicidal', helpNow.suicidal],
      ['suicide-threats', helpNow.abuserSuicidal],
    ] as const;
    for (const [code, help] of expected) if (helpOf(code).length) expect(helpOf(code), code).toEqual([help]);
  });

  it('offers each outcome, and one while there is none', () => {
    expect(sorted(Object.keys(words.outcomes))).toEqual(sorted(definition.outcomes));
    for (const { heading, next } of [...Object.values(words.outcomes), words.unknown]) {
      expect(englishOf(heading)).not.toBe('');
      expect(next.length).toBeGreaterThan(3);
    }
  });

  it('begins each outcome with what to do in danger, and ends it with that this means no safety', () => {
    for (const { next } of [...Object.values(words.outcomes), words.unknown]) {
      expect(englishOf(next[0]!)).toMatch(/999.*55/);
      expect(next.at(-1)).toBe(self.notSafe);
      expect(new Set(next).size).toBe(next.length);
    }
  });

  it('says at each outcome that help is there', () => {
    for (const { heading, next } of [...Object.values(words.outcomes), words.unknown])
      expect([heading, ...next.slice(1)].map(englishOf).join(' ')).toMatch(/\bhelp/);
  });

  it('asks a question wherever the form prints one', () => {
    for (const { id, kind } of items)
      if (kind === 'question') expect(englishOf(words.items[id]!.label), id).toMatch(/\?$/);
  });
});

describe('that this means no safety', () => {
  it('is said plainly, and that it can change', () => {
    expect(englishOf(self.notSafe)).toMatch(/not mean.*safe\b.*change/);
  });
});

describe('the help beside a question', () => {
  const strangled = englishOf(helpNow.strangled);

  it('tells of strangling all that rulings ask for', () => {
    const signs = [
      'hours or days later',
      'no mark',
      'stroke',
      'days or weeks later',
      'breathe',
      'voice',
      'pass out',
      'one side',
      '999',
      'A&E',
      'at once',
      'today',
      'pregnant',
      'neck hurts',
      'swollen',
      'swallow',
      'bloodshot',
      'head hurts',
      'sight',
      'confused',
      'wet yourself',
    ];
    expect(signs.filter((sign) => !strangled.includes(sign))).toEqual([]);
  });

  it('sends first to 999 or A&E whoever cannot breathe, speak, stay awake or move one side', () => {
    const [atOnce, today] = strangled.split('If not,') as [string, string];
    for (const sign of ['breathe', 'voice', 'pass out', 'one side', '999'])
      expect(atOnce, sign).toContain(sign);
    expect(today).toMatch(/today.*urgent.*pregnant/);
  });

  it('names who listens in a thought of suicide', () => {
    expect(englishOf(helpNow.suicidal)).toMatch(/999.*A&E.*116 123.*111/);
  });

  it.each(Object.entries(helpNow))('%s says where to turn', (_, message) => {
    expect(englishOf(message)).toContain('999');
  });
});

/** All that is said to the person, in all editions and around them. */
const everything = [
  ...new Map(
    [...selfServeEditions.map(({ words }) => words), self, selfChrome, helpNow]
      .flatMap((said) => messagesIn(said))
      .map(([, message]) => [message.id, message] as const),
  ).values(),
];

/** What no text to the person holds: the words of professionals, of scores and of verdicts. */
const PROFESSIONAL = {
  en: /\bMARAC\b|\bDASH\b|\bMeRIT\b|\brefer|assess|practitioner|victim|perpetrator|professional|\bscor|\bband\b|\brisk|\bgrade|\blevel\b|standard|medium|\bhigh\b|silver|bronze|\bgold\b|safeguarding|consent|agenc(y|ies)|disclos/i,
  cy: /MARAC|DASH|MeRIT|atgyfeir|asesiad|asesydd|ymarferydd|dioddefwr|dioddefydd|tramgwyddwr|cyflawnwr|proffesiynol|sgôr|\bband\b|\brisg|\blefel|safonol|canolig|diogelu|cydsyni|asiantaeth/i,
  ur: /MARAC|DASH|MeRIT|ریفر|جائزہ|متاثرہ|مرتکب|پیشہ ور|اسکور|سکور|بینڈ|درجہ|سطح|رضامندی|ایجنسی/,
} as const;
/** What would calm where nothing is known. */
const REASSURING = {
  en: /\byou are safe\b(?<!not mean that you are safe)|\bno danger\b|\blow\b|do not worry|don’t worry|nothing to fear|will protect|all is well|\bsafe now\b/i,
  cy: /eich bod yn ddiogel(?<!yn golygu eich bod yn ddiogel)|dim perygl|peidiwch â phoeni/i,
  ur: /آپ محفوظ ہیں(?<!نہیں کہ آپ محفوظ ہیں)|کوئی خطرہ نہیں|فکر نہ کریں/,
} as const;
/** The numbers that may be said: the emergency, its silent answer, doctors and Samaritans. */
const NUMBERS = /\b(999|112|55|111|116 123)\b/g;

describe('what is said to the person', () => {
  it('is worth a test', () => {
    expect(everything.length).toBeGreaterThan(400);
    expect(languages.map(({ code }) => code)).toEqual(['cy', 'ur']);
  });

  const english = everything.map((message) => [message.id, englishOf(message)] as const);

  it('has no professional word, nothing that calms and no number in English', () => {
    expect(english.filter(([, text]) => PROFESSIONAL.en.test(text))).toEqual([]);
    expect(english.filter(([, text]) => REASSURING.en.test(text))).toEqual([]);
    expect(english.filter(([, text]) => /\d/.test(text.replace(NUMBERS, '').replace('A1', '')))).toEqual([]);
  });

  it.each(['cy', 'ur'] as const)('has none in %s either', async (code) => {
    const all = await Promise.all(selfServeEditions.map(({ id, edition }) => sentencesOf(id, edition, code)));
    const sentences: Templates = Object.assign({}, ...all) as Templates;
    const lacking = everything.filter(({ id }) => !(id in sentences)).map(({ id }) => id);
    expect(lacking).toEqual([]);
    const said = everything.map((message) => [message.id, sentenceIn(sentences, message)] as const);
    expect(said.filter(([, text]) => PROFESSIONAL[code].test(text))).toEqual([]);
    expect(said.filter(([, text]) => REASSURING[code].test(text))).toEqual([]);
    expect(said.filter(([, text]) => /\d/.test(text.replace(NUMBERS, '').replace('A1', '')))).toEqual([]);
  });

  // A number that a language loses is help that is not found.
  it.each(['cy', 'ur'] as const)('names in %s every number that the English names', async (code) => {
    for (const { id, edition, words } of selfServeEditions) {
      const sentences = await sentencesOf(id, edition, code);
      for (const [, message] of [...messagesIn(words), ...messagesIn(self), ...messagesIn(selfChrome)]) {
        const numbers = (text: string): string[] => (text.match(NUMBERS) ?? []).sort();
        expect(numbers(sentenceIn(sentences, message)), message.id).toEqual(numbers(englishOf(message)));
      }
    }
  });

  it('never says that anyone can be sure of being safe', () => {
    const safety = english.filter(([, text]) => /\bsafe\b/i.test(text)).map(([id]) => id);
    expect(safety).toEqual([self.notSafe.id]);
  });

  it('has one id for one text, also beside what professionals read', () => {
    const ids = new Map<string, string>();
    for (const [id, text] of english.filter(([id]) => id.startsWith('dash.') || id.startsWith('self.'))) {
      expect(ids.get(text) ?? id, text).toBe(id);
      ids.set(text, id);
    }
  });
});

describe('the chrome’s messages that are said otherwise to the person', () => {
  it('are messages of the chrome', async () => {
    const chrome = Object.keys((await chromeTranslations['cy']!()).templates);
    // What is said of files that did not come is in every script.
    const { sentencesOnMissingFiles } =
      await import('@safeguarding-forms/text/internal/locales/chrome/missing-files.js');
    const known = [...chrome, ...Object.keys(sentencesOnMissingFiles['cy'] ?? {})];
    expect(Object.keys(selfChrome).length).toBeGreaterThan(20);
    expect(Object.keys(selfChrome).filter((id) => !known.includes(id))).toEqual([]);
  });
});
