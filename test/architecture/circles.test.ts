/** No file comes back to itself through its imports, types included. */
import { describe, expect, it } from 'vitest';
import { circlesIn, importGraph, type ImportGraph } from './circles.js';
import { readSources } from './source-files.js';

const sources = readSources();
const packages = [...new Set(sources.map(({ path }) => path.split('/')[1] as string))];

describe('the files of a package', () => {
  it.each(packages)('stand in no circle: %s', (name) => {
    const graph = importGraph(sources.filter(({ path }) => path.startsWith(`packages/${name}/`)));
    expect(circlesIn(graph)).toEqual([]);
  });

  it('import one another at all', () => {
    expect([...importGraph(sources).values()].flat().length).toBeGreaterThan(sources.length);
  });
});

describe('the layers of instruments', () => {
  const graph = importGraph(sources);
  const roomOf = (path: string): string => path.replace('packages/instruments/src/', '').split('/')[0] ?? '';

  it.each([
    ['model', ['model']],
    ['check', ['model', 'check']],
    ['score', ['model', 'check', 'score']],
  ])('let %s stand on %j alone', (room, below) => {
    const files = [...graph].filter(([path]) => path.startsWith(`packages/instruments/src/${room}/`));
    expect(files.length).toBeGreaterThan(0);
    const upward = files.flatMap(([path, targets]) =>
      targets
        .filter((target) => !below.includes(roomOf(target)))
        .map((target) => `${path} imports ${target}`),
    );
    expect(upward).toEqual([]);
  });
});

it('no edition imports the table of scorers: a page with one form would load those of all', () => {
  const table = 'packages/instruments/src/score/scorers.ts';
  const graph = importGraph(sources.filter(({ path }) => path.startsWith('packages/instruments/')));
  expect([...graph.keys()]).toContain(table);
  expect([...graph].filter(([, targets]) => targets.includes(table))).toEqual([]);
});

describe('the finder of circles', () => {
  /** `ab bc` is a graph in which a imports b, and b imports c. */
  const graphOf = (arrows: string): ImportGraph => {
    const graph = new Map<string, string[]>();
    for (const [from, to] of arrows.split(' ') as Iterable<[string, string]>) {
      graph.set(from, [...(graph.get(from) ?? []), to]);
      if (!graph.has(to)) graph.set(to, []);
    }
    return graph;
  };

  it.each([
    ['a chain', 'ab bc cd', []],
    ['a file that two ways lead to', 'ab ac bd cd', []],
    ['arrows into what was left behind', 'ab cb ca', []],
    ['a file that imports itself', 'aa', ['a']],
    ['two files', 'ab ba', ['ab']],
    ['three, entered from outside', 'xa ab bc ca cy', ['abc']],
    ['two circles with one file in common', 'ab ba bc cb', ['abc']],
    ['two circles joined one way', 'ab ba bc cd dc', ['ab', 'cd']],
    ['a circle behind a way that ends', 'ab ac cd dc bx', ['cd']],
    ['a circle with a short cut', 'ab bc cd da ac', ['abcd']],
  ])('knows %s: %s', (_what, arrows, circles) => {
    const found = circlesIn(graphOf(arrows)).map((circle) => circle.join(''));
    expect(found.sort()).toEqual(circles);
  });

  const at = (name: string, source: string) => ({ path: `packages/sample/src/${name}.ts`, source });

  it.each([
    `import { b } from '../b.js';`,
    `import '../b.js';`,
    `import type { B } from '../b.js';`,
    `export * from '../b.js';`,
    `export type { B } from '../b.js';`,
    `type B = import('../b.js').B;`,
    `const b = (): Promise<unknown> => import('../b.js');`,
  ])('counts %s', (source) => {
    const files = [at('room/a', source), at('b', `import { a } from './room/a.js';`)];
    expect(circlesIn(importGraph(files))).toEqual([
      ['packages/sample/src/b.ts', 'packages/sample/src/room/a.ts'],
    ]);
  });

  it('counts no other package, and nothing that is only spoken of', () => {
    const files = [
      at('a', `import { html } from 'lit'; // import './b.js'\nconst text = "import './b.js'";`),
      at('b', `import { a } from './a.js'; import './not-there.js';`),
    ];
    expect([...importGraph(files).values()]).toEqual([[], ['packages/sample/src/a.ts']]);
  });
});
