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
  // What every form says to the person who fills it in alone, around it.
  const aroundSelfServe = ['shared', 'chrome', 'services'].map((name) => `src/en/self/${name}.ts`);
  const server = await createServer({
    root,
    configFile: false,
    appType: 'custom',
    logLevel: 'error',
    server: { middlewareMode: true, watch: null, ws: false },
    optimizeDeps: { noDiscovery: true },
  });
  const load = (file) => server.ssrLoadModule(`${root}${file}`);
  const idsSaid = async (files) => {
    const said = (await Promise.all(files.map(load))).flatMap(idsIn);
    return [...new Set(said)].filter((name) => !name.startsWith('chrome.'));
  };
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
      editions.push({ id, edition, ids: await idsSaid(entries) });
      // To the person who fills it in alone it is said in words of its own, which a file of its own holds.
      const selfServe = `src/en/${id}/${edition}-self.ts`;
      if (existsSync(`${root}${selfServe}`))
        editions.push({
          id,
          edition: `${edition}-self`,
          ids: await idsSaid([selfServe, ...aroundSelfServe]),
        });
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
