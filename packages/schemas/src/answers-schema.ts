import type { Answers, Instrument, Item } from '@safeguarding-forms/instruments';
import { allItems } from '@safeguarding-forms/instruments/check/asked.js';
import * as z from 'zod/mini';
import { date, longText, number, option, options, shortText } from './fields.js';
import { plainCopy } from './plain-copy.js';

function valueSchema(definition: Instrument, item: Item): z.ZodMiniType {
  switch (item.kind) {
    case 'question':
      return z.strictObject({
        ...(item.answers.length > 0 && { answer: z.optional(option(item.answers)) }),
        detail: z.optional(longText()),
        ...(item.asksSource && { source: z.optional(shortText()) }),
        ...(item.options && { selected: z.optional(options(item.options)) }),
      });
    case 'judgement':
      return z.strictObject({ level: z.optional(option(definition.levels)), reason: z.optional(longText()) });
    case 'choice':
      return option(item.options);
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

/** The answers that a definition takes, of values that are plain JSON. */
export function plainAnswersSchema(definition: Instrument): z.ZodMiniType<Answers> {
  const shape = allItems(definition).map(
    (item) => [item.id, z.optional(valueSchema(definition, item))] as const,
  );
  return z.strictObject(Object.fromEntries(shape)) as z.ZodMiniType as z.ZodMiniType<Answers>;
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
