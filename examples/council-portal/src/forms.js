// @ts-check

/**
 * @typedef {object} Form A page of the portal.
 * @property {string} tag The element, and the page's path.
 * @property {string} instrument
 * @property {string} attribute The element's attribute that names the local edition.
 */

/** @type {Form[]} */
export const FORMS = [
  { tag: 'dash-checklist', instrument: 'dash', attribute: 'edition' },
  { tag: 'merit-form', instrument: 'merit', attribute: 'edition' },
  { tag: 'marac-decision', instrument: 'marac-decision', attribute: 'area' },
  { tag: 'severity-grid', instrument: 'severity-grid', attribute: 'edition' },
  { tag: 'marac-referral', instrument: 'marac-referral', attribute: 'area' },
  { tag: 'share-without-consent', instrument: 'share-without-consent', attribute: 'framework' },
  { tag: 'mappa-screening', instrument: 'mappa-screening', attribute: 'edition' },
  { tag: 'marac-quality-check', instrument: 'marac-quality-check', attribute: 'edition' },
  { tag: 'marac-research', instrument: 'marac-research', attribute: 'edition' },
  { tag: 'marac-transfer', instrument: 'marac-transfer', attribute: 'edition' },
  { tag: 'marac-actions', instrument: 'marac-actions', attribute: 'edition' },
];
