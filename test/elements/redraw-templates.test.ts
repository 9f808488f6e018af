/** A change costs what it changes: how many templates a click and a key evaluate, in every kind of form. */
import '@safeguarding-forms/elements';
import { expect, fixture } from '@open-wc/testing';
import type { Form } from '../support/element-form.js';
import { click, press } from '../support/person.js';

declare global {
  // What Lit notes; see counted-templates.mjs.
  var sfTemplates: string[] | undefined;
}

const CLICK = 8;
const KEY = 3;

const FORMS = [
  ['dash-checklist', 'edition', 'cleveland'],
  ['dash-checklist', 'edition', 'kirklees'],
  ['dash-checklist', 'edition', 'sefton-domestic'],
  ['dash-checklist', 'edition', 'sefton-sexual'],
  ['dash-checklist', 'edition', 'sefton-hate'],
  ['merit-form', 'edition', 'liverpool'],
] as const;

/** The templates that are evaluated while something is done. */
async function evaluated(form: Form, act: () => Promise<void>): Promise<readonly string[]> {
  globalThis.sfTemplates = [];
  await act();
  await form.updateComplete;
  const counted = globalThis.sfTemplates;
  globalThis.sfTemplates = undefined;
  return counted;
}

for (const [tag, attribute, edition] of FORMS)
  describe(`<${tag} ${attribute}="${edition}">`, () => {
    let form: Form;
    const control = (selector: string): HTMLInputElement =>
      [...form.shadowRoot!.querySelectorAll<HTMLInputElement>(selector)].find((each) =>
        each.checkVisibility(),
      )!;

    beforeEach(async () => {
      globalThis.sfTemplates = [];
      form = await fixture<Form>(`<${tag} ${attribute}="${edition}"></${tag}>`);
      await form.updateComplete;
      expect(globalThis.sfTemplates.length, 'at first').to.be.greaterThan(100);
      globalThis.sfTemplates = undefined;
    });

    for (const answer of ['no', 'yes'])
      it(`evaluates at most ${CLICK} templates for a click on ${answer}, and for another one`, async () => {
        const [first, second] = ['q1', 'q2'].map((id) => control(`[data-item=${id}] [value=${answer}]`));
        for (const radio of [first!, second!]) {
          const templates = await evaluated(form, () => click(radio));
          expect(templates.length, templates.join('\n')).to.be.within(1, CLICK);
        }
      });

    it(`evaluates at most ${KEY} templates for a key`, async () => {
      await click(control('[data-item=q1] [value=yes]'));
      await form.updateComplete;
      await click(control('.questions textarea'));
      await press('a');
      await form.updateComplete;
      const templates = await evaluated(form, () => press('b'));
      expect(templates.length, templates.join('\n')).to.be.at.most(KEY);
    });
  });
