import type { Instrument } from '../model/instrument.js';
import { itemsIn } from '../check/conditions.js';
import type { Report } from './problems.js';

/**
 * No item is asked only if it is asked itself, however many others stand between: whether it is could never be found
 * out. Fields of a row are a small form of their own.
 */
export function checkCircles({ sections }: Instrument, report: Report): void {
  interface Asked {
    readonly id: string;
    readonly path: string;
    readonly reads: readonly string[];
  }
  const find = (asked: readonly Asked[]): void => {
    const byId = new Map(asked.map((each) => [each.id, each]));
    const settled = new Set<string>();
    const follow = (id: string, way: readonly string[]): void => {
      const each = byId.get(id);
      if (!each || settled.has(id)) return;
      if (way.includes(id)) {
        report(each.path, 'circle', { items: [...way.slice(way.indexOf(id)), id] });
        settled.add(id);
        return;
      }
      each.reads.forEach((read) => follow(read, [...way, id]));
      settled.add(id);
    };
    asked.forEach(({ id }) => follow(id, []));
  };
  const asked = sections.flatMap((section, at) =>
    section.items.map((item, index) => {
      const path = `sections[${at}].items[${index}]`;
      const conditions = [section.when, item.when].filter((when) => when !== undefined);
      if (item.kind === 'group')
        find(
          item.fields.map(({ id, when }, field) => ({
            id,
            path: `${path}.fields[${field}].when`,
            reads: when ? itemsIn(when) : [],
          })),
        );
      return { id: item.id, path: `${path}.when`, reads: conditions.flatMap(itemsIn) };
    }),
  );
  find(asked);
}
