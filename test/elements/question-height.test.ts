/** A checklist is as short as it can be read: the questions that nobody has answered yet, on a wide screen and on a phone. */
import '@safeguarding-forms/elements/dash-checklist.js';
import '@safeguarding-forms/elements/merit-form.js';
import { expect, fixture, waitUntil } from '@open-wc/testing';
import { controlOf, type Form } from '../support/element-form.js';

/** Widths of a page or a column of it, and the most that Cleveland's 27 questions may take, both in pixels. */
const MOST = [
  { width: 1264, height: 2600 },
  { width: 1120, height: 2600 },
  { width: 374, height: 4600 },
];

for (const { width, height } of MOST)
  it(`27 questions take at most ${height} pixels where there are ${width}`, async () => {
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

it('where no question has a third answer, none keeps room for one', async () => {
  const page = await fixture<HTMLElement>(
    '<div style="inline-size: 1120px"><merit-form lang="en"></merit-form></div>',
  );
  const form = page.firstElementChild as Form;
  await waitUntil(() => form.shadowRoot?.querySelector('.question > .label'), 'no question');
  await form.updateComplete;
  const columns = [...form.shadowRoot!.querySelectorAll('.question > .columns')];
  expect(columns.length).to.equal(40);
  for (const each of columns)
    expect(
      each.getBoundingClientRect().right - each.lastElementChild!.getBoundingClientRect().right,
    ).to.be.below(1);
});

it('what is asked further of a yes stands side by side, at one height', async () => {
  const page = await fixture<HTMLElement>(
    '<div style="inline-size: 1120px"><dash-checklist lang="en"></dash-checklist></div>',
  );
  const form = page.firstElementChild as Form;
  await waitUntil(() => form.shadowRoot?.querySelector('.question > .label'), 'no question');
  form.value = { q1: { answer: 'yes' } };
  await form.updateComplete;
  const [detail, source] = ['detail', 'source'].map((part) =>
    controlOf(form, 'q1', part).getBoundingClientRect(),
  );
  expect(source!.left).to.be.greaterThan(detail!.right);
  expect(source!.bottom).to.be.closeTo(detail!.bottom, 1);
  // Elsewhere a text of several lines is as high as these to begin with.
  if (CSS.supports('field-sizing: content')) expect(source!.top).to.be.closeTo(detail!.top, 1);
});
