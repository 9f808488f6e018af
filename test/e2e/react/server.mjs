/** A site that renders its pages with React, and stores what it is sent. */
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import '@safeguarding-forms/react/server.js';
import { createElement } from 'react';
import { renderToString } from 'react-dom/server';
import { build } from 'vite';
import { ComponentPage } from './component-page.mjs';
import { Page } from './page.mjs';

const CDN = new URL('../../../packages/elements/dist/cdn/', import.meta.url);
/** @param {string} path */
const here = (path) => fileURLToPath(new URL(path, import.meta.url));

/** The page of the component: its script brings the element. */
const componentDocument = () => `<!doctype html><html lang="en"><title>Example</title>
<link rel="icon" href="data:,">
<body><div id="root">${renderToString(createElement(ComponentPage))}</div>
<script type="module" src="/component-client.js"></script>`;

/** @param {string} way */
const documentOf = (way) =>
  way === 'component'
    ? componentDocument()
    : `<!doctype html><html lang="en"><title>Example</title>
<link rel="icon" href="data:,">
<body><div id="root" data-way="${way}">${renderToString(createElement(Page, { way }))}</div>
<script type="module" src="/cdn/dash-checklist.js"></script>
${way === 'raw' ? '<script type="module" src="/listener.js"></script>' : ''}
<script type="module" src="/client.js" async></script>`;

/** The scripts of the pages, in React's own development build, which tells what it finds amiss. */
async function scripts() {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    mode: 'development',
    define: { 'process.env.NODE_ENV': '"development"' },
    // Lit as it is shipped, not its development build with warnings.
    resolve: { conditions: ['production', 'module', 'browser'] },
    build: {
      write: false,
      minify: false,
      modulePreload: false,
      rolldownOptions: {
        input: {
          client: here('client.mjs'),
          listener: here('listener.mjs'),
          'component-client': here('component-client.mjs'),
        },
        output: { entryFileNames: '[name].js', chunkFileNames: '[name].js' },
      },
    },
  });
  const { output } = /** @type {import('vite').Rolldown.RolldownOutput} */ (built);
  return new Map(output.flatMap((file) => (file.type === 'chunk' ? [[`/${file.fileName}`, file.code]] : [])));
}

/** Starts the site on a free port. */
export async function startSite() {
  const code = await scripts();
  /** @type {string[]} */
  const received = [];
  /** What is waited for before React's script is sent. */
  let held = Promise.resolve();
  /**
   * @param {import('node:http').IncomingMessage} request
   * @returns {Promise<[type: string, body: string | Buffer]>}
   */
  async function answer(request) {
    const { pathname } = new URL(request.url ?? '', 'http://localhost');
    if (request.method === 'POST') {
      received.push(await text(request));
      return ['application/json', JSON.stringify({ reference: `EXAMPLE-${received.length}` })];
    }
    if (pathname.endsWith('client.js')) await held;
    if (pathname.startsWith('/cdn/'))
      return [
        pathname.endsWith('.css') ? 'text/css' : 'text/javascript',
        await readFile(new URL(pathname.slice(5), CDN)),
      ];
    const script = code.get(pathname);
    return script === undefined ? ['text/html', documentOf(pathname.slice(1))] : ['text/javascript', script];
  }
  const server = createServer(async (request, response) => {
    try {
      const [type, body] = await answer(request);
      response.writeHead(200, { 'content-type': type }).end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  return {
    url: `http://127.0.0.1:${port}`,
    received,
    /** Keeps React's script back until `release` is called. */
    hold() {
      /** @type {() => void} */
      let release = () => undefined;
      held = new Promise((resolve) => (release = resolve));
      return release;
    },
    close: () => server.close(),
  };
}
