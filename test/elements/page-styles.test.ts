/** The page's styles stay outside, whoever they are meant for; and in another document a form keeps its own. */
import '@safeguarding-forms/elements';
import { expect, fixture } from '@open-wc/testing';
import type { Form } from '../support/element-form.js';
import { openedWindow } from '../support/opened-window.js';
import { inThisRun } from '../support/run-sample.js';

const TAGS = ['dash-checklist', 'marac-decision', 'severity-grid'];

/** What is inherited and would harm a form: what a page says, and what a form's texts have all the same. */
const HARM: Readonly<Record<string, readonly [string, string]>> = {
  'white-space': ['pre', 'normal'],
  'text-transform': ['uppercase', 'none'],
  'text-indent': ['100px', '0px'],
  'text-align': ['right', 'start'],
  'text-align-last': ['right', 'auto'],
  'writing-mode': ['vertical-rl', 'horizontal-tb'],
  'text-orientation': ['upright', 'mixed'],
  visibility: ['hidden', 'visible'],
  'font-size': ['0px', '16px'],
  'font-style': ['italic', 'normal'],
  'font-variant-caps': ['small-caps', 'normal'],
  'font-weight': ['100', '400'],
  cursor: ['wait', 'auto'],
  'list-style-type': ['none', 'disc'],
  'pointer-events': ['none', 'auto'],
  'letter-spacing': ['9px', 'normal'],
  'word-spacing': ['30px', '0px'],
  'line-height': ['3px', '24px'],
  'text-shadow': ['red 2px 2px 2px', 'none'],
  'word-break': ['break-all', 'normal'],
  'border-collapse': ['collapse', 'separate'],
  'caption-side': ['bottom', 'top'],
  'tab-size': ['0', '8'],
};

const show = async (tag: string, page: Element): Promise<Form> => {
  const form = document.createElement(tag) as Form;
  page.append(form);
  await form.updateComplete;
  return form;
};

const insideOf = (form: Form): HTMLElement => form.shadowRoot!.querySelector<HTMLElement>('.form')!;

/** Whether a person sees a form's first question, and a click at its place gets there. */
function isUsable(form: Form): boolean {
  const radio = [...form.shadowRoot!.querySelectorAll<HTMLInputElement>('input[type=radio]')].find((each) =>
    each.checkVisibility({ visibilityProperty: true }),
  )!;
  radio.scrollIntoView({ block: 'center' });
  const { left, top, width, height } = radio.getBoundingClientRect();
  const hit = form.shadowRoot!.elementFromPoint(left + width / 2, top + height / 2);
  return width > 8 && height > 8 && (hit === radio || Boolean(hit?.closest('.option')));
}

for (const tag of TAGS)
  describe(`<${tag}> on a page with styles of its own`, () => {
    for (const [property, [harm, value]] of inThisRun(Object.entries(HARM), 4))
      for (const where of ['around it', 'for everything'])
        it(`has no ${property} ${harm} said ${where}`, async () => {
          const page = await fixture('<div><style></style></div>');
          const selector = where === 'around it' ? ':root' : '*';
          page.firstElementChild!.textContent = `${selector} { ${property}: ${harm} }`;
          const form = await show(tag, page);
          expect(getComputedStyle(insideOf(form)).getPropertyValue(property)).to.equal(value);
          if (where === 'around it')
            expect(getComputedStyle(form).getPropertyValue(property)).to.equal(value);
          expect(isUsable(form)).to.equal(true);
        });

    it('has the font family of the page, the colour that the page gives it, and a direction of its language', async () => {
      const page = await fixture('<div dir="rtl" style="font-family: monospace"></div>');
      const form = await show(tag, page);
      form.style.color = 'rgb(0, 0, 128)';
      const { fontFamily, color, direction } = getComputedStyle(insideOf(form));
      expect([fontFamily, color, direction]).to.deep.equal(['monospace', 'rgb(0, 0, 128)', 'ltr']);
      form.lang = 'ur';
      await form.updateComplete;
      expect(getComputedStyle(insideOf(form)).direction).to.equal('rtl');
    });

    it('has larger letters where the page has', async () => {
      const form = await show(tag, await fixture('<div style="font-size: 24px"></div>'));
      expect(getComputedStyle(insideOf(form)).fontSize).to.equal('24px');
    });

    for (const styles of [
      '* { all: unset !important }',
      '* { all: initial !important }',
      '* { margin: 0; padding: 0; box-sizing: content-box; border: 0; font: inherit; vertical-align: baseline }',
      '* { user-select: none; -webkit-user-select: none }',
    ])
      it(`is seen and can be used with ${styles}`, async () => {
        const page = await fixture('<div><style></style></div>');
        page.firstElementChild!.textContent = styles;
        const form = await show(tag, page);
        expect(isUsable(form)).to.equal(true);
        const radio = form.shadowRoot!.querySelector<HTMLInputElement>('input[type=radio]')!;
        radio.click();
        await form.updateComplete;
        expect(form.value).to.not.deep.equal({});
        expect(insideOf(form).getBoundingClientRect().width).to.be.at.least(280);
        expect(getComputedStyle(insideOf(form)).userSelect || 'text').to.equal('text');
      });
  });

/** Another document, and what takes it away. */
const DOCUMENTS: Readonly<
  Record<string, () => readonly [Document, () => void] | Promise<readonly [Document, () => void]>>
> = {
  'a frame': () => {
    const frame = document.createElement('iframe');
    document.body.append(frame);
    return [frame.contentDocument!, () => frame.remove()];
  },
  'a frame by way of a document without a window': () => {
    const frame = document.createElement('iframe');
    document.body.append(frame);
    return [frame.contentDocument!, () => frame.remove()];
  },
  'a window that the page opened': async () => {
    const other = await openedWindow();
    return [other.document, () => other.close()];
  },
};

for (const tag of TAGS)
  for (const [name, documentOf] of Object.entries(DOCUMENTS))
    describe(`<${tag}> moved to ${name}`, () => {
      for (const when of ['before it is drawn', 'once it is drawn', 'and back'])
        it(`keeps its styles, moved ${when}`, async () => {
          const [other, close] = await documentOf();
          const form = document.createElement(tag) as Form;
          if (when !== 'before it is drawn') {
            document.body.append(form);
            await form.updateComplete;
          }
          if (name.endsWith('without a window'))
            document.implementation.createHTMLDocument().body.append(form);
          other.body.append(form);
          await form.updateComplete;
          if (when === 'and back') document.body.append(form);
          await form.updateComplete;
          const view = form.ownerDocument.defaultView!;
          expect(view.getComputedStyle(insideOf(form)).containerType).to.equal('inline-size');
          const radio = form.shadowRoot!.querySelector<HTMLInputElement>('input[type=radio]')!;
          expect(view.getComputedStyle(radio).flexShrink).to.equal('0');
          radio.click();
          await form.updateComplete;
          expect(form.value).to.not.deep.equal({});
          form.remove();
          close();
        });
    });
