/** The result is always in sight: beside the questions, or in short at the edge of the window, one press away. */
import '@safeguarding-forms/elements';
import { expect, fixture } from '@open-wc/testing';
import { choose, controlOf, partOf, type Form } from '../support/element-form.js';
import { expectFocus, shown } from '../support/element-seen.js';
import { click, focused, press } from '../support/person.js';

const FORMS = [
  '<dash-checklist edition="cleveland">',
  '<dash-checklist edition="kirklees">',
  '<dash-checklist edition="sefton-domestic">',
  '<dash-checklist edition="sefton-sexual">',
  '<dash-checklist edition="sefton-hate">',
  '<merit-form>',
  '<marac-referral area="cleveland">',
  '<share-without-consent>',
  '<marac-decision area="sefton">',
  '<mappa-screening>',
  '<severity-grid>',
  '<marac-research>',
  '<marac-actions>',
  '<marac-transfer>',
  '<marac-quality-check>',
] as const;

/** A form in so many pixels, with a page above and below it. */
async function show(width: number, markup: string = FORMS[0]): Promise<Form> {
  const page = await fixture<HTMLElement>(
    `<div style="inline-size: ${width}px"><div style="block-size: 900px"></div>${markup}${markup.replace(/^<([\w-]+).*/, '</$1>')}<div style="block-size: 900px"></div></div>`,
  );
  const form = page.children[1] as Form;
  await form.updateComplete;
  return form;
}

const bar = (form: Form): HTMLElement => partOf(form, 'result-bar');

/** The first control in sight; most kinds of form have a radio or a text. */
const firstControl = (form: Form): HTMLElement =>
  [...form.shadowRoot!.querySelectorAll<HTMLElement>('.questions :is(input, textarea, select, button)')].find(
    (each) => each.checkVisibility(),
  )!;

const isInWindow = (element: Element): boolean => {
  const { top, bottom } = element.getBoundingClientRect();
  // A window may end within a pixel.
  return top >= -1 && bottom <= innerHeight + 1 && bottom > top;
};

/** The heading of the result. */
const title = (form: Form): HTMLElement => partOf(form, 'result').querySelector<HTMLElement>('.heading')!;

/** Forms that are longer than a window; a step of the others passes by with its result. */
const LONG = FORMS.filter((markup) => /dash-checklist|merit-form/.test(markup));

describe('the result beside the questions', () => {
  for (const markup of LONG)
    it(`is in the window with a control in the middle, and needs no bar: ${markup}`, async () => {
      const form = await show(1100, markup);
      expect(bar(form).checkVisibility()).to.equal(false);
      const controls = [...form.shadowRoot!.querySelectorAll<HTMLElement>('.questions input')].filter(
        (each) => each.checkVisibility(),
      );
      const control = controls[Math.floor(controls.length / 2)]!;
      control.focus();
      control.scrollIntoView({ block: 'center', behavior: 'instant' });
      expect(isInWindow(title(form))).to.equal(true);
    });
});

describe('the bar of a narrow form', () => {
  for (const markup of FORMS)
    it(`stays at the edge of the window, opens the result and goes away again: ${markup}`, async () => {
      const form = await show(360, markup);
      const control = firstControl(form);
      control.focus();
      control.scrollIntoView({ block: 'center', behavior: 'instant' });
      expect(isInWindow(bar(form)), 'bar').to.equal(true);
      await click(bar(form));
      expect(bar(form).getAttribute('aria-expanded')).to.equal('true');
      expectFocus(title(form));
      expect(isInWindow(title(form)), 'title').to.equal(true);
      await press('Escape');
      expect(bar(form).getAttribute('aria-expanded')).to.equal('false');
      expectFocus(bar(form));
    });

  it('says level, first figure and what is open, as they are', async () => {
    const form = await show(360);
    expect(shown(bar(form))).to.equal('Result so far: Could reach: High Yes 0 Not answered 27');
    await choose(form, 'q2', 'yes');
    expect(shown(bar(form))).to.equal('Result so far: Medium Yes 1 Not answered 26');
  });

  it('never lies over what takes the focus', async () => {
    const form = await show(360);
    controlOf(form, 'q1', 'yes').focus();
    const covered: string[] = [];
    for (let stop = 0; stop < 40; stop++) {
      await press('Tab');
      const control = focused()!;
      const { bottom } = control.getBoundingClientRect();
      if (control !== bar(form) && bottom > bar(form).getBoundingClientRect().top + 1)
        covered.push(
          `${bottom} > ${bar(form).getBoundingClientRect().top} ${control.closest('[data-item]')?.getAttribute('data-item')} ${control.localName}`,
        );
    }
    expect(covered).to.deep.equal([]);
  });

  it('closes by itself when a person goes on with the questions', async () => {
    const form = await show(360);
    controlOf(form, 'q3', 'yes').focus();
    await press('0');
    expectFocus(title(form));
    await press('Escape');
    expectFocus(controlOf(form, 'q3', 'yes'));
    await press('0');
    controlOf(form, 'q4', 'no').focus();
    expect(bar(form).getAttribute('aria-expanded')).to.equal('false');
    await press('Escape');
    expectFocus(controlOf(form, 'q4', 'no'));
  });
});

describe('the picture of the count', () => {
  const picture = (form: Form): Element => form.shadowRoot!.querySelector('.thresholds')!;
  const widthOf = (form: Form, name: string): string =>
    picture(form).querySelector(`.${name}`)!.getAttribute('width')!;

  it('shows the count, what it could become and where levels begin, and says the same in words', async () => {
    const form = await show(1100);
    expect(picture(form).getAttribute('aria-label')).to.equal('0 of 27. Medium from 1. High from 14');
    expect([widthOf(form, 'count'), widthOf(form, 'possible')]).to.deep.equal(['0%', '100%']);
    form.value = {
      q1: { answer: 'yes' },
      q2: { answer: 'yes' },
      q3: { answer: 'yes' },
      q4: { answer: 'no' },
    };
    await form.updateComplete;
    expect(picture(form).getAttribute('aria-label')).to.equal('3 of 27. Medium from 1. High from 14');
    // 3 and 26 of 27.
    expect([widthOf(form, 'count'), widthOf(form, 'possible')]).to.deep.equal(['11.1%', '96.3%']);
    expect([...picture(form).querySelectorAll('text')].map(({ textContent }) => textContent)).to.deep.equal([
      '1',
      '14',
    ]);
  });

  it('shows a product by its square root, since levels lie close together below', async () => {
    const form = await show(1100, '<merit-form>');
    // Two, three and six yes answers: 36, a quarter of the way to 1,296 squared.
    const yes = ['q1', 'q2', 'q8', 'q9', 'q10', 'q23', 'q24', 'q25', 'q26', 'q27', 'q28'];
    form.value = Object.fromEntries(yes.map((id) => [id, { answer: 'yes' }]));
    await form.updateComplete;
    expect((form.result as object as { total: number }).total).to.equal(36);
    expect(widthOf(form, 'count')).to.equal('16.7%');
  });
});
