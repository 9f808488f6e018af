import type { Row } from '../model/answers.js';
import type { AnswerIssue } from '../model/issues.js';
import { allItems, rowInstrument } from '../model/items-of.js';
import { askedIssues, type Check } from './complete.js';
import { readAnswers } from './reading.js';
import { isBlank } from './said.js';

/** What is wrong in the rows of every group that is asked; a row without any answer is none. */
export function rowIssues({ definition, answers: asked, given, today }: Check): AnswerIssue[] {
  return allItems(definition).flatMap((group) => {
    if (group.kind !== 'group' || !asked[group.id]) return [];
    const instrument = rowInstrument(definition, group);
    return (given[group.id] as readonly Row[]).flatMap((row, index) => {
      const reading = readAnswers(instrument, row);
      const answers = reading.asked();
      if (isBlank(answers)) return [];
      const issues = askedIssues({ definition: instrument, reading, answers, given: row, today });
      return issues.map(({ path, ...rest }) => ({ ...rest, path: `${group.id}[${index}].${path}` }));
    });
  });
}
