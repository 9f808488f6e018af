/** A choice moves no answer of its question: somebody who corrects it aims at a radio where they saw it. */
import '@safeguarding-forms/elements/dash-checklist.js';
import '@safeguarding-forms/elements/merit-form.js';
import { expect, fixture } from '@open-wc/testing';
import type { Form } from '../support/element-form.js';
import { everyShown, tagOf } from '../support/element-frame.js';
import { inThisRun } from '../support/run-sample.js';

/** Beside the questions, between, and on a phone; and at the edge where a column has as little room as it can. */
const WIDTHS = [1100, 860, 700, 330];

const scored = everyShown.filter(({ element }) => ['dash-checklist', 'merit-form'].includes(element));

/** Where the answers of a question stand within it, and how large they are. */
const places = (list: Element): readonly string[] => {
  const from = list.getBoundingClientRect();
  const around = [...list.querySelectorAll('label, input')].map((each) => each.getBoundingClientRect());
  return [`${from.width.toFixed(1)} ${from.height.toFixed(1)}`].concat(
    around.map(({ left, top }) => `${(left - from.left).toFixed(1)} ${(top - from.top).toFixed(1)}`),
  );
};

describe('a choice moves no answer of its question', () => {
  for (const shown of inThisRun(scored, 8))
    it(`${shown.element} ${shown.edition} in ${shown.language}${shown.audience ? ' to the person' : ''}`, async function () {
      this.timeout(20_000);
      const box = await fixture<HTMLElement>(`<div>${tagOf(shown)}</div>`);
      const form = box.firstElementChild as Form;
      await form.updateComplete;
      for (const width of WIDTHS) {
        box.style.inlineSize = `${width}px`;
        form.reset();
        await form.updateComplete;
        const lists = [...form.shadowRoot!.querySelectorAll('.question > .options')];
        expect(lists).not.to.have.length(0);
        const most = Math.max(...lists.map((list) => list.querySelectorAll('[type=radio]').length));
        const before = lists.map(places);
        for (let at = 0; at < most; at += 1) {
          lists.forEach((list) => list.querySelectorAll<HTMLInputElement>('[type=radio]')[at]?.click());
          await form.updateComplete;
          expect(lists.map(places), `answer ${at + 1} at ${width} px`).to.deep.equal(before);
        }
      }
    });
});
