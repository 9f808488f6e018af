// What the build of the languages reads out of the sources by running them: which editions there are, what each of
// them says, and which languages are offered. Vite runs TypeScript as it stands, so nothing needs to be compiled first.
import { existsSync } from 'node:fs';
import { createServer } from 'vite';

/**
 * @param {string} root The package.
 * @returns {Promise<{
 *   editions: { id: string, edition: string, ids: string[] }[],
 *   languages: readonly import('../src/model/language.js').Language[],
 * }>}
 */
export async function readSource(root) {
  const server = await createServer({
    root,
    configFile: false,
    appType: 'custom',
    logLevel: 'error',
    server: { middlewareMode: true, watch: null, ws: false },
    optimizeDeps: { noDiscovery: true },
  });
  const load = (file) => server.ssrLoadModule(`${root}${file}`);
  try {
    const { listInstruments } = await load('../instruments/src/index.ts');
    const { languages } = await load('src/languages.ts');
    const editions = [];
    for (const { id, edition } of listInstruments()) {
      // An edition that is published in several versions has one set of words.
      if (editions.some((known) => known.id === id && known.edition === edition)) continue;
      const entries = [`src/en/${id}/${edition}.ts`, `src/en/${id}/${edition}-explanations.ts`];
      // What can be read beside a form is the same for all its editions.
      const reader = `src/en/${id}/reader.ts`;
      if (existsSync(`${root}${reader}`)) entries.push(reader);
      const said = (await Promise.all(entries.map(load))).flatMap(idsIn);
      editions.push({ id, edition, ids: [...new Set(said)].filter((name) => !name.startsWith('chrome.')) });
    }
    return { editions, languages };
  } finally {
    await server.close();
  }
}

/** The ids of all messages in what a module exports, also of the rows of a group, which are named by number. */
function idsIn(said) {
  return Object.values(said).flatMap((part) => {
    const found = typeof part === 'function' ? part(1) : part;
    return 'template' in found ? [found.id] : idsIn(found);
  });
}
