/** Answers made up by fast-check from a definition: right ones, and ones spoilt in one place. */
import type {
  AnswerItem,
  Answers,
  ChoiceItem,
  CompletenessOptions,
  FieldItem,
  Instrument,
  InstrumentModule,
  Item,
  QuestionItem,
} from '@safeguarding-forms/instruments';
import {
  allItems,
  askedAnswers,
  attachmentItems,
} from '@safeguarding-forms/instruments/internal/check/asked.js';
import { checkWhole } from '@safeguarding-forms/instruments/internal/check/assess-whole.js';
import {
  LONG_TEXT_LIMIT,
  NUMBER_LIMIT,
  TEXT_LIMIT,
} from '@safeguarding-forms/instruments/internal/check/shape.js';
import { valueAt } from '@safeguarding-forms/instruments/internal/model/attachments.js';
import { detailsOf } from '@safeguarding-forms/instruments/internal/model/items.js';
import fc from 'fast-check';

const astral = '\u{1f642}';
const texts = (limit: number): fc.Arbitrary<string> =>
  fc.oneof(
    { weight: 8, arbitrary: fc.string({ minLength: 1, maxLength: 20, unit: 'binary' }) },
    {
      weight: 1,
      arbitrary: fc.constantFrom(
        'x'.repeat(limit),
        astral.repeat(limit),
        ' ',
        '\ud800',
        `\udc00${'x'.repeat(limit - 1)}`,
      ),
    },
  );
const days = fc.constantFrom('2024-02-29', '2000-02-29', '1999-12-31', '1900-01-01', '2023-04-30');

/** Texts that look as they have to, by format. */
const formatted: Readonly<Record<string, readonly string[]>> = {
  postcode: ['EX1 1AA', 'ex11aa'],
  phone: ['07700 900123', '01632 960 001 ext. 12'],
  email: ['someone@example.org'],
  score: ['3', '14'],
  'one-person': ['Example Person'],
  'acting-agency': ['Sample Agency', 'Example Town police'],
  'row-numbers': ['1', '2, 16'],
};

/** Every item that is answered in its own place. */
export const answerItems = (definition: Instrument): AnswerItem[] =>
  allItems(definition).filter((item): item is AnswerItem => item.kind !== 'attachment');

/** A row in which anything may be missing. */
const rowOf = (definition: Instrument, fields: readonly FieldItem[]): fc.Arbitrary<unknown> =>
  fc.record(Object.fromEntries(fields.map((field) => [field.id, valueOf(definition, field)])), {
    requiredKeys: [],
  });

function valueOf(definition: Instrument, item: AnswerItem): fc.Arbitrary<unknown> {
  switch (item.kind) {
    case 'question':
      return fc.record(
        {
          ...(item.answers.length > 0 && { answer: fc.constantFrom(...item.answers) }),
          ...Object.fromEntries(detailsOf(item).map((part) => [part, texts(LONG_TEXT_LIMIT)])),
          ...(item.asksSource && { source: texts(TEXT_LIMIT) }),
          ...(item.options && { selected: fc.subarray([...item.options]) }),
        },
        { requiredKeys: [] },
      );
    case 'judgement':
      return fc.record(
        { level: fc.constantFrom(...definition.levels), reason: texts(LONG_TEXT_LIMIT) },
        { requiredKeys: [] },
      );
    case 'choice':
      return fc.constantFrom(...item.options);
    case 'choices':
      return fc.subarray([...item.options], { minLength: 1 });
    case 'confirmation':
      return fc.constant(true);
    case 'group':
      return fc.array(rowOf(definition, item.fields), { minLength: 1, maxLength: 4 });
    case 'text':
      return item.format
        ? fc.oneof(texts(TEXT_LIMIT), fc.constantFrom(...(formatted[item.format.id] ?? [])))
        : texts(TEXT_LIMIT);
    case 'long-text':
      return texts(LONG_TEXT_LIMIT);
    case 'date':
      return days;
    case 'number':
      return fc.integer({ min: 0, max: NUMBER_LIMIT });
  }
}

/** Answers of the right shape: any items, in any order. */
export function shapedAnswers(definition: Instrument): fc.Arbitrary<Answers> {
  const items = answerItems(definition);
  const values = Object.fromEntries(items.map((item) => [item.id, valueOf(definition, item)]));
  const order = fc.shuffledSubarray(Object.keys(values), { minLength: items.length });
  return fc.tuple(fc.record(values, { requiredKeys: [] }), order).map(([answers, ids]) => {
    const given = ids.filter((id) => Object.hasOwn(answers, id));
    return Object.fromEntries(given.map((id) => [id, answers[id]])) as Answers;
  });
}

const yesNo = (item: Item): item is Extract<Item, { kind: 'question' }> =>
  item.kind === 'question' && item.answers.length > 0;

/** Answers to the yes/no questions alone, with yes as likely as all else, so that every band is reached. */
export function yesNoAnswers(definition: Instrument): fc.Arbitrary<Answers> {
  const questions = allItems(definition).filter(yesNo);
  const answer = (item: { answers: readonly string[] }, likelihood: number): fc.Arbitrary<object> =>
    fc.oneof(
      { weight: likelihood, arbitrary: fc.constant({ answer: 'yes' }) },
      {
        weight: 10 - likelihood,
        arbitrary: fc.constantFrom({}, ...item.answers.map((allowed) => ({ answer: allowed }))),
      },
    );
  return fc
    .integer({ min: 0, max: 9 })
    .chain((likelihood) =>
      fc.record(Object.fromEntries(questions.map((item) => [item.id, answer(item, likelihood)]))),
    ) as fc.Arbitrary<Answers>;
}

/**
 * Answers to the choices and numbers alone, most of them given: often the first option, often any but the first, so that
 * a route ends early as well as late.
 */
export function choiceAnswers(definition: Instrument): fc.Arbitrary<Answers> {
  const items = allItems(definition).filter(({ kind }) => kind === 'choice' || kind === 'number');
  const answer = (item: Item, likelihood: number): fc.Arbitrary<unknown> => {
    const [first, ...others] = item.kind === 'choice' ? item.options : [0, 1, 2, 3, NUMBER_LIMIT];
    return fc.oneof(
      { weight: likelihood, arbitrary: fc.constant(first) },
      { weight: 10 - likelihood, arbitrary: fc.constantFrom(...others) },
      { weight: 1, arbitrary: fc.constant(undefined) },
    );
  };
  return fc
    .integer({ min: 0, max: 9 })
    .chain((likelihood) =>
      fc.record(Object.fromEntries(items.map((item) => [item.id, answer(item, likelihood)]))),
    )
    .map(withoutAbsent);
}

/** Whether a field names rows of another group, which there may not be. */
const namesRows = (field: FieldItem): boolean => field.kind === 'text' && field.format?.id === 'row-numbers';

/** What an item can be submitted with; each turn, of several options another. */
function goodValue(item: AnswerItem, turn: number): unknown {
  switch (item.kind) {
    case 'question':
      return { answer: item.answers[turn % item.answers.length] };
    case 'choice':
      // What was wrong is taken back in one turn and given anew in the next.
      return item.options[Math.floor(turn / 2) % item.options.length];
    case 'choices':
      return [item.options[turn % item.options.length]];
    case 'confirmation':
      return true;
    case 'date':
      return /until$/i.test(item.id) ? '2025-03-01' : '2024-02-29';
    case 'number':
      return turn;
    case 'text':
      return item.format ? formatted[item.format.id]?.[0] : 'Example text';
    case 'group':
      return [
        Object.fromEntries(
          item.fields.filter((field) => !namesRows(field)).map((field) => [field.id, goodValue(field, turn)]),
        ),
      ];
    default:
      return 'Example text';
  }
}

/** What an answer has to be because something attached says so. */
const told = (definition: Instrument, id: string, { attachments }: CompletenessOptions): unknown =>
  attachmentItems(definition)
    .flatMap(({ id: name, agrees }) => agrees.map((agreement) => [attachments?.[name], agreement] as const))
    .flatMap(([attached, agreement]) =>
      attached && agreement.item === id && 'equals' in agreement
        ? agreement.equals.map((place) => valueAt(attached, place))
        : [],
    )
    .find((value) => value !== undefined);

/**
 * Answers such as can be submitted, or nearly: what is required is filled in, what is wrong is taken back, a few times
 * over, and what is not asked is left out.
 */
export function completed(module: InstrumentModule, given: Answers, options: CompletenessOptions): Answers {
  const { definition, assess } = module;
  let answers = given;
  for (let turn = 0; turn < 12; turn++) {
    const assessment = assess(answers, options.attachments);
    const asked = askedAnswers(definition, answers, { ...options, band: assessment.band });
    const issues = checkWhole(module, asked, assessment, options);
    if (issues.length === 0) return asked;
    const changed = issues.map(({ path, code }): [string, unknown] => {
      const item = answerItems(definition).find(({ id }) => id === path);
      // What is wrong goes and is missing two turns later: then another option has its turn.
      return item && code === 'required'
        ? [path, told(definition, path, options) ?? goodValue(item, turn + Math.floor(turn / 2))]
        : [path.split(/[.[]/)[0] as string, undefined];
    });
    answers = withoutAbsent({ ...asked, ...Object.fromEntries(changed) });
  }
  return answers;
}

const withoutAbsent = (answers: object): Answers =>
  Object.fromEntries(Object.entries(answers).filter(([, value]) => value !== undefined)) as Answers;

/** Everything that has to be chosen besides the questions. */
function chosen(definition: Instrument): fc.Arbitrary<object> {
  const items = allItems(definition);
  const choices = items.filter((item) => item.kind === 'choice' && item.required);
  const tables = items.filter((item) => item.kind === 'question' && !item.answers.length);
  return fc.record(
    Object.fromEntries([
      ...choices.map((item) => [item.id, fc.constantFrom(...(item as ChoiceItem).options)]),
      ...tables.map((item) => {
        const { options = [] } = item as QuestionItem;
        return [item.id, fc.constantFrom({ selected: options.slice(-1) }, { selected: options.slice(0, 1) })];
      }),
    ]) as Record<string, fc.Arbitrary<unknown>>,
  );
}

/** Every question answered, mostly with no, and then up to two items at random: such as can be submitted, or nearly. */
export function nearlyComplete(definition: Instrument): fc.Arbitrary<Answers> {
  const questions = allItems(definition).filter(yesNo);
  const answer = fc.constantFrom('no', 'no', 'no', 'no', 'yes').map((given) => ({ answer: given }));
  const answered = fc.record(Object.fromEntries(questions.map(({ id }) => [id, answer])));
  const strays = shapedAnswers(definition).chain((any) => {
    const entries = Object.entries(any);
    return fc.subarray(entries, { maxLength: Math.min(2, entries.length) });
  });
  return fc.tuple(answered, chosen(definition), strays).map(([answers, choices, some]) => ({
    ...answers,
    ...choices,
    ...Object.fromEntries(some),
  })) as fc.Arbitrary<Answers>;
}

const ownProto = (value: unknown): object =>
  Object.defineProperty({}, '__proto__', { value, enumerable: true });

/** Values that are wrong in most places. */
export const hostileValue = fc.oneof(
  fc.constantFrom<unknown>(
    ...[
      undefined,
      null,
      '',
      ' ',
      'yes',
      'maybe',
      true,
      0,
      -0,
      -1,
      1.5,
      NaN,
      Infinity,
      1000,
      1e21,
      12n,
      Symbol('s'),
    ],
    ...[
      [],
      [undefined],
      [null],
      ['yes'],
      ['other', 'other'],
      new Array(1),
      {},
      { answer: 'yes' },
      { answer: undefined },
    ],
    ...[
      { answer: 'maybe' },
      { detail: '' },
      { level: 'high' },
      { extra: undefined },
      { extra: 1 },
      { constructor: 'x' },
    ],
    ...[
      ownProto({}),
      ownProto(undefined),
      Object.create({ answer: 'yes' }),
      Object.create(null),
      new Date(0),
      new Map([['answer', 'yes']]),
    ],
    ...[
      'x'.repeat(TEXT_LIMIT + 1),
      astral.repeat(TEXT_LIMIT + 1),
      'x'.repeat(LONG_TEXT_LIMIT + 1),
      astral.repeat(LONG_TEXT_LIMIT + 1),
    ],
    ...[
      '2023-02-29',
      '2023-2-1',
      '2023-13-01',
      '2023-00-10',
      '0000-01-01',
      '2024-02-29T00:00',
      '２０２４-02-29',
      '\ud800',
      () => 'yes',
    ],
    ...[
      new String('yes'),
      [['yes']],
      [{}],
      [{}, { extra: 1 }],
      [{ name: '' }],
      [{ unborn: false }],
      Array(50).fill({}),
      Array(51).fill({}),
      new Array(2),
      false,
      'true',
      { selected: ['other', 'children'] },
      { selected: 'other' },
      { selected: { 0: 'other', length: 1 } },
    ],
  ),
  fc.anything({
    withBigInt: true,
    withDate: true,
    withMap: true,
    withNullPrototype: true,
    withObjectString: true,
    withSparseArray: true,
  }),
);

/** Answers with one value replaced, one part of a value replaced, or a key that does not belong. */
export function spoiltAnswers(definition: Instrument): fc.Arbitrary<unknown> {
  const items = allItems(definition);
  const ids = items.map(({ id }) => id);
  const fields = items.flatMap((item) => (item.kind === 'group' ? item.fields.map(({ id }) => id) : []));
  const key = fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom(...ids) },
    {
      weight: 1,
      arbitrary: fc.constantFrom('__proto__', 'constructor', 'toString', 'hasOwnProperty', '', '0', 'q0'),
    },
    { weight: 1, arbitrary: fc.string() },
  );
  const part = fc.option(
    fc.constantFrom(
      ...['answer', 'detail', 'source', 'selected', 'level', 'reason', '__proto__', 'other'],
      ...fields,
    ),
    { nil: undefined },
  );
  return fc.tuple(shapedAnswers(definition), key, part, hostileValue).map(([answers, at, within, value]) => {
    const spoilt: Record<string, unknown> = { ...answers };
    const given = spoilt[at];
    const [first, ...otherRows]: unknown[] = Array.isArray(given) ? given : [given];
    const held: object = within === undefined ? {} : { ...(first as object | undefined) };
    if (within !== undefined)
      Object.defineProperty(held, within, { value, enumerable: true, configurable: true, writable: true });
    Object.defineProperty(spoilt, at, {
      value: within === undefined ? value : Array.isArray(given) ? [...otherRows, held] : held,
      enumerable: true,
      configurable: true,
      writable: true,
    });
    return spoilt;
  });
}
