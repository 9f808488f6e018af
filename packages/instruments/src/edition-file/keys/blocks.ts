import type { Fields, Shape } from '../shape.js';
import { conditionShape, editionShape } from '../structure.js';
import { conditionKeys } from './condition-keys.js';
import type { DescribedBlocks, DescribedKey } from './described.js';
import { fileKeys } from './file-keys.js';
import { itemKeys } from './item-keys.js';
import { ruleKeys } from './rule-keys.js';

/** Every object of an edition file in words. */
export const described: DescribedBlocks = { ...fileKeys, ...itemKeys, ...ruleKeys, ...conditionKeys };

/** One object of an edition file: the place that it has in the file, and what its keys may be. */
export interface Block {
  /** As in `described`; empty for the file itself. */
  readonly place: string;
  readonly fields: Fields;
}

/** Every object of an edition file, once each, in the order in which it is met. */
export function editionBlocks(): readonly Block[] {
  const met = new Map<Fields, string>();
  const meetFields = (place: string, fields: Fields): void => {
    if (met.has(fields)) return;
    met.set(fields, place);
    for (const [key, shape] of Object.entries(fields))
      meet([place, key.replace(/\?$/, '')].filter(Boolean).join('.'), shape);
  };
  function meet(place: string, shape: Shape): void {
    if (typeof shape === 'string' || 'oneOf' in shape) return;
    if ('list' in shape) meet(place, shape.list);
    else if ('map' in shape) meet(place, shape.map);
    else if ('either' in shape) shape.either.forEach((one) => meet(place, one));
    else if ('fields' in shape) meetFields(place, shape.fields);
    else {
      const { cases, common } =
        'kinds' in shape ? { cases: shape.kinds, common: shape.common } : { cases: shape.having };
      if (common) meetFields(place, common);
      for (const [name, fields] of Object.entries(cases)) meetFields(`${place}:${name}`, fields);
    }
  }
  meetFields('', editionShape);
  meet('condition', conditionShape);
  return [...met].map(([fields, place]) => ({ place, fields }));
}

/** What a key of an object is for. */
export function keyDescriptions(): (fields: Fields, key: string) => DescribedKey | undefined {
  const places = new Map(editionBlocks().map(({ place, fields }) => [fields, place]));
  return (fields, key) => described[places.get(fields) ?? '']?.keys[key];
}
