/** `print()`: the form alone, whatever else stands on the page. */
import '@safeguarding-forms/elements/dash-checklist.js';
import { expect, fixture, waitUntil } from '@open-wc/testing';
import type { Form } from '../support/element-form.js';

describe('print()', () => {
  const { print } = window;
  afterEach(() => {
    window.print = print;
  });

  it('opens the browser’s own print once, with the page around the form hidden for as long as it takes', async () => {
    const page = await fixture('<div><p>Around it</p><dash-checklist></dash-checklist></div>');
    const form = page.querySelector<Form>('dash-checklist')!;
    await form.updateComplete;
    const attributes = form.getAttributeNames();
    const sheets = [...document.adoptedStyleSheets];
    const during: CSSStyleSheet[] = [];
    let calls = 0;
    // As a browser prints: tells before, draws, tells after.
    window.print = () => {
      calls++;
      window.dispatchEvent(new Event('beforeprint'));
      during.push(...document.adoptedStyleSheets.filter((sheet) => !sheets.includes(sheet)));
      window.dispatchEvent(new Event('afterprint'));
    };
    form.print();
    await waitUntil(() => calls > 0, 'print was not called');
    expect(calls).to.equal(1);
    const rules = during.flatMap((sheet) => [...sheet.cssRules]).map(({ cssText }) => cssText);
    expect(rules.join()).to.contain('@media print');
    expect([...document.adoptedStyleSheets]).to.deep.equal(sheets);
    expect(form.getAttributeNames()).to.deep.equal(attributes);
  });
});
