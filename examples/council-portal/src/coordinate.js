// @ts-check
import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { fromThisSite } from './from-this-site.js';
import { listChoices } from './list-choices.js';
import { csvOf, exportedOf, jsonOf } from './list-export.js';
import { addressPart, readQuery, sizeOf, wantedBy } from './list-query.js';
import { britishDay } from './listed.js';
import { listPage } from './pages/list.js';
import { submissionPage } from './pages/submission.js';
import { createSearches, WORDS_AT_MOST } from './searches.js';

const FORM_BYTES = 16 * 1024;
const SEARCH_IS_OVER =
  'This search is over: what was looked for is forgotten an hour after it was last used. Search again.';

/** @typedef {import('./list-query.js').ListQuery} ListQuery */

/**
 * The coordinator's side: the list, what is narrowed down and exported of it, and each submission. It has no log-in, as nothing here has.
 * @param {object} parts
 * @param {import('./store.js').Store} parts.store
 * @param {import('./pages/submission.js').Knowledge} parts.knowledge
 * @param {readonly import('./local-editions.js').LocalEdition[]} parts.local
 * @param {import('./searches.js').Searches} [parts.searches]
 */
export function coordinate({ store, knowledge, local, searches = createSearches() }) {
  const routes = new Hono();
  const choices = listChoices(knowledge, local);

  /** What an address asks for. @param {URLSearchParams} given */
  const asked = (given) => {
    const { query, unknown } = readQuery(given, choices);
    const words = query.search === undefined ? '' : searches.find(query.search);
    return { query, unknown, words };
  };
  const parameters = (/** @type {import('hono').Context} */ c) => new URL(c.req.url).searchParams;

  // A form of this site, and not more than one can be.
  for (const path of ['/submissions/search', '/submissions/:reference/seen'])
    routes.post(
      path,
      async (c, next) =>
        fromThisSite(c.req) ? next() : c.text('This was sent by a page of another site.', 403),
      bodyLimit({ maxSize: FORM_BYTES, onError: (c) => c.text('This is too long.', 413) }),
    );

  routes.get('/submissions', (c) => {
    const { query, unknown, words } = asked(parameters(c));
    if (words === undefined)
      return c.html(listPage({ query, choices, knowledge, notice: SEARCH_IS_OVER }), 410);
    const wanted = wantedBy(query, choices, words);
    const limit = sizeOf(query);
    const read = (/** @type {number} */ page) => store.list({ ...wanted, limit, offset: (page - 1) * limit });
    let page = Number(query.page ?? 1);
    let listed = read(page);
    const last = Math.max(1, Math.ceil(listed.found / limit));
    if (page > last) listed = read((page = last));
    const shown = { ...query, page: String(page) };
    return c.html(listPage({ query: shown, unknown, words, choices, knowledge, ...listed, last }));
  });

  /** The words go into no address: the answer leads to one that holds a key in their place. */
  routes.post('/submissions/search', async (c) => {
    const form = await c.req.parseBody();
    const text = (/** @type {string} */ name) => (typeof form[name] === 'string' ? form[name].trim() : '');
    const given = new URLSearchParams(Object.keys(form).map((name) => [name, text(name)]));
    given.delete('search');
    given.delete('page');
    const words = text('words');
    if (words.length > WORDS_AT_MOST)
      return c.text(`What is looked for has at most ${WORDS_AT_MOST} characters.`, 400);
    const { query } = readQuery(given, choices);
    return c.redirect(
      `/submissions${addressPart({ ...query, ...(words && { search: searches.add(words) }) })}`,
      303,
    );
  });

  for (const kind of /** @type {const} */ (['csv', 'json']))
    routes.get(`/submissions.${kind}`, (c) => {
      const { query, unknown, words } = asked(parameters(c));
      if (words === undefined) return c.text(SEARCH_IS_OVER, 410);
      // A file does not say what was left out of its filters: there is none.
      if (unknown.length > 0)
        return c.text(`This portal does not know what these ask for: ${unknown.join(', ')}.`, 400);
      const rows = store.list(wantedBy(query, choices, words)).rows.map((row) => exportedOf(row, choices));
      const now = new Date().toISOString();
      c.header('Content-Disposition', `attachment; filename="submissions-${britishDay(now)}.${kind}"`);
      if (kind === 'csv')
        return c.body(csvOf(rows, choices), 200, {
          'Content-Type': 'text/csv; charset=utf-8; header=present',
        });
      const { search: _words, page: _page, size: _size, ...filters } = query;
      return c.body(jsonOf(rows, filters, now), 200, { 'Content-Type': 'application/json' });
    });

  routes.get('/submissions/:id', (c) => {
    const stored = store.find(c.req.param('id'));
    if (stored === null) return c.notFound();
    return c.html(submissionPage(stored, knowledge, { back: addressPart(asked(parameters(c)).query) }));
  });

  routes.post('/submissions/:reference/seen', async (c) => {
    const stored = store.find(c.req.param('reference'));
    if (stored === null) return c.notFound();
    const { reference } = stored;
    const { seen, from } = await c.req.parseBody();
    if (seen !== 'yes' && seen !== 'no') return c.text('"seen" is "yes" or "no".', 400);
    store.mark(reference, seen === 'yes');
    const back = addressPart(asked(parameters(c)).query);
    return c.redirect(
      from === 'list' ? `/submissions${back}#${reference}` : `/submissions/${reference}${back}`,
      303,
    );
  });

  return routes;
}
