/** A form that stands in the page before its script has come: it is taken up as it is, with what was answered there. */
import {
  DashChecklist,
  MappaScreening,
  MaracDecision,
  MaracReferral,
  MaracResearch,
  MeritForm,
  SeverityGrid,
  ShareWithoutConsent,
  define,
} from '@safeguarding-forms/elements/classes.js';
import { expect, fixture, waitUntil } from '@open-wc/testing';
import { consoleLines } from '../support/element-events.js';
import type { Form } from '../support/element-form.js';
import { inThisRun } from '../support/run-sample.js';

declare global {
  // What Lit notes; see counted-templates.mjs.
  var sfTemplates: string[] | undefined;
}

const DIST = '/packages/elements/dist/';
let tags = 0;

/** A form in the page whose script has not come; `arrive` brings it. */
async function before(
  Class: (typeof CASES)[number][0],
  edition: string,
  language: string,
): Promise<{ form: Form; arrive: () => Promise<void> }> {
  const { tag } = Class.kind;
  const own = `late-${tag}-${++tags}`;
  const file = await (await fetch(`${DIST}html/${tag}.${edition}.${language}.html`)).text();
  const html = file
    .replace(`<${tag}`, `<${own}`)
    .replace(`</${tag}>`, `</${own}>`)
    .replace('/cdn/', `${DIST}cdn/`);
  const page = (await fixture('<div></div>')) as HTMLElement & { setHTMLUnsafe(html: string): void };
  page.setHTMLUnsafe(html);
  const form = page.firstElementChild as Form;
  const link = form.shadowRoot!.querySelector('link')!;
  await waitUntil(() => link.sheet, 'the style sheet does not come', { timeout: 10_000 });
  const arrive = async (): Promise<void> => {
    define(own, class extends (Class as unknown as typeof DashChecklist) {});
    await form.updateComplete;
    await form.updateComplete;
  };
  return { form, arrive };
}

const controlsOf = (form: Form): HTMLInputElement[] => [
  ...form.shadowRoot!.querySelectorAll<HTMLInputElement>('input, textarea, select'),
];

const places = (form: Form): number[] =>
  controlsOf(form).map((control) => control.getBoundingClientRect().top);

/** Every text of a form that holds any words, where it stands. */
function textsOf(form: Form): string[] {
  const walker = document.createTreeWalker(form.shadowRoot!, NodeFilter.SHOW_TEXT);
  const texts: string[] = [];
  while (walker.nextNode()) {
    const { parentElement, nodeValue } = walker.currentNode;
    if (parentElement?.localName !== 'style' && nodeValue?.trim()) texts.push(nodeValue.trim());
  }
  return texts;
}

const CASES = [
  [DashChecklist, 'cleveland'],
  [DashChecklist, 'kirklees'],
  [DashChecklist, 'sefton-domestic'],
  [DashChecklist, 'sefton-sexual'],
  [DashChecklist, 'sefton-hate'],
  [MeritForm, 'liverpool'],
  [SeverityGrid, 'cleveland'],
  [MaracDecision, 'liverpool'],
  [MaracDecision, 'sefton'],
  [MappaScreening, 'cleveland'],
  [MaracReferral, 'norfolk'],
  [MaracReferral, 'kirklees'],
  [ShareWithoutConsent, 'uk-gdpr'],
  [MaracResearch, 'sefton'],
] as const;

/** Forms whose first step has no radios: what is typed there is asked of elsewhere. */
const TYPED_FIRST: readonly unknown[] = [MaracReferral, MaracResearch];

const IN_TWO_LANGUAGES = CASES.flatMap((each) =>
  ['en', 'ur'].map((language) => [...each, language] as const),
);

for (const [Class, edition, language] of inThisRun(IN_TWO_LANGUAGES, 5))
  describe(`${Class.kind.tag} ${edition} in ${language}, there before its script`, () => {
    const errors = consoleLines('error');

    it('is taken up: the same controls, at the same places', async () => {
      const { form, arrive } = await before(Class, edition, language);
      const [controls, stood] = [controlsOf(form), places(form)];
      await arrive();
      expect(form.language).to.equal(language);
      expect(form.value).to.deep.equal({});
      expect(controlsOf(form).every((control, at) => control === controls[at])).to.equal(true);
      expect(places(form)).to.deep.equal(stood);
      expect(errors).to.deep.equal([]);
    });

    if (!TYPED_FIRST.includes(Class))
      it('counts what was answered meanwhile, and keeps the focus', async () => {
        const { form, arrive } = await before(Class, edition, language);
        const radios = controlsOf(form).filter((each) => each.type === 'radio' && each.checkVisibility());
        const names = [...new Set(radios.map(({ name }) => name))].slice(0, 4);
        const chosen = names.map((name) => radios.find((radio) => radio.name === name)!);
        for (const radio of chosen) radio.click();
        chosen[0]!.focus();
        await arrive();
        const answers = Object.values(form.value) as unknown[];
        const given = answers.map((answer) => (answer as { answer?: string }).answer ?? answer);
        expect(given).to.deep.equal(chosen.map(({ value }) => value));
        expect(chosen.every(({ checked, isConnected }) => checked && isConnected)).to.equal(true);
        expect(form.shadowRoot!.activeElement === chosen[0], 'focus').to.equal(true);
      });

    if (!TYPED_FIRST.includes(Class))
      it('is not drawn once more for what was answered meanwhile', async () => {
        const templates: number[] = [];
        for (const answers of [0, 1]) {
          const { form, arrive } = await before(Class, edition, language);
          for (const radio of controlsOf(form)
            .filter(({ type }) => type === 'radio')
            .slice(0, answers))
            radio.click();
          globalThis.sfTemplates = [];
          await arrive();
          templates.push(globalThis.sfTemplates.length);
          globalThis.sfTemplates = undefined;
        }
        const [untouched = 0, answered = 0] = templates;
        expect(untouched).to.be.greaterThan(20);
        expect(answered - untouched).to.be.below(untouched / 2);
      });

    it('says the same as a form that its script has drawn, from the first answer to the last', async () => {
      const { form, arrive } = await before(Class, edition, language);
      await arrive();
      const other = `drawn-${Class.kind.tag}-${++tags}`;
      define(other, class extends (Class as unknown as typeof DashChecklist) {});
      const drawn = document.createElement(other) as Form;
      drawn.setAttribute(Class.kind.editionName, edition);
      drawn.lang = language;
      form.after(drawn);
      await drawn.updateComplete;
      const answered = new Set<string>();
      const nextOf = (): HTMLInputElement | undefined =>
        controlsOf(form).find(
          (each) => each.type === 'radio' && each.checkVisibility() && !answered.has(each.name),
        );
      for (let moved = true; moved;) {
        for (let radio = nextOf(); radio; radio = nextOf()) {
          answered.add(radio.name);
          radio.click();
          await form.updateComplete;
          drawn.value = form.value;
          await drawn.updateComplete;
          expect(textsOf(form)).to.deep.equal(textsOf(drawn));
        }
        const step = textsOf(form).join();
        for (const each of [form, drawn]) {
          // What is missing is told first.
          for (const part of ['next', 'later']) {
            each.shadowRoot!.querySelector<HTMLElement>(`[part~="${part}"]`)?.click();
            await each.updateComplete;
          }
        }
        expect(textsOf(form)).to.deep.equal(textsOf(drawn));
        // A step that has to be put right first stays.
        moved = textsOf(form).join() !== step;
      }
      expect(answered.size).to.be.greaterThan(0);
    });

    if (!TYPED_FIRST.includes(Class))
      it('goes on like any other form', async () => {
        const { form, arrive } = await before(Class, edition, language);
        await arrive();
        const radio = controlsOf(form).find(({ type }) => type === 'radio')!;
        radio.click();
        await form.updateComplete;
        expect(Object.keys(form.value)).to.have.length(1);
        form.reset();
        await form.updateComplete;
        expect(controlsOf(form).filter(({ checked }) => checked)).to.deep.equal([]);
      });
  });
