import type { AnswerItem, Answers, Instrument, Item } from '@safeguarding-forms/instruments';
import { allItems } from '@safeguarding-forms/instruments/check/asked.js';
import { detailsOf } from '@safeguarding-forms/instruments/model/items.js';
import * as z from 'zod/mini';
import { choices, date, longText, number, option, options, rows, shortText } from './fields.js';
import { plainCopy } from './plain-copy.js';

function valueSchema(definition: Instrument, item: AnswerItem): z.ZodMiniType {
  switch (item.kind) {
    case 'question':
      return z.strictObject({
        ...(item.answers.length > 0 && { answer: z.optional(option(item.answers)) }),
        ...Object.fromEntries(detailsOf(item).map((part) => [part, z.optional(longText())])),
        ...(item.asksSource && { source: z.optional(shortText()) }),
        ...(item.options && { selected: z.optional(options(item.options)) }),
      });
    case 'judgement':
      return z.strictObject({ level: z.optional(option(definition.levels)), reason: z.optional(longText()) });
    case 'choice':
      return option(item.options);
    case 'choices':
      return choices(item.options);
    case 'confirmation':
      return z.literal(true);
    case 'group':
      return rows(itemsSchema(definition, item.fields));
    case 'text':
      return shortText();
    case 'long-text':
      return longText();
    case 'date':
      return date();
    case 'number':
      return number();
  }
}

function itemsSchema(definition: Instrument, items: readonly Item[]): z.ZodMiniType {
  const answered = items.filter((item): item is AnswerItem => item.kind !== 'attachment');
  const shape = answered.map((item) => [item.id, z.optional(valueSchema(definition, item))] as const);
  return z.strictObject(Object.fromEntries(shape));
}

/** The answers that a definition takes, of values that are plain JSON. */
export function plainAnswersSchema(definition: Instrument): z.ZodMiniType<Answers> {
  return itemsSchema(definition, allItems(definition)) as z.ZodMiniType<Answers>;
}

/**
 * Puts a schema of plain JSON behind a copy, so that what zod reads is what it gives back, and so that a prototype, an
 * absent value or `__proto__` counts for no more than in `checkShape`.
 */
export function fromPlain<T>(schema: z.ZodMiniType<T>): z.ZodMiniType<T> {
  const copied = z.transform((input: unknown, context) => {
    const copy = plainCopy(input);
    if (copy.ok) return copy.value;
    context.issues.push({
      code: 'custom',
      input,
      message: copy.issue.code,
      params: { ...copy.issue.params, code: copy.issue.code },
    });
    return z.NEVER;
  });
  return z.pipe(copied, schema) as z.ZodMiniType as z.ZodMiniType<T>;
}
