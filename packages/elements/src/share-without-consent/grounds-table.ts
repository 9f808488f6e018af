// What can be read beside the first step: a file of data, which only somebody who wants to read it asks for.
import type { ChoicesItem } from '@safeguarding-forms/instruments';
import type { Message } from '@safeguarding-forms/text';
import { reader } from '@safeguarding-forms/text/internal/en/share-without-consent/reader.js';
import type { View } from '../form/view.js';

/** One line: what it is called, what it means and where it stands in the law. */
export interface GroundsLine {
  readonly name: Message | undefined;
  readonly meaning?: Message | undefined;
  readonly cite?: string | undefined;
}

/** The parts of the table, in the order in which they are weighed, and what is said below them. */
export interface GroundsTable {
  readonly parts: readonly { readonly title: Message; readonly lines: readonly GroundsLine[] }[];
  readonly together: Message;
}

type Said = Pick<View, 'definition' | 'wording'>;

const choicesOf = ({ definition }: Said, id: string): ChoicesItem =>
  definition.sections.flatMap(({ items }) => items).find((item) => item.id === id) as ChoicesItem;

/** The options of one question, with what they mean and where they stand in the law. */
function linesOf(said: Said, id: string): readonly GroundsLine[] {
  const { wording } = said;
  const { options, grounds } = choicesOf(said, id);
  const { options: names = {}, optionHints = {} } = wording.words.items[id] ?? {};
  return options.map((option) => ({
    name: names[option],
    meaning: optionHints[option],
    cite: grounds?.[option]?.cite,
  }));
}

/** What protects a detail, what can let it be shared all the same, and what is weighed. */
export function groundsTable(said: Said): GroundsTable {
  return {
    parts: [
      {
        title: reader.protections,
        lines: [
          { name: reader.personalData, cite: choicesOf(said, 'legalGrounds').protectedBy },
          { name: reader.confidence, cite: 'common law' },
          { name: reader.privateLife, cite: 'Human Rights Act 1998, Sch. 1, Art. 8' },
        ],
      },
      { title: reader.grounds, lines: linesOf(said, 'legalGrounds') },
      { title: reader.balancing, lines: linesOf(said, 'balancing') },
    ],
    together: reader.together,
  };
}
