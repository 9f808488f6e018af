/**
 * Serves the built scripts with faults, to see what a page does then. `POST /faulty/<page>` with
 * `{ file, fault, times }` sets how often which file of that page is at fault; `/faulty/<page>/<file>` serves it.
 * `/faulty/<page>/` is a page with the script that `?script=` names.
 */
import { readFile } from 'node:fs/promises';

const ADDRESS = /^\/faulty\/([\w-]+)\/(.*)$/;
const cdn = new URL('../../packages/elements/dist/cdn/', import.meta.url);

/** @type {Map<string, { file: string, fault: string, times: number }>} */
const faults = new Map();

/** What a fault makes of a file. @param {string} fault @param {string} code @returns {Promise<string>} */
async function faulty(fault, code) {
  switch (fault) {
    case 'broken':
      return code.slice(0, code.length / 2);
    case 'throws':
      return `throw new Error('Example');${code}`;
    case 'of another build':
      return code.replace(/(\d+\.\d+\.\d+)-[0-9a-f]{12}\//g, '$1-000000000000/');
    case 'another file':
      return readFile(new URL('text/locales/chrome/cy.js', cdn), 'utf8');
    default:
      return '';
  }
}

/**
 * @param {import('koa').Context} context
 * @param {() => Promise<unknown>} next
 */
export async function faultyFiles(context, next) {
  const [, page = '', file = ''] = ADDRESS.exec(context.path) ?? [];
  if (!page) return next();
  if (context.method === 'POST') {
    const { file: which, fault, times } = context.query;
    faults.set(page, { file: String(which), fault: String(fault), times: Number(times) });
    context.status = 204;
    return undefined;
  }
  context.set('Cache-Control', 'no-store');
  if (!file) {
    context.type = 'html';
    context.body = `<!doctype html><html lang="en"><meta charset="utf-8"><title>A host</title>
      <script type="module" src="${context.query.script}"></script><body></body></html>`;
    return undefined;
  }
  const set = faults.get(page);
  const isAtFault = set?.file === file && set.times-- > 0;
  if (isAtFault && set.fault === 'missing') {
    context.status = 404;
    return undefined;
  }
  const code = await readFile(new URL(file, cdn), 'utf8');
  context.type = 'js';
  context.body = isAtFault ? await faulty(set.fault, code) : code;
  return undefined;
}
