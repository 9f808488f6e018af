import type { Condition } from '../model/conditions.js';

/** A condition that holds no others. */
type Leaf = Exclude<
  Condition,
  { readonly all: unknown } | { readonly any: unknown } | { readonly not: unknown }
>;

/** What a condition is made of in the end. */
export function leavesOf(condition: Condition): readonly Leaf[] {
  if ('all' in condition) return condition.all.flatMap(leavesOf);
  if ('any' in condition) return condition.any.flatMap(leavesOf);
  return 'not' in condition ? leavesOf(condition.not) : [condition];
}

function itemsRead(leaf: Leaf): readonly string[] {
  if ('after' in leaf) return [leaf.item, leaf.after];
  if ('item' in leaf) return [leaf.item];
  if ('differs' in leaf) return [leaf.differs, leaf.from];
  if ('lacking' in leaf) return [leaf.lacking, leaf.from];
  if ('attached' in leaf) return [leaf.attached];
  if ('within' in leaf) return [leaf.from ?? leaf.within, ...leaf.upTo];
  return 'answered' in leaf ? [leaf.answered] : [];
}

/** The items that a condition reads. */
export const itemsIn = (condition: Condition): readonly string[] => leavesOf(condition).flatMap(itemsRead);
