/** What holds of every grid, whatever is chosen. */
import type { Answers, ChoiceItem, GridAssessment } from '@safeguarding-forms/instruments';
import { allItems } from '@safeguarding-forms/instruments/internal/check/asked.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { choiceAnswers } from '../support/arbitrary-answers.js';
import { published } from '../support/published.js';

const grids = published.flatMap(({ name, module, definition }) =>
  (['rows', 'classification'] as const).map((table) => ({ name, table, module, definition })),
);

describe.each(grids.filter(({ definition }) => definition.grid))('$table of $name', (grid) => {
  const { module, definition, table } = grid;
  const ids = definition.grid![table];
  const { options } = allItems(definition).find(({ id }) => id === ids[0]) as ChoiceItem;
  const given = choiceAnswers(definition);
  const oneRow = fc.constantFrom(...ids);
  const assess = (answers: Answers): GridAssessment => module.assess(answers) as GridAssessment;
  const overall = (answers: Answers): string | null => {
    const assessment = assess(answers);
    return table === 'rows' ? assessment.overall : (assessment.classification.overall ?? null);
  };
  const rank = (option: string | null): number => (option === null ? -1 : options.indexOf(option));

  it('comes to the gravest of its rows', () => {
    fc.assert(
      fc.property(given, (answers) => {
        const ranks = ids.map((id) => rank((answers[id] as string | undefined) ?? null));
        expect(rank(overall(answers))).toBe(Math.max(...ranks));
      }),
    );
  });

  it('is never lowered by a row that is raised', () => {
    fc.assert(
      fc.property(given, oneRow, fc.constantFrom(...options), (answers, id, option) => {
        fc.pre(rank(option) >= rank((answers[id] as string | undefined) ?? null));
        expect(rank(overall({ ...answers, [id]: option }))).toBeGreaterThanOrEqual(rank(overall(answers)));
      }),
    );
  });

  it('comes to the same whichever rows hold the levels', () => {
    const order = fc.shuffledSubarray([...ids], { minLength: ids.length });
    fc.assert(
      fc.property(given, order, (answers, shuffled) => {
        const moved = Object.fromEntries(ids.map((id, at) => [id, answers[shuffled[at]!]]));
        expect(overall({ ...answers, ...moved })).toBe(overall(answers));
      }),
    );
  });

  it('never hangs on the rows of the other table', () => {
    fc.assert(
      fc.property(given, given, (answers, others) => {
        const own = Object.fromEntries(ids.map((id) => [id, answers[id]]));
        expect(overall({ ...others, ...own })).toBe(overall(answers));
      }),
    );
  });

  it('tells of every row what was chosen in it, and decides nothing', () => {
    fc.assert(
      fc.property(given, (answers) => {
        const assessment = assess(answers);
        for (const id of ids) expect(assessment[table][id]).toBe(answers[id] ?? null);
        expect(assessment.outcome).toBeNull();
      }),
    );
  });
});
