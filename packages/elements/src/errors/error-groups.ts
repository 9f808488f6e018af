import type { AnswerIssue } from '@safeguarding-forms/instruments';
import { stepsOf } from '@safeguarding-forms/instruments/internal/model/steps-of.js';
import { readPath } from '../answering/path.js';
import type { View } from '../form/view.js';
import { questionNumber } from './error-text.js';

/** As many errors of one kind are told in one line. */
const MANY = 4;

/** The errors of one step, or of a form that has none. */
export interface ErrorGroup {
  /** Set where several steps have errors. */
  readonly section?: string | undefined;
  /** Questions without an answer, where there are many. */
  readonly questions: readonly AnswerIssue[];
  /** Fields without an answer, where there are many. */
  readonly fields: readonly AnswerIssue[];
  /** What is told one by one. */
  readonly others: readonly AnswerIssue[];
}

const ifMany = (issues: readonly AnswerIssue[]): readonly AnswerIssue[] =>
  issues.length < MANY ? [] : issues;

function grouped(view: View, errors: readonly AnswerIssue[], section?: string): ErrorGroup {
  // What is missing of a judgement, or of the fields of a question, is told in its own words.
  const missing = errors.filter(({ code, path }) => code === 'required' && !/^[^[]*\./.test(path));
  const isQuestion = ({ path }: AnswerIssue): boolean => questionNumber(view, path) !== undefined;
  const questions = ifMany(missing.filter(isQuestion));
  const fields = ifMany(missing.filter((issue) => !isQuestion(issue)));
  const others = errors.filter((issue) => !questions.includes(issue) && !fields.includes(issue));
  return { section, questions, fields, others };
}

/** The errors that are shown: by step where several have some, and those of one kind together where they are many. */
export function errorGroups(view: View): readonly ErrorGroup[] {
  const { errors, definition, layout } = view;
  const sectionOf = ({ path }: AnswerIssue): string | undefined =>
    stepsOf(definition).find(({ items }) => items.some(({ id }) => id === readPath(path).id))?.id;
  const sections = [...new Set(errors.map(sectionOf))];
  if (!layout.stepName || sections.length < 2) return [grouped(view, errors)];
  return sections.map((section) =>
    grouped(
      view,
      errors.filter((issue) => sectionOf(issue) === section),
      section,
    ),
  );
}
