/** Every frozen submission as a FHIR QuestionnaireResponse: valid, and answering what its Questionnaire asks. */
import { readdirSync, readFileSync } from 'node:fs';
import { catalogue } from '@safeguarding-forms/instruments';
import { holds, isAsked } from '@safeguarding-forms/instruments/internal/check/asked.js';
import { allItems } from '@safeguarding-forms/instruments/internal/model/items-of.js';
import type { SubmissionRecord } from '@safeguarding-forms/schemas';
import {
  toQuestionnaire,
  toQuestionnaireResponse,
  type EnableWhen,
  type QuestionnaireResponse,
  type ResponseAnswer,
  type ResponseItem,
} from '@safeguarding-forms/fhir';
import { describe, expect, it } from 'vitest';
import { vectorFiles, vectorsIn } from '../instruments/vector-files.js';
import { allOf, answersTo } from './all-items.js';
import { fhirProblems } from './fhir-schema.js';
import { madeSubmission } from './made-submission.js';

const PAYLOADS = readdirSync('test/payloads').filter((name) => name.endsWith('.json'));
const payload = (name: string) =>
  JSON.parse(readFileSync(`test/payloads/${name}`, 'utf8')) as SubmissionRecord;

const VALUES: Readonly<Record<string, keyof ResponseAnswer>> = {
  boolean: 'valueBoolean',
  integer: 'valueInteger',
  date: 'valueDate',
  string: 'valueString',
  text: 'valueString',
  choice: 'valueCoding',
  reference: 'valueReference',
};

/** What a response answers otherwise than its form asks: each said in words. */
async function disagreements(response: QuestionnaireResponse): Promise<string[]> {
  const [, id = '', edition = '', language = ''] =
    /\/Questionnaire\/(dash|merit|marac-\w+(?:-check)?|severity-grid|share-without-consent|mappa-screening)-(.+)-(\w+)\|/.exec(
      response.questionnaire,
    ) ?? [];
  const form = await toQuestionnaire(id, edition, language);
  const within = (items: readonly ResponseItem[], asked: typeof form.item, path: string): string[] =>
    items.flatMap(({ linkId, answer = [], item = [] }) => {
      const own = asked.find((each) => each.linkId === linkId);
      const here = `${path}/${linkId}`;
      if (!own) return [`${here} is not asked`];
      if (own.type === 'group')
        return answer.length ? [`${here} is a group`] : within(item, own.item ?? [], here);
      const codes = own.answerOption?.map(({ valueCoding }) => `${valueCoding.system}|${valueCoding.code}`);
      return answer.flatMap((each) => {
        const value = VALUES[own.type];
        if (Object.keys(each).join() !== value) return [`${here} is no ${own.type}`];
        const { valueCoding: coding } = each;
        return coding && !codes?.includes(`${coding.system}|${coding.code}`)
          ? [`${here} has no ${coding.code}`]
          : [];
      });
    });
  const twice = (items: readonly ResponseItem[]): string[] =>
    items.flatMap(({ answer = [], linkId }) => {
      const own = allOf(form.item).find((each) => each.linkId === linkId);
      return answer.length > 1 && !own?.repeats ? [`${linkId} is answered twice`] : [];
    });
  const contained = await Promise.all((response.contained ?? []).map(disagreements));
  const { item = [] } = response;
  return [
    ...within(item, form.item, ''),
    ...twice(item.flatMap((group) => group.item ?? [])),
    ...contained.flat(),
  ];
}

/** Every value that somebody gave, as text. */
const leaves = (value: unknown): string[] =>
  value !== null && typeof value === 'object' ? Object.values(value).flatMap(leaves) : [String(value)];

describe.each(PAYLOADS)('%s', (name) => {
  it('is valid FHIR R4, agrees with its form, and leaves out no answer', async () => {
    const submission = payload(name);
    const response = toQuestionnaireResponse(submission);
    expect(fhirProblems(response)).toEqual([]);
    expect(await disagreements(response)).toEqual([]);
    const said = leaves(response.item);
    // NBSP and the like become plain spaces.
    for (const answer of leaves(submission.answers))
      expect(said).toContain(answer.replace(/[^\S \t\r\n]/g, ' '));
    const attached = Object.values(submission.attachments ?? {}).map((each) => each!.submissionId);
    expect((response.contained ?? []).map(({ id }) => id)).toEqual(expect.arrayContaining(attached));
    for (const { valueReference } of attached.length ? leavesOfReferences(response) : [])
      expect(attached.map((id) => `#${id}`)).toContain(valueReference?.reference);
  });
});

const leavesOfReferences = ({ item = [] }: QuestionnaireResponse) =>
  item
    .flatMap((section) => (section.item ?? []).flatMap(({ answer = [] }) => answer))
    .filter(({ valueReference }) => valueReference);

it('is what a hand would write', () => {
  const answers = {
    q1: { answer: 'yes', detail: 'Sample\u00a0words' },
    q17: { answer: 'no', selected: ['you'] },
    judgement: { level: 'high', reason: 'Sample reason' },
  };
  const made = {
    ...madeSubmission('dash', 'cleveland', answers),
    supersedes: '5e0f7a52-6c1b-4c56-9a0e-0f4f6b8d1a01',
  };
  const base = 'https://forms.example/fhir';
  const coding = (system: string, code: string) => [
    { valueCoding: { system: `${base}/CodeSystem/${system}`, code } },
  ];
  expect(toQuestionnaireResponse(made as SubmissionRecord)).toEqual({
    resourceType: 'QuestionnaireResponse',
    id: '0b8f6a52-6d0e-4c55-9a3a-5f6f0d3c7b11',
    language: 'en',
    extension: [{ url: `${base}/StructureDefinition/audience`, valueCode: 'professional' }],
    identifier: { system: 'urn:ietf:rfc:3986', value: 'urn:uuid:0b8f6a52-6d0e-4c55-9a3a-5f6f0d3c7b11' },
    questionnaire: `${base}/Questionnaire/dash-cleveland-en|1.0.0`,
    status: 'in-progress',
    authored: '2030-01-02T10:20:00.000Z',
    item: [
      {
        linkId: 'section.current',
        item: [
          { linkId: 'q1', answer: coding('answer', 'yes') },
          { linkId: 'q1.detail', answer: [{ valueString: 'Sample words' }] },
        ],
      },
      {
        linkId: 'section.history',
        item: [
          { linkId: 'q17', answer: coding('answer', 'no') },
          { linkId: 'q17.selected', answer: coding('dash-cleveland.q17.selected', 'you') },
        ],
      },
      {
        linkId: 'section.assessment',
        item: [
          {
            linkId: 'judgement',
            item: [
              { linkId: 'judgement.level', answer: coding('dash-cleveland.judgement.level', 'high') },
              { linkId: 'judgement.reason', answer: [{ valueString: 'Sample reason' }] },
            ],
          },
        ],
      },
      {
        linkId: 'result',
        item: [
          { linkId: 'result.total', answer: [{ valueInteger: 1 }] },
          { linkId: 'result.level', answer: coding('dash-cleveland.result.level', 'high') },
          { linkId: 'result.outcome', answer: coding('dash-cleveland.result.outcome', 'refer') },
        ],
      },
    ],
  });
});

it('has no level of what the person at risk filled in alone', () => {
  const made = madeSubmission('dash', 'cleveland', { q1: { answer: 'yes' } });
  const level = (submission: SubmissionRecord) =>
    answersTo(toQuestionnaireResponse(submission), 'result.level');
  const result = { ...made.result, level: 'medium' } as never;
  expect(level({ ...made, result })).toHaveLength(1);
  expect(level({ ...made, result, audience: 'self' })).toEqual([]);
});

it('refers to the English form where a host has words of its own in another language', () => {
  const made = { ...madeSubmission('dash', 'kirklees', {}), language: 'pl' } as SubmissionRecord;
  expect(toQuestionnaireResponse(made)).toMatchObject({
    language: 'pl',
    questionnaire: 'https://forms.example/fhir/Questionnaire/dash-kirklees-en|1.0.0',
  });
});

/** As FHIR has it: what is not asked has no answer, and one of several answers is enough. */
const met = (response: QuestionnaireResponse, { question, operator, ...wanted }: EnableWhen): boolean => {
  const answers = answersTo(response, question);
  if (operator === 'exists') return answers.length > 0 === wanted.answerBoolean;
  return answers.some(({ valueBoolean, valueInteger = -1, valueCoding }) => {
    if (wanted.answerInteger !== undefined) return valueInteger >= wanted.answerInteger;
    if (wanted.answerBoolean !== undefined) return valueBoolean === wanted.answerBoolean;
    return (
      valueCoding?.code === wanted.answerCoding?.code && valueCoding?.system === wanted.answerCoding?.system
    );
  });
};

describe('what is shown', () => {
  it.each(vectorFiles)('is what we ask, in every vector: %s', async (file) => {
    const [id = '', edition = ''] = file.split('.');
    const definition = catalogue.getInstrument(id, edition);
    const items = allOf((await toQuestionnaire(id, edition)).item);
    const ours = allItems(definition).filter(({ when }) => when);
    for (const { answers, attachments, result } of vectorsIn(file)) {
      if (!result) continue;
      const response = toQuestionnaireResponse(madeSubmission(id, edition, answers, attachments));
      const said = { attachments };
      for (const { id: linkId, when } of ours) {
        const { enableWhen, enableBehavior = 'all' } = items.find((item) => item.linkId === linkId) ?? {};
        if (!enableWhen) continue;
        const each = enableWhen.map((condition) => met(response, condition));
        const shown = enableBehavior === 'any' ? each.includes(true) : !each.includes(false);
        expect(shown, `${linkId}, asked: ${isAsked(definition, answers, linkId, said)}`).toBe(
          holds(definition, answers, when!, said),
        );
      }
    }
  });
});
