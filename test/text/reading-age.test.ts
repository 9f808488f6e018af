/**
 * A child of nine or ten reads what is said to the person at risk: everybody can, also afraid, also in a second
 * language. Measured sentence by sentence, so that a long one does not hide behind short ones.
 */
import { selfChrome } from '@safeguarding-forms/text/internal/en/self/chrome.js';
import { helpWords } from '@safeguarding-forms/text/internal/en/self/services.js';
import { self } from '@safeguarding-forms/text/internal/en/self/shared.js';
import { safety } from '@safeguarding-forms/text';
import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';
import { describe, expect, it } from 'vitest';
import { englishOf, messagesIn, selfServeEditions } from '../support/self-serve-words.js';

/** US grades: 5 is an age of ten at most. What is asked may need a word that is longer. */
const HARDEST = 5;
const HARDEST_QUESTION = 6;

const sentences = new Intl.Segmenter('en', { granularity: 'sentence' });
const words = new Intl.Segmenter('en', { granularity: 'word' });

function wordsOf(sentence: string): string[] {
  return [...words.segment(sentence)].filter(({ isWordLike }) => isWordLike).map(({ segment }) => segment);
}

function gradeOf(sentence: string): number {
  const all = wordsOf(sentence);
  const syllables = all.reduce((sum, word) => sum + Math.max(1, syllable(word)), 0);
  return fleschKincaid({ sentence: 1, word: all.length, syllable: syllables });
}

const sentencesOf = (text: string): string[] =>
  [...sentences.segment(text)].map(({ segment }) => segment.trim()).filter((part) => wordsOf(part).length);

/** Each sentence of what is said, with where it stands and its grade. */
const graded = (said: object): { path: string; sentence: string; grade: number }[] =>
  messagesIn(said).flatMap(([path, message]) =>
    sentencesOf(englishOf(message)).map((sentence) => ({ path, sentence, grade: gradeOf(sentence) })),
  );

/** Names of things, of a word or two: no sentence has a grade there, and a box keeps the name that its order has. */
const isName = (path: string): boolean => /^\/sections\/|\/(options|rows)\//.test(path);
const isQuestion = (path: string): boolean => /^\/items\/\w+\/label$/.test(path);

const tooHard = (all: readonly { path: string; sentence: string; grade: number }[]): string[] =>
  all
    .filter(({ path, grade }) => grade > (isQuestion(path) ? HARDEST_QUESTION : HARDEST))
    .map(({ path, sentence, grade }) => `${path} ${grade.toFixed(1)} ${sentence}`);

describe('the measure', () => {
  it('tells an easy sentence from a hard one', () => {
    expect(gradeOf('You can stop at any time.')).toBeLessThan(3);
    expect(gradeOf('Disclosure necessitates consideration of proportionality.')).toBeGreaterThan(15);
  });

  it('takes each sentence by itself', () => {
    expect(sentencesOf('Call 999 or go to A&E at once. Is it hard to breathe? You can.')).toHaveLength(3);
  });
});

describe.each(selfServeEditions)('$name, to the person', ({ words: said }) => {
  const all = graded(said).filter(({ path }) => !isName(path));

  it('is read at nine or ten', () => {
    expect(all.length).toBeGreaterThan(100);
    expect(all.filter(({ path }) => isQuestion(path)).length).toBeGreaterThan(20);
    expect(tooHard(all)).toEqual([]);
  });

  it('has no hint of more than four sentences', () => {
    const hints = messagesIn(said).filter(([path]) => path.endsWith('/hint'));
    expect(hints.length).toBeGreaterThan(5);
    expect(hints.filter(([, hint]) => sentencesOf(englishOf(hint)).length > 4).map(([path]) => path)).toEqual(
      [],
    );
  });
});

describe('what stands around each form, to the person', () => {
  it('is read at nine or ten', () => {
    // A heading or a button is no sentence.
    const all = [...graded(self), ...graded(selfChrome), ...graded(helpWords), ...graded(safety)].filter(
      ({ sentence }) => /[.?!]$/.test(sentence),
    );
    expect(all.length).toBeGreaterThan(20);
    expect(tooHard(all)).toEqual([]);
  });
});
