import type { Instrument, Item } from '@safeguarding-forms/instruments';
import { definition as clevelandForm } from '@safeguarding-forms/instruments/internal/dash/cleveland.js';
import { definition as kirkleesForm } from '@safeguarding-forms/instruments/internal/dash/kirklees.js';
import { definition as domesticForm } from '@safeguarding-forms/instruments/internal/dash/sefton-domestic.js';
import { definition as hateForm } from '@safeguarding-forms/instruments/internal/dash/sefton-hate.js';
import { definition as sexualForm } from '@safeguarding-forms/instruments/internal/dash/sefton-sexual.js';
import type { Explanations, Message, Words } from '@safeguarding-forms/text';
import { explanations as clevelandExplanations } from '@safeguarding-forms/text/internal/en/dash/cleveland-explanations.js';
import { words as clevelandWords } from '@safeguarding-forms/text/internal/en/dash/cleveland.js';
import { explanations as kirkleesExplanations } from '@safeguarding-forms/text/internal/en/dash/kirklees-explanations.js';
import { words as kirkleesWords } from '@safeguarding-forms/text/internal/en/dash/kirklees.js';
import { explanations as domesticExplanations } from '@safeguarding-forms/text/internal/en/dash/sefton-domestic-explanations.js';
import { words as domesticWords } from '@safeguarding-forms/text/internal/en/dash/sefton-domestic.js';
import { explanations as hateExplanations } from '@safeguarding-forms/text/internal/en/dash/sefton-hate-explanations.js';
import { words as hateWords } from '@safeguarding-forms/text/internal/en/dash/sefton-hate.js';
import { explanations as sexualExplanations } from '@safeguarding-forms/text/internal/en/dash/sefton-sexual-explanations.js';
import { words as sexualWords } from '@safeguarding-forms/text/internal/en/dash/sefton-sexual.js';
import { describe, expect, it } from 'vitest';

const editions: readonly (readonly [string, Instrument, Words, Explanations])[] = [
  ['cleveland', clevelandForm, clevelandWords, clevelandExplanations],
  ['kirklees', kirkleesForm, kirkleesWords, kirkleesExplanations],
  ['sefton-domestic', domesticForm, domesticWords, domesticExplanations],
  ['sefton-sexual', sexualForm, sexualWords, sexualExplanations],
  ['sefton-hate', hateForm, hateWords, hateExplanations],
];

/** An explanation is a sentence or two; a longer one is not read in an interview. */
const LONGEST_WHY = 160;
/** The domestic tool of Sefton prints why each question matters: that takes two sentences, whatever there is to say. */
const LONGEST_TWO = 220;

function messagesIn(words: object): Message[] {
  return Object.values(words).flatMap((part: object) =>
    'template' in part ? [part as Message] : messagesIn(part),
  );
}

function itemsOf({ sections }: Instrument): Item[] {
  return sections.flatMap(({ items }) => items);
}

/** What calls for help today says what to do: that takes longer, and a yes shows it. */
const urgentIn = (form: Instrument): string[] =>
  itemsOf(form)
    .filter((item) => item.kind === 'question' && item.urgent)
    .map(({ id }) => id);

function sorted(ids: Iterable<string>): string[] {
  return [...new Set(ids)].sort();
}

const SIGNS = [
  'days or weeks later',
  'hours or days later',
  'no mark',
  'stroke',
  'breathing',
  'voice',
  'passing out',
  'weakness on one side',
  '999',
  'A&E',
  'today',
  'pregnancy',
  'neck pain or swelling',
  'swallowing',
  'bloodshot eyes',
  'headache',
  'sight',
  'confusion',
  'wetting oneself',
];
/** All of these, in any order. */
const STRANGULATION = new RegExp(`^${SIGNS.map((sign) => `(?=.*${sign})`).join('')}`);

describe.each(editions)('words of the %s checklist', (_edition, form, words, explanations) => {
  const items = itemsOf(form);

  it('name each section and level of the definition and nothing else', () => {
    expect(sorted(Object.keys(words.sections))).toEqual(sorted(form.sections.map(({ id }) => id)));
    expect(sorted(Object.keys(explanations.levels))).toEqual(sorted(form.levels));
  });

  it('explain each rule, note and factor of the definition', () => {
    expect(sorted(Object.keys(explanations.rules))).toEqual(sorted(form.rules.map(({ id }) => id)));
    expect(sorted(Object.keys(explanations.notes))).toEqual(sorted(form.notes.map(({ id }) => id)));
    const factors = (form.scoring?.factors ?? []).map(({ code }) => code);
    expect(factors.length).toBeGreaterThan(0);
    expect(Object.keys(explanations.factors)).toEqual(expect.arrayContaining(factors));
  });

  it('explain every reason and basis that a checklist can give', () => {
    const callouts = form.scoring?.callouts ? ['police-callouts'] : [];
    expect(sorted(Object.keys(explanations.reasons))).toEqual(
      sorted(['judgement', 'no-indicators', 'open-answers', 'yes-count', ...callouts]),
    );
    expect(sorted(Object.keys(explanations.basis))).toEqual([
      'critical-factor',
      'professional-judgement',
      'visible-high-risk',
    ]);
  });

  it('name each item of the definition and nothing else', () => {
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

  it('explain every question and nothing else, shortly', () => {
    const questions = items.filter(({ kind }) => kind === 'question').map(({ id }) => id);
    expect(sorted(Object.keys(explanations.why))).toEqual(sorted(questions));
    const longest = form === domesticForm ? LONGEST_TWO : LONGEST_WHY;
    for (const [id, { template }] of Object.entries(explanations.why)) {
      if (urgentIn(form).includes(id)) continue;
      const { length } = template as string;
      expect(length, id).toBeGreaterThan(0);
      expect(length, id).toBeLessThanOrEqual(longest);
    }
  });

  it('tell strangulation as what it is: its signs, its delay, and where to go today', () => {
    const strangulation = form.scoring?.factors.find(({ code }) => code === 'strangulation')?.items ?? [];
    expect(urgentIn(form)).toEqual(strangulation);
    for (const id of strangulation) expect(explanations.why[id]?.template).toMatch(STRANGULATION);
  });

  it('never call a level safe', () => {
    for (const [level, { meaning }] of Object.entries(explanations.levels))
      expect(meaning.template, level).not.toMatch(/\bsafe|\bno (danger|risk)\b/i);
  });
});

describe('words of Sefton’s three tools', () => {
  const tools = editions.filter(([, form]) => form.scoring?.callouts);

  it('say of each of the 34 questions on domestic abuse in two sentences why it is asked', () => {
    const why = Object.entries(domesticExplanations.why);
    expect(why).toHaveLength(34);
    for (const [id, { template }] of why) {
      const sentences = urgentIn(domesticForm).includes(id) ? 4 : 2;
      expect(String(template).match(/[.!?](?= |$)/g), id).toHaveLength(sentences);
    }
  });

  it.each(tools)(
    '%s: say what to do and what is offered at every level, from the lowest on',
    (_edition, form, _, said) => {
      expect(tools).toHaveLength(3);
      for (const level of form.levels) {
        const { act = [], support = [] } = said.levels[level]!;
        expect(act.length, level).toBeGreaterThan(1);
        // At the top level the referral itself leads to who helps.
        if (level !== form.levels.at(-1)) expect(support.length, level).toBeGreaterThan(0);
      }
    },
  );

  it.each(tools)('%s: say each level’s range as it is scored', (_edition, form, _, said) => {
    const { thresholds } = form.scoring as unknown as { readonly thresholds: readonly number[] };
    form.levels.slice(1).forEach((level, index) => {
      const [from, next] = thresholds.slice(index + 1);
      const range = next === undefined ? `${from} or more yes` : `${from} to ${next - 1} yes`;
      expect(said.levels[level]?.meaning.template, level).toContain(range);
    });
  });

  it.each(tools)('%s: name the flags that it can give', (_edition, _form, _, said) => {
    expect(Object.keys(said.flags).sort()).toEqual(['advocacy-service', 'callouts-unknown']);
  });

  it.each(tools)('%s: speak of the person at risk and of the abuser', (_edition, _form, words, said) => {
    // A note may tell how the document puts it.
    for (const { id, template } of messagesIn([words, { ...said, notes: {} }]))
      expect(template, id).not.toMatch(/\b(the victim|perpetrator)\b/i);
  });
});

describe('messages of the checklists', () => {
  const messages = editions.flatMap(([, , ...said]) => messagesIn(said));

  it('have an id that says where they belong', () => {
    expect(messages.length).toBeGreaterThan(100);
    expect(messages.filter(({ id }) => !/^(dash|chrome)\.[\w.-]+$/.test(id))).toEqual([]);
  });

  it('have an id of their own: one id never stands for two texts', () => {
    const texts = new Map<string, Message['template']>();
    for (const { id, template } of messages) {
      expect(texts.get(id) ?? template, id).toBe(template);
      texts.set(id, template);
    }
  });

  it('are told apart by their texts: one text never goes under two ids of one instrument', () => {
    const ids = new Map<Message['template'], string>();
    for (const { id, template } of messages.filter(({ id }) => id.startsWith('dash.'))) {
      expect(ids.get(template) ?? id, String(template)).toBe(id);
      ids.set(template, id);
    }
  });
});
