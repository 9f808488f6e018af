// @ts-check

/**
 * @typedef {'tool' | 'outcome' | 'decision' | 'grid' | 'referral' | 'record'} Step
 * @typedef {object} Pathway How a case goes to the conference of an area.
 * @property {readonly string[]} tools Editions of the risk tools that its referral takes; the first is offered first.
 * @property {readonly Step[]} steps
 */

/**
 * The risk tools by edition: the element that each is an edition of, and what it is called.
 * @type {Readonly<Record<string, { tag: string, name: string }>>}
 */
export const TOOLS = {
  cleveland: { tag: 'dash-checklist', name: 'DASH Cleveland' },
  kirklees: { tag: 'dash-checklist', name: 'DASH Kirklees' },
  liverpool: { tag: 'merit-form', name: 'MeRIT' },
  'sefton-domestic': { tag: 'dash-checklist', name: 'Sefton domestic' },
  'sefton-sexual': { tag: 'dash-checklist', name: 'Sefton sexual' },
  'sefton-hate': { tag: 'dash-checklist', name: 'Sefton hate' },
};

/** The edition of the severity grid that a referral takes along. */
export const GRID = 'cleveland';

const DASH = ['cleveland', 'kirklees'];

/** Where the area prints no chart, this page says what the risk tool leads to. */
const STEPS = /** @type {const} */ (['tool', 'outcome', 'referral', 'record']);

/** @type {Readonly<Record<string, Pathway>>} */
export const PATHWAYS = {
  norfolk: { tools: DASH, steps: ['tool', 'outcome', 'grid', 'referral', 'record'] },
  cleveland: { tools: DASH, steps: ['tool', 'outcome', 'grid', 'referral', 'record'] },
  kirklees: { tools: DASH, steps: STEPS },
  // Its risk tool answers most of its chart.
  liverpool: { tools: ['liverpool', ...DASH], steps: ['tool', 'decision', 'referral', 'record'] },
  // Its chart asks for the risk tool, and ends before it where the case was heard before.
  sefton: {
    tools: ['sefton-domestic', 'sefton-sexual', 'sefton-hate'],
    steps: ['decision', 'tool', 'referral', 'record'],
  },
};

/**
 * The pathway of an area. One that the portal does not know goes the common way: its element says which there are.
 * @param {string} area
 * @returns {Pathway}
 */
export const pathwayOf = (area) =>
  (Object.hasOwn(PATHWAYS, area) ? PATHWAYS[area] : undefined) ?? { tools: DASH, steps: STEPS };
