/**
 * Looks at every story of the built Storybook as axe-core does (WCAG 2.0 to 2.2, A and AA), and at 320 pixels, where
 * nothing may need scrolling sideways. `node scripts/axe-stories.mjs [report]` leaves the counts in the report. It takes
 * half of them by a printed seed, each in a theme that is drawn, light or dark; `npm run test:stories` takes all, and
 * with `SF_EVERY_LOOK=true` each in every theme, light and dark, in every language.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { launchChromium } from '../test/support/launch-chromium.mjs';
import { draw, seedOfThisRun } from '../test/support/seeded-draw.mjs';
import { ROOT } from './run-command.mjs';
import { serve } from './static-server.mjs';

/** @typedef {import('playwright-core').Page} Page */

const FOLDER = join(ROOT, 'storybook-static');
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa'];
const NARROW = { width: 320, height: 640 };
const WIDE = { width: 1024, height: 768 };
/** Pages that work side by side. */
const PAGES = 2;

const axeSource = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const THEMES = ['plain', 'govuk', 'nhs', 'inherit'];
const SCHEMES = ['light', 'dark'];
const LANGUAGES = ['en', 'cy', 'ur'];

/** Every check that a story has to pass; each gives what is wrong, in words. */
const CHECKS = { 'accessible (axe)': violations, 'free of sideways scrolling at 320 pixels': overflow };

const every = process.env['SF_EVERY_STORY'] === 'true';
const seed = seedOfThisRun();
if (!every) console.log(`Half of the stories: seed ${seed} (SF_SEED=${seed} takes the same).`);
const ids = (await storyIds()).filter((id) => every || draw(`${seed} ${id}`, 2) === 0);
/** The looks that a story is seen in, as Storybook has them in an address: all there are, or one that is drawn. */
const looks = THEMES.flatMap((theme) => SCHEMES.map((scheme) => `globals=theme:${theme};scheme:${scheme}`));
const inEveryLook = looks.flatMap((look) => LANGUAGES.map((language) => `${look}&args=lang:${language}`));
const views = ids.flatMap((id) =>
  process.env['SF_EVERY_LOOK'] === 'true'
    ? inEveryLook.map((look) => `${id}&${look}`)
    : [`${id}&${looks[draw(`${seed} look ${id}`, looks.length)]}`],
);
const server = await serve(FOLDER);
const browser = await launchChromium();
const total = { passed: 0, failed: 0 };
try {
  const waiting = [...views];
  await Promise.all(Array.from({ length: PAGES }, () => work(waiting)));
} finally {
  await browser.close();
  server.close();
}
console.log(
  `${ids.length} stories, ${views.length} views: ${total.passed} checks passed, ${total.failed} failed`,
);
const [, , report] = process.argv;
if (report) {
  await mkdir(dirname(report), { recursive: true });
  await writeFile(report, JSON.stringify(total));
}
process.exitCode = total.failed > 0 || total.passed === 0 ? 1 : 0;

/** @returns {Promise<string[]>} */
async function storyIds() {
  const index = await readFile(join(FOLDER, 'index.json'), 'utf8').catch((error) => {
    throw new Error(`${FOLDER} holds no Storybook: run "npm run storybook:build" first.`, { cause: error });
  });
  const { entries } = JSON.parse(index);
  return Object.keys(entries).filter((id) => entries[id].type === 'story');
}

/**
 * Checks stories on a page of its own until none is left.
 *
 * @param {string[]} waiting
 */
async function work(waiting) {
  const page = await browser.newPage();
  /** @type {string[]} */
  const thrown = [];
  page.on('pageerror', (error) => thrown.push(`threw ${error.message}`));
  for (let id = waiting.shift(); id; id = waiting.shift()) {
    thrown.length = 0;
    await show(page, id).catch((error) => thrown.push(error.message));
    if (thrown.length > 0) count(id, 'shown', thrown);
    else for (const [name, check] of Object.entries(CHECKS)) count(id, name, await check(page));
  }
}

/**
 * @param {string} id
 * @param {string} check
 * @param {string[]} problems
 */
function count(id, check, problems) {
  if (problems.length === 0) total.passed++;
  else {
    total.failed++;
    console.error(`${id}: not ${check}\n  ${problems.join('\n  ')}`);
  }
}

/**
 * Opens a story and waits until it has been drawn and its play function has ended.
 *
 * @param {Page} page
 * @param {string} id
 */
async function show(page, id) {
  await page.setViewportSize(WIDE);
  await page.goto(`${server.address}/iframe.html?id=${id}&viewMode=story`);
  await page.waitForFunction(`['finished', 'errored'].includes(__STORYBOOK_PREVIEW__?.currentRender?.phase)`);
  await page.waitForLoadState('networkidle');
  const drawn = await page.evaluate(`document.body.classList.contains('sb-show-main')`);
  if (!drawn) throw new Error(await page.locator('#error-message').innerText());
}

/**
 * @param {Page} page
 * @returns {Promise<string[]>}
 */
async function violations(page) {
  await page.evaluate(axeSource);
  // As high as the page is: a bar at the edge of a window lies over what is scrolled past it, and axe takes that for covered.
  const height = Number(await page.evaluate('document.documentElement.scrollHeight'));
  await page.setViewportSize({ width: WIDE.width, height: Math.max(height, WIDE.height) });
  /** @type {{ violations: import('axe-core').Result[] }} */
  const { violations } = await page.evaluate(
    `axe.run({ runOnly: { type: 'tag', values: ${JSON.stringify(TAGS)} }, resultTypes: ['violations'] })`,
  );
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target }) => `${id} (${help}): ${target.flat().join(' > ')}`),
  );
}

/**
 * @param {Page} page
 * @returns {Promise<string[]>}
 */
async function overflow(page) {
  await page.setViewportSize(NARROW);
  /** @type {number} */
  const width = await page.evaluate('document.documentElement.scrollWidth');
  return width > NARROW.width ? [`the content is ${width} pixels wide`] : [];
}
