// @ts-check
import { NONE } from './list-choices.js';

/**
 * @typedef {import('./list-choices.js').Choices} Choices
 * @typedef {object} ListQuery What the address of the list says; what is not said is not there.
 * @property {string} [search] Stands for the words that are looked for (`searches.js`).
 * @property {string} [form]
 * @property {string} [area]
 * @property {string} [level]
 * @property {string} [outcome]
 * @property {string} [from]
 * @property {string} [to]
 * @property {string} [seen]
 * @property {string} [sort]
 * @property {string} [size]
 * @property {string} [page]
 */

/** In which orders the list can stand, by what the coordinator reads. */
export const ORDERS = /** @type {ReadonlyMap<import('./listing.js').Order, string>} */ (
  new Map([
    ['newest', 'Newest first'],
    ['oldest', 'Oldest first'],
    ['unseen', 'Not seen first'],
    ['result', 'Most pressing outcome first'],
    ['form', 'Form'],
    ['edition', 'Area and edition'],
  ])
);

export const SEEN = new Map([
  ['no', 'Not seen yet'],
  ['yes', 'Seen'],
]);

/** How many rows a page has. */
export const SIZES = new Map(['50', '200', '500'].map((size) => [size, size]));
const [SIZE = ''] = SIZES.keys();

/** @param {string} day */
const isDay = (day) => {
  const date = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().slice(0, 10) === day;
};

/**
 * What an address asks for. What is empty is not asked for; what is not known is left out, and said.
 * @param {URLSearchParams} given
 * @param {Choices} choices
 * @returns {{ query: ListQuery, unknown: (keyof ListQuery)[] }}
 */
export function readQuery(given, { forms, areas, levels, outcomes }) {
  /** @type {Record<keyof ListQuery, (value: string) => boolean>} */
  const allowed = {
    search: () => true,
    form: (value) => forms.has(value),
    area: (value) => areas.has(value),
    level: (value) => levels.has(value),
    outcome: (value) => outcomes.has(value),
    from: isDay,
    to: isDay,
    seen: (value) => SEEN.has(value),
    sort: (value) => ORDERS.has(/** @type {import('./listing.js').Order} */ (value)),
    size: (value) => SIZES.has(value),
    page: (value) => /^[1-9]\d{0,5}$/.test(value),
  };
  /** @type {ListQuery} */
  const query = {};
  /** @type {(keyof ListQuery)[]} */
  const unknown = [];
  for (const name of /** @type {(keyof ListQuery)[]} */ (Object.keys(allowed))) {
    const value = given.get(name);
    if (!value) continue;
    if (allowed[name](value)) query[name] = value;
    else unknown.push(name);
  }
  return { query, unknown };
}

/**
 * The part of an address that asks for this; empty when nothing is asked for.
 * @param {ListQuery} query
 * @returns {string} With its question mark.
 */
export function addressPart({ sort, size, page, ...filters }) {
  const parts = new URLSearchParams(filters);
  if (sort && sort !== 'newest') parts.set('sort', sort);
  if (size && size !== SIZE) parts.set('size', size);
  if (page && page !== '1') parts.set('page', page);
  return parts.size === 0 ? '' : `?${parts}`;
}

/** @param {ListQuery} query How many rows its page has. */
export const sizeOf = ({ size = SIZE }) => Number(size);

/** @param {string | undefined} code */
const orNull = (code) => (code === NONE ? null : code);

/**
 * What the store is asked for; all pages of it.
 * @param {ListQuery} query
 * @param {Choices} choices
 * @param {string} words What is looked for.
 * @returns {import('./listing.js').Wanted & { order: import('./listing.js').Order }}
 */
export function wantedBy({ form, area, level, outcome, from, to, seen, sort = 'newest' }, choices, words) {
  const all = {
    words,
    form,
    editions: area === undefined ? undefined : (choices.editionsIn.get(area) ?? []),
    level: orNull(level),
    outcome: orNull(outcome),
    from,
    to,
    isSeen: seen === undefined ? undefined : seen === 'yes',
    order: sort,
  };
  return /** @type {ReturnType<typeof wantedBy>} */ (
    Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined))
  );
}
