/** What assistive technology and small windows make of the severity grid, in three languages. */
import '@safeguarding-forms/elements/severity-grid.js';
import type { Answers } from '@safeguarding-forms/instruments';
import { expect } from '@open-wc/testing';
import { controlOf, itemOf, pressButton, type Form } from '../support/element-form.js';
import { LEVELS, showGrid } from '../support/element-grid.js';
import { descriptions, sectionOf, shown } from '../support/element-seen.js';
import { inThisEngine } from '../support/engine-share.js';
import { expectSound, tooWide, violations } from '../support/element-sound.js';
import { inThisRun } from '../support/run-sample.js';

const LEVELS_CHOSEN = { physical: 'high', sexual: 'none', harassment: 'standard', emotional: 'increased' };

/** The states of a grid, each reached from the one before. */
const STATES: readonly (readonly [name: string, value: Answers, button?: string])[] = [
  ['empty', {}],
  ['with answers', { physical: 'high', victim: 'low' }],
  ['with errors', { physical: 'high', victim: 'low' }, 'review'],
  ['read through', { ...LEVELS_CHOSEN, comments: 'Example comment' }, 'review'],
];

async function reach(form: Form, [, value, button]: (typeof STATES)[number]): Promise<void> {
  form.value = value;
  await form.updateComplete;
  if (button) await pressButton(form, button);
}

/** What an element is called by what it refers to. */
const nameOf = (control: Element): string =>
  control
    .getAttribute('aria-labelledby')!
    .split(' ')
    .map((id) => shown((control.getRootNode() as ShadowRoot).getElementById(id)!))
    .join(' ');

/** Whether the table stands as cards: no head, and the options under one another. */
function isInCards(form: Form): boolean {
  const table = sectionOf(form, 'levels').querySelector('table')!;
  const [first, second] = [...itemOf(form, 'physical').querySelectorAll('td')].map((cell) =>
    cell.getBoundingClientRect(),
  );
  const isUnder = second!.top >= first!.bottom - 1;
  expect(table.tHead!.checkVisibility(), 'the head goes with the columns').to.equal(!isUnder);
  return isUnder;
}

/** A grid in a frame of so many pixels, with text of so many. */
async function framed(width: number, text: number, attributes: string): Promise<Form> {
  const frame = document.createElement('div');
  frame.style.width = `${width}px`;
  frame.style.fontSize = `${text}px`;
  return showGrid({}, attributes, frame);
}

describe('a grid for assistive technology', () => {
  for (const language of inThisEngine(['en', 'cy', 'ur'] as const)) {
    it(`is sound in every state, in ${language}`, async function () {
      const form = await showGrid({}, `lang="${language}"`);
      expect(form.language).to.equal(language);
      for (const state of STATES) {
        await reach(form, state);
        expect(await violations(form), state[0]).to.deep.equal([]);
        expectSound(form);
      }
    });
  }

  it('is called by row and option, and described by what the option means in that row', async () => {
    const form = await showGrid();
    const meanings = new Set<string>();
    for (const [row, label] of [
      ['physical', 'Physical violence'],
      ['harassment', 'Harassment or stalking'],
    ] as const) {
      const controls = [...itemOf(form, row).querySelectorAll('input')];
      expect(controls.map(nameOf)).to.deep.equal(LEVELS.map((level) => `${label} ${level}`));
      for (const control of controls) {
        expect(descriptions(control)).to.have.length(1);
        meanings.add(descriptions(control)[0]!);
      }
    }
    expect(meanings.size, 'none means the same in each row').to.equal(7);
    expect(descriptions(controlOf(form, 'physical', 'standard'))).to.deep.equal([
      'Slaps or pushes that leave no injury.',
    ]);
  });

  it('runs from right to left in Urdu, head and cells in the same order', async () => {
    const form = await showGrid({}, 'lang="ur"');
    const lefts = (selector: string): number[] =>
      [...sectionOf(form, 'levels').querySelectorAll(`table tr:first-child ${selector}`)].map(
        (cell) => cell.getBoundingClientRect().left,
      );
    if (isInCards(form)) return;
    for (const selector of ['th[scope=col]', 'td:has(input)'])
      expect(lefts(selector), selector).to.deep.equal(lefts(selector).toSorted((a, b) => b - a));
  });
});

describe('a grid in a small window', () => {
  for (const [what, width, text] of [
    ['320 pixels', 320, 16],
    ['a window with text of twice the size', 800, 32],
  ] as const) {
    for (const attributes of inThisRun(['', 'lang="cy"', 'lang="ur" bilingual'], 1))
      it(`stands as cards in ${what}, and nothing runs out of it ${attributes}`, async () => {
        const form = await framed(width, text, attributes);
        for (const state of STATES) {
          await reach(form, state);
          if (state[0] !== 'read through') expect(isInCards(form), state[0]).to.equal(true);
          expect(tooWide(form, width), state[0]).to.deep.equal([]);
        }
      });
  }

  for (const width of [780, 980, 1000, 1120, 1300])
    it(`stands as a table in ${width} pixels, with columns that hold their words`, async () => {
      for (const attributes of ['', 'lang="cy"', 'lang="ur"']) {
        const form = await framed(width, 16, attributes);
        expect(isInCards(form)).to.equal(false);
        expect(tooWide(form, width)).to.deep.equal([]);
        const cells = [...form.shadowRoot!.querySelectorAll<HTMLElement>('table :is(td, th)')];
        expect(cells.filter((cell) => cell.scrollWidth > cell.clientWidth + 1)).to.have.length(0);
        form.remove();
      }
    });

  it('shows each option by its name in a card too, and takes a click anywhere on it', async () => {
    const form = await framed(320, 16, '');
    const label = controlOf(form, 'sexual', 'increased').closest('label')!;
    expect(shown(label)).to.match(/^Increased/);
    expect(label.getBoundingClientRect().height).to.be.greaterThan(24);
    label.click();
    expect(form.value).to.deep.equal({ sexual: 'increased' });
  });
});
