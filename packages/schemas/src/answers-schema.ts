import type { AnswerItem, Answers, Instrument, Item } from '@safeguarding-forms/instruments';
import { allItems, rowInstrument } from '@safeguarding-forms/instruments/internal/check/asked.js';
import { detailsOf } from '@safeguarding-forms/instruments/internal/model/items.js';
import * as z from 'zod/mini';
import { choices, date, longText, number, option, options, rows, shortText } from './fields.js';
import { plainCopy } from './plain-copy.js';
import type { SubmissionIssue } from './submission.js';
import { issuesOf } from './zod-issues.js';

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
      return rows(itemsSchema(definition, allItems(rowInstrument(definition, item))));
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

/** `answers.q5.selected` as zod has it. */
const pathParts = (path: string): (string | number)[] =>
  path
    .split(/[.[\]]+/)
    .filter(Boolean)
    .map((part) => (/^\d+$/.test(part) ? Number(part) : part));

/** The values that a message of zod's may carry are left to `checkShape` and `verifySubmission` to tell. */
function rawIssue(issue: SubmissionIssue, input: unknown): z.core.$ZodRawIssue {
  const { code, params } = issue;
  return {
    code: 'custom',
    path: pathParts(String(params.place ?? issue.path)),
    input,
    message: code,
    params: { code },
  };
}

/**
 * Puts a schema of plain JSON behind a copy, so that what zod reads is what it gives back, and so that a prototype, an
 * absent value or `__proto__` counts for no more than in `checkShape`. What is wrong is told in the codes of the
 * contract; the message of the error that zod throws is all of its issues, so no value and no foreign key stands there.
 * @param check What must hold besides the structure.
 */
export function fromPlain<T>(
  schema: z.ZodMiniType<T>,
  known: ReadonlySet<string>,
  check: (value: T) => readonly SubmissionIssue[] = () => [],
): z.ZodMiniType<T> {
  const read = z.transform((input: unknown, context): unknown => {
    const copy = plainCopy(input, known);
    const parsed = copy.ok ? schema.safeParse(copy.value, { reportInput: true }) : undefined;
    const issues = !copy.ok
      ? [copy.issue]
      : parsed?.success
        ? check(parsed.data)
        : issuesOf(parsed?.error.issues ?? []);
    for (const issue of issues) context.issues.push(rawIssue(issue, input));
    return parsed?.success && !issues.length ? parsed.data : z.NEVER;
  });
  // The schema stands behind it, so that whoever asks a zod schema what it takes is told.
  return z.pipe(read, schema) as z.ZodMiniType as z.ZodMiniType<T>;
}
