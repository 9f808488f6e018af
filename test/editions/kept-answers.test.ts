/** Answers are carried from one version of a form to the next: what the next one refuses is left out, and no more. */
import { AnswersError } from '@safeguarding-forms/instruments/internal/model/issues.js';
import { describe, expect, it } from 'vitest';
import type { Loose } from '../support/edition-file.js';
import { keepAnswers } from '../../packages/editions/preview/kept-answers.js';

/** A form that refuses answers at some places, as long as they are there. */
class Form {
  #value: object = {};
  constructor(readonly refuses: (value: Loose) => readonly string[]) {}
  get value(): object {
    return this.#value;
  }
  set value(value: object) {
    const paths = this.refuses(value as Loose);
    if (paths.length)
      throw new AnswersError(
        'form',
        paths.map((path) => ({ path, code: 'unknown-key', params: {} })),
      );
    this.#value = value;
  }
}

const answers = {
  q1: { answer: 'yes', detail: 'Sample' },
  q2: { answer: 'no' },
  reasons: ['a', 'b'],
  children: [{ name: 'Example Child', school: 'Example School' }, { name: 'Other' }],
};

describe('answers', () => {
  it('all stay where all are taken', () => {
    const form = new Form(() => []);
    expect(keepAnswers(form, answers)).toEqual([]);
    expect(form.value).toEqual(answers);
  });

  it('are left out one by one where they are refused', () => {
    const form = new Form((value) => [
      ...('q2' in value ? ['q2'] : []),
      ...('detail' in (value.q1 ?? {}) ? ['q1.detail'] : []),
      ...(value.reasons?.includes('a') ? ['reasons[0]'] : []),
      ...(value.children?.[0].school ? ['children[0].school'] : []),
    ]);
    expect(keepAnswers(form, answers)).toEqual(['children[0].school', 'reasons[0]', 'q1.detail', 'q2']);
    expect(form.value).toEqual({
      q1: { answer: 'yes' },
      reasons: ['b'],
      children: [{ name: 'Example Child' }, { name: 'Other' }],
    });
  });

  it('go with all of their item where the place is none among them', () => {
    const form = new Form((value) => ('reasons' in value ? ['reasons.nowhere'] : []));
    keepAnswers(form, answers);
    expect(form.value).toEqual({ q1: answers.q1, q2: answers.q2, children: answers.children });
  });

  it('are given up where the form refuses without end', () => {
    const form = new Form(() => ['elsewhere']);
    expect(keepAnswers(form, answers)).toEqual(['elsewhere']);
    expect(form.value).toEqual({});
  });

  it('are no cover for another failure', () => {
    const form = {
      get value(): object {
        return {};
      },
      set value(_value: object) {
        throw new RangeError('broken');
      },
    };
    expect(() => keepAnswers(form, answers)).toThrow('broken');
  });
});
