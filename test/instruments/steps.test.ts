/** In which order the steps of a form are shown, how much each of them asks, and that nothing else goes by that order. */
import { describe, expect, it } from 'vitest';
import { defineInstrument, type Instrument, type Item, type Section } from '@safeguarding-forms/instruments';
import { checkComplete } from '@safeguarding-forms/instruments/internal/check/complete.js';
import { itemsIn } from '@safeguarding-forms/instruments/internal/check/conditions.js';
import { omittableSections } from '@safeguarding-forms/instruments/internal/check/omission.js';
import { readAnswers } from '@safeguarding-forms/instruments/internal/check/reading.js';
import { placedItem } from '@safeguarding-forms/instruments/internal/model/items-of.js';
import { inShownOrder, stepsOf } from '@safeguarding-forms/instruments/internal/model/steps-of.js';
import { publishedInstruments } from '@safeguarding-forms/instruments/internal/registry.js';
import { vectorsIn } from './vector-files.js';

/** As many questions a step asks at most, before anything is answered. */
const MOST = 7;

const inSteps = publishedInstruments
  .map(({ definition }): Instrument => definition)
  .filter((definition) => definition.inSteps)
  .map((definition) => [`${definition.id} ${definition.edition}`, definition] as const);

const ids = (all: readonly { readonly id: string }[]): readonly string[] => all.map(({ id }) => id);
const itemsOf = (sections: readonly Section[]): readonly Item[] => sections.flatMap(({ items }) => items);
const printed = ({ sections }: Instrument): readonly string[] => ids(itemsOf(sections));
const shown = (definition: Instrument): readonly string[] => ids(itemsOf(stepsOf(definition)));

/** Where each step stands. */
const stepNumbers = (definition: Instrument): ReadonlyMap<string, number> =>
  new Map(stepsOf(definition).flatMap(({ items }, at) => items.map(({ id }) => [id, at])));

/** What has to be known of other items to tell whether an item is asked, or has to be answered. */
function readBy(definition: Instrument, { id, required }: Item): readonly string[] {
  const conditions = [
    ...(placedItem(definition, id)?.conditions ?? []),
    ...(typeof required === 'object' ? [required] : []),
  ];
  return conditions.flatMap(itemsIn);
}

/** A record of three sections, shown by a plan. */
const sample = (steps: Instrument['steps'], omitted: readonly string[] = []): Instrument => ({
  id: 'sample',
  kind: 'record',
  element: 'sample-form',
  edition: 'sample',
  version: '1.0.0',
  source: { document: 'Sample', part: '1' },
  levels: [],
  outcomes: [],
  inSteps: true,
  steps,
  sections: [
    {
      id: 'person',
      items: [
        { kind: 'text', id: 'name', cite: '1' },
        { kind: 'text', id: 'phone', cite: '1' },
      ],
    },
    {
      id: 'tool',
      items: [
        { kind: 'attachment', id: 'tool', cite: '1', takes: {}, fills: [], agrees: [] },
        { kind: 'text', id: 'why', cite: '1', when: { differs: 'name', from: 'tool' } },
      ],
    },
    {
      id: 'end',
      when: { answered: 'phone' },
      items: [{ kind: 'text', id: 'last', cite: '1' }],
    },
  ].filter(({ id }) => !omitted.includes(id)) as unknown as readonly Section[],
  rules: [],
  notes: [],
});
const asShown = (definition: Instrument): readonly (readonly [string, ...string[]])[] =>
  stepsOf(definition).map(({ id, items }) => [id, ...ids(items)]);

describe('the steps of a form', () => {
  it('are its sections where it plans nothing else', () => {
    const definition = sample(undefined);
    expect(stepsOf(definition)).toBe(definition.sections);
    const list = ['last', 'name'];
    expect(inShownOrder(definition, list, (id) => id)).toBe(list);
  });

  it('come in the order that it plans, the others after them as printed', () => {
    expect(asShown(sample({ first: ['end', 'tool'] }))).toEqual([
      ['end', 'last'],
      ['tool', 'tool', 'why'],
      ['person', 'name', 'phone'],
    ]);
  });

  it('begin within a section: it keeps its id for the first, and the condition that it is shown by for both', () => {
    expect(asShown(sample({ begin: { contact: 'phone' } })).slice(0, 2)).toEqual([
      ['person', 'name'],
      ['contact', 'phone'],
    ]);
    const [, , , end] = stepsOf(sample({ begin: { contact: 'phone' } }));
    expect(readAnswers(sample({}), {}).holds(end!.when!)).toBe(false);
    expect(readAnswers(sample({}), { phone: '1' }).holds(end!.when!)).toBe(true);
  });

  it('ask an item after another one, also one that follows a third, and keep it where that one is left out', () => {
    const after = { why: 'name', last: 'why' };
    expect(asShown(sample({ after }))).toEqual([
      ['person', 'name', 'why', 'last', 'phone'],
      ['tool', 'tool'],
    ]);
    expect(asShown(sample({ after }, ['person']))).toEqual([['tool', 'tool', 'why', 'last']]);
  });

  it('are not there while nothing in them can be asked, and are as soon as one item is', () => {
    const definition = sample({ begin: { reason: 'why' } });
    const reason = stepsOf(definition).find(({ id }) => id === 'reason')!;
    expect(readAnswers(definition, { name: 'A' }).holds(reason.when!)).toBe(false);
    const tool = {
      instrument: { id: 'x', edition: 'x', version: '1.0.0' },
      answers: { name: 'B' },
      result: {},
    } as never;
    expect(readAnswers(definition, { name: 'A' }, { attachments: { tool } }).holds(reason.when!)).toBe(true);
  });

  it('give the order in which paths are told, fields and rows with the item that they are in', () => {
    const definition = sample({ first: ['end', 'tool'] });
    expect(
      inShownOrder(definition, ['notKnown', 'name[0].x', 'why.detail', 'last', 'tool'], (id) => id),
    ).toEqual(['last', 'tool', 'why.detail', 'name[0].x', 'notKnown']);
  });

  it('stand in frozen data', () => {
    expect(Object.isFrozen(defineInstrument(sample({ first: ['tool'] })).steps)).toBe(true);
  });
});

describe.each(inSteps)('the steps of %s', (_, definition) => {
  const steps = stepsOf(definition);
  const at = stepNumbers(definition);
  const place = new Map(shown(definition).map((id, index) => [id, index]));
  const printedPlace = new Map(printed(definition).map((id, index) => [id, index]));

  it('hold every item once, under ids of their own', () => {
    expect([...shown(definition)].sort()).toEqual([...printed(definition)].sort());
    expect(new Set(ids(steps)).size).toBe(steps.length);
    const { first = [], begin = {}, after = {} } = definition.steps ?? {};
    expect(ids(steps)).toEqual(expect.arrayContaining([...first, ...Object.keys(begin)]));
    expect(printed(definition)).toEqual(
      expect.arrayContaining([...Object.values(begin), ...Object.entries(after).flat()]),
    );
  });

  it(`ask at most ${MOST} questions each before anything is answered`, () => {
    const { isAsked } = readAnswers(definition, {});
    const long = steps.filter(({ items }) => items.filter(({ id }) => isAsked(id)).length > MOST);
    expect(ids(long)).toEqual([]);
  });

  it('take an attachment before everything that it fills', () => {
    const late = itemsOf(steps).flatMap((item) =>
      item.kind === 'attachment'
        ? item.fills
            .filter((fill) => place.get(fill.item)! < place.get(item.id)!)
            .map((fill) => `${item.id} fills ${fill.item}`)
        : [],
    );
    expect(late).toEqual([]);
  });

  it('show nothing that hangs on what a later step asks, but where it is printed so', () => {
    const early = itemsOf(steps).flatMap((item) =>
      readBy(definition, item)
        .filter((read) => at.get(read)! > at.get(item.id)!)
        .filter((read) => printedPlace.get(read)! < printedPlace.get(item.id)!)
        .map((read) => `${item.id} reads ${read}`),
    );
    expect(early).toEqual([]);
  });

  it('ask for consent before the people, after nothing but what decides it or is printed before all else', () => {
    const consent = at.get('consentGiven');
    if (consent === undefined) return;
    const [begins] = definition.sections;
    const before = steps.slice(0, consent).filter(({ id, items }) => {
      const own = ids(items);
      const holdsTool = items.some(({ kind }) => kind === 'attachment');
      const isRead = [...itemsOf(steps.slice(0, consent + 1))]
        .filter((item) => !own.includes(item.id))
        .some((item) => readBy(definition, item).some((read) => own.includes(read)));
      const isRuled = definition.rules.some(
        (rule) =>
          rule.kind === 'contradiction' &&
          rule.item === 'consentGiven' &&
          rule.when.flatMap(itemsIn).some((read) => own.includes(read)),
      );
      return !holdsTool && !isRead && !isRuled && id !== begins?.id;
    });
    expect(ids(before)).toEqual([]);
    expect(consent).toBeLessThan(at.get('victimName')!);
  });

  it('change nothing that can be left out: each section that can is whole steps', () => {
    const { steps: _plan, ...asPrinted } = definition;
    expect(omittableSections(definition)).toEqual(omittableSections(asPrinted));
    for (const omitted of omittableSections(definition)) {
      const own = ids(definition.sections.find(({ id }) => id === omitted)!.items);
      const left = stepsOf({
        ...definition,
        sections: definition.sections.filter(({ id }) => id !== omitted),
      });
      const touched = steps.filter(({ items }) => items.some(({ id }) => own.includes(id)));
      expect(ids(left)).toEqual(ids(steps).filter((id) => !ids(touched).includes(id)));
    }
  });

  it('count for no answer: what is asked, missing and wrong is the same, and in printed order', () => {
    const { steps: _plan, ...asPrinted } = definition;
    const scored = vectorsIn(`${definition.id}.${definition.edition}.json`).filter(({ result }) => result);
    expect(scored.length).toBeGreaterThan(0);
    for (const { answers, attachments } of scored) {
      const read = (form: Instrument): string =>
        JSON.stringify([
          readAnswers(form, answers, { attachments }).asked(),
          checkComplete({ definition: form }, answers, { band: null }, { attachments }),
        ]);
      expect(read(definition)).toBe(read(asPrinted));
    }
  });
});
