/** What assistive technology and small windows make of the research form, in three languages. */
import '@safeguarding-forms/elements/marac-research.js';
import { expect, fixture } from '@open-wc/testing';
import { pressButton, type Form } from '../support/element-form.js';
import { openStep, sectionsInSight } from '../support/element-record.js';
import { sectionOf } from '../support/element-seen.js';
import { inThisEngine } from '../support/engine-share.js';
import { expectSound, tooWide, violations } from '../support/element-sound.js';
import { click } from '../support/person.js';

const ROWS = {
  peopleSearched: [{ name: 'Example Person', role: 'victim' }, { role: 'child' }, {}],
  informationFound: 'yes',
} as const;

async function show(attributes: string, parentNode?: Element): Promise<Form> {
  const form = await fixture<Form>(
    `<marac-research ${attributes}></marac-research>`,
    parentNode && { parentNode },
  );
  form.value = ROWS;
  await form.updateComplete;
  return form;
}

const stepsOf = (form: Form): string[] =>
  [...form.shadowRoot!.querySelectorAll<HTMLElement>('[data-section]')].map(
    ({ dataset }) => dataset.section!,
  );

describe('the research form for assistive technology', () => {
  for (const language of inThisEngine(['en', 'cy', 'ur'] as const)) {
    it(`is sound in every step, with a row removed, and with errors, in ${language}`, async function () {
      this.timeout(120_000);
      const form = await show(`lang="${language}"`);
      expect(form.language).to.equal(language);
      expect(stepsOf(form)).to.have.length(7);
      for (const step of stepsOf(form)) {
        await openStep(form, step);
        const remove = sectionOf(form, step).querySelector('[part=remove-row]');
        if (remove) await click(remove);
        await form.updateComplete;
        expect(await violations(form), step).to.deep.equal([]);
        expectSound(form);
      }
      await pressButton(form, 'review');
      expect(await violations(form), 'errors').to.deep.equal([]);
      expectSound(form);
    });
  }

  for (const attributes of ['', 'lang="cy" bilingual', 'lang="ur" bilingual'])
    it(`fits into 320 pixels in every step ${attributes}`, async function () {
      const frame = document.createElement('div');
      frame.style.width = '320px';
      const form = await show(attributes, frame);
      for (const step of stepsOf(form)) {
        await openStep(form, step);
        expect(sectionsInSight(form)).to.deep.equal([step]);
        expect(tooWide(form, 320), step).to.deep.equal([]);
      }
      await pressButton(form, 'review');
      expect(tooWide(form, 320), 'errors').to.deep.equal([]);
    });
});
