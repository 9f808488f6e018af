/** `bilingual`: the English under every translated text. */
import '@safeguarding-forms/elements/dash-checklist.js';
import '@safeguarding-forms/elements/merit-form.js';
import { expect, fixture } from '@open-wc/testing';
import { words } from '@safeguarding-forms/text/internal/en/dash/cleveland.js';
import { everyQuestion } from '../support/element-answers.js';
import { controlOf, editions, itemOf, partOf, pressButton, type Form } from '../support/element-form.js';

/** What holds a text in the form's language. Numbers, and what the host or the document says, are the same in both. */
const TEXTS =
  'legend > span, .label > span:not(.number, .mark), label > span, label.label, button, [role=heading], .hint, .error, dt, summary, :not(.numbers) > a';

/** The texts that have no English with them. */
function withoutEnglish(form: Form): string[] {
  const texts = [...form.shadowRoot!.querySelectorAll(TEXTS)].filter((text) => text.checkVisibility());
  const lacking = texts.filter((text) => !text.closest('[lang=en]') && !text.querySelector('[lang=en]'));
  // A number is the same in every language.
  return lacking
    .filter((text) => !text.querySelector('slot'))
    .map((text) => text.textContent.trim())
    .filter((text) => !/^\d+$/.test(text));
}

const show = (markup: string): Promise<Form> => fixture<Form>(markup);

describe('bilingual', () => {
  it('shows the English under the translated text, marked as English and in its direction', async () => {
    const form = await show('<dash-checklist lang="ur" bilingual></dash-checklist>');
    const english = itemOf(form, 'q1').querySelector<HTMLElement>('.label [lang=en]')!;
    expect(english.textContent).to.equal(words.items.q1.label.template);
    expect(english.checkVisibility()).to.equal(true);
    expect(getComputedStyle(english).direction).to.equal('ltr');
    const [translated, below] = [itemOf(form, 'q1').querySelector('.label')!, english].map((each) =>
      each.getBoundingClientRect(),
    );
    expect(below!.top).to.be.greaterThan(translated!.top + 10);
  });

  for (const { tag, id, edition } of editions) {
    it(`shows it under every text of ${edition}`, async () => {
      const form = await show(`<${tag} edition="${edition}" lang="cy" bilingual></${tag}>`);
      form.value = everyQuestion(id, edition, 'yes');
      await form.updateComplete;
      expect(withoutEnglish(form)).to.deep.equal([]);
    });
  }

  it('shows it under errors and in the review too', async () => {
    const form = await show('<dash-checklist lang="cy" bilingual></dash-checklist>');
    await pressButton(form, 'review');
    expect(partOf(form, 'error-summary').querySelector('[lang=en]')).not.to.equal(null);
    expect(withoutEnglish(form)).to.deep.equal([]);
    form.value = everyQuestion('dash', 'cleveland');
    await form.updateComplete;
    await pressButton(form, 'review');
    expect(withoutEnglish(form)).to.deep.equal([]);
  });

  it('shows nothing twice in English', async () => {
    const form = await show('<dash-checklist bilingual></dash-checklist>');
    expect(form.shadowRoot!.querySelectorAll('.form [lang=en]').length).to.equal(0);
  });

  it('shows no English by default', async () => {
    const form = await show('<dash-checklist lang="cy"></dash-checklist>');
    expect(withoutEnglish(form).length).to.be.greaterThan(100);
  });

  it('is followed when it changes, and keeps the answers', async () => {
    const form = await show('<dash-checklist lang="cy"></dash-checklist>');
    form.value = { q1: { answer: 'yes', detail: 'Example detail' } };
    for (const bilingual of [true, false]) {
      form.bilingual = bilingual;
      await form.updateComplete;
      expect(itemOf(form, 'q1').querySelector('.label')!.querySelectorAll('[lang=en]').length).to.equal(
        bilingual ? 1 : 0,
      );
      expect(controlOf(form, 'q1', 'detail').value).to.equal('Example detail');
    }
  });
});
