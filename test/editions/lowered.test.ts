/** The search for a yes that lowers the result finds one where there is one, and none in what is published. */
import type { Answers, InstrumentModule, ScoredAssessment } from '@safeguarding-forms/instruments';
import { countedQuestions } from '@safeguarding-forms/instruments/internal/check/asked.js';
import { loweredByYes } from '@safeguarding-forms/editions/internal/lowered.js';
import { describe, expect, it } from 'vitest';
import { published } from '../support/published.js';

const scored = published.filter(({ definition }) => definition.scoring);

describe.each(scored)('$name', ({ module, definition }) => {
  it('is lowered by no yes', () => {
    expect(loweredByYes(module, 1500)).toBeUndefined();
  });

  it('is found out once a yes lowers it', () => {
    const [lowest = null] = definition.levels;
    const question = countedQuestions(definition).find(({ answers }) => answers.includes('yes'))!;
    const assess = (answers: Answers, ...rest: never[]): ScoredAssessment => {
      const found = module.assess(answers, ...rest) as ScoredAssessment;
      const isYes = JSON.stringify(answers[question.id] ?? {}).includes('yes');
      return isYes && found.level === definition.levels.at(-1) ? { ...found, level: lowest } : found;
    };
    const found = loweredByYes({ ...module, assess } as unknown as InstrumentModule, 5000);
    expect(found).toMatchObject({ part: 'level', after: lowest });
  });
});
