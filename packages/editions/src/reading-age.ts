import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';

/** School grades of the USA: 8 is an age of thirteen, which is what plain English for everybody aims at. */
export const HARDEST = 8;

/** A sentence that few will read with ease. */
export interface HardSentence {
  readonly place: string;
  readonly sentence: string;
  readonly grade: number;
}

const sentences = new Intl.Segmenter('en', { granularity: 'sentence' });
const words = new Intl.Segmenter('en', { granularity: 'word' });

function gradeOf(sentence: string): number {
  const all = [...words.segment(sentence)]
    .filter(({ isWordLike }) => isWordLike)
    .map(({ segment }) => segment);
  if (all.length < 4) return 0;
  const syllables = all.reduce((sum, word) => sum + Math.max(1, syllable(word)), 0);
  return fleschKincaid({ sentence: 1, word: all.length, syllable: syllables });
}

/** The sentences of English texts that are too hard, each by itself, so that a long one does not hide behind short ones. */
export const hardSentences = (messages: Readonly<Record<string, string>>): readonly HardSentence[] =>
  Object.entries(messages).flatMap(([place, text]) =>
    [...sentences.segment(text)]
      .map(({ segment }) => segment.trim())
      // Names of things are no sentences.
      .filter((sentence) => /[.?!]$/.test(sentence))
      .map((sentence) => ({ place, sentence, grade: gradeOf(sentence) }))
      .filter(({ grade }) => grade > HARDEST),
  );
