import { getInstrument, type Item } from '@safeguarding-forms/instruments';
import type { Explanations, ItemWords, Message, Words } from '@safeguarding-forms/text';
import { explanations } from '@safeguarding-forms/text/internal/en/merit/liverpool-explanations.js';
import { words } from '@safeguarding-forms/text/internal/en/merit/liverpool.js';
import { describe, expect, it } from 'vitest';

const definition = getInstrument('merit', 'liverpool');
const said: Words = words;
const explained: Explanations = explanations;
const items: readonly Item[] = definition.sections.flatMap((section): readonly Item[] => section.items);
const ids = (things: readonly { readonly id: string }[]): string[] => things.map(({ id }) => id).sort();
const keys = (record: object): string[] => Object.keys(record).sort();
const wordsOf = (id: string): ItemWords => said.items[id] as ItemWords;

function messagesIn(value: object): Message[] {
  if ('template' in value) return [value as Message];
  return Object.values(value).flatMap((part: object) => messagesIn(part));
}

const messages = [...messagesIn(said), ...messagesIn(explained)];

describe('the English of the MeRIT', () => {
  it('names every item, section, rule, note, level and factor of the definition, and nothing else', () => {
    expect(keys(said.items)).toEqual(ids(items));
    expect(keys(said.sections)).toEqual(ids(definition.sections));
    expect(keys(explained.rules)).toEqual(ids(definition.rules));
    expect(keys(explained.notes)).toEqual(ids(definition.notes));
    expect(keys(explained.levels)).toEqual([...definition.levels].sort());
    expect(keys(explained.factors)).toEqual(definition.scoring.factors.map(({ code }) => code).sort());
  });

  it('names every option', () => {
    for (const item of items) {
      const options = 'options' in item ? [...(item.options ?? [])].sort() : [];
      expect(keys(wordsOf(item.id).options ?? {}), item.id).toEqual(options);
    }
  });

  it('names every reason, basis, flag and outcome that a MeRIT can give', () => {
    expect(keys(explained.reasons)).toEqual([
      'judgement',
      'no-indicators',
      'product',
      'yes-count',
      'zero-section',
    ]);
    expect(keys(explained.basis)).toEqual([
      'critical-factor',
      'honour-based-abuse',
      'professional-judgement',
      'repeat',
      'visible-high-risk',
    ]);
    expect(keys(explained.flags)).toEqual(['closed-session', 'professionals-meeting', 'quality-check']);
    expect(keys(explained.outcomes)).toEqual(['consider', 'no-referral', 'refer']);
  });

  it('gives each text an id of its own, of this form or shared by all', () => {
    const textById = new Map(messages.map(({ id, template }) => [id, template]));
    for (const { id, template } of messages) {
      expect(id).toMatch(/^(merit|chrome)\.[\w.-]+$/);
      expect(textById.get(id), id).toBe(template);
    }
    const ownTexts = [...textById].filter(([id]) => id.startsWith('merit.')).map(([, text]) => text);
    expect(new Set(ownTexts).size).toBe(ownTexts.length);
  });

  it('is plain text: not empty, without straight quotes or stray spaces', () => {
    for (const { id, template } of messages) {
      expect(template, id).toBeTypeOf('string');
      expect(template, id).toMatch(/^\S(?:.*\S)?$/);
      expect(template, id).not.toMatch(/['"`]| {2}/);
    }
  });

  it('asks each question as a question and says in one line why it matters', () => {
    const questions = items.filter(({ kind }) => kind === 'question');
    expect(keys(explained.why)).toEqual(ids(questions));
    for (const { id } of questions) {
      const { label } = wordsOf(id);
      const why = explained.why[id];
      expect(label.id).toBe(`merit.${id}`);
      expect(label.template, id).toMatch(/\?$/);
      expect(why?.id).toBe(`merit.${id}.why`);
      // Strangulation says what to do today: that takes four lines.
      expect(String(why?.template).length, id).toBeLessThanOrEqual(id === 'q38' ? 460 : 140);
    }
  });

  it('prompts for the details that the form prints, and only those', () => {
    const prompted = items.filter(({ id }) => wordsOf(id).detail).map(({ id }) => id);
    expect(prompted).toEqual(['q5', 'q25', 'q26', 'q30']);
  });

  it('keeps the five practices beside the three questions that print them', () => {
    for (const id of ['q3', 'q23', 'q27']) {
      const hint = wordsOf(id).hint?.template;
      for (const practice of [
        'honour-based abuse',
        'forced marriage',
        'FGM',
        'trafficking',
        'modern slavery',
      ])
        expect(hint, id).toContain(practice);
    }
  });

  it('reminds of each at-most-one rule beside every question it binds', () => {
    for (const rule of definition.rules) {
      if (rule.kind !== 'at-most-one-yes') continue;
      expect(new Set(rule.items.map((id) => wordsOf(id).hint?.id)), rule.id).toEqual(
        new Set([`merit.hint.${rule.id}`]),
      );
      for (const id of rule.items) expect(explained.rules[rule.id]?.template).toContain(id.slice(1));
    }
  });

  it('says each level’s range as it is scored, and words none as safety', () => {
    const { thresholds } = definition.scoring;
    definition.levels.forEach((level, index) => {
      const meaning = String(explained.levels[level]?.meaning.template);
      expect(meaning, level).toMatch(new RegExp(`^(Total|The total is) ${thresholds[index]}\\b`));
      const next: number | undefined = thresholds[index + 1];
      if (next !== undefined && index > 0) expect(meaning, level).toContain(` to ${next - 1}.`);
      expect(meaning, level).not.toMatch(/\bsafe|\b(?:low|no|little|less) risk|\bonly\b/i);
    });
  });
});
