import { parseAnswers } from '@safeguarding-forms/schemas';
import { describe, expect, it } from 'vitest';
import { errorOf } from '../support/issues-of.js';

describe('parseAnswers', () => {
  it('takes text and values, and gives a plain frozen copy', () => {
    const answers = { q2: { answer: 'no' }, q1: { answer: 'yes', detail: undefined } };
    const parsed = parseAnswers('dash', 'cleveland', answers);
    expect(parsed).toStrictEqual({ q1: { answer: 'yes' }, q2: { answer: 'no' } });
    expect(Object.keys(parsed)).toEqual(['q1', 'q2']);
    expect(Object.isFrozen(parsed) && Object.isFrozen(parsed.q1)).toBe(true);
    expect(parseAnswers('dash', 'cleveland', JSON.stringify(answers))).toStrictEqual(parsed);
  });

  it('refuses what is no JSON, and JSON that is no answers', () => {
    expect(errorOf(() => parseAnswers('dash', 'cleveland', '{')).issues).toMatchObject([
      { path: '', code: 'bad-format' },
    ]);
    expect(errorOf(() => parseAnswers('dash', 'cleveland', '"q1"')).issues).toMatchObject([
      { path: '', code: 'wrong-type' },
    ]);
    expect(errorOf(() => parseAnswers('dash', 'cleveland', '{"__proto__":{"q1":1}}')).issues).toMatchObject([
      { path: '__proto__', code: 'unknown-key' },
    ]);
  });
});
