/** A tree as lines of text that can be read and compared. */
import type { AccessNode } from './tree.js';

/** So much of what is typed is written. */
const MOST = 60;
/** Called as people call them. */
const ROLES: Readonly<Record<string, string>> = {
  StaticText: 'text',
  DisclosureTriangle: 'disclosure',
  DescriptionListTerm: 'term',
  DescriptionListDetail: 'detail',
  DescriptionList: 'description list',
  SvgRoot: 'picture',
};

const quoted = (text: string): string => `"${text.length > MOST ? `${text.slice(0, MOST)}…` : text}"`;

const stateIn = ([name, value]: [string, string]): string => (value === 'true' ? name : `${name}=${value}`);

/** Texts that stand beside each other are one. */
function joined(children: readonly AccessNode[]): AccessNode[] {
  const together: AccessNode[] = [];
  for (const child of children) {
    const last = together.at(-1);
    if (child.role === 'StaticText' && last?.role === 'StaticText')
      together[together.length - 1] = { ...last, name: `${last.name} ${child.name}` };
    else together.push(child);
  }
  return together;
}

/** What a node is, and what is told of it, in one line. */
function lineOf({ role, name, description, value, states }: AccessNode): string {
  if (role === 'StaticText') return `- text: ${name}`;
  return [
    `- ${ROLES[role] ?? role}`,
    name && `"${name}"`,
    ...Object.entries(states).map(stateIn),
    value && `value ${quoted(value)}`,
    description && `described by "${description}"`,
  ]
    .filter(Boolean)
    .join(' ');
}

/** A tree in lines, what stands in something under it. */
export function written(node: AccessNode, depth = 0): string {
  const children = joined(node.children);
  const indent = '  '.repeat(depth);
  const [only] = children;
  if (children.length === 1 && only?.role === 'StaticText') return `${indent}${lineOf(node)}: ${only.name}\n`;
  return `${indent}${lineOf(node)}\n${children.map((child) => written(child, depth + 1)).join('')}`;
}
