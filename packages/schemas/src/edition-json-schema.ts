import { keyDescriptions } from '@safeguarding-forms/instruments/internal/edition-file/keys/blocks.js';
import type { Fields, Shape } from '@safeguarding-forms/instruments/internal/edition-file/shape.js';
import {
  conditionShape,
  editionShape,
} from '@safeguarding-forms/instruments/internal/edition-file/structure.js';
import * as z from 'zod/mini';
import { editionSchema } from './edition-schema.js';
import { portable } from './portable.js';

/** A part of a JSON Schema. */
interface Node {
  $ref?: string;
  description?: string;
  examples?: unknown[];
  properties?: Record<string, Node>;
  items?: Node;
  additionalProperties?: Node;
  anyOf?: Node[];
  $defs?: Record<string, Node>;
}

/** Says of every key what it is for, as editors show it: a walk through the schema and what it was made of, side by side. */
function describe(root: Node): void {
  const descriptionOf = keyDescriptions();
  const conditions = new Set<string>();
  const fieldsIn = (node: Node | undefined, fields: Fields, common: Fields = {}): void => {
    for (const [own, every] of [
      [fields, common],
      [common, fields],
    ] as const)
      for (const [name, shape] of Object.entries(own)) {
        const key = name.replace(/\?$/, '');
        const part = node?.properties?.[key];
        if (!part || (own === common && name in every)) continue;
        const described = descriptionOf(own, key);
        if (described) Object.assign(part, { description: described.means, examples: [described.example] });
        walk(part, shape);
      }
  };
  function walk(node: Node | undefined, shape: Shape): void {
    if (!node) return;
    if (shape === 'condition') {
      const name = node.$ref?.split('/').at(-1) ?? '';
      if (conditions.has(name)) return;
      conditions.add(name);
      return walk(root.$defs?.[name], conditionShape);
    }
    if (typeof shape === 'string' || 'oneOf' in shape) return;
    if ('list' in shape) walk(node.items, shape.list);
    else if ('map' in shape) walk(node.additionalProperties, shape.map);
    else if ('either' in shape) shape.either.forEach((one, at) => walk(node.anyOf?.[at], one));
    else if ('fields' in shape) fieldsIn(node, shape.fields);
    else if ('kinds' in shape)
      Object.values(shape.kinds).forEach((fields, at) => fieldsIn(node.anyOf?.[at], fields, shape.common));
    else Object.values(shape.having).forEach((fields, at) => fieldsIn(node.anyOf?.[at], fields));
  }
  fieldsIn(root, editionShape);
}

/** The structure of an edition file as JSON Schema (draft 2020-12), for editors: they show what each key is for. */
export function editionJsonSchema(): Record<string, unknown> {
  const { $schema, ...structure } = z.toJSONSchema(editionSchema, { target: 'draft-2020-12' });
  describe(structure as Node);
  return portable({
    $schema,
    $id: 'urn:safeguarding-forms:edition:1',
    title: 'Edition file of a safeguarding form',
    ...structure,
  }) as Record<string, unknown>;
}
