/** Finds files that import one another in a circle, over however many others. */
import { dirname, join } from 'node:path/posix';
import { importsOf } from './import-rules.js';
import type { SourceFile } from './source-files.js';

/** What each file imports, by their paths. */
export type ImportGraph = ReadonlyMap<string, readonly string[]>;

/** Which of some files import which, types included. Other packages and files that are not given are left out. */
export function importGraph(sources: readonly SourceFile[]): ImportGraph {
  const known = new Set(sources.map(({ path }) => path));
  const targets = (file: SourceFile): string[] =>
    importsOf(file)
      .filter((specifier) => specifier?.startsWith('.'))
      .map((specifier) => join(dirname(file.path), specifier as string).replace(/\.js$/, '.ts'))
      .filter((path) => known.has(path));
  return new Map(sources.map((file) => [file.path, targets(file)]));
}

/**
 * The circles of a graph: sets of files each of which comes back to itself through all the others (its strongly
 * connected components of more than one file, and files that import themselves). Tarjan's algorithm.
 */
export function circlesIn(graph: ImportGraph): string[][] {
  const circles: string[][] = [];
  const order = new Map<string, number>();
  /** The earliest file on the way that a file leads back to. */
  const earliest = new Map<string, number>();
  const way: string[] = [];
  const onWay = new Set<string>();

  function visit(file: string): void {
    order.set(file, order.size);
    earliest.set(file, order.get(file)!);
    way.push(file);
    onWay.add(file);
    const reached = (at: number): unknown => earliest.set(file, Math.min(earliest.get(file)!, at));
    for (const target of graph.get(file) ?? []) {
      if (!order.has(target)) {
        visit(target);
        reached(earliest.get(target)!);
      } else if (onWay.has(target)) reached(order.get(target)!);
    }
    if (earliest.get(file) !== order.get(file)) return;
    const circle = way.splice(way.indexOf(file));
    circle.forEach((member) => onWay.delete(member));
    if (circle.length > 1 || graph.get(file)?.includes(file)) circles.push(circle.sort());
  }

  for (const file of graph.keys()) if (!order.has(file)) visit(file);
  return circles;
}
