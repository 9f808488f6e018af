/** What assistive technology finds, in every state of a form: judged by axe, and by what axe does not look at. */
import '@safeguarding-forms/elements/dash-checklist.js';
import '@safeguarding-forms/elements/merit-form.js';
import type { Answers } from '@safeguarding-forms/instruments';
import { expect, fixture, waitUntil } from '@open-wc/testing';
import { choose, editions, partOf, partsOf, pressButton, write, type Form } from '../support/element-form.js';
import { shown } from '../support/element-seen.js';
import { inThisEngine } from '../support/engine-share.js';
import { expectSound, tooWide, violations } from '../support/element-sound.js';
import { inThisRun } from '../support/run-sample.js';

const LOOKS = [
  ['English', ''],
  ['Urdu', 'lang="ur"'],
  ['Urdu with English', 'lang="ur" bilingual'],
] as const;

/** Questions that open more with a yes: a list to tick, ten questions more. Where Cleveland has them, unless it is said. */
const OPENING: Readonly<Record<string, readonly string[]>> = {
  'sefton-domestic': ['q8', 'q5'],
  'sefton-sexual': ['q13', 'q10'],
  'sefton-hate': ['q51', 'q48'],
};

/** What has to be chosen besides the questions. */
const DECISIVE: Readonly<Record<string, Answers>> = {
  liverpool: { honourBasedAbuse: 'no', threatsToKill: 'no' },
};

/** The states of a form, each reached from the one before by a person. */
const STATES: readonly (readonly [name: string, reach: (form: Form) => Promise<void>])[] = [
  ['empty', async () => undefined],
  [
    'with answers',
    async (form) => {
      for (const id of OPENING[form.edition] ?? ['q24', 'q8']) await choose(form, id, 'yes');
      if (form.edition in OPENING) await choose(form, 'policeCallouts', '3+');
      await choose(
        form,
        'judgement',
        form.shadowRoot!.querySelector<HTMLInputElement>('[data-part=level]')!.value,
      );
    },
  ],
  ['with errors', (form) => pressButton(form, 'review')],
  [
    'read through',
    async (form) => {
      await write(form, 'judgement', 'Example reason', 'reason');
      form.value = { ...form.value, ...unanswered(form) };
      await raise(form);
      await form.updateComplete;
      await pressButton(form, 'review');
      expect(partOf(form, 'submit').checkVisibility()).to.equal(true);
    },
  ],
  [
    'sent',
    async (form) => {
      form.addEventListener('sf-submit', (event) => event.waitUntil(Promise.resolve({ reference: 'EX-1' })));
      await pressButton(form, 'submit');
      await waitUntil(() => partsOf(form, 'sent').length === 1, 'it is not sent');
    },
  ],
];

/** A no for each question that has no answer; forty clicks in each of so many states would show nothing more. */
function unanswered(form: Form): Answers {
  const questions = [...form.shadowRoot!.querySelectorAll<HTMLElement>('.question:not(:has(:checked))')];
  const no = (question: HTMLElement): object =>
    question.querySelector('[type=radio]') ? { answer: 'no' } : { selected: ['none'] };
  const answers = questions.map((question) => [question.dataset.item!, no(question)] as const);
  return { ...DECISIVE[form.edition], ...Object.fromEntries(answers) } as Answers;
}

/** The judgement at the top: with two yes answers, never too low. */
async function raise(form: Form): Promise<void> {
  const levels = [...form.shadowRoot!.querySelectorAll<HTMLInputElement>('[data-part=level]')];
  await choose(form, 'judgement', levels.at(-1)!.value);
}

for (const [at, { tag, edition }] of inThisRun([...editions.entries()], 2)) {
  describe(`<${tag} edition="${edition}"> for assistive technology`, () => {
    for (const [look, attributes] of inThisEngine(LOOKS, at))
      it(`is sound in every state, in ${look}`, async function () {
        this.timeout(120_000);
        const form = await fixture<Form>(`<${tag} edition="${edition}" ${attributes}></${tag}>`);
        await form.updateComplete;
        for (const [state, reach] of STATES) {
          await reach(form);
          expect(await violations(form), state).to.deep.equal([]);
          if (state !== 'sent') expectSound(form);
        }
      });

    it('fits into 320 pixels in every state', async function () {
      const frame = document.createElement('div');
      frame.style.width = '320px';
      const form = await fixture<Form>(`<${tag} edition="${edition}" lang="ur" bilingual></${tag}>`, {
        parentNode: frame,
      });
      await form.updateComplete;
      for (const [state, reach] of STATES) {
        await reach(form);
        expect(shown(form.shadowRoot!.querySelector('.form')!)).not.to.equal('');
        expect(form.getBoundingClientRect().width, state).to.equal(320);
        expect(tooWide(form, 320), state).to.deep.equal([]);
      }
    });

    it('fits into 320 pixels with the spacing of WCAG 1.4.12, and cuts nothing off', async () => {
      const frame = document.createElement('div');
      frame.style.width = '320px';
      const form = await fixture<Form>(`<${tag} edition="${edition}"></${tag}>`, { parentNode: frame });
      form.value = Object.fromEntries(
        [...form.shadowRoot!.querySelectorAll<HTMLElement>('.question:has([value=yes])')].map(
          ({ dataset }) => [dataset.item, { answer: 'yes' }],
        ),
      ) as Answers;
      await form.updateComplete;
      const spaced = new CSSStyleSheet();
      spaced.replaceSync(
        '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }',
      );
      form.shadowRoot!.adoptedStyleSheets.push(spaced);
      expect(tooWide(form, 320)).to.deep.equal([]);
      const cut = [
        ...form.shadowRoot!.querySelectorAll<HTMLElement>(
          'legend, label, .label, p, li, dt, dd, button, summary',
        ),
      ]
        .filter((each) => each.checkVisibility() && !each.closest('.visually-hidden'))
        .filter(
          (each) =>
            getComputedStyle(each).overflow !== 'visible' && each.scrollHeight > each.clientHeight + 1,
        )
        .map((each) => each.textContent.trim());
      expect(cut).to.deep.equal([]);
    });
  });
}
