/** Twenty forms on one page, until every radio and every result is there and painted. */
import { visit } from '../visit.mjs';

const FORMS = 20;
const RADIOS = 81;

async function inPage(page, { forms, radios }) {
  // Looked for once a frame: to look through twenty forms after every change would be much of what is measured.
  for (;;) {
    await page.frame();
    const all = page.forms();
    const isDrawn = (form) =>
      page.count(form) === '0' && form.querySelectorAll('input[type=radio]').length >= radios;
    if (all.length === forms && all.every(isDrawn)) break;
  }
  await page.task();
  return performance.now();
}

/** @type {import('./figures.mjs').Figure} */
export const many = {
  name: 'many',
  pages: () => [{ forms: FORMS }],
  measure: async ({ browser, contender, address }) => ({
    many: await visit(browser, {
      address: address({ forms: FORMS }),
      selectors: contender.selectors,
      inPage,
      given: { forms: FORMS, radios: RADIOS },
    }),
  }),
};
