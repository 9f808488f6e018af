/** What has several parts as a value, as several items: a printed question, and the professional's judgement. */
import type { QuestionItem } from '@safeguarding-forms/instruments';
import { LONG_TEXT_LIMIT, TEXT_LIMIT } from '@safeguarding-forms/instruments/internal/check/shape.js';
import { detailsOf } from '@safeguarding-forms/instruments/internal/model/items.js';
import { followUp, type ItemWords } from '@safeguarding-forms/text';
import { partLink } from './link-ids.js';
import { answerOptions, itemOptions } from './options.js';
import type { QuestionnaireItem } from './resources.js';
import type { Shown } from './shown-when.js';
import type { Worded } from './words-of.js';

/** A printed question: its answer, its boxes, its details, and where it comes from, one beside the other. */
export function questionItems(
  item: QuestionItem,
  worded: Worded,
  base: string,
  shown: Shown,
  words: ItemWords | undefined,
): readonly QuestionnaireItem[] {
  const { say } = worded;
  const { id, answers, counted, options, optionRows, asksSource } = item;
  const text = say(words?.label, id);
  const selected = partLink(id, 'selected');
  const parts: QuestionnaireItem[] = [];
  if (answers.length)
    parts.push({
      ...shown,
      linkId: id,
      prefix: id,
      text,
      type: 'choice',
      answerOption: answerOptions(base, say, answers, counted),
    });
  if (options)
    parts.push({
      ...shown,
      linkId: selected,
      ...(answers.length ? {} : { prefix: id }),
      text,
      type: 'choice',
      repeats: true,
      answerOption: itemOptions(base, worded, selected, options, words),
    });
  for (const detail of detailsOf(item)) {
    const row = optionRows ? words?.rows?.[detail.split('.')[0] as string] : undefined;
    const named = say(row ?? words?.detail ?? followUp.detail, detail);
    parts.push({
      ...shown,
      linkId: partLink(id, detail),
      text: `${id}: ${named}`,
      type: 'text',
      maxLength: LONG_TEXT_LIMIT,
    });
  }
  if (asksSource)
    parts.push({
      ...shown,
      linkId: partLink(id, 'source'),
      text: `${id}: ${say(followUp.source, 'source')}`,
      type: 'string',
      maxLength: TEXT_LIMIT,
    });
  return parts;
}

/** The level that a professional gives, with the reason. */
export function judgementItem(
  id: string,
  worded: Worded,
  base: string,
  shown: Shown,
  text: string,
): QuestionnaireItem {
  const { definition, explanations, say } = worded;
  const level = partLink(id, 'level');
  return {
    ...shown,
    linkId: id,
    text,
    type: 'group',
    item: [
      {
        linkId: level,
        text,
        type: 'choice',
        answerOption: itemOptions(base, worded, level, definition.levels, {
          label: followUp.reason,
          options: Object.fromEntries(
            definition.levels.flatMap((code) => {
              const words = explanations.levels[code];
              return words ? [[code, words.label]] : [];
            }),
          ),
        }),
      },
      {
        linkId: partLink(id, 'reason'),
        text: say(followUp.reason, 'reason'),
        type: 'text',
        maxLength: LONG_TEXT_LIMIT,
      },
    ],
  };
}
