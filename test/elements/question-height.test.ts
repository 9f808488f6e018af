/** A checklist is as short as it can be read: the questions that nobody has answered yet, on a wide screen and on a phone. */
import '@safeguarding-forms/elements/dash-checklist.js';
import { expect, fixture, waitUntil } from '@open-wc/testing';
import type { Form } from '../support/element-form.js';

/** Widths of a page less its margins, and the most that Cleveland's 27 questions may take, both in pixels. */
const MOST = [
  { width: 1264, height: 2600 },
  { width: 374, height: 4600 },
];

for (const { width, height } of MOST)
  it(`27 questions take at most ${height} pixels in a page ${width} wide`, async () => {
    const page = await fixture<HTMLElement>(
      `<div style="inline-size: ${width}px"><dash-checklist lang="en"></dash-checklist></div>`,
    );
    const form = page.firstElementChild as Form;
    await waitUntil(() => form.shadowRoot?.querySelector('.question > .label'), 'no question');
    await form.updateComplete;
    const places = [...form.shadowRoot!.querySelectorAll('.question')].map((each) =>
      each.getBoundingClientRect(),
    );
    expect(places.length).to.equal(27);
    expect(places.at(-1)!.bottom - places[0]!.top).to.be.within(1000, height);
  });
