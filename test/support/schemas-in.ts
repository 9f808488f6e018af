/** Walks JSON Schemas, for tests of what must hold wherever something of a kind stands. */

type Node = Readonly<Record<string, unknown>>;

/** Keywords whose value maps names to schemas: a property of that name is no keyword. */
const MAPS = ['properties', '$defs', 'patternProperties', 'dependentSchemas'];
/** Keywords whose value is data. */
const DATA = ['const', 'enum', 'required', 'default', 'examples'];

/** Every schema within a schema, with the way to it. */
export function schemasIn(node: unknown, way = '#'): (readonly [way: string, schema: Node])[] {
  if (Array.isArray(node)) return node.flatMap((each, at) => schemasIn(each, `${way}/${at}`));
  if (typeof node !== 'object' || node === null) return [];
  const within = Object.entries(node).flatMap(([key, value]) => {
    if (DATA.includes(key)) return [];
    if (!MAPS.includes(key)) return schemasIn(value, `${way}/${key}`);
    return Object.entries(value as Node).flatMap(([name, each]) => schemasIn(each, `${way}/${key}/${name}`));
  });
  return [[way, node as Node], ...within];
}
