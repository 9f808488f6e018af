import type { Instrument, Item } from '@safeguarding-forms/instruments';
import { answers } from '@safeguarding-forms/text';
import { conditionText, type Terms } from '../condition-text.js';
import type { Condition } from '@safeguarding-forms/instruments';
import type { Sheet } from './sheet.js';

/** Items and fields by the numbers that they have on paper: questions as the form numbers them, all else by section. */
export function numbersOf({ sections }: Instrument): ReadonlyMap<string, string> {
  return new Map(
    sections.flatMap(({ items }, section) =>
      items.flatMap((item, index): [string, string][] => {
        const number =
          item.kind === 'question'
            ? item.id.replace(/^q(?=\d)/, '').toUpperCase()
            : `${section + 1}.${index + 1}`;
        const fields = item.kind === 'group' ? item.fields : [];
        return [
          [item.id, number],
          ...fields.map(({ id }, at): [string, string] => [`${item.id}.${id}`, `${number}.${at + 1}`]),
        ];
      }),
    ),
  );
}

/** How the conditions of a sheet call what they read: by number, and by the English of answers. */
export function termsOf(sheet: Sheet): Terms {
  const { definition } = sheet;
  const numbers = numbersOf(definition);
  const items: readonly Item[] = definition.sections.flatMap((section) => section.items);
  const placeOf = (id: string, field?: string): string =>
    field === undefined ? id : `${id}.fields.${field}`;
  const level = (id: string): string => sheet.english(`levels.${id}.label`) || id;
  return {
    level,
    item: (id, field) => {
      if (id === 'notKnown') return 'what is marked as not known';
      const number = numbers.get(field === undefined ? id : `${id}.${field}`);
      return number === undefined ? id : `question ${number}`;
    },
    answer: (value, id, field) => {
      if (id === 'notKnown') return `question ${numbers.get(value) ?? value}`;
      const item = items.find((each) => each.id === id);
      const read =
        field === undefined || item?.kind !== 'group' ? item : item.fields.find((each) => each.id === field);
      if (read?.kind === 'confirmation') return 'ticked';
      if (read?.kind === 'judgement') return level(value);
      const option = sheet.english(`items.${placeOf(id, field)}.options.${value}`);
      if (option) return option;
      return Object.hasOwn(answers, value) ? String(answers[value as keyof typeof answers].template) : value;
    },
  };
}

/** A condition of a sheet in words. */
export const whenText = (sheet: Sheet, condition: Condition): string =>
  conditionText(condition, termsOf(sheet));
