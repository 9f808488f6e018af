/**
 * What assistive technology is told of every form in the states that matter, held against what was told before. The files
 * under snapshots/ are for reading: `npm run access:snapshots` writes them anew, and what has changed in them is to be
 * read before it is kept. Rules hold besides, whatever the files say.
 */
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { published } from '../support/published.js';
import { inThisRun } from '../support/run-sample.js';
import { launchChromium } from '../support/launch-chromium.mjs';
import { openPage } from '../e2e/script-page.js';
import { LookedForm, type Looked } from './person.js';
import { problemsIn } from './rules.js';
import { AccessReader, type AccessNode } from './tree.js';
import { written } from './written.js';

const FOLDER = new URL('snapshots/', import.meta.url);
const isRenewed = process.env['SF_RENEW_SNAPSHOTS'] === 'true';
const HOW =
  'What assistive technology is told has changed. If it is meant: npm run access:snapshots, and read what has changed in test/access/snapshots';
const HEADING_LEVEL = 2;

/** The default edition of every element, and one to the person at risk. */
const tags = [...new Set(published.map(({ definition }) => definition.element))];
const looked: Looked[] = tags.map((tag) => {
  const { id, edition } = published.find(({ definition }) => definition.element === tag)!;
  return { tag, id, edition, audience: 'professional' };
});
looked.push({ ...looked.find(({ id }) => id === 'dash')!, audience: 'self' });

const nameOf = ({ tag, audience }: Looked): string => (audience === 'self' ? `${tag}.self` : tag);
const STATES = ['untouched', 'errors', 'answers', 'review', 'sent'] as const;
const fileOf = (form: Looked, state: string): string => `${nameOf(form)}.${state}.txt`;

let browser: Browser;
let page: Page;
let reader: AccessReader;

beforeAll(async () => {
  browser = await launchChromium();
  ({ page } = await openPage(
    browser,
    '<script type="module" src="/cdn/safeguarding-forms.js"></script><main></main>',
  ));
  reader = new AccessReader(page);
});
afterAll(() => browser.close());

function hold(file: string, text: string): void {
  const address = new URL(file, FOLDER);
  if (isRenewed) writeFileSync(address, text);
  let known = '';
  try {
    known = readFileSync(address, 'utf8');
  } catch {
    // It is new, and told as a difference.
  }
  expect(text, `${HOW}/${file}`).toBe(known);
}

/** The tree without what is said aloud just now: when it is said, and taken away again, is a matter of time. */
const silenced = (node: AccessNode, announcer: number | undefined): AccessNode => ({
  ...node,
  children:
    node.id === announcer && node.role === 'status'
      ? []
      : node.children.map((child) => silenced(child, announcer)),
});

/** A form as it stands, its rules held. */
async function whole(form: LookedForm): Promise<AccessNode> {
  const [announcer] = await reader.idsOf(await form.announcer());
  const tree = silenced(await reader.read(form.form), announcer);
  const known = async <T extends { readonly path: string }>(each: readonly T[]) => {
    const found: (T & { readonly ids: readonly number[]; readonly isMarked: boolean })[] = [];
    // One after the other: the page holds the elements of one item at a time for the question which they are.
    for (const one of each) {
      const controls = await form.controlsOf(one.path);
      const isMarked = await controls.evaluate((list) =>
        list.some((control) => control.ariaRequired === 'true'),
      );
      found.push({ ...one, isMarked, ids: await reader.idsOf(controls) });
    }
    return found;
  };
  const missing = await known((await form.missing()).map((path) => ({ path })));
  const problems = problemsIn(tree, {
    headingLevel: HEADING_LEVEL,
    required: missing.filter(({ ids }) => ids.length),
    errors: await known(await form.errors()),
  });
  expect(problems).toEqual([]);
  return tree;
}

// Written anew, all of them are.
describe.each(isRenewed ? looked : inThisRun(looked, 5))('<$tag> to the $audience', (each) => {
  it('is told as it was, untouched and with errors', async () => {
    const form = await LookedForm.open(page, each);
    hold(fileOf(each, 'untouched'), written(await whole(form)));
    await form.err();
    expect(await form.errors()).not.toEqual([]);
    hold(fileOf(each, 'errors'), written(await whole(form)));
  });

  it('is told as it was, answered step by step, read through and sent', async () => {
    const form = await LookedForm.open(page, each);
    await form.fill();
    let steps = written(await whole(form));
    while (await form.next()) {
      await whole(form);
      steps += written(await reader.readAgain(await form.step()));
    }
    hold(fileOf(each, 'answers'), steps);
    await form.press('review');
    hold(fileOf(each, 'review'), written(await whole(form)));
    await form.send();
    hold(fileOf(each, 'sent'), written(await whole(form)));
  });
});

it('has no snapshot of what is not looked at', () => {
  const files = looked.flatMap((form) => STATES.map((state) => fileOf(form, state)));
  const left = readdirSync(FOLDER).filter((file) => !files.includes(file));
  if (isRenewed) for (const file of left) rmSync(new URL(file, FOLDER));
  else expect(left).toEqual([]);
});
