/** What Storybook's tables list of an element, out of its manifest. Attributes can be set; the rest is told of. */
import type { Args, ArgTypes, InputType } from 'storybook/internal/types';

interface Entry {
  readonly name: string;
  readonly kind?: string;
  readonly description?: string;
  readonly type?: { readonly text: string };
  readonly default?: string;
  /** Of a property: the attribute that stands for it. */
  readonly attribute?: string;
}

/** An element as the manifest has it, as far as it is shown. */
export interface Declaration {
  readonly tagName?: string;
  readonly attributes?: readonly Entry[];
  readonly members?: readonly Entry[];
  readonly events?: readonly Entry[];
  readonly slots?: readonly Entry[];
  readonly cssParts?: readonly Entry[];
  readonly cssProperties?: readonly Entry[];
}

export interface Manifest {
  readonly modules: readonly { readonly declarations?: readonly Declaration[] }[];
}

/** What an element calls its edition; a story calls it `edition` whatever the element does. */
const EDITION = ['edition', 'area', 'framework'];

const ATTRIBUTES = 'attributes';

/** The options of `'self' | 'professional'`; of any other type none. */
const optionsOf = (type: string): readonly string[] =>
  /^'[^']*'( \| '[^']*')*$/.test(type) ? type.split(' | ').map((option) => option.slice(1, -1)) : [];

/** What sets an attribute of this type, written out: Storybook reads short forms in stories alone. */
function control(type: string): InputType {
  const options = optionsOf(type);
  if (options.length > 0)
    return { type: { name: 'enum', value: [...options] }, options, control: { type: 'select' } };
  if (type === 'boolean' || type === 'number') return { type: { name: type }, control: { type } };
  return { type: { name: 'string' }, control: { type: 'text' } };
}

const row = ({ name, description, type, default: standard }: Entry, category: string): InputType => ({
  name: name || '(without a name)',
  ...(description !== undefined && { description }),
  table: {
    category,
    ...(type && { type: { summary: type.text } }),
    ...(standard !== undefined && { defaultValue: { summary: standard } }),
  },
});

/** Rows that only tell; named after their kind too, since a slot and a part may share a name. */
const told = (entries: readonly Entry[] = [], category: string): [string, InputType][] =>
  entries.map((entry) => [
    `${category} ${entry.name}`,
    { ...row(entry, category), control: { disable: true } },
  ]);

/** Every row of an element. */
export function argTypesOf({ attributes = [], members = [], ...element }: Declaration): ArgTypes {
  const settable = attributes.map((entry): [string, InputType] => [
    EDITION.includes(entry.name) ? 'edition' : entry.name,
    { ...row(entry, ATTRIBUTES), ...control(entry.type?.text ?? 'string') },
  ]);
  const methods = members.filter(({ kind }) => kind === 'method');
  const properties = members.filter((member) => !methods.includes(member));
  return Object.fromEntries([
    ...settable,
    ...told(properties, 'properties'),
    ...told(methods, 'methods'),
    ...told(element.events, 'events'),
    ...told(element.slots, 'slots'),
    ...told(element.cssParts, 'CSS parts'),
    ...told(element.cssProperties, 'CSS custom properties'),
  ]);
}

/** The element of a tag. */
export const declarationOf = ({ modules }: Manifest, tag: string): Declaration | undefined =>
  modules.flatMap(({ declarations = [] }) => declarations).find(({ tagName }) => tagName === tag);

/** The rows of attributes, by what a story calls them. */
export const attributeTypes = (argTypes: ArgTypes): readonly (readonly [string, InputType])[] =>
  Object.entries(argTypes).filter(([, { table }]) => table?.category === ATTRIBUTES);

/** What an attribute comes to where nobody sets it, as far as the manifest has a value for it. */
export function standardOf({ table, control }: InputType): unknown {
  const written = table?.defaultValue?.summary ?? '';
  if (/^(true|false|\d+)$/.test(written)) return JSON.parse(written);
  if (written.startsWith("'")) return written.slice(1, -1);
  return (control as { type?: string }).type === 'text' ? '' : undefined;
}

/** What every control starts from. */
export const standardArgs = (argTypes: ArgTypes): Args =>
  Object.fromEntries(attributeTypes(argTypes).map(([name, type]) => [name, standardOf(type)]));
