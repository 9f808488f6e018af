/** Levels, outcomes and reasons of scored forms, by hand. */
import {
  earnedBand,
  higherLevel,
  levelOf,
  outcomeOf,
  scoredReasons,
} from '@safeguarding-forms/instruments/internal/score/level.js';
import { describe, expect, it } from 'vitest';

const levels = ['low', 'raised', 'top'];

describe('the higher of two levels', () => {
  it.each([
    ['low', 'top', 'top'],
    ['top', 'low', 'top'],
    ['raised', 'raised', 'raised'],
    ['raised', undefined, 'raised'],
    ['low', undefined, 'low'],
    // What is no level raises nothing, and is raised by any.
    ['low', 'grave', 'low'],
    ['grave', 'low', 'low'],
    ['grave', undefined, 'grave'],
  ])('of %s and %s is %s', (level, other, expected) => {
    expect(higherLevel(levels, level, other)).toBe(expected);
  });
});

describe('a band', () => {
  it.each([
    ['low', 'low', 'low'],
    ['low', 'raised', 'low'],
    ['low', 'top', null],
    ['raised', 'top', 'raised'],
    ['top', 'top', 'top'],
  ])('%s, which could still be %s, is %s', (band, possible, expected) => {
    expect(earnedBand(levels, band, possible)).toBe(expected);
  });

  it.each([
    ['low', undefined, 'low'],
    ['low', 'top', 'top'],
    ['raised', 'low', 'raised'],
    [null, undefined, null],
    [null, 'low', null],
    [null, 'raised', 'raised'],
  ])('%s with the judgement %s gives the level %s', (band, judged, expected) => {
    expect(levelOf(levels, band, judged)).toBe(expected);
  });
});

describe('an outcome', () => {
  const nothing = { isReferred: false, isConsidered: false, isUnfinished: false, couldReachTop: false };

  it.each([
    [{}, 'no-referral'],
    [{ couldReachTop: true }, 'consider'],
    [{ isUnfinished: true }, null],
    [{ isUnfinished: true, couldReachTop: true }, null],
    [{ isConsidered: true, isUnfinished: true }, 'consider'],
    [{ isReferred: true, isConsidered: true, isUnfinished: true }, 'refer'],
  ])('of %j is %s', (decision, expected) => {
    expect(outcomeOf({ ...nothing, ...decision })).toBe(expected);
  });
});

describe('reasons', () => {
  it('are none where nothing is, and one where everything is a no', () => {
    expect(scoredReasons({ yesItems: [], isRaised: false, isAllNo: false })).toEqual([]);
    expect(scoredReasons({ yesItems: [], isRaised: false, isAllNo: true })).toEqual([
      { code: 'no-indicators', items: [] },
    ]);
  });

  it('stand in the order of the contract', () => {
    const all = {
      yesItems: ['q1'],
      special: [{ code: 'product', items: [] }],
      isRaised: true,
      open: ['q2'],
      isAllNo: true,
    } as const;
    expect(scoredReasons(all)).toEqual([
      { code: 'yes-count', items: ['q1'] },
      { code: 'product', items: [] },
      { code: 'judgement', items: ['judgement'] },
      { code: 'open-answers', items: ['q2'] },
    ]);
  });
});
