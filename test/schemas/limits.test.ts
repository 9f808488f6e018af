/** No form that can be filled in is too large for the gate, with all that goes along. */
import {
  catalogue,
  type AnswerItem,
  type Answers,
  type AttachmentItem,
  type Instrument,
  type Item,
} from '@safeguarding-forms/instruments';
import { allItems, attachmentItems } from '@safeguarding-forms/instruments/internal/check/asked.js';
import { ROW_LIMIT } from '@safeguarding-forms/instruments/internal/check/shape.js';
import { createSchemas, type SubmissionRecord } from '@safeguarding-forms/schemas';
import { CONTEXT_LIMIT } from '@safeguarding-forms/schemas/internal/context.js';
import { plainCopy } from '@safeguarding-forms/schemas/internal/plain-copy.js';
import { describe, expect, it } from 'vitest';
import { completed } from '../support/arbitrary-answers.js';
import { published } from '../support/published.js';
import { payload } from '../support/sample-submission.js';

const schemas = createSchemas(catalogue);

/** The most values that an answer can hold, itself included. */
function valuesOf(item: AnswerItem): number {
  if (item.kind === 'question') return 1 + 3 + (item.options ? 1 + item.options.length : 0);
  if (item.kind === 'judgement') return 3;
  if (item.kind === 'choices') return 1 + item.options.length;
  if (item.kind === 'group')
    return 1 + ROW_LIMIT * (1 + item.fields.map(valuesOf).reduce((sum, count) => sum + count, 0));
  return 1;
}

const isAnswered = (item: Item): item is AnswerItem => item.kind !== 'attachment';

/** The most values of a submission: answers, a result that names every item in every list, a context of brackets. */
function mostValues(definition: Instrument): number {
  const items = allItems(definition);
  const answers = items.filter(isAnswered).reduce((sum, item) => sum + valuesOf(item), 0);
  const attached = attachmentItems(definition).reduce((sum, item) => sum + mostAttached(item), 0);
  return 50 + CONTEXT_LIMIT / 2 + items.length * 4 + answers + attached;
}

const mostAttached = ({ takes }: AttachmentItem): number =>
  Math.max(
    0,
    ...published
      .filter(
        ({ id, edition }) =>
          takes[id] === true || (takes[id] as readonly string[] | undefined)?.includes(edition),
      )
      .map(({ definition }) => mostValues(definition)),
  );

describe('the limits of the gate', () => {
  it('count every value', () => {
    expect(plainCopy(Array(29_999).fill(0)).ok).toBe(true);
    expect(plainCopy(Array(30_000).fill(0)).ok).toBe(false);
  });

  it.each(published)('leave room for $name', ({ definition }) => {
    expect(mostValues(definition)).toBeLessThan(30_000);
  });

  it('leave room for a long referral with fifty children and all that goes along', () => {
    const today = '2025-01-16';
    const { module } = published.find(({ name }) => name === 'marac-referral norfolk')!;
    const common = {
      language: 'en',
      audience: 'professional',
      startedAt: '2025-01-15T09:00:00.000Z',
    } as const;
    const record = published.find(({ name }) => name === 'share-without-consent uk-gdpr')!;
    const riskAssessment = payload('dash.cleveland.1.0.0.full') as SubmissionRecord;
    const { victimName, victimDob } = riskAssessment.answers as Answers;
    const whose: Answers = { victimName, victimDob };
    const sharingRecord = schemas.createSubmission({
      ...common,
      ...{ id: record.id, edition: record.edition },
      answers: completed(record.module, whose, { today, attachments: { riskAssessment } }),
      attachments: { riskAssessment },
    });
    const texts = { text: 'Example text. '.repeat(20), 'long-text': 'Example text. '.repeat(140) };
    const groups = allItems(module.definition).flatMap((item) => {
      if (item.kind !== 'group') return [];
      const row = item.fields.flatMap(({ id, kind, when, ...field }) =>
        (kind === 'text' || kind === 'long-text') && !when && !('format' in field) ? [[id, texts[kind]]] : [],
      ) as [string, string][];
      const told = Object.fromEntries(row);
      const notKnown = item.marks?.options.filter((id) => !(id in told)) ?? [];
      return [[item.id, Array(ROW_LIMIT).fill({ ...told, ...(notKnown.length && { notKnown }) })]];
    }) as [string, object[]][];
    const attachments = { riskAssessment, sharingRecord };
    const submission = schemas.createSubmission({
      ...common,
      ...{ id: 'marac-referral', edition: 'norfolk' },
      answers: completed(module, { ...whose, consentGiven: 'no', ...Object.fromEntries(groups) } as Answers, {
        today,
        attachments,
      }),
      attachments,
    });
    const text = JSON.stringify(submission);
    expect(submission.answers.children).toHaveLength(50);
    expect(submission.answers.perpetrators).toHaveLength(50);
    expect(submission.attachments?.sharingRecord?.attachments?.riskAssessment).toBeDefined();
    expect(text.length).toBeGreaterThan(200_000);
    expect(schemas.verifySubmission(text)).toStrictEqual({ ok: true, submission });
  });
});
