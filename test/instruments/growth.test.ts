/** What an answer costs grows with the form, and no faster. */
import type { Instrument, InstrumentKind } from '@safeguarding-forms/instruments';
import { itemById } from '@safeguarding-forms/instruments/internal/check/asked.js';
import { checkComplete } from '@safeguarding-forms/instruments/internal/check/complete.js';
import { omittableSections } from '@safeguarding-forms/instruments/internal/check/omission.js';
import { checkShape, copyAnswers } from '@safeguarding-forms/instruments/internal/check/shape.js';
import { scorers } from '@safeguarding-forms/instruments/internal/score/scorers.js';
import { describe, expect, it } from 'vitest';
import { workOn } from '../support/counted-work.js';
import { longAnswers, longForm } from '../support/long-forms.js';

const SHORT = 27;
const LONG = 400;
const kinds = Object.keys(scorers) as InstrumentKind[];
const cases = kinds.flatMap((kind) =>
  [false, true].flatMap((isChain) => [0, 0.5, 1].map((share) => ({ kind, isChain, share }))),
);

/** The work of scoring and checking a form of some length: the first time, and whenever an answer is given. */
function workAt(length: number, { kind, isChain, share }: (typeof cases)[number]): number[] {
  const definition = longForm(kind, length, isChain);
  const given = longAnswers(definition, share);
  expect(checkShape(definition, given)).toEqual([]);
  const { data, workOf } = workOn({ definition, answers: given });
  const { definition: counted, answers } = data;
  let module: ReturnType<(typeof scorers)['ticks']> | undefined;
  const giveAnswer = (): void => {
    module ??= scorers[kind](counted);
    checkShape(counted, answers);
    checkComplete({ definition: counted }, copyAnswers(counted, answers), module.assess(answers));
  };
  return [workOf(giveAnswer), workOf(giveAnswer)];
}

describe('the work of an answer', () => {
  it.each(cases)('grows no faster than the form: $kind, chain $isChain, $share answered', (each) => {
    const [first = 0, later = 0] = workAt(LONG, each);
    const [firstShort = 0, laterShort = 0] = workAt(SHORT, each);
    expect(laterShort).toBeGreaterThan(0);
    expect(first / firstShort).toBeLessThan((LONG / SHORT) * 1.5);
    expect(later / laterShort).toBeLessThan((LONG / SHORT) * 1.5);
  });
});

/** The work of something done to a long form after the first time. */
function workWith(length: number, action: (definition: Instrument) => void): number {
  const { data, workOf } = workOn(longForm('ticks', length, true));
  action(data);
  return workOf(() => action(data));
}

describe('the work on one item', () => {
  it.each<[string, (definition: Instrument) => void]>([
    ['checking its value', (definition) => checkShape(definition, { q20: { answer: 'yes', detail: 'x' } })],
    ['checking a wrong value', (definition) => checkShape(definition, { q20: { answer: 'perhaps' } })],
    ['finding it', (definition) => itemById(definition, 'q20')],
  ])('is the same in a short form and a long one: %s', (_what, action) => {
    expect(workWith(LONG, action)).toBe(workWith(SHORT, action));
  });
});

it('which sections may be left out is found in as many steps as there are items', () => {
  const ratio = workWith(LONG, omittableSections) / workWith(SHORT, omittableSections);
  expect(ratio).toBeLessThan((LONG / SHORT) * 1.5);
});

describe('the count itself', () => {
  it('sees a list that is read again for each of its entries', () => {
    const squared = (length: number): number => {
      const { data, workOf } = workOn(Array.from({ length }, (_, id) => ({ id })));
      return workOf(() => data.forEach(({ id }) => data.find((each) => each.id === id)));
    };
    expect(squared(LONG) / squared(SHORT)).toBeGreaterThan((LONG / SHORT) * 1.5);
  });

  it('sees a list that is searched', () => {
    const { workOf } = workOn({});
    expect(workOf(() => Array(LONG).fill(0).includes(1))).toBe(LONG);
    expect(workOf(() => Array(LONG).fill(0).indexOf(1))).toBe(LONG);
    expect(Array.prototype.includes.name).toBe('includes');
  });
});
