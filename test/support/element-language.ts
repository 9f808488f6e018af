/** Forms somewhere on a page, and the language that they are shown in. */
import { expect, fixture } from '@open-wc/testing';
import { templates as welsh } from '@safeguarding-forms/text/internal/locales/dash/cleveland/cy.js';
import { templates as urdu } from '@safeguarding-forms/text/internal/locales/dash/cleveland/ur.js';
import { words } from '@safeguarding-forms/text/internal/en/dash/cleveland.js';
import { itemOf, type Form } from './element-form.js';

const QUESTION: Readonly<Record<string, unknown>> = {
  en: words.items.q1.label.template,
  cy: welsh['dash.q1'],
  ur: urdu['dash.q1'],
};

/** Expects a checklist to be in a language, from its property down to a question that is shown. */
export async function expectLanguage(form: Form, language: string): Promise<void> {
  await form.updateComplete;
  expect(form.language).to.equal(language);
  expect(itemOf(form, 'q1').textContent).to.contain(QUESTION[language]);
  expect(itemOf(form, 'q1').closest('[lang]')?.getAttribute('lang')).to.equal(language);
}

/** The checklist somewhere in a piece of page. */
export async function within(markup: string): Promise<{ page: HTMLElement; form: Form }> {
  const page = await fixture<HTMLElement>(markup);
  const form = page.querySelector<Form>('dash-checklist')!;
  await form.updateComplete;
  return { page, form };
}
