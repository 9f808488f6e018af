/** An instrument that no shared file knows goes through everything. */
import { AnswersError, createCatalogue, defineInstrument } from '@safeguarding-forms/instruments';
import { createSchemas } from '@safeguarding-forms/schemas';
import { buildSubmission } from '@safeguarding-forms/schemas/internal/build-submission.js';
import { jsonSchema } from '@safeguarding-forms/schemas/internal/json-schema.js';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { fakeDefinition, fakeModule, olderFakeModule } from '../support/fake-instrument.js';
import { schemasIn } from '../support/schemas-in.js';

const instruments = createCatalogue([fakeModule, olderFakeModule]);
const schemas = createSchemas(instruments);

const answers = {
  reporterName: 'Example Person',
  seenOn: '2025-01-10',
  channel: 'visit',
  visits: 2,
  q1: { answer: 'yes', detail: 'Example detail', source: 'Sample Agency', selected: ['day', 'night'] },
  q2: { answer: 'yes' },
  q3: { selected: ['door:front', 'window:back'] },
  q4: { answer: 'no' },
  plan: 'Example plan',
} as const;
const request = {
  id: 'fake',
  edition: 'sample',
  answers,
  language: 'en',
  audience: 'professional',
  startedAt: '2025-01-15T10:00:00.000Z',
} as const;

/** What a JSON Schema says of the result. */
const resultOf = (schema: object): { readonly properties: Record<string, object> } =>
  (schema as { readonly properties: { readonly result: { readonly properties: Record<string, object> } } })
    .properties.result;

describe('an instrument of no one else', () => {
  it('scores', () => {
    expect(instruments.score('fake', 'sample', answers)).toMatchObject({
      kind: 'points',
      points: 3,
      band: 'top',
      factors: [{ code: 'alone', items: ['q2'] }],
      outcome: 'refer',
      complete: true,
    });
  });

  it('checks shape and completeness', () => {
    expect(
      instruments.checkShape('fake', 'sample', { ...answers, q3: { selected: ['roof:front'] } }),
    ).toMatchObject([{ path: 'q3.selected', code: 'unknown-option' }]);
    expect(
      instruments.checkComplete('fake', 'sample', { ...answers, plan: undefined, q4: { answer: 'yes' } }),
    ).toMatchObject([
      { path: 'q4', code: 'inconsistent', params: { rule: 'seen-by-none' } },
      { path: 'plan', code: 'required' },
    ]);
  });

  it('is created, verified and parsed', () => {
    const submission = schemas.createSubmission(request);
    expect(submission).toMatchObject({
      element: 'fake-form',
      instrument: { id: 'fake', edition: 'sample', version: '1.1.0' },
      answers,
    });
    expect(schemas.verifySubmission(JSON.stringify(submission))).toStrictEqual({ ok: true, submission });
    expect(schemas.parseAnswers('fake', 'sample', JSON.stringify(answers))).toStrictEqual(answers);
    expect(schemas.submissionSchema('fake', 'sample').safeParse(submission).success).toBe(true);
  });

  it('leaves out what a condition has closed', () => {
    const closed = { ...answers, channel: 'phone', q1: { answer: 'no' } } as const;
    const submission = schemas.createSubmission({ ...request, answers: closed });
    expect(Object.keys(submission.answers)).toEqual([
      'reporterName',
      'seenOn',
      'channel',
      'q1',
      'q2',
      'q3',
      'q4',
    ]);
    expect(
      schemas.verifySubmission({ ...submission, answers: { ...submission.answers, visits: 2 } }),
    ).toMatchObject({
      ok: false,
      issues: [{ path: 'answers.visits', code: 'not-asked' }],
    });
  });

  it('can leave out its header, but neither questions, required fields nor the judgement', () => {
    const submission = schemas.createSubmission({ ...request, omitted: ['header'] });
    expect(submission.omitted).toEqual(['header']);
    expect(submission.answers).not.toHaveProperty('reporterName');
    for (const section of ['questions', 'follow-up', 'assessment']) {
      expect(() => schemas.createSubmission({ ...request, omitted: [section] })).toThrow(
        /omitted\[0\]: cannot-omit/,
      );
    }
  });

  it('verifies an older version by its own thresholds', () => {
    const older = buildSubmission(olderFakeModule, { ...request, answers });
    expect(older.result).toMatchObject({ points: 3, band: 'raised', outcome: 'consider' });
    expect(schemas.verifySubmission(older)).toStrictEqual({ ok: true, submission: older });
    expect(
      schemas.verifySubmission({ ...older, instrument: { ...older.instrument, version: '1.1.0' } }),
    ).toMatchObject({
      ok: false,
      issues: [{ path: 'result.band', code: 'result-mismatch' }],
    });
    expect(
      schemas.verifySubmission({ ...older, instrument: { ...older.instrument, version: '0.9.0' } }),
    ).toMatchObject({
      ok: false,
      issues: [
        {
          path: 'instrument.version',
          code: 'unknown-version',
          params: { given: '0.9.0', allowed: ['1.1.0', '1.0.0'] },
        },
      ],
    });
  });

  it('has a JSON Schema', () => {
    const ajv = new Ajv2020({ strict: true });
    addFormats.default(ajv);
    const isValid = ajv.compile(jsonSchema(fakeModule));
    const submission = schemas.createSubmission(request);
    expect(isValid(submission), JSON.stringify(isValid.errors)).toBe(true);
    expect(isValid({ ...submission, result: { ...submission.result, points: 'three' } })).toBe(false);
    expect(isValid({ ...submission, answers: { ...answers, channel: 'drum' } })).toBe(false);
  });

  it('has a schema of its answers, its submissions and what is parsed, made when it is asked for', () => {
    const made = createSchemas(instruments);
    const submission = made.createSubmission(request);
    expect(made.answersSchema('fake', 'sample').safeParse(answers).data).toEqual(answers);
    expect(made.answersSchema('fake', 'sample').safeParse({ q1: 1 }).success).toBe(false);
    expect(made.submissionSchema('fake', 'sample').safeParse(submission).success).toBe(true);
    expect(made.submissionSchema('fake', 'sample').safeParse(answers).success).toBe(false);
    expect(made.parseAnswers('fake', 'sample', answers)).toEqual(answers);
  });

  it('has in its JSON Schema the parts that its own scorer gives, by what they are', () => {
    const talkative = {
      ...fakeModule,
      assess: (...given: Parameters<typeof fakeModule.assess>) => ({
        ...fakeModule.assess(...given),
        remark: 'Example',
        isNew: true,
        besides: {},
      }),
    };
    const { properties } = resultOf(jsonSchema(talkative));
    expect(properties.points).toMatchObject({ type: 'integer' });
    expect(properties.remark).toMatchObject({ type: 'string' });
    expect(properties.isNew).toMatchObject({ type: 'boolean' });
    expect(properties.besides).not.toHaveProperty('type');
  });

  it('asks in its JSON Schema for nothing that hangs on an answer', () => {
    const when = { item: 'q1', is: ['yes'] } as const;
    const question = { kind: 'question', counted: true, answers: ['yes', 'no'], cite: 'Part 1' } as const;
    const text = { kind: 'text', required: true, cite: 'Part 1' } as const;
    const definition = defineInstrument({
      ...fakeDefinition,
      sections: [
        ...fakeDefinition.sections,
        {
          id: 'always',
          items: [
            { ...text, id: 'always' },
            { ...text, id: 'sometimes', when },
            { ...question, id: 'qSometimes', when },
            {
              kind: 'attachment',
              id: 'along',
              cite: 'Part 1',
              required: true,
              takes: { dash: true },
              fills: [],
              agrees: [],
            },
          ],
        },
        {
          id: 'later',
          when,
          items: [
            { ...text, id: 'later' },
            { ...question, id: 'qLater' },
          ],
        },
      ],
    });
    const asked = schemasIn(jsonSchema({ ...fakeModule, definition }))
      .flatMap(([, { required }]) => (Array.isArray(required) ? (required as unknown[]) : []))
      .filter((name) => typeof name === 'string');
    expect(asked).toContain('always');
    expect(asked).toContain('q1');
    for (const name of ['sometimes', 'qSometimes', 'along', 'later', 'qLater', 'channel'])
      expect(asked).not.toContain(name);
  });

  it('is unknown to the published functions', async () => {
    const { createSubmission, verifySubmission } = await import('@safeguarding-forms/schemas');
    expect(verifySubmission(schemas.createSubmission(request))).toMatchObject({
      ok: false,
      issues: [{ code: 'unknown-instrument' }],
    });
    expect(() => createSubmission(request as never)).toThrow(RangeError);
  });

  it('is refused with its own name', () => {
    const refused = (): unknown => schemas.createSubmission({ ...request, answers: {} });
    expect(refused).toThrow(AnswersError);
    expect(refused).toThrow(/^fake-form \(sample\): q1: required/);
  });
});
