import { brief, isRecord, kindOf } from '../check/given.js';
import type { Report } from './problems.js';
import { MOST_COUNT, type Fields, type Shape } from './shape.js';
import { conditionShape } from './structure.js';
import { isOfSort, TEXTS } from './texts.js';

/** Deep enough for any condition that a person can read. */
const MOST_DEPTH = 40;

const optional = (key: string): boolean => key.endsWith('?');
const at = (path: string, key: string): string => (path ? `${path}.${key}` : key);

/** Compares a value with what it may be. Reads plain data, as `JSON.parse` gives it. */
export function checkStructure(fields: Fields, value: unknown, report: Report): void {
  const isText = (path: string, shape: string, text: unknown): void => {
    const [, most] = TEXTS[shape] as readonly [RegExp, number];
    if (typeof text !== 'string') report(path, 'wrong-type', { given: kindOf(text), expected: shape });
    else if (text.length > most) report(path, 'too-many', { max: most });
    else if (!isOfSort(shape, text)) report(path, 'wrong-type', { given: brief(text), expected: shape });
  };

  const isObject = (path: string, given: unknown): given is Record<string, unknown> => {
    if (isRecord(given)) return true;
    report(path, 'wrong-type', { given: kindOf(given), expected: 'object' });
    return false;
  };

  const hasFields = (path: string, wanted: Fields, given: Record<string, unknown>, depth: number): void => {
    const names = Object.keys(wanted).map((key) => (optional(key) ? key.slice(0, -1) : key));
    for (const key of Object.keys(given))
      if (!names.includes(key)) report(at(path, brief(key)), 'unknown-key', { allowed: names });
    for (const [key, shape] of Object.entries(wanted)) {
      const name = optional(key) ? key.slice(0, -1) : key;
      if (Object.hasOwn(given, name)) is(at(path, name), shape, given[name], depth);
      else if (!optional(key)) report(at(path, name), 'missing', {});
    }
  };

  const isOneOf = (path: string, allowed: readonly string[], given: unknown): void => {
    if (!allowed.includes(given as string))
      report(path, given === undefined ? 'missing' : 'not-allowed', { given: brief(given), allowed });
  };

  /** A list or a map: how many, and each of them. */
  const isMany = (
    path: string,
    shape: Extract<Shape, { most: number }>,
    given: unknown,
    depth: number,
  ): void => {
    if ('list' in shape) {
      if (!Array.isArray(given))
        return report(path, 'wrong-type', { given: kindOf(given), expected: 'list' });
      if (given.length > shape.most) return report(path, 'too-many', { max: shape.most });
      if (given.length < (shape.least ?? 0)) return report(path, 'too-few', { min: shape.least as number });
      given.forEach((entry, index) => is(`${path}[${index}]`, shape.list, entry, depth));
    } else if (isObject(path, given)) {
      const keys = Object.keys(given);
      if (keys.length > shape.most) return report(path, 'too-many', { max: shape.most });
      for (const key of keys) {
        isText(at(path, brief(key)), shape.keys ?? 'id', key);
        is(at(path, brief(key)), shape.map, given[key], depth);
      }
    }
  };

  function is(path: string, shape: Shape, given: unknown, above: number): void {
    const depth = above + 1;
    if (depth > MOST_DEPTH) return report(path, 'too-deep', { max: MOST_DEPTH });
    if (shape === 'json') return;
    if (shape === 'condition') return is(path, conditionShape, given, depth);
    if (shape === 'true' || shape === 'flag') {
      if (given !== true && !(shape === 'flag' && given === false))
        report(path, 'not-allowed', {
          given: brief(given),
          allowed: ['true', ...(shape === 'flag' ? ['false'] : [])],
        });
    } else if (shape === 'count' || shape === 'days') {
      const least = shape === 'days' ? -MOST_COUNT : 0;
      if (!Number.isInteger(given) || (given as number) < least || (given as number) > MOST_COUNT)
        report(path, 'wrong-type', { given: brief(given), expected: shape });
    } else if (typeof shape === 'string') isText(path, shape, given);
    else if ('most' in shape) isMany(path, shape, given, depth);
    else if ('oneOf' in shape) isOneOf(path, shape.oneOf, given);
    else if ('either' in shape) {
      // An object is meant by the one that takes objects, anything else by the first.
      const [first, other = 'json'] = shape.either;
      is(path, (isRecord(given) || Array.isArray(given) ? other : first) as Shape, given, depth);
    } else if (!isObject(path, given)) return;
    else if ('fields' in shape) hasFields(path, shape.fields, given, depth);
    else if ('kinds' in shape) {
      const { kind } = given;
      if (typeof kind === 'string' && Object.hasOwn(shape.kinds, kind))
        hasFields(path, { ...shape.common, ...shape.kinds[kind] }, given, depth);
      else isOneOf(at(path, 'kind'), Object.keys(shape.kinds), kind);
    } else {
      const key = Object.keys(shape.having).find((name) => Object.hasOwn(given, name));
      if (key === undefined)
        report(path, 'not-allowed', { given: 'object', allowed: Object.keys(shape.having) });
      else hasFields(path, shape.having[key] as Fields, given, depth);
    }
  }

  if (isObject('', value)) hasFields('', fields, value, 0);
}
