/** What holds of every form in every state, whatever its snapshot says: a snapshot could be written anew without a look. */
import { allIn, type AccessNode } from './tree.js';

const CONTROLS = new Set([
  'radio',
  'checkbox',
  'textbox',
  'combobox',
  'listbox',
  'spinbutton',
  'button',
  'link',
  'DisclosureTriangle',
]);
const GROUPS = new Set(['group', 'radiogroup']);

/** What a form is known to ask and to find wrong, besides what is told of it. */
export interface KnownOfForm {
  /** Level of the form's title in the page's outline. */
  readonly headingLevel: number;
  /** The controls, or groups of them, that have to be answered, by what they are known by in the tree. */
  readonly required: readonly {
    readonly path: string;
    readonly ids: readonly number[];
    /** Whether the page marks one of them by `aria-required`. */
    readonly isMarked: boolean;
  }[];
  /** What is wrong with what is in sight: the sentence beside it, and the controls or groups that it is about. */
  readonly errors: readonly {
    readonly path: string;
    readonly sentence: string;
    readonly ids: readonly number[];
  }[];
}

const OPTIONAL = /\(optional\)/;

const said = ({ role, name }: AccessNode): string => `${role} "${name}"`;

function* unnamed(nodes: readonly AccessNode[]): Iterable<string> {
  for (const node of nodes)
    if (CONTROLS.has(node.role) && !node.name) yield `a ${node.role} has no name (${node.description})`;
}

/**
 * Radios whose nearest group has no name, or that stand in none. In a table it is the row: its header begins the name of
 * each radio, since a row cannot be a group of radios.
 */
function* ungrouped(node: AccessNode, group = ''): Iterable<string> {
  if (node.role === 'radio' && !group) yield `${said(node)} stands in no group with a name`;
  const header = node.role === 'row' && node.children.find(({ role }) => role === 'rowheader')?.name;
  for (const child of node.children) {
    const next = GROUPS.has(node.role) ? node.name : header || group;
    yield* ungrouped(child, next);
  }
  if (header)
    for (const radio of allIn(node))
      if (radio.role === 'radio' && !radio.name.startsWith(header))
        yield `${said(radio)} does not begin with its row's header "${header}"`;
}

/** What can say by itself that it is required or invalid; a group of boxes, of rows or a row of a table cannot. */
const TELLING = new Set(['radiogroup', 'textbox', 'combobox', 'listbox', 'spinbutton']);
const canTell = (about: readonly AccessNode[]): boolean =>
  about.some(({ role }) => TELLING.has(role)) || (about.length > 0 && about[0]!.role === 'checkbox');

function* badHeadings(nodes: readonly AccessNode[], level: number): Iterable<string> {
  const headings = nodes.filter(({ role }) => role === 'heading');
  const levels = headings.map(({ states }) => Number(states.level));
  if (levels.filter((each) => each === level).length !== 1)
    yield `${levels.filter((each) => each === level).length} headings have the form's level ${level}`;
  if (levels[0] !== level) yield `the first heading has the level ${levels[0]}`;
  for (const [at, heading] of headings.entries()) {
    if (!heading.name) yield 'a heading says nothing';
    if (levels[at]! < level) yield `${said(heading)} stands above the form's own`;
    if (at && levels[at]! > levels[at - 1]! + 1) yield `${said(heading)} skips a level`;
  }
}

/**
 * Whether something that has to be answered says so: by its state, or else by a name that does not call it optional. Of a
 * box Chromium's tree does not tell it; there the mark in the page counts.
 */
const isSaidRequired = (about: readonly AccessNode[], isMarked: boolean): boolean =>
  about.some(({ role, states }) => states.required || (role === 'checkbox' && isMarked)) ||
  (!canTell(about) && !about.some(({ name }) => OPTIONAL.test(name)));

/** Everything that is not as it has to be, in words; nothing when all is well. */
export function problemsIn(tree: AccessNode, known: KnownOfForm): string[] {
  const nodes = allIn(tree);
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const toldOf = (ids: readonly number[]): AccessNode[] => ids.flatMap((id) => byId.get(id) ?? []);
  const notRequired = known.required.flatMap(({ path, ids, isMarked }) =>
    isSaidRequired(toldOf(ids), isMarked) ? [] : [`${path} does not say that it is required`],
  );
  const undescribed = known.errors.flatMap(({ path, sentence, ids }) => {
    const about = toldOf(ids);
    if (!about.length) return [`nothing in sight is about the error of ${path}`];
    return [
      about.some(({ description }) => description.includes(sentence))
        ? []
        : [`${path} is not described by its error: ${sentence}`],
      !canTell(about) || about.some(({ states }) => states.invalid)
        ? []
        : [`${path} does not say that it is invalid`],
    ].flat();
  });
  return [
    ...unnamed(nodes),
    ...ungrouped(tree),
    ...badHeadings(nodes, known.headingLevel),
    ...notRequired,
    ...undescribed,
  ];
}
