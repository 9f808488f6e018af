/** Messages end up in logs and tickets: none that is thrown carries what was given, in whatever place it stood. */
import { score } from '@safeguarding-forms/instruments';
import { describeIssues } from '@safeguarding-forms/instruments/internal/model/issues.js';
import {
  answersSchema,
  createSubmission,
  parseAnswers,
  submissionSchema,
  verifySubmission,
} from '@safeguarding-forms/schemas';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { published } from '../support/published.js';
import { leaves, payload, spoil } from '../support/sample-submission.js';

vi.setConfig({ testTimeout: 60_000 });

/** Nothing of ours is called so. */
const MARK = 'zqMarkZq';
type Path = readonly (string | number)[];

/** The mark as a value, a key, a type's name; alone and deep. */
const marked: readonly unknown[] = [
  ...[MARK, `${MARK} 1980`, MARK.repeat(2000), [MARK], [[MARK]], [MARK, MARK], { [MARK]: 1 }],
  ...[{ [MARK]: { [MARK]: MARK } }, { [MARK]: NaN }, { [MARK]: undefined, q: MARK }, { answer: MARK }],
  ...[{ detail: { [MARK]: 1 } }, { selected: [MARK] }, { level: MARK, reason: MARK }, [{ [MARK]: MARK }]],
  ...[Symbol(MARK), new Error(MARK), new Map([[MARK, MARK]]), () => MARK, new Date(NaN), BigInt(7)],
  JSON.parse(`{"__proto__":"${MARK}"}`),
  {
    get [MARK]() {
      throw new Error(MARK);
    },
  },
];

/** A place of a value, or a new key beside it. */
const placesIn = (value: unknown): Path[] =>
  leaves(value).flatMap((path) => [path, path.slice(0, -1), [...path.slice(0, -1), MARK]]);

/** Everything that an error says, and what it came from says. */
function said(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { message, stack, cause } = error;
  return [message, stack, String(error), cause === undefined ? '' : said(cause)].join('\n');
}

/** What a function throws, in words; nothing where it throws nothing. */
function thrownBy(act: () => unknown): string {
  try {
    act();
    return '';
  } catch (error) {
    return said(error);
  }
}

const names = published.map(({ name, id, edition, definition }) => ({
  name,
  id: id as 'dash',
  edition: edition as 'cleveland',
  file: `${id}.${edition}.${definition.version}.full`,
}));

describe('no message carries what was given', () => {
  const lines: unknown[][] = [];
  beforeEach(() => {
    for (const method of ['log', 'info', 'warn', 'error', 'debug'] as const)
      vi.spyOn(console, method).mockImplementation((...line) => void lines.push(line));
  });
  afterEach(() => {
    vi.restoreAllMocks();
    expect(lines).toEqual([]);
  });

  it.each(names)('answers of $name, wherever the mark stands', ({ id, edition, file }) => {
    const { answers } = payload(file);
    const messages = new Set<string>();
    fc.assert(
      fc.property(fc.constantFrom(...placesIn(answers)), fc.constantFrom(...marked), (path, value) => {
        const given = spoil(answers, path, value) as never;
        const text = JSON.stringify({ given: MARK, [MARK]: 1 }).slice(0, -1);
        for (const act of [
          () => score(id, edition, given),
          () => parseAnswers(id, edition, given),
          () => parseAnswers(id, edition, text),
          () => answersSchema(id, edition).parse(given),
          () => createSubmission({ ...REQUEST, id, edition, answers: given }),
        ])
          messages.add(thrownBy(act));
      }),
      { numRuns: 40 },
    );
    expect(messages.size).toBeGreaterThan(10);
    expect([...messages].filter((message) => message.includes(MARK))).toEqual([]);
  });

  const REQUEST = {
    language: 'en',
    audience: 'professional',
    startedAt: '2025-01-15T10:00:00.000Z',
  } as const;

  it.each(names)('submissions of $name, wherever the mark stands', ({ id, edition, file }) => {
    const submission = payload(file);
    const messages = new Set<string>();
    fc.assert(
      fc.property(fc.constantFrom(...placesIn(submission)), fc.constantFrom(...marked), (path, value) => {
        const given = spoil(submission, path, value);
        messages.add(thrownBy(() => submissionSchema(id, edition).parse(given)));
        // As an element tells of an attachment that it does not take.
        const verdict = verifySubmission(given);
        if (!verdict.ok) messages.add(describeIssues(verdict.issues));
      }),
      { numRuns: 40 },
    );
    expect(messages.size).toBeGreaterThan(10);
    expect([...messages].filter((message) => message.includes(MARK))).toEqual([]);
  });

  const file = 'marac-referral.cleveland.1.0.0.full';
  const { answers, attachments } = payload(file);
  const whole = {
    ...REQUEST,
    ...{ id: 'marac-referral', edition: 'cleveland', answers, attachments, omitted: ['next'] },
    ...{ context: { case: 'x', list: [1] }, supersedes: null, wording: { pack: 'x', status: 'draft' } },
  };
  const parts = placesIn(whole).filter(([part]) => part !== 'id' && part !== 'edition');

  it.each(marked.map((value, index) => [index + 1, value]))(
    'parts of a request, value %i',
    (_index, value) => {
      const messages = parts.map((path) =>
        thrownBy(() => createSubmission(spoil(whole, path, value) as never)),
      );
      expect(new Set(messages).size).toBeGreaterThan(5);
      expect(messages.filter((message) => message.includes(MARK))).toEqual([]);
    },
  );

  it('names of instruments and editions are a developer’s and are quoted, cut short', () => {
    const ask = (id: unknown): string => thrownBy(() => createSubmission({ ...whole, id } as never));
    expect(ask('nothing')).toContain('there is no nothing cleveland');
    expect(ask(MARK.repeat(1000)).match(new RegExp(MARK, 'g'))!.length).toBeLessThan(20);
    for (const given of [{ [MARK]: 1 }, [MARK], Symbol(MARK), { toString: () => MARK }])
      expect(ask(given)).not.toContain(MARK);
  });
});
