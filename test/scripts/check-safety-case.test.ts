/** The check of the hazard log finds what would make it untrue: each case is a whole log with one thing wrong. */
import { describe, expect, it } from 'vitest';
import { checkSafetyCase } from '../../scripts/check-safety-case.mjs';
import { testTitles } from '../../scripts/test-titles.mjs';

const MATRIX = `
| likelihood | minor | significant | considerable | major | catastrophic |
| ---------- | ----- | ----------- | ------------ | ----- | ------------ |
| very high  | 3     | 4           | 4            | 5     | 5            |
| high       | 2     | 3           | 3            | 4     | 5            |
| medium     | 2     | 2           | 3            | 3     | 4            |
| low        | 1     | 2           | 2            | 3     | 4            |
| very low   | 1     | 1           | 2            | 2     | 3            |
`;
const TABLE = `
| id                            | hazard           | before | after |
| ----------------------------- | ---------------- | ------ | ----- |
| [H01](#h01-a-lost-answer)     | A lost answer    | 4      | 2     |
| [H03](#h03-a-key-nobody-has)  | A key nobody has | 3      | 3     |
`;
const FIRST = `
### H01 A lost answer

- **Causes:** one, and
  another.
- **Effect:** an example.
- **Before:** major × high = 4
- **Controls:** an example.
- **Tests:**
  - \`test/a.test.ts\`: \`keeps \${what} of "it"\`
  - \`test/a.test.ts\`: \`a group\`
- **After:** major × very low = 2
- **Host:** nothing.
`;
const SECOND = `
### H03 A key nobody has

- **Causes:** an example.
- **Effect:** an example.
- **Before:** major × low = 3
- **Controls:** words.
- **No test:** it is the host's to keep.
- **After:** major × low = 3
- **Open:** an example.
- **Host:** keeps two.
`;
const LOG = `# A case\n${MATRIX}\n## The hazards\n${TABLE}\n## The log\n${FIRST}${SECOND}\n## After it\n\nMore.\n`;
const SOURCE = `
describe('a group', () => {
  for (const what of []) it(\`keeps \${what} of "it"\`, () => {});
});
`;

const check = (log: string, source = SOURCE): string[] =>
  checkSafetyCase(log, (file) => (file === 'test/a.test.ts' ? source : undefined));

/** The line on which a text stands, as an editor counts. */
const lineOf = (log: string, text: string): number => log.slice(0, log.indexOf(text)).split('\n').length;

it('a log that is right has nothing against it', () => {
  expect(check(LOG)).toEqual([]);
});

describe('a test that shows nothing any more', () => {
  const title = 'keeps ${what} of "it"';

  it.each([
    ['is removed', SOURCE.replace(/it\(.*/, '')],
    ['has another title', SOURCE.replace('keeps', 'holds')],
    ['is commented out', SOURCE.replace('for (', '// for (')],
    ['is skipped', SOURCE.replace('it(`', 'it.skip(`')],
    ['is yet to be written', SOURCE.replace('it(`', 'it.todo(`')],
    ['is expected to fail', SOURCE.replace('it(`', 'it.fails(`')],
    ['is only spoken of', SOURCE.replace('it(`', 'said(`')],
  ])('since it %s', (_why, source) => {
    const line = lineOf(LOG, '  - `test/a');
    expect(check(LOG, source)).toEqual([
      `${line}: H01: test/a.test.ts has no test or group called "${title}"`,
    ]);
  });

  it('since its whole group is skipped', () => {
    expect(check(LOG, SOURCE.replace('describe(', 'describe.skip('))).toHaveLength(2);
  });

  it('since its file is gone', () => {
    const found = checkSafetyCase(LOG, () => undefined);
    expect(found).toHaveLength(2);
    expect(found[0]).toMatch(/H01: test\/a\.test\.ts is not there$/);
  });

  it('since another has the same title', () => {
    expect(check(LOG, SOURCE.replace('for (', "it('a group', () => {}); for ("))).toEqual([
      expect.stringMatching(/H01: test\/a\.test\.ts has 2 called "a group"/),
    ]);
  });
});

describe('a hazard', () => {
  it.each([
    ['without a rating', '- **Before:** major × high = 4\n', '', '### H01', 'Before is missing'],
    ['without a rating left', '- **After:** major × very low = 2\n', '', '### H01', 'After is missing'],
    ['without a control', '- **Controls:** an example.\n', '', '### H01', 'Controls is missing'],
    [
      'with an empty control',
      '**Controls:** an example.',
      '**Controls:**',
      '- **Controls',
      'Controls says nothing',
    ],
    ['with nothing for the host', '- **Host:** nothing.\n', '', '### H01', 'Host is missing'],
    ['off the scale', 'major × high = 4', 'grave × high = 4', '- **Before', 'is no rating'],
    ['off the other scale', 'major × high = 4', 'major × often = 4', '- **Before', 'is no rating'],
    ['reckoned wrong', 'major × high = 4', 'major × high = 3', '- **Before', 'by the matrix 4'],
    [
      'that controls make worse',
      'major × very low = 2',
      'catastrophic × very low = 3',
      '- **After',
      'worse than Before',
    ],
    [
      'that is left open without a word',
      '- **Open:** an example.\n',
      '',
      '- **After:** major × low',
      'nothing says what is open',
    ],
    [
      'without a test or a reason',
      "- **No test:** it is the host's to keep.\n",
      '',
      '### H03',
      'nor why none can show it',
    ],
    [
      'with a list of no test',
      'Tests:**\n  - `test/a.test.ts`: `keeps ${what} of "it"`\n  - `test/a.test.ts`: `a group`\n',
      'Tests:**\n',
      '- **Tests',
      'Tests is a list',
    ],
    [
      'with a test that is not named as one',
      '`test/a.test.ts`: `a group`',
      'test/a.test.ts, a group',
      '  - test/a',
      'a test is named as',
    ],
    ['with a field of its own', '**Effect:** an', '**Mood:** an', '- **Mood', '"Mood" is no field'],
    [
      'with a field twice',
      '- **Host:** nothing.',
      '- **Host:** nothing.\n- **Host:** again.',
      '- **Host:** again',
      'stands there twice',
    ],
    [
      'with its fields out of order',
      '- **Causes:** one, and\n  another.\n- **Effect:** an example.',
      '- **Effect:** an example.\n- **Causes:** one.',
      '### H01',
      'out of order',
    ],
    [
      'with a stray line',
      '- **Host:** nothing.',
      '- **Host:** nothing.\nExample',
      'Example\n',
      'belongs to no field',
    ],
    [
      'with an id that is there already',
      '### H03',
      '### H01',
      '### H01 A key',
      'stand in order, and stand once',
    ],
    ['with an id before the last', '### H03', '### H00', '### H00 A key', 'stand in order, and stand once'],
  ])('%s', (_what, text, other, at, what) => {
    expect(LOG).toContain(text);
    const log = LOG.replace(text, other);
    const found = check(log);
    expect(found.join('\n')).toContain(what);
    expect(log).toContain(at);
    expect(found.find((each) => each.includes(what))).toMatch(new RegExp(`^${lineOf(log, at)}: `));
  });
});

describe('the table of hazards', () => {
  it.each([
    ['another risk', '| 4      | 2     |', '| 4      | 1     |', /not what the log says/],
    ['another name', '| A lost answer    |', '| A lost draft     |', /not what the log says/],
    ['a link that leads nowhere', '#h01-a-lost-answer', '#h01-lost', /not what the log says/],
    ['a hazard less', /\| \[H03\].*\n/, '', /the table has 1 hazards, and the log 2/],
  ])('is held to the log: %s', (_what, text, other, what) => {
    expect(check(LOG.replace(text, other)).join('\n')).toMatch(what);
  });
});

describe('the matrix', () => {
  it.each([
    ['a row less', /\| medium.*\n/, ''],
    ['a column less', / +catastrophic \|/, ''],
    ['a risk that falls as harm grows', '| 2     | 3           | 3 ', '| 3     | 2           | 3 '],
    ['a risk that grows as it grows rarer', '| 1     | 1           | 2 ', '| 1     | 3           | 2 '],
    ['a risk of six', '| 5     | 5            |', '| 5     | 6            |'],
  ])('has not %s', (_what, text, other) => {
    expect(check(LOG.replace(text, other)).join('\n')).toMatch(/five by five/);
  });
});

it('a page without a hazard is none', () => {
  expect(check(LOG.replaceAll('### H', '### X')).join('\n')).toContain('there is no hazard');
});

describe('the titles of tests', () => {
  it('are those of groups, tests and tables, as they stand in the source', () => {
    const source = `
      describe.each(rows)('of $name', () => {});
      it.each([1])("isn't %s", () => {});
      test.only(\`of <\${tag}>\`, () => {});
      it.runIf(here)('here alone', () => {});
      it(variable, () => {});
      expect('nothing');
    `;
    expect([...testTitles(source).keys()]).toEqual(['of $name', "isn't %s", 'of <${tag}>', 'here alone']);
  });
});
