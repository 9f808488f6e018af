/** What holds of checklists that ask for police call-outs as well, whatever is answered. */
import type { Answers, ChoiceItem, TicksAssessment } from '@safeguarding-forms/instruments';
import { allItems } from '@safeguarding-forms/instruments/internal/check/asked.js';
import { checkComplete } from '@safeguarding-forms/instruments/internal/check/complete.js';
import type { Callouts } from '@safeguarding-forms/instruments/internal/score/callouts.js';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { yesNoAnswers } from '../support/arbitrary-answers.js';
import { published } from '../support/published.js';

// Thousands of forms are scored here, on whatever machine.
vi.setConfig({ testTimeout: 60_000 });

const OUTCOMES = [null, 'no-referral', 'consider', 'refer'];
const tools = published.filter(({ definition }) => definition.scoring?.callouts);

it('are three tools', () => {
  expect(tools).toHaveLength(3);
});

describe.each(tools)('$name', ({ module, definition }) => {
  const callouts = definition.scoring!.callouts as Callouts;
  const { options } = allItems(definition).find(({ id }) => id === callouts.item) as ChoiceItem;
  const known = options.filter((option) => callouts.levels[option] !== undefined);
  /** What is not known ranks below the lowest. */
  const rank = (level: string | null | undefined): number => definition.levels.indexOf(level ?? '');
  const called = (answers: Answers, option: string | undefined): TicksAssessment =>
    module.assess({
      ...answers,
      ...(option !== undefined && { [callouts.item]: option }),
    }) as TicksAssessment;
  const given = fc
    .tuple(yesNoAnswers(definition), fc.constantFrom(...definition.levels, undefined))
    .map(([answers, level]): Answers => ({
      ...answers,
      ...(level && { judgement: { level, reason: 'x' } }),
    }));
  const anyCallouts = fc.constantFrom(undefined, ...options);

  it('gives the higher of the levels of the count and of the call-outs', () => {
    fc.assert(
      fc.property(given, fc.constantFrom(...known), (answers, option) => {
        const byCount = called(answers, known[0]).band;
        const { band } = called(answers, option);
        const higher = Math.max(rank(byCount), rank(callouts.levels[option]));
        expect(rank(band)).toBe(byCount === null && option === known[0] ? rank(null) : higher);
      }),
    );
  });

  it('never comes below the count, nor the possible band below the band', () => {
    fc.assert(
      fc.property(given, anyCallouts, (answers, option) => {
        const { band, possibleBand, level } = called(answers, option);
        expect(rank(band)).toBeGreaterThanOrEqual(rank(called(answers, undefined).band));
        expect(rank(possibleBand)).toBeGreaterThanOrEqual(rank(band));
        expect(rank(level)).toBeGreaterThanOrEqual(rank(band));
      }),
    );
  });

  it('is never lowered by more call-outs', () => {
    fc.assert(
      fc.property(given, fc.nat(known.length - 2), fc.nat(known.length - 1), (answers, from, by) => {
        const to = Math.min(from + by, known.length - 1);
        const [before, after] = [called(answers, known[from]), called(answers, known[to])];
        for (const part of ['band', 'possibleBand', 'level'] as const)
          expect(rank(after[part]), part).toBeGreaterThanOrEqual(rank(before[part]));
        expect(OUTCOMES.indexOf(after.outcome)).toBeGreaterThanOrEqual(OUTCOMES.indexOf(before.outcome));
      }),
    );
  });

  it('takes open call-outs for none in the band unless it is the lowest, and for the most in the possible band', () => {
    fc.assert(
      fc.property(given, fc.constantFrom(undefined, 'unknown'), (answers, option) => {
        const result = called(answers, option);
        const none = called(answers, known[0]).band;
        expect(result.band).toBe(none === definition.levels[0] ? null : none);
        expect(result.possibleBand).toBe(called(answers, known.at(-1)).possibleBand);
      }),
    );
  });

  it('flags call-outs that nobody knows, and no others', () => {
    fc.assert(
      fc.property(given, anyCallouts, (answers, option) => {
        expect(called(answers, option).flags.includes('callouts-unknown')).toBe(option === 'unknown');
      }),
    );
  });

  it('has to be told of call-outs, unless it is said why not', () => {
    const told = (answers: Answers): string[] =>
      checkComplete({ definition }, answers, module.assess(answers)).map(({ path }) => path);
    expect(told({})).toContain(callouts.item);
    expect(told({ incompleteReason: ' ' })).toContain(callouts.item);
    expect(told({ incompleteReason: 'x' })).not.toContain(callouts.item);
    for (const option of options) expect(told({ [callouts.item]: option })).not.toContain(callouts.item);
  });

  it('leads to no outcome while they are missing, unless something else does or it is said why', () => {
    fc.assert(
      fc.property(given, fc.boolean(), (answers, isExcused) => {
        const reason: Answers = isExcused ? { incompleteReason: 'x' } : {};
        const { outcome } = called({ ...answers, ...reason }, undefined);
        if (isExcused) expect(outcome).toMatch(/refer|consider/);
        else expect(outcome).not.toBe('no-referral');
      }),
    );
  });

  it('counts no call-out as a yes', () => {
    fc.assert(
      fc.property(given, anyCallouts, (answers, option) => {
        const { yes, no, unknown, unanswered, counted } = called(answers, option);
        const without = called(answers, undefined);
        expect([yes, no, unknown, unanswered, counted]).toEqual([
          ...[without.yes, without.no, without.unknown, without.unanswered, without.counted],
        ]);
      }),
    );
  });

  it('sends the two highest levels to the advocacy team, and never without a referral to think of', () => {
    fc.assert(
      fc.property(given, anyCallouts, (answers, option) => {
        const { level, flags, outcome } = called(answers, option);
        const isGrave = rank(level) >= rank('high');
        expect(flags.includes('advocacy-service')).toBe(isGrave);
        if (isGrave) expect(outcome).not.toBe('no-referral');
        if (level === definition.levels.at(-1)) expect(outcome).toBe('refer');
      }),
    );
  });
});
