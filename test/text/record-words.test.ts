import { getInstrument, type Instrument, type Item } from '@safeguarding-forms/instruments';
import type { Explanations, ItemWords, Message, Words } from '@safeguarding-forms/text';
import { circumstances } from '@safeguarding-forms/text/internal/en/circumstances.js';
import { explanations as screening } from '@safeguarding-forms/text/internal/en/mappa-screening/cleveland-explanations.js';
import { words as screeningWords } from '@safeguarding-forms/text/internal/en/mappa-screening/cleveland.js';
import { explanations as liverpoolDecision } from '@safeguarding-forms/text/internal/en/marac-decision/liverpool-explanations.js';
import { words as liverpoolDecisionWords } from '@safeguarding-forms/text/internal/en/marac-decision/liverpool.js';
import { explanations as seftonDecision } from '@safeguarding-forms/text/internal/en/marac-decision/sefton-explanations.js';
import { words as seftonDecisionWords } from '@safeguarding-forms/text/internal/en/marac-decision/sefton.js';
import { explanations as cleveland } from '@safeguarding-forms/text/internal/en/marac-referral/cleveland-explanations.js';
import { words as clevelandWords } from '@safeguarding-forms/text/internal/en/marac-referral/cleveland.js';
import { explanations as kirklees } from '@safeguarding-forms/text/internal/en/marac-referral/kirklees-explanations.js';
import { words as kirkleesWords } from '@safeguarding-forms/text/internal/en/marac-referral/kirklees.js';
import { explanations as qualityCheck } from '@safeguarding-forms/text/internal/en/marac-quality-check/liverpool-explanations.js';
import { words as qualityCheckWords } from '@safeguarding-forms/text/internal/en/marac-quality-check/liverpool.js';
import { explanations as liverpool } from '@safeguarding-forms/text/internal/en/marac-referral/liverpool-explanations.js';
import { words as liverpoolWords } from '@safeguarding-forms/text/internal/en/marac-referral/liverpool.js';
import { explanations as norfolk } from '@safeguarding-forms/text/internal/en/marac-referral/norfolk-explanations.js';
import { words as norfolkWords } from '@safeguarding-forms/text/internal/en/marac-referral/norfolk.js';
import { stepsOf } from '@safeguarding-forms/instruments/internal/model/steps-of.js';
import { sections as referralSections } from '@safeguarding-forms/text/internal/en/marac-referral/referral.js';
import { explanations as sefton } from '@safeguarding-forms/text/internal/en/marac-referral/sefton-explanations.js';
import { words as seftonWords } from '@safeguarding-forms/text/internal/en/marac-referral/sefton.js';
import { explanations as clevelandResearch } from '@safeguarding-forms/text/internal/en/marac-research/cleveland-explanations.js';
import { words as clevelandResearchWords } from '@safeguarding-forms/text/internal/en/marac-research/cleveland.js';
import { explanations as kirkleesResearch } from '@safeguarding-forms/text/internal/en/marac-research/kirklees-explanations.js';
import { words as kirkleesResearchWords } from '@safeguarding-forms/text/internal/en/marac-research/kirklees.js';
import { explanations as liverpoolResearch } from '@safeguarding-forms/text/internal/en/marac-research/liverpool-explanations.js';
import { words as liverpoolResearchWords } from '@safeguarding-forms/text/internal/en/marac-research/liverpool.js';
import { explanations as research } from '@safeguarding-forms/text/internal/en/marac-research/sefton-explanations.js';
import { words as researchWords } from '@safeguarding-forms/text/internal/en/marac-research/sefton.js';
import { explanations as transferKirklees } from '@safeguarding-forms/text/internal/en/marac-transfer/kirklees-explanations.js';
import { words as transferKirkleesWords } from '@safeguarding-forms/text/internal/en/marac-transfer/kirklees.js';
import { explanations as transferCleveland } from '@safeguarding-forms/text/internal/en/marac-transfer/cleveland-explanations.js';
import { words as transferClevelandWords } from '@safeguarding-forms/text/internal/en/marac-transfer/cleveland.js';
import { explanations as transferLiverpool } from '@safeguarding-forms/text/internal/en/marac-transfer/liverpool-explanations.js';
import { words as transferLiverpoolWords } from '@safeguarding-forms/text/internal/en/marac-transfer/liverpool.js';
import { explanations as actionsPlan } from '@safeguarding-forms/text/internal/en/marac-actions/plan-explanations.js';
import { words as actionsPlanWords } from '@safeguarding-forms/text/internal/en/marac-actions/plan.js';
import { explanations as actionsUpdate } from '@safeguarding-forms/text/internal/en/marac-actions/update-explanations.js';
import { words as actionsUpdateWords } from '@safeguarding-forms/text/internal/en/marac-actions/update.js';
import { people } from '@safeguarding-forms/text/internal/en/people.js';
import { explanations as grid } from '@safeguarding-forms/text/internal/en/severity-grid/cleveland-explanations.js';
import { words as gridWords } from '@safeguarding-forms/text/internal/en/severity-grid/cleveland.js';
import { explanations as dpa1998 } from '@safeguarding-forms/text/internal/en/share-without-consent/dpa-1998-explanations.js';
import { words as dpa1998Words } from '@safeguarding-forms/text/internal/en/share-without-consent/dpa-1998.js';
import { explanations as ukGdpr } from '@safeguarding-forms/text/internal/en/share-without-consent/uk-gdpr-explanations.js';
import { words as ukGdprWords } from '@safeguarding-forms/text/internal/en/share-without-consent/uk-gdpr.js';
import { describe, expect, it } from 'vitest';

const editions: readonly (readonly [string, Instrument, Words, Explanations])[] = [
  ['marac-referral cleveland', getInstrument('marac-referral', 'cleveland'), clevelandWords, cleveland],
  ['marac-referral kirklees', getInstrument('marac-referral', 'kirklees'), kirkleesWords, kirklees],
  ['marac-referral liverpool', getInstrument('marac-referral', 'liverpool'), liverpoolWords, liverpool],
  ['marac-referral norfolk', getInstrument('marac-referral', 'norfolk'), norfolkWords, norfolk],
  ['marac-referral sefton', getInstrument('marac-referral', 'sefton'), seftonWords, sefton],
  ['share-without-consent uk-gdpr', getInstrument('share-without-consent', 'uk-gdpr'), ukGdprWords, ukGdpr],
  [
    'share-without-consent dpa-1998',
    getInstrument('share-without-consent', 'dpa-1998'),
    dpa1998Words,
    dpa1998,
  ],
  ['marac-decision sefton', getInstrument('marac-decision', 'sefton'), seftonDecisionWords, seftonDecision],
  [
    'marac-decision liverpool',
    getInstrument('marac-decision', 'liverpool'),
    liverpoolDecisionWords,
    liverpoolDecision,
  ],
  ['mappa-screening cleveland', getInstrument('mappa-screening', 'cleveland'), screeningWords, screening],
  ['severity-grid cleveland', getInstrument('severity-grid', 'cleveland'), gridWords, grid],
  [
    'marac-research cleveland',
    getInstrument('marac-research', 'cleveland'),
    clevelandResearchWords,
    clevelandResearch,
  ],
  [
    'marac-research kirklees',
    getInstrument('marac-research', 'kirklees'),
    kirkleesResearchWords,
    kirkleesResearch,
  ],
  [
    'marac-research liverpool',
    getInstrument('marac-research', 'liverpool'),
    liverpoolResearchWords,
    liverpoolResearch,
  ],
  [
    'marac-quality-check liverpool',
    getInstrument('marac-quality-check', 'liverpool'),
    qualityCheckWords,
    qualityCheck,
  ],
  [
    'marac-transfer kirklees',
    getInstrument('marac-transfer', 'kirklees'),
    transferKirkleesWords,
    transferKirklees,
  ],
  [
    'marac-transfer cleveland',
    getInstrument('marac-transfer', 'cleveland'),
    transferClevelandWords,
    transferCleveland,
  ],
  [
    'marac-transfer liverpool',
    getInstrument('marac-transfer', 'liverpool'),
    transferLiverpoolWords,
    transferLiverpool,
  ],
  ['marac-actions plan', getInstrument('marac-actions', 'plan'), actionsPlanWords, actionsPlan],
  ['marac-actions update', getInstrument('marac-actions', 'update'), actionsUpdateWords, actionsUpdate],
  ['marac-research sefton', getInstrument('marac-research', 'sefton'), researchWords, research],
];

/** An explanation is a sentence or two; a longer one is not read in an interview. */
const LONGEST_WHY = 160;

/** Every message, also of the rows of a group, which are named by number. */
function messagesIn(said: object): Message[] {
  return Object.values(said).flatMap((part: unknown): Message[] => {
    if (typeof part === 'function') return [(part as (n: number) => Message)(1)];
    return 'template' in (part as object) ? [part as Message] : messagesIn(part as object);
  });
}

/** The English; of a message with values, its fixed pieces. */
const textOf = ({ template }: Message): string =>
  typeof template === 'string' ? template : template.strings.join('…');

const sorted = (ids: Iterable<string>): string[] => [...new Set(ids)].sort();
const keys = (said: object | undefined): string[] => sorted(Object.keys(said ?? {}));
const ids = (things: readonly { readonly id: string }[] = []): string[] => sorted(things.map(({ id }) => id));
const without = (all: readonly string[], shared: object): string[] => all.filter((id) => !(id in shared));

const itemsOf = ({ sections }: Instrument): Item[] => sections.flatMap(({ items }) => items);
const fieldsOf = (item: Item): readonly { readonly id: string; readonly specialCategory?: true }[] =>
  item.kind === 'group' ? item.fields : [];

/** Whether the words of an item say all of its options, and hints and warnings of none that it lacks. */
function expectOptions(item: object, said: ItemWords | undefined, id: string): void {
  const options = 'options' in item ? sorted(item.options as readonly string[]) : [];
  expect(keys(said?.options), id).toEqual(options);
  expect(options, id).toEqual(expect.arrayContaining(keys(said?.optionHints)));
  expect(options, id).toEqual(expect.arrayContaining(keys(said?.warnings)));
}

describe.each(editions)('words of %s', (_name, form, words, explanations) => {
  const items = itemsOf(form);

  it('name each section, step, level and outcome of the definition; the rest is shared', () => {
    const named = sorted([...new Set([...ids(form.sections), ...ids(stepsOf(form))])]);
    expect(keys(words.sections)).toEqual(expect.arrayContaining(named));
    expect(without(keys(words.sections), referralSections)).toEqual(without(named, referralSections));
    expect(keys(explanations.levels)).toEqual(sorted(form.levels));
    expect(keys(explanations.outcomes)).toEqual(sorted(form.outcomes));
  });

  it('name each item of the definition; the rest is shared', () => {
    const shared = { ...people, ...circumstances };
    expect(keys(words.items)).toEqual(expect.arrayContaining(ids(items)));
    expect(without(keys(words.items), shared)).toEqual(without(ids(items), shared));
  });

  it.each(items.map((item) => [item.id, item] as const))('%s has all its words', (id, item) => {
    const said = words.items[id];
    expect(said?.label.template).toBeTypeOf('string');
    expectOptions(item, said, id);
    expect(keys(said?.rows)).toEqual([]);
    expect(keys(said?.takes)).toEqual(item.kind === 'attachment' ? keys(item.takes) : []);
    expect(keys(said?.fields)).toEqual(ids(fieldsOf(item)));
    for (const field of fieldsOf(item)) {
      const named = said?.fields?.[field.id];
      expect(named?.label.template, field.id).toBeTypeOf('string');
      expectOptions(field, named, field.id);
    }
    const isGroup = item.kind === 'group';
    expect(said?.row?.(2).template !== undefined).toBe(isGroup);
    expect(said?.add !== undefined).toBe(isGroup);
  });

  it('explain each rule and note of the definition, and what a result can come to', () => {
    expect(keys(explanations.rules)).toEqual(ids(form.rules));
    expect(keys(explanations.notes)).toEqual(ids(form.notes));
    for (const part of ['basis', 'flags', 'weaknesses'] as const) {
      const concluded = sorted((form.conclusions?.[part] ?? []).map(({ code }) => code));
      expect(keys(explanations[part]), part).toEqual(expect.arrayContaining(concluded));
    }
  });

  it('say every step of the guidance in the definition, under a title', () => {
    expect(keys(explanations.guidance?.steps)).toEqual(ids(form.guidance));
    expect(explanations.guidance !== undefined).toBe(form.guidance !== undefined);
  });

  it('explain every answer of a special category and nothing else, shortly', () => {
    const special = items
      .flatMap((item): { id: string; specialCategory?: true }[] => [item, ...fieldsOf(item)])
      .filter(({ specialCategory }) => specialCategory);
    expect(keys(explanations.why)).toEqual(ids(special));
    for (const [id, why] of Object.entries(explanations.why)) {
      expect(textOf(why).length, id).toBeGreaterThan(0);
      expect(textOf(why).length, id).toBeLessThanOrEqual(LONGEST_WHY);
    }
  });

  it('never call an outcome safe', () => {
    for (const outcome of messagesIn(explanations.outcomes))
      expect(textOf(outcome), outcome.id).not.toMatch(/\bsafe(?!guard)|\b(no|little|low) (danger|risk)\b/i);
  });
});

const parts = [...new Set(editions.map(([, { id }]) => id))];

describe.each(parts)('messages of %s', (part) => {
  const messages = editions
    .filter(([name]) => name.startsWith(part))
    .flatMap(([, , ...said]) => messagesIn(said));

  it('have an id that says where they belong', () => {
    expect(messages.length).toBeGreaterThan(70);
    expect(messages.filter(({ id }) => !/^[\w.-]+$/.test(id))).toEqual([]);
    expect(messages.filter(({ id }) => ![part, 'chrome'].includes(id.split('.')[0] ?? ''))).toEqual([]);
  });

  it('have an id of their own: one id never stands for two texts', () => {
    const texts = new Map<string, string>();
    for (const message of messages) {
      expect(texts.get(message.id) ?? textOf(message), message.id).toBe(textOf(message));
      texts.set(message.id, textOf(message));
    }
  });

  it('are told apart by their texts: one text never goes under two ids, nor under one of the shared', () => {
    const idOf = new Map<string, string>();
    for (const message of messages) {
      expect(idOf.get(textOf(message)) ?? message.id, textOf(message)).toBe(message.id);
      idOf.set(textOf(message), message.id);
    }
  });

  it('are plain text: not empty, without straight quotes or stray spaces', () => {
    for (const message of messages) {
      expect(textOf(message), message.id).toMatch(/^\S(?:.*\S)?$/);
      expect(textOf(message), message.id).not.toMatch(/['"`]| {2}/);
    }
  });

  it('speak of the person at risk and of the abuser', () => {
    for (const message of messages)
      expect(textOf(message), message.id).not.toMatch(/\b(the victim|perpetrator)\b/i);
  });
});
