/** On paper: while the browser prints, a record stands in the place of the questions; before and after, nothing of it. */
import '@safeguarding-forms/elements/dash-checklist.js';
import '@safeguarding-forms/elements/marac-referral.js';
import { catalogue } from '@safeguarding-forms/instruments';
import { createSubmission } from '@safeguarding-forms/schemas';
import { expect, fixture, waitUntil } from '@open-wc/testing';
import { everyQuestion } from '../support/element-answers.js';
import type { Form } from '../support/element-form.js';
import { readyToPrint } from '../support/element-print.js';
import { shown } from '../support/element-seen.js';

const MARK = 'data-sf-printing';
const before = (): boolean => window.dispatchEvent(new Event('beforeprint'));
const after = (): boolean => window.dispatchEvent(new Event('afterprint'));
const paperOf = (form: Element): HTMLElement | null => form.shadowRoot!.querySelector<HTMLElement>('.paper');
const textOn = (form: Element): string => paperOf(form)!.textContent.replace(/\s+/g, ' ');
const sheetsOf = (form: Element): number =>
  form.shadowRoot!.adoptedStyleSheets.length + document.adoptedStyleSheets.length;

async function drawn(markup: string, properties: object = {}): Promise<Form> {
  const form = await fixture<Form>(markup);
  Object.assign(form, properties);
  await form.updateComplete;
  await readyToPrint(form);
  return form;
}

/** Everything on a page that printing could leave behind. */
const traces = (form: Element): unknown => ({
  paper: Boolean(paperOf(form)),
  marked: document.querySelectorAll(`[${MARK}]`).length,
  sheets: sheetsOf(form),
  attributes: form.getAttributeNames(),
  title: document.title,
});

afterEach(() => {
  after();
});

describe('a form on paper', () => {
  const answers = {
    ...everyQuestion('dash', 'cleveland'),
    q1: { answer: 'yes', detail: 'Example line\nand another' },
    q2: { detail: 'Example note' },
    whyMarac: 'Example reason',
  };

  it('is there as soon as the browser is about to print, and gone after', async () => {
    const form = await drawn('<dash-checklist></dash-checklist>', { value: answers });
    const clean = traces(form);
    before();
    expect(paperOf(form)).not.to.equal(null);
    expect(document.title).not.to.contain('Example');
    after();
    expect(traces(form)).to.deep.equal(clean);
  });

  it('says what it is, what is missing, the result, and every answer that is asked', async () => {
    const form = await drawn('<dash-checklist></dash-checklist>', { value: answers });
    before();
    const { source } = catalogue.findModule('dash', 'cleveland').definition;
    expect(textOn(form)).to.contain(`${source.document}. ${source.part}.`);
    expect(textOn(form)).to.contain('Draft wording');
    expect(textOn(form)).to.match(/Printed on \d\d\/\d\d\/\d{4}, \d\d:\d\d/);
    expect(textOn(form)).to.match(/The form is not complete .* Question 2 /);
    expect(textOn(form)).to.contain('A result never means that someone is safe.');
    const row = (id: string): HTMLElement => paperOf(form)!.querySelector(`[data-review="${id}"] dd`)!;
    expect(row('q1').textContent).to.contain('Example line\nand another');
    expect(shown(row('q2'))).to.match(/Not answered.*Example note/s);
    expect(shown(row('furtherInformation'))).to.equal('Not answered');
    expect(paperOf(form)!.querySelectorAll('button, input, textarea')).to.have.length(0);
  });

  it('names the sections that the host left out', async () => {
    const form = await drawn('<dash-checklist omit="signature"></dash-checklist>');
    before();
    expect(textOn(form)).to.match(/Left out of this form Signature/);
  });

  it('is in the language of the form and, bilingual, in English too', async () => {
    const form = await drawn('<dash-checklist lang="ur" bilingual></dash-checklist>', { value: answers });
    before();
    expect(paperOf(form)!.closest('[dir]')?.getAttribute('dir')).to.equal('rtl');
    expect(textOn(form)).to.contain('اردو, English');
    const { textContent } = paperOf(form)!.querySelector('[data-review=q1] dd .english')!;
    expect(textContent).to.equal('Yes');
  });

  it('goes, with what was answered, when the form is reset or removed meanwhile', async () => {
    for (const leave of [(form: Form) => form.reset(), (form: Form) => form.remove()]) {
      const form = await drawn('<dash-checklist></dash-checklist>', { value: answers });
      const sheets = sheetsOf(form);
      before();
      leave(form);
      expect(paperOf(form)).to.equal(null);
      expect(sheetsOf(form)).to.equal(sheets);
      after();
    }
  });

  it('carries in full what is attached', async () => {
    const riskAssessment = createSubmission({
      ...{ id: 'dash', edition: 'cleveland', language: 'en', audience: 'professional' },
      startedAt: new Date().toISOString(),
      answers: { ...everyQuestion('dash', 'cleveland'), whyMarac: 'Example attached reason' },
    });
    const value = { children: [{ name: 'Example Child One' }, { name: 'Example Child Two' }] };
    const form = await drawn('<marac-referral lang="cy"></marac-referral>', { value, riskAssessment });
    before();
    const attached = paperOf(form)!.querySelector<HTMLElement>('.attachment')!;
    expect(attached.lang).to.equal('cy');
    expect(attached.textContent).to.contain('Example attached reason');
    expect(attached.querySelector('[data-review=q1] dd')?.textContent.trim()).to.equal('Na');
    expect(textOn(form)).to.match(/Plentyn 1 .*Example Child One.* Plentyn 2 .*Example Child Two/);
  });
});

describe('print()', () => {
  const { print } = window;
  afterEach(() => {
    window.print = print;
  });

  /** Prints as a browser does: tells before, draws, tells after. */
  async function printed(form: Form, draw: () => void): Promise<number> {
    let calls = 0;
    window.print = () => {
      calls++;
      before();
      draw();
      after();
    };
    form.print();
    await waitUntil(() => calls > 0, 'print was not called');
    return calls;
  }

  it('opens the browser’s own print once, with all but the form hidden for as long as it takes', async () => {
    const page = await fixture('<div><p>Around it</p><div><dash-checklist></dash-checklist></div></div>');
    const form = page.querySelector<Form>('dash-checklist')!;
    await form.updateComplete;
    const clean = traces(form);
    const sheets = [...document.adoptedStyleSheets];
    const rules: string[] = [];
    const calls = await printed(form, () => {
      for (const sheet of document.adoptedStyleSheets.filter((each) => !sheets.includes(each)))
        rules.push(...[...sheet.cssRules].map(({ cssText }) => cssText));
      for (let at: Element | null = form; at; at = at.parentElement)
        expect(at.hasAttribute(MARK), at.localName).to.equal(true);
      expect(page.querySelector('p')!.hasAttribute(MARK)).to.equal(false);
    });
    expect(calls).to.equal(1);
    expect(rules.join())
      .to.match(/@page \{ size: a4/i)
      .and.to.contain('@media print');
    expect(traces(form)).to.deep.equal(clean);
  });

  it('hides what is around the form in other shadow roots too', async () => {
    const host = await fixture('<section><dash-checklist slot="form"></dash-checklist></section>');
    const root = host.attachShadow({ mode: 'open' });
    root.innerHTML = '<nav>Around it</nav><main><slot name="form"></slot></main>';
    const form = host.querySelector<Form>('dash-checklist')!;
    await form.updateComplete;
    await printed(form, () => {
      expect(root.adoptedStyleSheets).to.have.length(1);
      expect(root.querySelector('main')!.hasAttribute(MARK)).to.equal(true);
      expect(root.querySelector('nav')!.hasAttribute(MARK)).to.equal(false);
    });
    expect(root.adoptedStyleSheets).to.have.length(0);
    expect(root.querySelector(`[${MARK}]`)).to.equal(null);
  });

  it('leaves the page as it is when the browser’s own print comes next', async () => {
    const form = await drawn('<dash-checklist></dash-checklist>');
    await printed(form, () => undefined);
    const sheets = document.adoptedStyleSheets.length;
    before();
    expect(document.adoptedStyleSheets).to.have.length(sheets);
    expect(document.querySelector(`[${MARK}]`)).to.equal(null);
  });
});
