/** The rules find what they are for: each in a tree that is well but for one thing. */
import { describe, expect, it } from 'vitest';
import { problemsIn, type KnownOfForm } from './rules.js';
import type { AccessNode } from './tree.js';

let ids = 0;
const node = (
  role: string,
  name: string,
  states: Readonly<Record<string, string>> = {},
  children: readonly AccessNode[] = [],
  description = '',
  id = ++ids,
): AccessNode => ({ role, name, description, value: '', states, children, id });

const title = node('heading', 'A form', { level: '2' });
const section = node('heading', 'A section', { level: '3' });
const radios = [node('radio', 'Yes'), node('radio', 'No')];
const tree = (...children: readonly AccessNode[]): AccessNode => node('element', '', {}, children);

const check = (whole: AccessNode, known: Partial<KnownOfForm> = {}): string[] =>
  problemsIn(whole, { headingLevel: 2, required: [], errors: [], ...known });

describe('the rules', () => {
  it('let a form be that is well', () => {
    const group = node(
      'radiogroup',
      'A question',
      { required: 'true', invalid: 'true' },
      radios,
      'Choose',
      901,
    );
    const row = node('row', '', {}, [node('rowheader', 'A row'), node('radio', 'A row None')]);
    expect(
      check(tree(title, section, group, row, node('textbox', 'A text')), {
        required: [{ path: 'q1', ids: [901], isMarked: true }],
        errors: [{ path: 'q1', sentence: 'Choose', ids: [901] }],
      }),
    ).toEqual([]);
  });

  it.each(['radio', 'checkbox', 'textbox', 'combobox', 'button', 'link', 'DisclosureTriangle'])(
    'find a %s without a name',
    (role) => {
      const bare = node('group', 'A question', {}, [node(role, '')]);
      expect(check(tree(title, bare))).toEqual([`a ${role} has no name ()`]);
    },
  );

  it('find radios in no group, in one without a name, and in a row that they do not name', () => {
    expect(check(tree(title, ...radios))).toHaveLength(2);
    expect(check(tree(title, node('group', '', {}, radios)))).toHaveLength(2);
    const row = node('row', '', {}, [node('rowheader', 'A row'), node('radio', 'None')]);
    expect(check(tree(title, row))).toEqual(['radio "None" does not begin with its row\'s header "A row"']);
  });

  it.each([
    ['none of the form’s level', [section]],
    ['two of it', [title, title]],
    ['one above it', [title, node('heading', 'Above', { level: '1' })]],
    ['a level that is skipped', [title, node('heading', 'Deep', { level: '4' })]],
    ['one that says nothing', [title, node('heading', '', { level: '3' })]],
  ])('find of headings %s', (_, headings) => {
    expect(check(tree(...headings)).length).toBeGreaterThan(0);
  });

  it('find what has to be answered and does not say so', () => {
    const required = (whole: AccessNode, isMarked = true): string[] =>
      check(tree(title, whole), { required: [{ path: 'a', ids: [902], isMarked }] });
    expect(required(node('textbox', 'A text', {}, [], '', 902))).toHaveLength(1);
    expect(required(node('radiogroup', 'A question', {}, [], '', 902))).toHaveLength(1);
    expect(required(node('checkbox', 'A tick', {}, [], '', 902), false)).toHaveLength(1);
    expect(required(node('checkbox', 'A tick', {}, [], '', 902))).toHaveLength(0);
    expect(required(node('group', 'Boxes (optional)', {}, [], '', 902))).toHaveLength(1);
    expect(required(node('group', 'Boxes', {}, [], '', 902))).toHaveLength(0);
  });

  it('find an error that nothing is about, that describes nothing, and a field that does not say it is invalid', () => {
    const error = (whole: AccessNode): string[] =>
      check(tree(title, whole), { errors: [{ path: 'a', sentence: 'Too long', ids: [903] }] });
    expect(error(node('textbox', 'A text'))).toHaveLength(1);
    expect(error(node('textbox', 'A text', { invalid: 'true' }, [], '', 903))).toHaveLength(1);
    expect(error(node('textbox', 'A text', {}, [], 'Too long', 903))).toHaveLength(1);
    expect(error(node('textbox', 'A text', { invalid: 'true' }, [], 'Too long', 903))).toHaveLength(0);
    expect(error(node('group', 'Boxes', {}, [], 'Too long', 903))).toHaveLength(0);
  });
});
