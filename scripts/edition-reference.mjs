// Writes docs/edition-file.md: every key of an edition file, out of the same data that files are checked by and editors
// help with. Run after tsc, with no argument.
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { MOST_LENGTH } from '@safeguarding-forms/instruments/internal/edition-file/edition-file.js';
import { MOST_COUNT } from '@safeguarding-forms/instruments/internal/edition-file/shape.js';
import { TEXTS } from '@safeguarding-forms/instruments/internal/edition-file/texts.js';
import {
  described,
  editionBlocks,
} from '@safeguarding-forms/instruments/internal/edition-file/keys/blocks.js';
import { format, resolveConfig } from 'prettier';

/** The page, in the repository. */
export const REFERENCE = fileURLToPath(new URL('../docs/edition-file.md', import.meta.url));

/** @typedef {import('@safeguarding-forms/instruments/internal/edition-file/shape.js').Shape} Shape */

const count = new Intl.NumberFormat('en-GB').format;

/** What the shapes are called that have a name. @type {Readonly<Record<string, string>>} */
const SORTS = {
  line: 'a line of text',
  text: 'text, several lines if need be',
  id: 'a name',
  option: 'the name of an option',
  place: 'a place',
  version: 'a version',
  date: 'a day',
  count: `a whole number, 0 to ${count(MOST_COUNT)}`,
  days: `a whole number, −${count(MOST_COUNT)} to ${count(MOST_COUNT)}`,
  true: '`true`',
  flag: '`true` or `false`',
  condition: '[a condition](#conditions)',
  json: 'anything that JSON can say',
};

/** The same of several. @type {Readonly<Record<string, string>>} */
const MANY = {
  line: 'lines of text',
  id: 'names',
  option: 'names of options',
  place: 'places',
  count: 'whole numbers',
  condition: '[conditions](#conditions)',
};

/** @param {readonly string[]} values */
const either = (values) => values.map((value) => `\`${value}\``).join(', ');

/** @param {number} most @param {number} [least] */
const limits = (most, least = 0) => (least ? `${least} to ${count(most)}` : `at most ${count(most)}`);

/** What a value may be, in words. @param {Shape} shape @returns {string} */
function typeOf(shape) {
  if (typeof shape === 'string') return SORTS[shape] ?? shape;
  if ('list' in shape) {
    const { list, most, least } = shape;
    if (typeof list === 'string') return `a list of ${MANY[list] ?? list}, ${limits(most, least)}`;
    const inner = 'oneOf' in list ? ` of ${either(list.oneOf)}` : ' of objects';
    return `a list${inner}, ${limits(most, least)}`;
  }
  if ('map' in shape) return `an object, ${limits(shape.most)} keys, each ${typeOf(shape.map)}`;
  if ('oneOf' in shape) return `one of ${either(shape.oneOf)}`;
  if ('either' in shape) return shape.either.map(typeOf).join(', or ');
  return 'an object';
}

/** The text of a table's cell. @param {string} text */
const cell = (text) => text.replaceAll('|', '\\|');

/** @param {string} place @param {import('@safeguarding-forms/instruments/internal/edition-file/shape.js').Fields} fields */
function block(place, fields) {
  const { title, about, keys } = described[place] ?? { title: place, keys: {} };
  const where =
    place && !place.startsWith('condition:') ? `Stands at \`${place.replace(/:.*?(?=\.|$)/g, '')}\`.` : '';
  const rows = Object.entries(fields).map(([name, shape]) => {
    const key = name.replace(/\?$/, '');
    const kinds = key === 'kind' && place !== '' ? kindsAt(place) : undefined;
    const { means = '', example } = keys[key] ?? {};
    const type = kinds ? `one of ${either(kinds)}` : typeOf(shape);
    return `| \`${key}\` | ${name === key ? 'yes' : ''} | ${cell(means)} | ${cell(type)} | ${cell(`\`${JSON.stringify(example)}\``)} |`;
  });
  const table = [
    '| key | needed | meaning | type and limits | example |',
    '| --- | --- | --- | --- | --- |',
    ...rows,
  ];
  const said = [where, about].filter(Boolean).join(' ');
  return [`### ${title}`, ...(said ? [said] : []), ...(rows.length ? [table.join('\n')] : [])].join('\n\n');
}

const blocks = editionBlocks();

/** The kinds of an item or a rule. @param {string} place */
const kindsAt = (place) =>
  blocks
    .filter((each) => each.place.startsWith(`${place}:`) && !each.place.slice(place.length).includes('.'))
    .map((each) => each.place.slice(place.length + 1));

const ofTexts = [
  ['line', 'no line break'],
  ['text', 'any text'],
  ['id', 'a letter first; then letters, digits, `_`, `:` and `-`'],
  ['option', 'a letter or a digit first; then also `+`'],
  ['place', 'names with dots between'],
  ['version', 'three numbers with dots between'],
  ['date', 'year, month, day'],
].map(([sort = '', signs]) => `| ${SORTS[sort]} | ${signs} | ${count(TEXTS[sort]?.[1] ?? 0)} |`);

/** The whole page, formatted. @returns {Promise<string>} */
export async function editionReference() {
  const part = (/** @type {(place: string) => boolean} */ isIn) =>
    blocks.filter(({ place }) => isIn(place)).map(({ place, fields }) => block(place, fields));
  const isItem = (/** @type {string} */ place) => place.startsWith('sections');
  const isRule = (/** @type {string} */ place) => place.startsWith('rules');
  const isCondition = (/** @type {string} */ place) => place.startsWith('condition:');
  const text = [
    '# The edition file, key by key',
    'Written by `npm run docs:edition-file` out of the data that files are checked by; do not change it by hand. How to make such a file: [your own edition in an hour](your-own-edition.md). A text editor that knows JSON Schema shows the same beside what you write, from the file that `$schema` names.',
    `A file is JSON in UTF-8, at most ${count(MOST_LENGTH)} characters. A key that is not listed here is an error. What parts of a file say of each other (a condition that names an item that there is not, a threshold out of reach) stands in no table: \`check\` tells it.`,
    '## Texts',
    'Text is text: markup in it is shown as it stands. What a text is called in the tables, which signs it may have, and how many:',
    ['| in the tables | signs | at most |', '| --- | --- | --- |', ...ofTexts].join('\n'),
    '## The file and its parts',
    ...part((place) => !isItem(place) && !isRule(place) && !isCondition(place)),
    '## Sections and items',
    ...part(isItem),
    '## Rules',
    ...part(isRule),
    '## Conditions',
    'A condition is an object of one of these forms. One can hold others, up to forty deep.',
    ...part(isCondition),
  ].join('\n\n');
  const options = await resolveConfig(REFERENCE);
  return format(text, { ...options, filepath: REFERENCE });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [written, before] = [await editionReference(), await readFile(REFERENCE, 'utf8').catch(() => '')];
  await writeFile(REFERENCE, written);
  console.log(`${REFERENCE}: ${written === before ? 'as before' : 'written'}`);
}
