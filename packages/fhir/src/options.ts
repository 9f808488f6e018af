/** What is offered to choose from, each with what it counts where it counts. */
import type { Answer } from '@safeguarding-forms/instruments';
import { answers as answerWords } from '@safeguarding-forms/text';
import type { ItemWords } from '@safeguarding-forms/text';
import { answersSystem, optionsSystem, ORDINAL_VALUE } from './addresses.js';
import type { AnswerOption } from './resources.js';
import type { Say, Worded } from './words-of.js';

const ordinal = (value: number): Pick<AnswerOption, 'extension'> => ({
  extension: [{ url: ORDINAL_VALUE, valueDecimal: value }],
});

/** The answers of a printed question; of one that counts, a yes counts one. */
export const answerOptions = (
  base: string,
  say: Say,
  allowed: readonly Answer[],
  counts: boolean,
): readonly AnswerOption[] =>
  allowed.map((code) => ({
    ...(counts ? ordinal(code === 'yes' ? 1 : 0) : {}),
    valueCoding: { system: answersSystem(base), code, display: say(answerWords[code], code) },
  }));

/** What an option is called: of a table, its row and its column. */
export function optionName(say: Say, words: ItemWords | undefined, option: string): string {
  const [row, column] = option.split(':');
  const named = words?.rows?.[row ?? ''];
  const label = words?.options?.[option] ?? (column === undefined ? undefined : words?.options?.[column]);
  const name = say(label, column ?? option);
  return named === undefined ? name : `${say(named, row ?? '')}: ${name}`;
}

/** The options of an item. Where they go from least to gravest, each counts what stands before it. */
export const itemOptions = (
  base: string,
  { definition, say }: Worded,
  linkId: string,
  codes: readonly string[],
  words: ItemWords | undefined,
  isGraded = false,
): readonly AnswerOption[] =>
  codes.map((code, at) => ({
    ...(isGraded ? ordinal(at) : {}),
    valueCoding: {
      system: optionsSystem(base, definition, linkId),
      code,
      display: optionName(say, words, code),
    },
  }));
