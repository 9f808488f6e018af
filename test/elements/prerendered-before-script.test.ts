/** A form that was pasted into a page can be read without its script, and answered before its script has come. */
import { aTimeout, expect, waitUntil } from '@open-wc/testing';
import {
  clickIn,
  openPage,
  pastedOf,
  radiosOf,
  type FramePage,
  type LatePage,
  type Shown,
} from '../support/element-frame.js';
import { shown as textOf } from '../support/element-seen.js';
import { inThisRun } from '../support/run-sample.js';

const PATIENT = { timeout: 15_000 };

let opened: LatePage;
afterEach(() => opened.frame.remove());

const CASES = [
  { element: 'dash-checklist', edition: 'cleveland', language: 'en' },
  { element: 'dash-checklist', edition: 'kirklees', language: 'cy' },
  { element: 'dash-checklist', edition: 'sefton-hate', language: 'ur' },
  { element: 'merit-form', edition: 'liverpool', language: 'ur' },
];

const isDefined = ({ page }: FramePage, { element }: Shown): boolean =>
  Boolean(page.customElements.get(element));

describe('a form in the page before its script', () => {
  for (const shown of inThisRun(CASES, 2)) {
    const name = Object.values(shown).join(' ');

    it(`can be read while the script is blocked: ${name}`, async () => {
      opened = await openPage(shown, await pastedOf(shown), { isBlocked: true });
      const root = opened.form.shadowRoot!;
      const questions = (): HTMLElement[] => [...root.querySelectorAll<HTMLElement>('.question')];
      // Chromium lays out such a frame bit by bit: the first questions are there, and the words of all.
      await waitUntil(() => questions().some((each) => each.checkVisibility()), 'nothing is shown', PATIENT);
      await waitUntil(() => questions().length > 20, 'questions are missing', PATIENT);
      for (const question of questions()) expect(textOf(question).length).to.be.greaterThan(10);
      expect(isDefined(opened, shown)).to.equal(false);
    });

    it(`counts four answers that were given before it: ${name}`, async function () {
      opened = await openPage(shown, await pastedOf(shown), { isHeld: true });
      const { form } = opened;
      await waitUntil(() => form.shadowRoot!.querySelector('link')!.sheet, 'no style sheet', PATIENT);
      await aTimeout(200);
      const radios = radiosOf(form).filter(({ type }) => type === 'radio');
      const names = [...new Set(radios.map((radio) => radio.name))].slice(0, 4);
      const chosen = names.map((radioName) => radios.find((radio) => radio.name === radioName)!);
      for (const radio of chosen) {
        // Its sheet may still be on its way, and move what is aimed at.
        for (let tries = 0; tries < 5 && !radio.checked; tries++) {
          await clickIn(opened, radio.closest('label')!);
          await aTimeout(50);
        }
        expect(radio.checked, 'every click went astray').to.equal(true);
      }
      expect(isDefined(opened, shown)).to.equal(false);
      await opened.letGo();
      await waitUntil(() => Object.keys(form.value ?? {}).length > 0, 'nothing counted', PATIENT);
      const given = Object.values(form.value as Record<string, { answer?: string } | string>);
      expect(given.map((answer) => (typeof answer === 'string' ? answer : answer.answer))).to.deep.equal(
        chosen.map(({ value }) => value),
      );
      expect(chosen.every(({ checked, isConnected }) => checked && isConnected)).to.equal(true);
    });
  }
});
