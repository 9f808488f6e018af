/** A page that embeds a form, tested as its developers test it: without a browser, and without anything added to do so. */
import type { SafeguardingForm, SfSubmitEvent } from '@safeguarding-forms/elements/classes.js';
import '@safeguarding-forms/elements';
import { readFileSync } from 'node:fs';
import { catalogue, type Answers } from '@safeguarding-forms/instruments';
import { verifySubmission } from '@safeguarding-forms/schemas';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { inThisRun } from './run-sample.js';

// Whole forms are drawn without a browser, on whatever machine.
vi.setConfig({ testTimeout: 60_000 });

/** A frozen submission; the addresses of modules are none of files here. */
const payload = (name: string): { readonly answers: Answers } =>
  JSON.parse(readFileSync(`test/payloads/${name}.json`, 'utf8')) as { readonly answers: Answers };

const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 10));

async function show(html: string): Promise<SafeguardingForm> {
  document.body.innerHTML = html;
  const form = document.body.querySelector('[data-form]') as SafeguardingForm;
  await form.updateComplete;
  return form;
}

const part = (form: SafeguardingForm, name: string): HTMLElement =>
  form.shadowRoot!.querySelector<HTMLElement>(`[part~=${name}]`)!;

/** Writes as a person does, and says so as a browser does. */
function write(form: SafeguardingForm, selector: string, text: string): void {
  const control = form.shadowRoot!.querySelector<HTMLInputElement>(selector)!;
  control.value = text;
  control.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
}

/** Every element with the editions that it has, and where its name stands. */
const FORMS = catalogue.listInstruments().map(({ id, edition, version }) => {
  const { element } = catalogue.getInstrument(id, edition);
  const attribute = ['marac-referral', 'marac-decision'].includes(element) ? 'area' : 'edition';
  const name = element === 'share-without-consent' ? 'framework' : attribute;
  return { element, edition, attribute: name, file: `${id}.${edition}.${version}.full` };
});

/** The tests, the same in every environment. */
export function testEmbedding(): void {
  const complaints: unknown[] = [];
  beforeEach(() => {
    complaints.length = 0;
    for (const method of ['warn', 'error'] as const)
      vi.spyOn(console, method).mockImplementation(
        (...line) => void complaints.push(line.map(String).join()),
      );
  });
  afterEach(() => {
    vi.restoreAllMocks();
    document.body.innerHTML = '';
    expect(complaints).toEqual([]);
  });

  it.each(inThisRun(FORMS, 8))(
    'draws $element $edition and takes a whole form',
    async ({ element, edition, attribute, file }) => {
      const form = await show(`<${element} data-form ${attribute}="${edition}"></${element}>`);
      const { answers } = payload(file);
      form.value = answers;
      await form.updateComplete;
      expect(form.shadowRoot!.querySelectorAll('[data-item]').length).toBeGreaterThan(3);
      expect(form.value).toEqual(answers);
    },
  );

  it('is filled in, checked, submitted and heard', async () => {
    const form = await show('<dash-checklist data-form lang="en"></dash-checklist>');
    const root = form.shadowRoot!;
    expect([form.checkValidity(), form.validationMessage]).toEqual([true, '']);
    write(form, '[data-item=signedName] input', 'Example Person');
    expect(form.value).toEqual({ signedName: 'Example Person' });
    await form.updateComplete;
    expect([form.checkValidity(), form.validity.customError]).toEqual([false, true]);
    for (const radio of root.querySelectorAll<HTMLInputElement>('[data-item^=q] input[value=no]'))
      radio.click();
    await form.updateComplete;
    expect([form.checkValidity(), form.validity.valid]).toEqual([true, true]);

    const heard: SfSubmitEvent[] = [];
    const hear = (event: SfSubmitEvent): void => {
      heard.push(event);
      event.waitUntil(Promise.resolve({ reference: 'EX-1' }));
    };
    form.addEventListener('sf-submit', hear);
    part(form, 'review').click();
    await form.updateComplete;
    part(form, 'submit').click();
    await settle();
    await form.updateComplete;
    expect(heard.map(({ detail }) => verifySubmission(detail).ok)).toEqual([true]);
    expect(part(form, 'sent').textContent).toContain('EX-1');
  });

  it('tells what is missing', async () => {
    const form = await show('<dash-checklist data-form required></dash-checklist>');
    expect([form.checkValidity(), form.validity.valueMissing]).toEqual([false, true]);
    expect(await form.submit()).toBe(null);
    await form.updateComplete;
    expect(part(form, 'error-summary').textContent).toContain('1');
  });

  it('walks through a form in steps', async () => {
    const form = await show('<marac-referral data-form></marac-referral>');
    for (const name of ['next', 'later']) {
      part(form, name).click();
      await form.updateComplete;
    }
    expect(form.shadowRoot!.querySelectorAll('[part~=back]').length).toBeGreaterThan(0);
  });

  it('is a control of the form around it, as far as it can be', async () => {
    const form = await show('<form><dash-checklist data-form name="risk"></dash-checklist></form>');
    expect(form.form === document.querySelector('form')).toBe(true);
    expect(form.willValidate).toBe(true);
  });

  it('is drawn while the focus is in another, or in one that is gone', async () => {
    const form = await show('<dash-checklist data-form></dash-checklist>');
    form.shadowRoot!.querySelector<HTMLElement>('[data-item=signedName] input')!.focus();
    expect(form.shadowRoot!.activeElement?.id).toContain('signedName');
    const beside = document.createElement('merit-form') as SafeguardingForm;
    document.body.append(beside);
    await beside.updateComplete;
    beside.bilingual = true;
    await beside.updateComplete;
    const next = await show('<merit-form data-form></merit-form>');
    await settle();
    next.bilingual = true;
    await next.updateComplete;
  });

  it('is removed, put back and reset', async () => {
    const form = await show('<dash-checklist data-form></dash-checklist>');
    form.value = { q1: { answer: 'yes' } };
    form.remove();
    document.body.append(form);
    expect(form.value).toEqual({ q1: { answer: 'yes' } });
    form.reset();
    await form.updateComplete;
    expect(form.value).toEqual({});
    form.remove();
    await settle();
  });
}
