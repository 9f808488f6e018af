/** What is told of the make of an edition file: what is missing, of another sort, too much or too deep. */
import { MOST_LENGTH } from '@safeguarding-forms/instruments/internal/edition-file/edition-file.js';
import { EditionError } from '@safeguarding-forms/instruments/internal/edition-file/problems.js';
import { readEdition } from '@safeguarding-forms/instruments/internal/edition-file/read-edition.js';
import { describe, expect, it } from 'vitest';
import { baseOf, fileOf, toldOf, type Changed, type Loose } from '../support/edition-file.js';

const CHECKLIST = 'dash/cleveland';
const many = (count: number, each: (at: number) => unknown): unknown[] =>
  Array.from({ length: count }, (_, at) => each(at));
const keyed = (count: number, value: unknown): object =>
  Object.fromEntries(many(count, (at) => [`k${at}`, value]) as never);
const wrong = (path: string, given: string, expected: string): Changed[3][number] => [
  path,
  'wrong-type',
  { given, expected },
];
const tooMany = (path: string, max: number): Changed[3][number] => [path, 'too-many', { max }];
const ITEM = 'sections[0].items[0]';
const item =
  (change: object) =>
  (f: Loose): unknown =>
    Object.assign(f.sections[0].items[0], change);
/** A condition within a condition, so many deep. */
const nested = (depth: number): object => (depth === 0 ? { answered: 'q1' } : { not: nested(depth - 1) });

const sorts: readonly Changed[] = [
  [CHECKLIST, 'a number for a name', (f) => (f.edition = 7), [wrong('edition', 'number', 'id')]],
  [CHECKLIST, 'a name with a space', (f) => (f.edition = 'a b'), [wrong('edition', 'a b', 'id')]],
  [CHECKLIST, 'a name of 61 letters', (f) => (f.edition = 'a'.repeat(61)), [tooMany('edition', 60)]],
  [CHECKLIST, 'a name of 60 letters', (f) => (f.edition = 'a'.repeat(60)), []],
  [CHECKLIST, 'a line of 501 letters', item({ cite: 'a'.repeat(501) }), [tooMany(`${ITEM}.cite`, 500)]],
  [CHECKLIST, 'half a sign', item({ cite: '\ud800' }), [wrong(`${ITEM}.cite`, '\ud800', 'line')]],
  [CHECKLIST, 'a line that is called like a part of every object', item({ cite: 'constructor' }), []],
  [
    CHECKLIST,
    'an option that every object has',
    (f) => f.sections[7].items[0].options.push('constructor'),
    [wrong('sections[7].items[0].options[2]', 'constructor', 'option')],
  ],
  [
    CHECKLIST,
    'words for a part of every object',
    (f) => (f.words = { en: { status: 'draft', messages: { constructor: 'Words' } } }),
    [wrong('words.en.messages.constructor', 'constructor', 'place')],
  ],
  [CHECKLIST, 'a list for a section', (f) => (f.sections[0] = []), [wrong('sections[0]', 'array', 'object')]],
  [CHECKLIST, 'a text for the words', (f) => (f.words = 'none'), [wrong('words', 'string', 'object')]],
  [CHECKLIST, 'an object for a list', (f) => (f.rules = {}), [wrong('rules', 'object', 'list')]],
  [
    CHECKLIST,
    'a figure above the largest',
    (f) => (f.scoring.thresholds[2] = 100_000),
    [wrong('scoring.thresholds[2]', 'number', 'count')],
  ],
  [
    CHECKLIST,
    'the largest figure',
    (f) => (f.scoring.thresholds[2] = 99_999),
    [['scoring.thresholds[2]', 'out-of-reach', { given: 99_999, max: 27 }]],
  ],
  [
    CHECKLIST,
    'what is true or left out, as false',
    item({ significant: false }),
    [[`${ITEM}.significant`, 'not-allowed', { given: 'boolean', allowed: ['true'] }]],
  ],
  [
    CHECKLIST,
    'what is true or false, as a text',
    item({ counted: 'yes' }),
    [[`${ITEM}.counted`, 'not-allowed', { given: 'yes', allowed: ['true', 'false'] }]],
  ],
  [
    CHECKLIST,
    'a requirement that is neither true nor a condition',
    item({ required: false }),
    [[`${ITEM}.required`, 'not-allowed', { given: 'boolean', allowed: ['true'] }]],
  ],
  [
    CHECKLIST,
    'a requirement that is a list',
    item({ required: [] }),
    [wrong(`${ITEM}.required`, 'array', 'object')],
  ],
  [CHECKLIST, 'no version', (f) => delete f.version, [['version', 'missing', {}]]],
  [
    CHECKLIST,
    'an item of no kind',
    (f) => delete f.sections[0].items[0].kind,
    expect.arrayContaining([
      [
        `${ITEM}.kind`,
        'missing',
        { given: expect.any(String) as string, allowed: expect.arrayContaining(['question']) as string[] },
      ],
    ]) as never,
  ],
  [
    CHECKLIST,
    'an item of a kind that every object has',
    (f) => (f.sections[0].items[0].kind = 'constructor'),
    [
      [
        `${ITEM}.kind`,
        'not-allowed',
        {
          given: 'constructor',
          allowed: expect.arrayContaining(['question', 'group', 'attachment']) as string[],
        },
      ],
    ],
  ],
  [
    CHECKLIST,
    'a list for a kind',
    (f) => (f.sections[0].items[0].kind = ['question']),
    [
      [
        `${ITEM}.kind`,
        'not-allowed',
        { given: 'array', allowed: expect.arrayContaining(['question']) as string[] },
      ],
    ],
  ],
  [
    CHECKLIST,
    'a case, of which only its own reader knows what it holds',
    (f) => (f.vectors = [{ name: 'none', answers: {}, result: {} }]),
    [],
  ],
  [
    CHECKLIST,
    'a kind that there is not',
    (f) => (f.kind = 'sum'),
    [['kind', 'not-allowed', { given: 'sum', allowed: ['ticks', 'product', 'record', 'route', 'grid'] }]],
  ],
  [
    CHECKLIST,
    'a key that means nothing',
    (f) => (f.scoring.factors[0].colour = 'red'),
    [['scoring.factors[0].colour', 'unknown-key', { allowed: ['code', 'items', 'all', 'leadsTo'] }]],
  ],
  [
    CHECKLIST,
    'a condition that reads nothing',
    item({ required: { colour: 'red' } }),
    [
      [
        `${ITEM}.required`,
        'not-allowed',
        { given: 'object', allowed: expect.arrayContaining(['all', 'any', 'not', 'answered']) as string[] },
      ],
    ],
  ],
  [
    CHECKLIST,
    'an empty section',
    (f) => (f.sections[0].items = []),
    [['sections[0].items', 'too-few', { min: 1 }]],
  ],
];

const sizes: readonly Changed[] = [
  [
    CHECKLIST,
    'more options than a list can have',
    (f) => (f.sections[7].items[0].options = many(61, (at) => `o${at}`)),
    [tooMany('sections[7].items[0].options', 60)],
  ],
  [
    CHECKLIST,
    'more names than a map can have',
    (f) => (f.scoring.levelFlags = keyed(11, ['emergency'])),
    [tooMany('scoring.levelFlags', 10)],
  ],
  [
    CHECKLIST,
    'as many names as a map can have',
    (f) => (f.scoring.levelFlags = keyed(10, ['emergency'])),
    many(10, (at) => [
      `scoring.levelFlags.k${at}`,
      'no-such',
      { given: `k${at}`, allowed: ['standard', 'medium', 'high'] },
    ]) as never,
  ],
  [CHECKLIST, 'a condition as deep as one can be', (f) => (f.sections[6].items[3].required = nested(16)), []],
  [
    CHECKLIST,
    'a condition one step deeper',
    (f) => (f.sections[6].items[3].required = nested(17)),
    [
      [
        expect.stringMatching(/^sections\[6\]\.items\[3\]\.required(\.not)+/) as unknown as string,
        'too-deep',
        { max: 40 },
      ],
    ],
  ],
  [
    CHECKLIST,
    'a condition deeper than anyone reads',
    item({ required: nested(60) }),
    [
      [
        expect.stringMatching(/^sections\[0\]\.items\[0\]\.required(\.not)+$/) as unknown as string,
        'too-deep',
        { max: 40 },
      ],
    ],
  ],
];

describe.each([
  ['sorts', sorts],
  ['sizes', sizes],
])('%s', (_, cases) => {
  it.each(cases)('%s with %s', (base, _what, change, told) => {
    expect(toldOf(base, change)).toEqual(told);
  });
});

describe('a file as a whole', () => {
  const problemsOf = (given: unknown, ours?: readonly string[]): unknown => {
    const read = readEdition(given, baseOf, ours);
    return read.ok ? [] : read.problems;
  };
  const file = (change: object): Loose => ({ ...fileOf(CHECKLIST), ...change });

  it('can be as long as it may be, and no longer', () => {
    const text = JSON.stringify(fileOf(CHECKLIST));
    expect(problemsOf(text.padEnd(MOST_LENGTH))).toEqual([]);
    expect(problemsOf(text.padEnd(MOST_LENGTH + 1))).toEqual([
      { path: '', code: 'too-big', params: { max: MOST_LENGTH } },
    ]);
  });

  it('is none where it cannot be written', () => {
    const circle: Loose = {};
    circle.itself = circle;
    for (const given of [circle, undefined, '{'])
      expect(problemsOf(given)).toEqual([{ path: '', code: 'not-json', params: {} }]);
  });

  it('begins from an edition that there is, of its own kind', () => {
    expect(problemsOf(file({ base: 'dash/atlantis' }))).toEqual([
      { path: 'base', code: 'no-such', params: { given: 'dash/atlantis' } },
    ]);
    expect(problemsOf(file({ base: 'merit/liverpool' }))).toEqual([
      { path: 'kind', code: 'not-allowed', params: { given: 'ticks', allowed: ['product'] } },
    ]);
  });

  it('takes the name of one of our instruments only where it begins from one of its editions', () => {
    expect(problemsOf(file({ instrument: 'merit' }), ['dash', 'merit'])).toEqual([
      { path: 'instrument', code: 'not-allowed', params: { given: 'merit', allowed: ['dash'] } },
    ]);
    expect(problemsOf(file({ instrument: 'merit' }))).toEqual([]);
    expect(problemsOf(file({ instrument: 'chart' }), ['dash', 'merit'])).toEqual([]);
  });

  it('is told a hundred things at most', () => {
    const unknown = (count: number): Loose => file(keyed(count, 1));
    expect(problemsOf(unknown(100))).toHaveLength(100);
    expect(problemsOf(unknown(150))).toHaveLength(100);
  });
});

describe('EditionError', () => {
  const problem = (path: string): Loose => ({ path, code: 'missing', params: {} });

  it('says which file, the first five problems, and how many there are', () => {
    const problems = ['', 'a', 'b', 'c', 'd', 'e', 'f'].map(problem);
    const error = new EditionError('dash (example)', problems);
    expect(error.message).toBe(
      'dash (example): the file: missing; a: missing; b: missing; c: missing; d: missing; 7 in all',
    );
    expect(error.name).toBe('EditionError');
    expect(error.problems).toBe(problems);
    expect(error).toBeInstanceOf(TypeError);
  });
});
