import type { AnswerIssue } from '@safeguarding-forms/instruments';

const listed = (value: unknown): string => (Array.isArray(value) ? value.join(', ') : String(value));

/** Which item an answer is of: the part of an answer that holds what is chosen goes without saying. */
const itemOf = (path: string): string => path.replace(/\.(answer|selected|level)$/, '');

/** What is wrong with an answer of a case, for whoever writes the case. */
export function answerText({ path, code, params }: AnswerIssue): string {
  const { given, allowed, expected, max } = params;
  switch (code) {
    case 'unknown-key':
      return /[.[]/.test(path)
        ? `it says ${path}, which is not asked; there are ${listed(allowed)}`
        : `the case answers ${path}, which this form does not ask`;
    case 'unknown-option':
      return `${itemOf(path)}: “${listed(given)}” is no answer to it; it takes ${listed(allowed)}`;
    case 'not-a-date':
      return `${path}: “${listed(given)}” is no day; write it as ${listed(expected)}`;
    case 'too-many':
    case 'too-long':
      return `${path}: there is too much in it${max === undefined ? '' : `; it takes ${listed(max)} at most`}`;
    default:
      return expected === 'object'
        ? `${path || 'the answers'}: write an object there, with ${listed(allowed)}`
        : `${itemOf(path)}: this is no answer to it (${listed(given)} in place of ${listed(expected)})${allowed === undefined ? '' : `; it takes ${listed(allowed)}`}`;
  }
}
