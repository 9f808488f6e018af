/** What the person at risk sends may be open; it may not be wrong, and it is no assessment that a referral can rest on. */
import { catalogue } from '@safeguarding-forms/instruments';
import { offersSelfServe } from '@safeguarding-forms/instruments/internal/check/audience.js';
import { createSubmission, submissionSchema, verifySubmission } from '@safeguarding-forms/schemas';
import { describe, expect, it } from 'vitest';

const all = catalogue.listInstruments();
const offered = all.filter(({ id, edition }) => offersSelfServe(catalogue.getInstrument(id, edition)));
const common = { language: 'en', audience: 'self', startedAt: '2026-01-15T10:00:00.000Z' } as const;
type Request = Parameters<typeof createSubmission>[0];
const create = (request: object): ReturnType<typeof createSubmission> =>
  createSubmission({ ...common, ...request } as Request);
const firstQuestion = (id: string, edition: string): string =>
  catalogue
    .getInstrument(id, edition)
    .sections.flatMap(({ items }) => items)
    .find((item) => item.kind === 'question' && item.answers.length > 0)!.id;

describe('a form that the person at risk fills in', () => {
  it('is offered by the checklists and MeRIT, and by nothing else', () => {
    expect([...new Set(offered.map(({ id }) => id))].sort()).toEqual(['dash', 'merit']);
    expect(offered).toHaveLength(6);
  });

  it.each(offered)(
    '$id $edition: can be sent with one answer, or none, and is verified as open',
    ({ id, edition }) => {
      for (const answers of [{}, { [firstQuestion(id, edition)]: { answer: 'yes' } }]) {
        const submission = create({ id, edition, answers });
        expect(submission.result.complete).toBe(false);
        expect(submission.answers).toEqual(answers);
        expect(verifySubmission(JSON.stringify(submission))).toStrictEqual({ ok: true, submission });
        expect(submissionSchema(id as 'dash', edition as 'cleveland').safeParse(submission).success).toBe(
          true,
        );
      }
    },
  );

  it.each(offered)('$id $edition: is scored as ever, and a result made up is refused', ({ id, edition }) => {
    const question = firstQuestion(id, edition);
    const submission = create({ id, edition, answers: { [question]: { answer: 'yes' } } });
    const expected = catalogue.score(id, edition, { [question]: { answer: 'yes' } });
    expect(submission.result).toEqual(expected);
    const claimed = { ...submission, result: { ...submission.result, complete: true } };
    expect(verifySubmission(claimed)).toMatchObject({ ok: false, issues: [{ code: 'result-mismatch' }] });
  });

  it.each(offered)(
    '$id $edition: is no way for a professional to leave questions open',
    ({ id, edition }) => {
      const submission = create({
        id,
        edition,
        answers: { [firstQuestion(id, edition)]: { answer: 'yes' } },
      });
      const verdict = verifySubmission({ ...submission, audience: 'professional' });
      expect(verdict.ok).toBe(false);
      expect(() => create({ id, edition, audience: 'professional', answers: submission.answers })).toThrow(
        /required/,
      );
    },
  );

  it.each(offered)('$id $edition: refuses what cannot be an answer', ({ id, edition }) => {
    const question = firstQuestion(id, edition);
    expect(() => create({ id, edition, answers: { [question]: { answer: 'perhaps' } } })).toThrow(
      /unknown-option/,
    );
    expect(() => create({ id, edition, answers: { foreign: 'yes' } })).toThrow(/unknown-key/);
  });

  it('refuses what cannot stand together', () => {
    const answers = { q3: { selected: ['kill:self', 'none'] } };
    expect(() => create({ id: 'dash', edition: 'kirklees', answers })).toThrow(/inconsistent/);
  });

  it.each(all.filter((each) => !offered.includes(each)))(
    '$id $edition asks for everything, whoever it says that it was filled in by',
    ({ id, edition }) => {
      const submit = (): unknown => create({ id, edition, answers: {} });
      const asProfessional = (): unknown => create({ id, edition, audience: 'professional', answers: {} });
      let expected: string | undefined;
      try {
        asProfessional();
      } catch (error) {
        expected = (error as Error).message;
      }
      if (expected === undefined) expect(submit).not.toThrow();
      else expect(submit).toThrow(expected);
    },
  );

  it('is not taken by a referral while it is open: what is not known is never low', () => {
    const riskAssessment = create({ id: 'dash', edition: 'cleveland', answers: { q1: { answer: 'yes' } } });
    const refused = { code: 'bad-attachment', path: 'attachments.riskAssessment' };
    try {
      create({
        id: 'marac-referral',
        edition: 'cleveland',
        audience: 'professional',
        answers: {},
        attachments: { riskAssessment },
      });
      expect.unreachable();
    } catch (error) {
      expect((error as { issues: object[] }).issues).toContainEqual(expect.objectContaining(refused));
    }
  });
});
