/** The total that a renderer works out is ours, in every vector of every form that counts. */
import { toQuestionnaire, toQuestionnaireResponse } from '@safeguarding-forms/fhir';
import fhirpath from 'fhirpath';
import r4 from 'fhirpath/fhir-context/r4';
import { expect, it } from 'vitest';
import { vectorFiles, vectorsIn } from '../instruments/vector-files.js';
import { allOf, answersTo } from './all-items.js';
import { madeSubmission } from './made-submission.js';

// Its own types leave out that parts of it may be `undefined`.
const R4 = r4 as Parameters<typeof fhirpath.evaluate>[3];

const COUNTING = vectorFiles.filter((name) => /^(dash|merit)\./.test(name));

it.each(COUNTING)('%s', async (file) => {
  const [id = '', edition = ''] = file.split('.');
  const items = allOf((await toQuestionnaire(id, edition)).item);
  const { expression = '' } =
    items.find(({ linkId }) => linkId === 'result.total')?.extension?.[0]?.valueExpression ?? {};
  const totals = new Set<number>();
  for (const { name, answers, result } of vectorsIn(file)) {
    if (!result) continue;
    const { yes, total } = result as { yes?: number; total?: number };
    const ours = id === 'merit' ? total : yes;
    const response = toQuestionnaireResponse(madeSubmission(id, edition, answers));
    expect(fhirpath.evaluate(response, expression, { resource: response }, R4), name).toEqual([ours]);
    expect(answersTo(response, 'result.total')[0]?.valueInteger, name).toBe(ours);
    totals.add(ours!);
  }
  expect(totals.size).toBeGreaterThan(3);
});
