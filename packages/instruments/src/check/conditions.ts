import type { Condition } from '../model/conditions.js';

/** The items that a condition reads. */
export function itemsIn(condition: Condition): readonly string[] {
  if ('all' in condition) return condition.all.flatMap(itemsIn);
  if ('any' in condition) return condition.any.flatMap(itemsIn);
  if ('not' in condition) return itemsIn(condition.not);
  if ('after' in condition) return [condition.item, condition.after];
  if ('item' in condition) return [condition.item];
  if ('differs' in condition) return [condition.differs, condition.from];
  if ('attached' in condition) return [condition.attached];
  return 'answered' in condition ? [condition.answered] : [];
}
