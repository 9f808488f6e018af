/** zod, `checkShape`, `checkComplete` and `parseAnswers` are written for different readers; here they are held together. */
import {
  AnswersError,
  catalogue,
  createCatalogue,
  type Answers,
  type AnswerIssue,
} from '@safeguarding-forms/instruments';
import { allItems, isAsked } from '@safeguarding-forms/instruments/check/asked.js';
import { checkComplete } from '@safeguarding-forms/instruments/check/complete.js';
import { createSchemas } from '@safeguarding-forms/schemas';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { fakeModule } from '../support/fake-instrument.js';
import { hostileValue, nearlyComplete, shapedAnswers, spoiltAnswers } from '../support/arbitrary-answers.js';
import { published } from '../support/published.js';

const fakes = createCatalogue([fakeModule]);
const cases = [
  ...published.map(({ name, id, edition, module }) => ({
    name,
    id,
    edition,
    module,
    instruments: catalogue,
    schemas: createSchemas(catalogue),
  })),
  {
    name: 'fake',
    id: 'fake',
    edition: 'sample',
    module: fakeModule,
    instruments: fakes,
    schemas: createSchemas(fakes),
  },
];

// Thousands of forms are filled here, on whatever machine.
vi.setConfig({ testTimeout: 60_000 });

describe.each(cases)('$name', ({ id, edition, module, instruments, schemas }) => {
  const { definition } = module;
  const shapeIssues = (answers: unknown): readonly AnswerIssue[] =>
    instruments.checkShape(id, edition, answers);
  const parsed = (answers: unknown): Answers | undefined => {
    try {
      return schemas.parseAnswers(id, edition, answers);
    } catch (error) {
      expect(error).toBeInstanceOf(AnswersError);
      expect((error as AnswersError).issues.length).toBeGreaterThan(0);
      return undefined;
    }
  };
  const agreeOn = (answers: unknown): boolean => {
    const isRight = shapeIssues(answers).length === 0;
    const byZod = schemas.answersSchema(id, edition).safeParse(answers);
    expect(byZod.success).toBe(isRight);
    // A text is read as JSON, so only what is no text can be compared as a value.
    const byParse = typeof answers === 'string' ? undefined : parsed(answers);
    expect(byParse !== undefined).toBe(isRight);
    if (byZod.success) expect(byZod.data).toStrictEqual(byParse);
    return isRight;
  };

  it('answers of the right shape are taken by all', () => {
    fc.assert(
      fc.property(shapedAnswers(definition), (answers) => {
        expect(agreeOn(answers)).toBe(true);
      }),
    );
  });

  it('answers spoilt in one place are judged alike by all', () => {
    let refused = 0;
    fc.assert(
      fc.property(spoiltAnswers(definition), (answers) => {
        if (!agreeOn(answers)) refused++;
      }),
      { numRuns: 600 },
    );
    expect(refused).toBeGreaterThan(100);
  });

  it('whatever is given instead of answers is judged alike by all', () => {
    fc.assert(
      fc.property(hostileValue, (answers) => {
        agreeOn(answers);
      }),
      { numRuns: 300 },
    );
  });

  const listed = allItems(definition).filter((item) => item.kind === 'question');
  it.each(listed.flatMap(({ id: item, options }) => (options ? [{ item, options }] : [])))(
    'the options of $item are judged alike by all',
    ({ item, options }) => {
      const [first, second] = options as [string, string];
      const isTaken = (selected: unknown): boolean => agreeOn({ [item]: { selected } });
      for (const right of [[], [first], [first, second], [second], [...options]]) {
        expect(isTaken(right)).toBe(true);
      }
      const hole: unknown[] = [];
      hole[1] = first;
      for (const wrong of [
        ...[
          [second, first],
          [first, first],
          [first, second, first],
          [...options, first],
          [first.toUpperCase()],
        ],
        ...[
          new Array(1),
          hole,
          [undefined],
          [null],
          [[first]],
          first,
          { 0: first, length: 1 },
          new Set([first]),
        ],
      ]) {
        expect(isTaken(wrong)).toBe(false);
      }
    },
  );

  it('what cannot be read without an error is refused by all', () => {
    const throws = (): never => {
      throw new Error('no');
    };
    const trapped = new Proxy({}, { ownKeys: throws, getPrototypeOf: throws, get: throws });
    const revoked = Proxy.revocable({}, {});
    revoked.revoke();
    const cyclic: Record<string, unknown> = {};
    cyclic[definition.sections[0]!.items[0]!.id] = cyclic;
    for (const answers of [
      trapped,
      revoked.proxy,
      cyclic,
      {
        ...cyclic,
        get x() {
          return throws();
        },
      },
    ]) {
      expect(agreeOn(answers)).toBe(false);
    }
  });

  it('the schema of submissions takes what checkComplete finds nothing against, and no more', () => {
    const today = '2025-01-16';
    const mixed = fc.oneof(shapedAnswers(definition), nearlyComplete(definition));
    const counts = { taken: 0, refused: 0 };
    fc.assert(
      fc.property(mixed, fc.boolean(), (answers: Answers, excused) => {
        const given = excused ? { ...answers, incompleteReason: 'Interrupted' } : answers;
        fc.pre(shapeIssues(given).length === 0);
        const assessment = module.assess(given);
        const isAllAsked = Object.keys(given).every((item) =>
          isAsked(definition, given, item, assessment.band),
        );
        const isComplete = checkComplete(definition, given, assessment, { today }).length === 0;
        const submission = {
          format: 'safeguarding-forms/submission@1',
          element: definition.element,
          instrument: { id, edition, version: definition.version },
          submissionId: '5e0f7a52-6c1b-4c56-9a0e-0f4f6b8d1a07',
          supersedes: null,
          startedAt: '2025-01-15T09:00:00.000Z',
          submittedAt: '2025-01-15T10:00:00.000Z',
          language: 'en',
          audience: 'professional',
          omitted: [],
          wording: { pack: 'built-in', status: 'draft' },
          context: null,
          answers: given,
          result: { ...assessment, complete: true },
        };
        const { success } = schemas.submissionSchema(id, edition).safeParse(submission);
        expect(success).toBe(isAllAsked && isComplete);
        expect(schemas.verifySubmission(submission).ok).toBe(success);
        counts[success ? 'taken' : 'refused']++;
      }),
      { numRuns: 300 },
    );
    expect(Math.min(counts.taken, counts.refused)).toBeGreaterThan(5);
  });
});
