/** A change costs what it changes: how many templates a click and a key evaluate, in every kind of form. */
import '@safeguarding-forms/elements';
import { aTimeout, expect, fixture } from '@open-wc/testing';
import type { Form } from '../support/element-form.js';
import { click, press } from '../support/person.js';
import { inThisRun } from '../support/run-sample.js';

declare global {
  // What Lit notes; see counted-templates.mjs.
  var sfTemplates: string[] | undefined;
}

const KEY = 3;

const CLICK = 8;

const FORMS = [
  ['dash-checklist', 'edition', 'cleveland'],
  ['dash-checklist', 'edition', 'kirklees'],
  ['dash-checklist', 'edition', 'sefton-domestic'],
  ['dash-checklist', 'edition', 'sefton-sexual'],
  ['dash-checklist', 'edition', 'sefton-hate'],
  ['merit-form', 'edition', 'liverpool'],
] as const;

/** How many findings a result has. */
function foundIn(result: unknown): number {
  const { reasons, basis, factors, flags } = result as Record<string, readonly unknown[]>;
  return [reasons, basis, factors, flags].flat().length;
}

/** The templates that are evaluated while something is done. */
async function evaluated(form: Form, act: () => Promise<void>): Promise<readonly string[]> {
  globalThis.sfTemplates = [];
  await act();
  await form.updateComplete;
  const counted = globalThis.sfTemplates;
  globalThis.sfTemplates = undefined;
  return counted;
}

for (const [tag, attribute, edition] of inThisRun(FORMS, 4))
  describe(`<${tag} ${attribute}="${edition}">`, () => {
    let form: Form;
    const control = (selector: string): HTMLInputElement =>
      [...form.shadowRoot!.querySelectorAll<HTMLInputElement>(selector)].find((each) =>
        each.checkVisibility(),
      )!;

    /** The radio of an answer in one of the questions, by its place. */
    const radioOf = (at: number, answer: string): HTMLInputElement | undefined =>
      form.shadowRoot!.querySelectorAll<HTMLInputElement>(`.question [value=${answer}]`)[at];

    beforeEach(async () => {
      // The form of the test before is cleared, and drawn, a task after its removal.
      await aTimeout(20);
      globalThis.sfTemplates = [];
      form = await fixture<Form>(`<${tag} ${attribute}="${edition}"></${tag}>`);
      await form.updateComplete;
      expect(globalThis.sfTemplates.length, 'at first').to.be.greaterThan(100);
      globalThis.sfTemplates = undefined;
    });

    for (const answer of ['no', 'yes'])
      it(`evaluates at most ${CLICK} templates for a click on ${answer}, and for another one`, async () => {
        const [first, second] = [0, 1].map((at) => radioOf(at, answer));
        for (const radio of [first!, second!]) {
          const templates = await evaluated(form, () => click(radio));
          expect(templates.length, templates.join('\n')).to.be.within(1, CLICK);
        }
      });

    it(`evaluates at most ${CLICK} templates for yes after yes, and shows what to do at each new level`, async () => {
      const levelOf = (): string => (form.result as { level: string }).level;
      const lines = (): string[] =>
        [...form.shadowRoot!.querySelectorAll<HTMLElement>(':is(.act, .support) li')]
          .filter((line) => line.checkVisibility())
          .map((line) => line.innerText.trim());
      // A line that says nothing is none.
      const findings = (): number =>
        [
          ...form.shadowRoot!.querySelectorAll<HTMLElement>(
            '.result div:not([hidden]) > ul:not(.act, .support) > li',
          ),
        ].filter((line) => line.innerText.trim() && !line.querySelector('[part=missing]')).length;
      const asked = (): number => form.shadowRoot!.querySelectorAll('.question').length;
      const seen = new Map([[levelOf(), lines()]]);
      for (let at = 0, radio = radioOf(at, 'yes'); radio; radio = radioOf(++at, 'yes')) {
        const [level, questions] = [levelOf(), asked()];
        const templates = await evaluated(form, () => click(radio));
        expect(findings(), `findings of question ${at + 1}`).to.equal(foundIn(form.result));
        // Questions that a yes opens are drawn whole.
        if (asked() > questions) continue;
        // Boxes that a yes opens cost a template each, and two around them.
        const boxes = templates.filter((template) => template.startsWith('<label class="option"')).length;
        const most = CLICK + (boxes && boxes + 2);
        expect(templates.length, `question ${at + 1}\n${templates.join('\n')}`).to.be.at.most(most);
        if (levelOf() !== level) seen.set(levelOf(), lines());
      }
      expect(seen.size).to.be.greaterThan(1);
      for (const [level, shown] of seen) expect(shown, level).not.to.include('');
      // An edition says either something at its top level or nothing at any.
      const top = [...seen.values()].at(-1)!;
      if (form.shadowRoot!.querySelector('.act')) expect(top.length).to.be.greaterThan(0);
    });

    it(`evaluates at most ${KEY} templates for a key`, async () => {
      await click(radioOf(0, 'yes')!);
      await form.updateComplete;
      await click(control('.questions textarea'));
      await press('a');
      await form.updateComplete;
      const templates = await evaluated(form, () => press('b'));
      expect(templates.length, templates.join('\n')).to.be.at.most(KEY);
    });
  });
