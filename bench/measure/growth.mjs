/** How much more a click costs on a form of 400 questions than on one of 27: an invented form, the same code. */
import { BASE } from '../goals.mjs';
import { invented } from '../model.mjs';
import { build as inventedOurs } from '../pages/invented/page.mjs';
import { clicks } from './click.mjs';

const SHORT = 27;
const LONG = 400;

/** As many clicks on the long form, spread over all of it. */
const spread = (length) =>
  Array.from({ length: SHORT }, (_, index) => 1 + Math.floor((index * length) / SHORT));

/** @type {import('./figures.mjs').Figure} */
export const growth = {
  name: 'growth',
  visits: 3,
  takes: ({ name }) => name === BASE || name === 'ours',
  pages: () => [SHORT, LONG].map((questions) => ({ questions })),
  build: (contender, { questions }) => {
    const build = contender.name === 'ours' ? inventedOurs : contender.build;
    return build({ model: invented(questions), forms: 1, lang: 'en' });
  },
  async measure({ browser, contender, address }) {
    const selectors =
      contender.name === 'ours'
        ? { ...contender.selectors, root: 'sample-checklist', host: 'sample-checklist' }
        : contender.selectors;
    const [short, long] = [
      await clicks(browser, address({ questions: SHORT }), selectors, spread(SHORT)),
      await clicks(browser, address({ questions: LONG }), selectors, spread(LONG)),
    ];
    return {
      click27: short.clickLayout,
      click400: long.clickLayout,
      growth: long.clickLayout / short.clickLayout,
      growthWork: long.clickWork / short.clickWork,
    };
  },
};
