// Writes docs/reference.md: what every element has, out of the manifest that editors read. Run after a build, with no argument.
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';

/** The page, in the repository. */
export const REFERENCE = fileURLToPath(new URL('../docs/reference.md', import.meta.url));
const MANIFEST = new URL('../packages/elements/custom-elements.json', import.meta.url);

/**
 * @typedef {object} Entry
 * @property {string} name
 * @property {string} [description]
 * @property {string} [default]
 * @property {string} [kind]
 * @property {string} [privacy]
 * @property {string} [attribute]
 * @property {string} [fieldName]
 * @property {boolean} [readonly]
 * @property {{ text: string }} [type]
 * @property {{ name: string, optional?: boolean, type?: { text: string } }[]} [parameters]
 * @property {{ type?: { text: string } }} [return]
 */

/** @typedef {Partial<Record<'attributes' | 'members' | 'events' | 'slots' | 'cssParts' | 'cssProperties', Entry[]>>} Lists */
/** @typedef {Lists & { name: string, tagName: string, description: string }} Element */

const code = (/** @type {string | undefined} */ text) => (text ? `\`${text}\`` : '');

/** The text of a table's cell: one line, and no bar that would end it. @param {string | undefined} text */
const cell = (text = '') => text.replace(/\s*\n\s*/g, ' ').replaceAll('|', '\\|');

/** @param {string[]} head @param {string[][]} rows */
const table = (head, rows) =>
  [head, head.map(() => '---'), ...rows].map((row) => `| ${row.map(cell).join(' | ')} |`).join('\n');

const camel = (/** @type {string} */ name) => name.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());

/** Attributes, each in one row with its property, then the properties that have none. @param {Lists} lists */
function attributesAndProperties({ attributes = [], members = [] }) {
  const fields = members.filter(
    ({ kind, privacy }) => kind === 'field' && (privacy ?? 'public') === 'public',
  );
  const fieldOf = (/** @type {Entry} */ { name, fieldName }) =>
    fields.find((field) => field.name === (fieldName ?? camel(name)));
  const paired = attributes.map((attribute) => ({ attribute, field: fieldOf(attribute) }));
  const alone = fields.filter((field) => !paired.some((pair) => pair.field === field));
  const property = (/** @type {Entry} */ { name, readonly }) =>
    `${code(name)}${readonly ? ', read only' : ''}`;
  const head = ['attribute', 'property', 'meaning', 'type', 'default'];
  const rows = [
    ...paired.map(({ attribute, field }) => [
      code(attribute.name),
      // An attribute without a property of ours is one of every element of HTML.
      field ? property(field) : code(attribute.name),
      attribute.description ?? '',
      code(attribute.type?.text),
      code(field?.default ?? attribute.default),
    ]),
    ...alone.map((field) => [
      '',
      property(field),
      field.description ?? '',
      code(field.type?.text),
      code(field.default),
    ]),
  ];
  return rows.length ? [table(head, rows)] : [];
}

/** @param {Lists} lists */
function methods({ members = [] }) {
  const rows = members
    .filter(({ kind, privacy }) => kind === 'method' && (privacy ?? 'public') === 'public')
    .map((method) => {
      const given = (method.parameters ?? []).map(({ name, optional }) => `${name}${optional ? '?' : ''}`);
      return [
        code(`${method.name}(${given.join(', ')})`),
        method.description ?? '',
        code(method.return?.type?.text),
      ];
    });
  return rows.length ? [table(['method', 'what it does', 'gives'], rows)] : [];
}

/** What has a name and a meaning. @param {string} head @param {Entry[]} [entries] */
const named = (head, entries = []) =>
  entries.length
    ? [
        table(
          [head, 'meaning'],
          entries.map(({ name, description = '' }) => [code(name) || 'without a name', description]),
        ),
      ]
    : [];

/** @param {Lists} lists @param {string} level the hashes of its headings */
function listed(lists, level) {
  const events = (lists.events ?? []).map((event) => [
    code(event.name),
    event.description ?? '',
    code(event.type?.text),
  ]);
  const tokens = (lists.cssProperties ?? []).map((each) => [
    code(each.name),
    each.description ?? '',
    code(each.default),
  ]);
  const parts = /** @type {const} */ ([
    ['Attributes and properties', attributesAndProperties(lists)],
    ['Methods', methods(lists)],
    ['Events', events.length ? [table(['event', 'when', 'class'], events)] : []],
    ['Slots', named('slot', lists.slots)],
    ['Parts', named('part', lists.cssParts)],
    ['Custom properties', tokens.length ? [table(['custom property', 'meaning', 'default'], tokens)] : []],
  ]);
  return parts
    .flatMap(([title, tables]) => (tables.length ? [level ? `${level} ${title}` : '', ...tables] : []))
    .filter(Boolean);
}

const LISTS = /** @type {const} */ ([
  'attributes',
  'members',
  'events',
  'slots',
  'cssParts',
  'cssProperties',
]);

/** Whether two entries say the same, wherever either was inherited from. @param {Entry} one @param {Entry} other */
const same = (one, other) =>
  one.name === other.name && one.description === other.description && one.type?.text === other.type?.text;

/** @param {Lists} of @param {(list: typeof LISTS[number], entry: Entry) => boolean} isKept @returns {Lists} */
const only = (of, isKept) =>
  Object.fromEntries(LISTS.map((list) => [list, (of[list] ?? []).filter((entry) => isKept(list, entry))]));

/** The whole page, formatted. @returns {Promise<string>} */
export async function elementReference() {
  const { modules } = JSON.parse(await readFile(MANIFEST, 'utf8'));
  /** @type {Element[]} */
  const elements = modules
    .flatMap((/** @type {{ declarations: Element[] }} */ { declarations }) => declarations)
    .filter((/** @type {Element} */ { tagName }) => tagName);
  const [first] = elements;
  if (!first) throw new Error('The manifest has no element: run `npm run build`.');
  const shared = only(first, (list, entry) =>
    elements.every((element) => element[list]?.some((each) => same(each, entry))),
  );
  const text = [
    '# Reference',
    'Written by `npm run docs:reference` out of `custom-elements.json`, the manifest that editors read and that comes with the package; do not change it by hand. What it means in use stands in [attributes and properties](attributes.md), [events](events.md) and [how forms look](themes.md).',
    '## Every element',
    ...listed(shared, '###'),
    ...elements.flatMap((element) => [
      `## \`<${element.tagName}>\``,
      `${element.description} Its class is \`${element.name}\`; \`@safeguarding-forms/elements/${element.tagName}.js\` defines it. Beside what every element has:`,
      ...listed(
        only(element, (list, entry) => !shared[list]?.some((each) => same(each, entry))),
        '',
      ),
    ]),
  ].join('\n\n');
  return format(text, { ...(await resolveConfig(REFERENCE)), filepath: REFERENCE });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [written, before] = [await elementReference(), await readFile(REFERENCE, 'utf8').catch(() => '')];
  await writeFile(REFERENCE, written);
  console.log(`${REFERENCE}: ${written === before ? 'as before' : 'written'}`);
}
