/** zod, `checkShape`, `checkComplete` and `parseAnswers` are written for different readers; here they are held together. */
import {
  AnswersError,
  catalogue,
  createCatalogue,
  type Answers,
  type AttachmentItem,
  type AnswerIssue,
  type InstrumentModule,
} from '@safeguarding-forms/instruments';
import {
  allItems,
  askedAnswers,
  askedAttachments,
  attachmentItems,
  sentAttachments,
} from '@safeguarding-forms/instruments/internal/check/asked.js';
import { hangsOnToday } from '@safeguarding-forms/instruments/internal/check/days.js';
import { assessWhole, checkWhole } from '@safeguarding-forms/instruments/internal/check/assess-whole.js';
import { wholeResult } from '@safeguarding-forms/instruments/internal/model/module.js';
import { createSchemas, type SubmissionRecord } from '@safeguarding-forms/schemas';
import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import {
  completed,
  hostileValue,
  nearlyComplete,
  shapedAnswers,
  spoiltAnswers,
} from '../support/arbitrary-answers.js';
import { fakeModule } from '../support/fake-instrument.js';
import { fakeRecordModule } from '../support/fake-record.js';
import { fakeSubmission, recordSubmission } from '../support/fake-submissions.js';
import { published } from '../support/published.js';

/** How often everything is tried anew: `SF_TIMES=10` looks longer. */
const TIMES = Number(process.env['SF_TIMES'] ?? 1);

const fakes = createCatalogue([fakeModule, fakeRecordModule]);
const cases = [
  ...published.map(({ name, id, edition, module }) => ({
    name,
    id,
    edition,
    module,
    instruments: catalogue,
    schemas: createSchemas(catalogue),
  })),
  ...[fakeModule, fakeRecordModule].map((module: InstrumentModule) => ({
    name: module.definition.id,
    id: module.definition.id,
    edition: 'sample',
    module,
    instruments: fakes,
    schemas: createSchemas(fakes),
  })),
];

const fakeSubmissions = [
  ...[fakeSubmission(), fakeSubmission({ q1: { answer: 'no' }, q2: { answer: 'no' } }), recordSubmission()],
];

/** A submission of every published edition that can be filled in by itself. */
const publishedSubmissions = published.flatMap(({ id, edition, module }) => {
  const answers = completed(module, {}, { today: '2025-01-16' });
  if (!assessWhole(module, answers).complete) return [];
  const names = { id, edition, language: 'en', audience: 'professional' } as const;
  const schemas = createSchemas(catalogue);
  return [schemas.createSubmission({ ...names, answers, startedAt: '2025-01-15T09:00:00.000Z' })];
});

/** As it travels: rows made up without a prototype are equal to those with one. */
const asJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

/** Submissions that an item takes. */
const attachable = ({ id, takes }: AttachmentItem): [string, fc.Arbitrary<SubmissionRecord>][] => {
  const taken = [...publishedSubmissions, ...fakeSubmissions].filter(({ instrument }) => {
    const editions = takes[instrument.id];
    return editions === true || editions?.includes(instrument.edition);
  });
  return taken.length ? [[id, fc.constantFrom(...taken)]] : [];
};

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
      { numRuns: 300 * TIMES },
    );
    expect(refused).toBeGreaterThan(100);
  });

  it('whatever is given instead of answers is judged alike by all', () => {
    fc.assert(
      fc.property(hostileValue, (answers) => {
        agreeOn(answers);
      }),
      { numRuns: 150 * TIMES },
    );
  });

  const several = allItems(definition).filter((item) => item.kind === 'choices');
  it.each(several.map(({ id: item, options }) => ({ item, options })))(
    'the choices of $item are judged alike by all',
    ({ item, options }) => {
      const [first, second] = options as [string, string];
      const isTaken = (chosen: unknown): boolean => agreeOn({ [item]: chosen });
      for (const right of [[first], [first, second], [...options]]) expect(isTaken(right)).toBe(true);
      for (const wrong of [
        ...[[], [second, first], [first, first], [...options, first], [first.toUpperCase()], first],
        ...[new Array(1), [undefined], [null], [[first]], { 0: first, length: 1 }, new Set([first]), true],
      ]) {
        expect(isTaken(wrong)).toBe(false);
      }
    },
  );

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

  const groups = allItems(definition).filter((item) => item.kind === 'group');
  it.each(groups.map(({ id: item }) => item))('the rows of %s are judged alike by all', (item) => {
    const isTaken = (rows: unknown): boolean => agreeOn({ [item]: rows });
    const empty = (count: number): object[] => Array.from({ length: count }, () => ({}));
    for (const right of [empty(1), empty(50), [Object.create(null)], [{ extra: undefined }]]) {
      expect(isTaken(right)).toBe(true);
    }
    for (const wrong of [
      ...[[], empty(51), {}, { 0: {}, length: 1 }, 'rows', true, new Array(1), [undefined], [null], [[]]],
      ...[[{ extra: 1 }], [{}, 'row'], [new Map()], [{ __proto__: null, extra: 1 }]],
    ]) {
      expect(isTaken(wrong)).toBe(false);
    }
  });

  it('no attachment is taken for an answer', () => {
    for (const { id: item } of attachmentItems(definition)) expect(agreeOn({ [item]: {} })).toBe(false);
  });

  it('the schema of submissions takes what checkComplete finds nothing against, and no more', () => {
    const today = '2025-01-16';
    const sent = sentAttachments(definition);
    const takesAny = sent.length > 0;
    const attached = fc.record(Object.fromEntries(sent.flatMap(attachable)), {
      requiredKeys: [],
    }) as fc.Arbitrary<Record<string, SubmissionRecord>>;
    const mixed = fc.oneof(shapedAnswers(definition), nearlyComplete(definition));
    const counts = { taken: 0, refused: 0 };
    fc.assert(
      fc.property(mixed, attached, fc.boolean(), fc.boolean(), (answers, attachments, excused, mended) => {
        const excuse = definition.unansweredExcusedBy;
        const whole = excused && excuse ? { ...answers, [excuse]: 'Interrupted' } : answers;
        const options = { today, attachments };
        const given = mended ? completed(module, whole, options) : whole;
        fc.pre(shapeIssues(given).length === 0);
        const assessment = module.assess(given, attachments, today);
        const circumstances = { band: assessment.band, attachments };
        const isAllAsked =
          isDeepStrictEqual(asJson(askedAnswers(definition, given, circumstances)), asJson(given)) &&
          isDeepStrictEqual(asJson(askedAttachments(definition, given, circumstances)), asJson(attachments));
        const isComplete = checkWhole(module, given, assessment, options).length === 0;
        const submission = {
          format: 'safeguarding-forms/submission@1',
          element: definition.element,
          instrument: { id, edition, version: definition.version },
          submissionId: '5e0f7a52-6c1b-4c56-9a0e-0f4f6b8d1a07',
          supersedes: null,
          startedAt: '2025-01-15T09:00:00.000Z',
          submittedAt: '2025-01-15T10:00:00.000Z',
          ...(hangsOnToday(definition, given) && { scoredOn: today }),
          language: 'en',
          audience: 'professional',
          omitted: [],
          wording: { pack: 'built-in', status: 'draft' },
          machineTranslated: false,
          context: null,
          answers: given,
          result: wholeResult(module, assessment, []),
          ...(takesAny && { attachments }),
        };
        const { success } = schemas.submissionSchema(id, edition).safeParse(submission);
        expect(success).toBe(isAllAsked && isComplete);
        expect(schemas.verifySubmission(submission).ok).toBe(success);
        counts[success ? 'taken' : 'refused']++;
      }),
      { numRuns: 150 * TIMES },
    );
    expect(Math.min(counts.taken, counts.refused)).toBeGreaterThan(5);
  });
});
