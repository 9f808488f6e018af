/** The pages that are measured against each other. The first is what all others are compared with. */
import { BASE } from './goals.mjs';
import { build as govuk } from './pages/govuk/page.mjs';
import { build as html } from './pages/html/page.mjs';
import { build as oursPrerendered, missing } from './pages/ours-prerendered/page.mjs';
import { build as ours } from './pages/ours/page.mjs';
import { build as react } from './pages/react/page.mjs';
import { build as surveyjs } from './pages/surveyjs/page.mjs';

/**
 * @typedef {object} Selectors how a page's parts are found
 * @property {string} root what holds one form
 * @property {string} radio of question NUMBER the answer VALUE
 * @property {string} count how many times yes, in the result
 * @property {string[]} submit the buttons that lead to the submission, one after the other
 * @property {string} [host] the custom element, where the form is one
 */

/**
 * @typedef {object} Contender
 * @property {string} name
 * @property {string} title
 * @property {Selectors} selectors
 * @property {(what: { model: import('./model.mjs').Model, forms: number, lang: string }) => Promise<Record<string, string>>} build
 *   the files of its page
 * @property {() => string | undefined} [missing] why it cannot be built
 * @property {readonly string[]} [languages] besides English
 */

const plain = {
  root: 'form',
  radio: 'input[name="qNUMBER"][value="VALUE"]',
  count: '[data-figure="yes"]',
  submit: ['button[type="submit"]'],
};
const element = {
  root: 'dash-checklist',
  host: 'dash-checklist',
  radio: '[data-item="qNUMBER"] input[value="VALUE"]',
  count: '[part~="result"] dd',
  submit: ['[part~="review"]', '[part~="submit"]'],
};

/** @type {readonly Contender[]} */
export const contenders = [
  { name: BASE, title: 'HTML and a small script', selectors: plain, build: html },
  { name: 'html-again', title: 'the same page again (the noise)', selectors: plain, build: html },
  { name: 'govuk', title: 'GOV.UK Frontend', selectors: plain, build: govuk },
  {
    name: 'react',
    title: 'React, react-hook-form, zod',
    selectors: { ...plain, radio: 'input[name="qNUMBER.answer"][value="VALUE"]' },
    build: react,
  },
  {
    name: 'surveyjs',
    title: 'SurveyJS',
    selectors: {
      root: '.survey',
      radio: '[data-name="qNUMBER"] input[value="VALUE"]',
      count: '[data-figure="yes"]',
      submit: ['.sd-navigation__complete-btn'],
    },
    build: surveyjs,
  },
  { name: 'ours', title: '`<dash-checklist>`', selectors: element, build: ours, languages: ['ur'] },
  {
    name: 'ours-prerendered',
    title: '`<dash-checklist>`, form in the page',
    selectors: element,
    build: oursPrerendered,
    missing,
  },
];
