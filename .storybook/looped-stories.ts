/**
 * Storybook takes each export of a file for a story, and exports cannot be looped over. Our stories follow from the
 * registry: a file exports them all as one object, `stories`, and here each of them becomes an export.
 */
import { pathToFileURL } from 'node:url';
import type { Indexer } from 'storybook/internal/types';
import type { Plugin } from 'vite';

const FILE = /\/stories\/([a-z-]+)\.stories\.ts$/;

async function storyNames(file: string): Promise<string[]> {
  const { stories } = (await import(pathToFileURL(file).href)) as { stories: object };
  return Object.keys(stories);
}

/** Lists the stories of a file, under the tag that the file is named after. */
export const indexLoopedStories: Indexer = {
  test: FILE,
  createIndex: async (file) =>
    (await storyNames(file)).map((exportName) => ({
      type: 'story',
      importPath: file,
      exportName,
      title: FILE.exec(file)?.[1] ?? file,
    })),
};

/** Gives the same file, in the browser, an export for each of its stories. */
export const exportLoopedStories: Plugin = {
  name: 'looped-stories',
  async transform(code, file) {
    if (!FILE.test(file)) return null;
    const names = await storyNames(file);
    return [code, ...names.map((name) => `export const ${name} = stories.${name};`)].join('\n');
  },
};
