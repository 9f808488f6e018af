/**
 * What arrives late moves nothing: every edition in every language, as a built script in a page of its own, whose
 * further files come late. A person aims at a radio, and it has to be where they saw it.
 */
import { aTimeout, expect, waitUntil } from '@open-wc/testing';
import { initialOf } from '@safeguarding-forms/elements/internal/form/form-kind.js';
import {
  clickIn,
  everyShown,
  openPage,
  questionsShown,
  radiosOf,
  tagOf,
  type FramePage,
  type Shown,
} from '../support/element-frame.js';
import type { Form } from '../support/element-form.js';
import { inThisRun } from '../support/run-sample.js';

const LATE_MS = 150;

/** Where every radio and box stands. */
const places = (form: Form): readonly string[] =>
  radiosOf(form).map((radio) => {
    const { left, top } = radio.getBoundingClientRect();
    return `${radio.id} ${left.toFixed(1)} ${top.toFixed(1)}`;
  });

/** What a page asked for, without what is around the names of files. */
const requests = ({ page }: FramePage): readonly string[] =>
  page.performance
    .getEntriesByType('resource')
    .map(({ name }) => new URL(name).pathname.replace(/^\/late\/now\/\d+\//, ''))
    .sort();

/** All that a page needs: the script, an edition that is not the default, and the sentences of that edition alone. */
function needed({ element, edition, language, audience }: Shown, { form }: FramePage): readonly string[] {
  const { kind } = form.constructor as unknown as { kind: Form['kind'] };
  const standard = initialOf(kind);
  const file = audience ? `${edition}-${audience}` : edition;
  return [
    `${element}.js`,
    ...(edition === standard.module.definition.edition && !audience ? [] : [`${element}/${file}.js`]),
    ...(language === 'en'
      ? []
      : [`text/locales/chrome/${language}.js`, `text/locales/${kind.part}/${file}/${language}.js`]),
  ].sort();
}

/** How far things moved by themselves, as browsers measure it that do. */
function watchShifts({ page }: FramePage): () => number {
  const { PerformanceObserver: Observer } = page;
  if (!Observer.supportedEntryTypes.includes('layout-shift')) return () => 0;
  let shift = 0;
  const add = (entries: PerformanceEntryList): void => {
    for (const entry of entries) shift += (entry as PerformanceEntry & { value: number }).value;
  };
  const observer = new Observer((list) => add(list.getEntries()));
  observer.observe({ type: 'layout-shift', buffered: true });
  return () => {
    add(observer.takeRecords());
    observer.disconnect();
    return shift;
  };
}

let opened: FramePage;
afterEach(() => opened.frame.remove());

describe('what arrives late', () => {
  for (const shown of inThisRun(everyShown, 14))
    it(`moves nothing and is needed: ${shown.element} ${shown.edition} in ${shown.language}${shown.audience ? ' to the person' : ''}`, async function () {
      opened = await openPage(shown, tagOf(shown), { others: LATE_MS });
      const shiftOf = watchShifts(opened);
      await questionsShown(opened);
      const { form } = opened;
      expect(form.language).to.equal(shown.language);
      const before = places(form);
      await form.updateComplete;
      await aTimeout(2 * LATE_MS);
      expect(places(form)).to.deep.equal(before);
      expect(requests(opened)).to.deep.equal(needed(shown, opened));
      expect(shiftOf(), 'layout shift').to.equal(0);
    });
});

describe('a click while a file is on its way', () => {
  for (const edition of ['cleveland', 'kirklees'])
    for (const language of ['en', 'ur'])
      it(`counts for the question that was clicked, in ${edition}, ${language}`, async function () {
        const shown = { element: 'dash-checklist', edition, language };
        opened = await openPage(shown, tagOf(shown), { others: 800 });
        await questionsShown(opened);
        const { form } = opened;
        const asked = ['q4', 'q7', 'q8'];
        for (const id of asked) {
          const radio = form.shadowRoot!.querySelector(`[data-item=${id}] [value=yes]`)!;
          await clickIn(opened, radio.closest('label')!);
        }
        await waitUntil(() => Object.keys(form.value).length === asked.length, 'not every click counted');
        await aTimeout(900);
        expect(form.value).to.deep.equal(Object.fromEntries(asked.map((id) => [id, { answer: 'yes' }])));
      });
});
