// @ts-check
import { FORMS } from './forms.js';
import { GRID, PATHWAYS, pathwayOf, TOOLS } from './pathways.js';

/** @typedef {'risk' | 'refer' | 'record' | 'tools'} Wish What somebody who is worried about a person comes to do. */

/**
 * The step of the pathway that each wish begins with; the tools of an area stand on a page of their own.
 * @type {Readonly<Record<Wish, import('./pathways.js').Step | undefined>>}
 */
export const WISHES = { risk: 'tool', refer: 'referral', record: 'record', tools: undefined };

/** The areas that the portal knows. */
export const AREAS = Object.keys(PATHWAYS);

/**
 * The area that an edition is of: Sefton of `sefton-domestic`, none of a law.
 * @param {string} edition
 * @returns {string | undefined}
 */
export const areaOf = (edition) => AREAS.find((area) => edition === area || edition.startsWith(`${area}-`));

/**
 * The editions of a form that an area's referral takes along from elsewhere: risk tools, and the grid.
 * @param {import('./forms.js').Form} form
 * @param {string} area
 * @returns {string[]}
 */
function takenAlong({ tag }, area) {
  if (!AREAS.includes(area)) return [];
  const { tools, steps } = pathwayOf(area);
  if (tag === 'severity-grid') return steps.includes('grid') ? [GRID] : [];
  return tools.filter((tool) => TOOLS[tool]?.tag === tag);
}

/**
 * The editions of a form that an area works with, its own first; of a form that hangs on no area, the one in force.
 * @param {import('./forms.js').Form} form
 * @param {readonly string[]} editions Those that the form has.
 * @param {string} area
 * @returns {string[]}
 */
function editionsIn(form, editions, area) {
  if (!editions.some(areaOf)) return editions.slice(0, 1);
  return [...new Set([...editions.filter((edition) => areaOf(edition) === area), ...takenAlong(form, area)])];
}

/**
 * The edition of a form that an area fills in; what nothing goes by is left as it is, so that the element can say which
 * there are.
 * @param {import('./forms.js').Form} form
 * @param {readonly string[]} editions Those that the form has.
 * @param {string} area
 * @returns {string}
 */
export const editionFor = (form, editions, area) => editionsIn(form, editions, area)[0] ?? area;

/**
 * Every form that an area works with, once for each edition.
 * @param {string} area
 * @param {(form: import('./forms.js').Form) => string[]} editionsOf
 * @returns {{ form: import('./forms.js').Form, edition: string }[]}
 */
export const toolsOf = (area, editionsOf) =>
  FORMS.flatMap((form) => editionsIn(form, editionsOf(form), area).map((edition) => ({ form, edition })));
