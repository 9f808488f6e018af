/** A checklist is as short as it can be read: the questions that nobody has answered yet, on a wide screen and on a phone. */
import '@safeguarding-forms/elements/dash-checklist.js';
import '@safeguarding-forms/elements/merit-form.js';
import { expect, fixture, waitUntil } from '@open-wc/testing';
import { builtIn } from '@safeguarding-forms/editions/internal/built-in.js';
import { writtenEdition } from '@safeguarding-forms/editions/internal/written-edition.js';
import type { Loose } from '../support/edition-file.js';
import { controlOf, itemOf, type Form } from '../support/element-form.js';

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

it('an answer moves none that was there, where a question with a third answer is asked only by it', async () => {
  const page = await fixture<HTMLElement>(
    '<div style="inline-size: 1120px"><dash-checklist edition="example-borough" lang="en"></dash-checklist></div>',
  );
  const form = page.firstElementChild as Form;
  const file = writtenEdition(builtIn('dash/kirklees')!, {
    edition: 'example-borough',
    version: '0.1.0',
  }) as Loose;
  const later = file.sections.find(({ id }: Loose) => id === 'stalking');
  for (const item of later.items) item.answers = ['yes', 'no', 'unknown'];
  form.localEdition = file;
  await waitUntil(() => form.shadowRoot?.querySelector('.question > .label'), 'no question', {
    timeout: 5000,
  });
  await form.updateComplete;
  const left = (): number => controlOf(form, 'q8', 'no').getBoundingClientRect().left;
  const before = left();
  expect(itemOf(form, 's1')).to.equal(null);
  form.value = { q8: { answer: 'yes' } };
  await form.updateComplete;
  expect(controlOf(form, 's1', 'unknown')).to.be.instanceOf(HTMLInputElement);
  expect(left()).to.equal(before);
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
