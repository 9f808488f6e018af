/**
 * Looks at every story of the built Storybook as axe-core does (WCAG 2.0 to 2.2, A and AA), and at 320 pixels, where
 * nothing may need scrolling sideways. `node scripts/axe-stories.mjs [report]` leaves the counts in the report. It takes
 * a third of them by a printed seed, each in a theme that is drawn, light or dark; `npm run test:stories` takes all, and
 * with `SF_EVERY_LOOK=true` each in every language, in every theme, light and dark. A story is opened once a language
 * then, and judged as a whole in its first look; in the others by the rules that a look can break, since a theme is
 * nothing but custom properties on the page. All of that takes more than an hour; `SF_PART=2/6` does the second of six parts.
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
/** Pages that work side by side: more than there are cores, since each waits for the network to be quiet. */
const PAGES = 3;
/** Storybook's addon looks at nothing by itself meanwhile: two runs of axe on one page refuse each other. */
const NO_ADDON = 'globals=a11y.manual:!true';
/** What depends on colours, sizes and distances alone. */
const RULES_OF_LOOKS = ['color-contrast', 'link-in-text-block', 'scrollable-region-focusable', 'target-size'];

const axeSource = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const THEMES = ['plain', 'govuk', 'nhs', 'inherit'];
const SCHEMES = ['light', 'dark'];
const LANGUAGES = ['en', 'cy', 'ur'];

const every = process.env['SF_EVERY_STORY'] === 'true';
const seed = seedOfThisRun();
if (!every) console.log(`A third of the stories: seed ${seed} (SF_SEED=${seed} takes the same).`);
const ids = (await storyIds()).filter((id) => every || draw(`${seed} ${id}`, 3) === 0);
const [part = 1, parts = 1] = (process.env['SF_PART'] ?? '1/1').split('/').map(Number);
const looks = THEMES.flatMap((theme) => SCHEMES.map((scheme) => ({ theme, scheme })));

/**
 * A story as it is opened, and the looks that it is then seen in.
 *
 * @typedef {{ id: string, address: string, looks: { theme: string, scheme: string }[] }} View
 */

/** @type {View[]} */
const all =
  process.env['SF_EVERY_LOOK'] === 'true'
    ? ids.flatMap((id) =>
        LANGUAGES.map((language) => ({
          id: `${id} ${language}`,
          address: `${id}&args=lang:${language}`,
          looks,
        })),
      )
    : ids.map((id) => {
        const at = draw(`${seed} look ${id}`, looks.length);
        return { id, address: id, looks: looks.slice(at, at + 1) };
      });
const views = all.filter((_, at) => at % parts === part - 1);
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
  `${ids.length} stories${parts > 1 ? `, part ${part} of ${parts}` : ''}, ${views.reduce((sum, view) => sum + view.looks.length, 0)} views: ${total.passed} checks passed, ${total.failed} failed`,
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
 * @param {View[]} waiting
 */
async function work(waiting) {
  const page = await browser.newPage();
  /** @type {string[]} */
  const thrown = [];
  page.on('pageerror', (error) => thrown.push(`threw ${error.message}`));
  for (let view = waiting.shift(); view; view = waiting.shift()) {
    if (waiting.length % 50 === 0) console.log(`${waiting.length} stories to open`);
    thrown.length = 0;
    await show(page, view.address).catch((error) => thrown.push(error.message));
    for (const [at, { theme, scheme }] of view.looks.entries()) {
      const name = `${view.id}, ${theme}, ${scheme}`;
      if (thrown.length > 0) {
        count(name, 'shown', thrown);
        break;
      }
      await page.setViewportSize(WIDE);
      await page.evaluate(
        `document.documentElement.className = 'sf-theme-${theme}'; document.documentElement.dataset.scheme = '${scheme}';`,
      );
      count(name, 'accessible (axe)', await violations(page, at > 0));
      count(name, 'free of sideways scrolling at 320 pixels', await overflow(page));
    }
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
 * @param {string} address
 */
async function show(page, address) {
  await page.setViewportSize(WIDE);
  await page.goto(`${server.address}/iframe.html?id=${address}&${NO_ADDON}&viewMode=story`);
  await page.waitForFunction(`['finished', 'errored'].includes(__STORYBOOK_PREVIEW__?.currentRender?.phase)`);
  await page.waitForLoadState('networkidle');
  const drawn = await page.evaluate(`document.body.classList.contains('sb-show-main')`);
  if (!drawn) throw new Error(await page.locator('#error-message').innerText());
}

/**
 * @param {Page} page
 * @param {boolean} isAnotherLook whether the same page was judged in a look already
 * @returns {Promise<string[]>}
 */
async function violations(page, isAnotherLook) {
  if (!isAnotherLook) await page.evaluate(axeSource);
  // As high as the page is: a bar at the edge of a window lies over what is scrolled past it, and axe takes that for covered.
  const height = Number(await page.evaluate('document.documentElement.scrollHeight'));
  await page.setViewportSize({ width: WIDE.width, height: Math.max(height, WIDE.height) });
  /** @type {{ violations: import('axe-core').Result[] }} */
  const { violations } = await page.evaluate(
    `axe.run(${JSON.stringify({
      runOnly: isAnotherLook ? { type: 'rule', values: RULES_OF_LOOKS } : { type: 'tag', values: TAGS },
      resultTypes: ['violations'],
    })})`,
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
