import { LONG_TEXT_LIMIT } from '@safeguarding-forms/instruments/internal/check/shape.js';
import { CONTEXT_LIMIT } from './context.js';
import type { PartName } from './named-parts.js';

type JsonSchema = Readonly<Record<string, unknown>>;

/*
 * Patterns mean the same to ECMAScript, PCRE, Python's `re` and RE2: no `\d`, which takes Arabic digits in Python, and no
 * look-ahead, which RE2 lacks. `format` alone does not do: validators may pass over it.
 */

const DAY_IN_ANY_YEAR =
  '(0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8])';
/** The last two digits of a leap year that ends no century. */
const LEAP = '(0[48]|[2468][048]|[13579][26])';
/** From 1900 on, as `isRealDate` has it; 1900 was no leap year. */
const DAY = `(19|[2-9][0-9])[0-9]{2}-(${DAY_IN_ANY_YEAR})|((19|[2-9][0-9])${LEAP}|([2468][048]|[3579][26])00)-02-29`;
/** Of any year of four digits. */
const ANY_DAY = `[0-9]{4}-(${DAY_IN_ANY_YEAR})|([0-9]{2}${LEAP}|([02468][048]|[13579][26])00)-02-29`;
const TIME = '([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]([.][0-9]+)?Z';
/** Of version 4, as every form makes its own. */
const RANDOM_ID = '[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}';
const ID = '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}';

/** Shortest entry of a list in JSON, with its comma, and of an object, with its key's quotes and colon. */
const [LEAST_ENTRY, LEAST_MEMBER] = [2, 5];

const anyObject = (part: PartName): JsonSchema => ({
  type: 'object',
  maxProperties: Math.ceil(CONTEXT_LIMIT / LEAST_MEMBER),
  propertyNames: { type: 'string', maxLength: CONTEXT_LIMIT },
  additionalProperties: { $ref: `#/$defs/${part}` },
});

/** Any JSON whose single parts are no larger than this; how much they are together and how deep, no JSON Schema can say. */
const anyJson = (part: PartName, text: number): JsonSchema => ({
  anyOf: [
    { type: ['null', 'boolean'] },
    { type: 'number', minimum: -Number.MAX_VALUE, maximum: Number.MAX_VALUE },
    { type: 'string', maxLength: text },
    { type: 'array', maxItems: CONTEXT_LIMIT / LEAST_ENTRY, items: { $ref: `#/$defs/${part}` } },
    anyObject(part),
  ],
});

/** What the schemas of submissions share. */
export const PARTS: Readonly<Record<PartName, JsonSchema>> = {
  day: { type: 'string', format: 'date', maxLength: 10, pattern: `^(${DAY})$` },
  moment: { type: 'string', format: 'date-time', maxLength: 30, pattern: `^(${ANY_DAY})T${TIME}$` },
  id: { type: 'string', format: 'uuid', maxLength: 36, pattern: `^${ID}$` },
  submissionId: { type: 'string', format: 'uuid', maxLength: 36, pattern: `^${RANDOM_ID}$` },
  // A text has its quotes around it.
  hostData: anyJson('hostData', CONTEXT_LIMIT - 2),
  attachedData: anyObject('attachedValue'),
  attachedValue: anyJson('attachedValue', LONG_TEXT_LIMIT),
};
