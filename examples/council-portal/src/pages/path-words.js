// @ts-check
import { english } from '../wording.js';

/**
 * A place in the answers in words: `children[1].name` becomes "Child 2: Name".
 * @param {import('../wording.js').Words} words
 * @param {string} path
 * @returns {string}
 */
export function pathWords(words, path) {
  const [, id = path, row, field = ''] = /^([^.[]+)(?:\[(\d+)\])?(?:\.(.+))?$/.exec(path) ?? [];
  const item = words.items[id];
  if (row === undefined) return english(item?.label, path);
  const number = Number(row) + 1;
  return `${english(item?.row?.(number), `${id} ${number}`)}: ${english(item?.fields?.[field]?.label, field)}`;
}
