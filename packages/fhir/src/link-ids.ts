/** The names of items in a Questionnaire. Those of the definitions hold; what a value has several parts of is named after it. */
import type { QuestionItem } from '@safeguarding-forms/instruments';

/** The group of a section. */
export const sectionLink = (id: string): string => `section.${id}`;

/** A part of a value: `q17.selected`, `q3.detail`, `judgement.level`; or a field of a group. */
export const partLink = (id: string, part: string): string => `${id}.${part}`;

/** The parts of a question's value that can hold an answer, in the order in which they are asked. */
export const answeredParts = ({ id, answers, options }: QuestionItem): readonly string[] => [
  ...(answers.length ? [id] : []),
  ...(options ? [partLink(id, 'selected')] : []),
];

/** What a form came to. */
export const RESULT = {
  group: 'result',
  total: 'result.total',
  level: 'result.level',
  outcome: 'result.outcome',
} as const;
