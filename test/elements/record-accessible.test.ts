/** What assistive technology and small windows make of the records, in three languages. */
import '@safeguarding-forms/elements/marac-referral.js';
import '@safeguarding-forms/elements/share-without-consent.js';
import { expect, fixture } from '@open-wc/testing';
import { itemOf, partsOf, pressButton, type Form } from '../support/element-form.js';
import type { Answers } from '@safeguarding-forms/instruments';
import {
  LAST_STEP,
  completeReferral,
  headingOf,
  openStep,
  records,
  sectionsInSight,
  showReferral,
} from '../support/element-record.js';
import { descriptions, sectionOf, shown } from '../support/element-seen.js';
import { inThisEngine } from '../support/engine-share.js';
import { expectSound, tooWide, violations } from '../support/element-sound.js';
import { click } from '../support/person.js';
import { inThisRun } from '../support/run-sample.js';

const LANGUAGES = ['en', 'cy', 'ur'] as const;

/** Where each record is looked at: its first step, and the one in the middle that holds its rows. */
const STEPS: Readonly<Record<string, string>> = {
  cleveland: 'children',
  kirklees: 'perpetrators',
  norfolk: 'children',
  liverpool: 'children',
  sefton: 'perpetrators',
  'uk-gdpr': 'risks',
  'dpa-1998': 'risks',
};

/** Answers that open those steps. */
const GIVEN: Readonly<Record<string, Answers>> = {
  sefton: { referralType: 'first' },
  norfolk: { consentGiven: 'yes', article6Basis: ['f'] },
};

/** Further steps with what no other record has: a statement to read aloud, a list to choose from. */
const FURTHER: Readonly<Record<string, readonly string[]>> = {
  norfolk: ['consent', 'lawful-basis', 'victim-background'],
  'uk-gdpr': ['authority'],
};

async function show(
  { tag, attribute, edition }: (typeof records)[number],
  more: string,
  parentNode?: Element,
): Promise<Form> {
  const markup = `<${tag} ${attribute}="${edition}" ${more}></${tag}>`;
  const form = await fixture<Form>(markup, parentNode && { parentNode });
  form.value = GIVEN[edition] ?? {};
  await form.updateComplete;
  return form;
}

/** Goes to the step in the middle, with a second row, and one removed where there is a third. */
async function goOn(form: Form, step: string): Promise<void> {
  await openStep(form, step);
  const add = sectionOf(form, step).querySelector('[part=add-row]')!;
  for (let i = 0; i < 2; i++) {
    await click(add);
    await form.updateComplete;
  }
  await click(sectionOf(form, step).querySelector('[part=remove-row]')!);
  await form.updateComplete;
}

/** Goes to the last step and asks to read the answers through, which are not there. */
async function fail(form: Form): Promise<void> {
  const sections = [...form.shadowRoot!.querySelectorAll<HTMLElement>('[data-section]')];
  await openStep(form, sections.at(-1)!.dataset.section!);
  await pressButton(form, 'review');
}

for (const [at, record] of inThisRun([...records.entries()], 2)) {
  const { tag, edition } = record;
  describe(`<${tag} ${record.attribute}="${edition}"> for assistive technology`, () => {
    for (const language of inThisEngine(LANGUAGES, at)) {
      it(`is sound in its first step, among its rows and with errors, in ${language}`, async function () {
        this.timeout(120_000);
        const form = await show(record, `lang="${language}"`);
        expect(form.language).to.equal(language);
        const direction = getComputedStyle(form.shadowRoot!.querySelector('.form')!).direction;
        expect(direction).to.equal(language === 'ur' ? 'rtl' : 'ltr');
        for (const [state, reach] of [
          ['first', async () => undefined],
          ['rows', () => goOn(form, STEPS[edition]!)],
          ['errors', () => fail(form)],
          ...(FURTHER[edition] ?? []).map((step) => [step, () => openStep(form, step)] as const),
        ] as const) {
          await reach();
          expect(await violations(form), state).to.deep.equal([]);
          expectSound(form);
        }
      });
    }

    it('fits into 320 pixels in every step, with rows and from right to left', async function () {
      this.timeout(120_000);
      const frame = document.createElement('div');
      frame.style.width = '320px';
      const form = await show(record, 'lang="ur" bilingual', frame);
      await goOn(form, STEPS[edition]!);
      for (const { dataset } of form.shadowRoot!.querySelectorAll<HTMLElement>('[data-section]')) {
        await openStep(form, dataset.section!);
        expect(sectionsInSight(form)).to.deep.equal([dataset.section]);
        expect(tooWide(form, 320), dataset.section).to.deep.equal([]);
      }
      await pressButton(form, 'review');
      expect(partsOf(form, 'error-summary')).to.have.length(1);
      expect(tooWide(form, 320), 'errors').to.deep.equal([]);
    });
  });
}

describe('a record that is read through', () => {
  for (const language of inThisEngine(LANGUAGES)) {
    it(`is sound with rows, and fits into 320 pixels, in ${language}`, async () => {
      const form = await showReferral('cleveland', {
        ...completeReferral,
        children: [{ name: 'Example Child' }, {}, { name: 'Other Example', unborn: true }],
        perpetrators: [{ name: 'Sample Abuser' }],
      });
      form.lang = language;
      await form.updateComplete;
      await openStep(form, LAST_STEP);
      await pressButton(form, 'review');
      expect(await violations(form)).to.deep.equal([]);
      expectSound(form);
      form.style.width = '320px';
      expect(tooWide(form, 320)).to.deep.equal([]);
    });
  }
});

describe('names and descriptions in a record', () => {
  it('tell rows apart: each is a group with a name, and its buttons say which they remove', async () => {
    const form = await showReferral('cleveland', { children: [{ name: 'Example' }, { name: 'Other' }] });
    await openStep(form, 'children');
    const group = itemOf(form, 'children');
    expect([...group.querySelectorAll('legend')].map(shown).slice(0, 2)).to.deep.equal([
      'Children',
      'Child 1',
    ]);
    expect(shown(group.querySelector('[data-row="1"] > legend')!)).to.equal('Child 2');
    expect([...group.querySelectorAll('[part=remove-row]')].map(shown)).to.deep.equal([
      'Remove: Child 1',
      'Remove: Child 2',
    ]);
    expect(descriptions(group)).to.deep.equal(['Add every child, also a baby not yet born.']);
  });

  it('name the steps as a place to go to, and each heading by its step', async () => {
    const form = await showReferral();
    const [nav] = partsOf(form, 'steps');
    expect(nav?.localName).to.equal('nav');
    expect(nav?.getAttribute('aria-label')).to.match(/: All steps$/);
    const heading = headingOf(form, 'referrer');
    expect([heading.getAttribute('aria-level'), shown(heading)]).to.deep.equal([
      '3',
      'Step 4 of 11: Who refers',
    ]);
  });

  it('are in the language of the form, row names and buttons as well', async () => {
    const form = await showReferral('cleveland', { children: [{ name: 'Example' }] });
    const english = shown(form.shadowRoot!.querySelector('[part=steps]')!);
    form.lang = 'cy';
    await form.updateComplete;
    await openStep(form, 'children');
    expect(shown(form.shadowRoot!.querySelector('[part=steps]')!)).not.to.contain(english);
    for (const [part, text] of [
      ['add-row', 'Add another child'],
      ['remove-row', 'Remove: Child 1'],
      ['next', 'Next'],
      ['back', 'Back'],
    ] as const)
      expect(shown(partsOf(form, part).find((each) => each.checkVisibility())!), part).not.to.equal(text);
    expect(shown(itemOf(form, 'children').querySelector('[data-row] > legend')!)).not.to.equal('Child 1');
  });
});
