/** A form that the person at risk fills in alone: every edition that offers it, in every language. */
import '@safeguarding-forms/elements';
import { aTimeout, expect, fixture, waitUntil } from '@open-wc/testing';
import { catalogue, type QuestionItem } from '@safeguarding-forms/instruments';
import { selfServe } from '@safeguarding-forms/instruments/internal/check/self-serve.js';
import { verifySubmission } from '@safeguarding-forms/schemas';
import { heard } from '../support/element-events.js';
import {
  controlOf,
  editions,
  itemOf,
  partOf,
  partsOf,
  pressButton,
  type Form,
} from '../support/element-form.js';
import { click, press } from '../support/person.js';
import { inThisRun } from '../support/run-sample.js';

const LANGUAGES = ['en', 'cy', 'ur'] as const;
/** What no person at risk may be shown: scores, levels and verdicts, and what professionals call things. */
const FORBIDDEN =
  /MARAC|DASH|MeRIT|referral|high risk|medium|standard|score|\bbronze\b|\bsilver\b|\bgold\b|ungraded|uchel|canolig|اعلیٰ خطرہ|Article|Act \d/i;

async function show(tag: string, edition: string, attributes = ''): Promise<Form> {
  const page = await fixture(
    `<div><${tag} edition="${edition}" audience="self" ${attributes}></${tag}></div>`,
  );
  const form = page.firstElementChild as Form;
  await waitUntil(() => form.shadowRoot?.querySelector('[data-item] input'), 'no question', {
    timeout: 15_000,
  });
  await form.updateComplete;
  return form;
}

/** What is asked of the person from the start. */
const askedIn = (id: string, edition: string) =>
  selfServe(catalogue.getInstrument(id, edition)).sections.flatMap((section) =>
    section.when ? [] : section.items,
  );

/** Everything that a person can read of a form, whatever is folded. */
const wordsOf = (element: Element): string => element.textContent.replace(/\s+/g, ' ').trim();

const pick = async (form: Form, id: string, option: string): Promise<void> => {
  controlOf(form, id, option).click();
  await form.updateComplete;
};

const inEveryLanguage = editions.flatMap((each) => LANGUAGES.map((language) => ({ ...each, language })));

for (const { tag, id, edition, language } of inThisRun(inEveryLanguage, 5))
  describe(`<${tag} edition="${edition}" audience="self" lang="${language}">`, () => {
    it('asks what the person is asked, and nothing of a professional', async () => {
      const form = await show(tag, edition, `lang="${language}"`);
      const shown = [...form.shadowRoot!.querySelectorAll<HTMLElement>('[data-item]')].map(
        ({ dataset }) => dataset.item,
      );
      const asked = askedIn(id, edition).filter(({ when }) => !when);
      expect(shown).to.include.members(asked.map((item) => item.id));
      expect(partsOf(form, 'problem').map(wordsOf)).to.deep.equal([]);
      expect([
        ...form.shadowRoot!.querySelectorAll('[data-part=source], [aria-required=true]'),
      ]).to.have.length(0);
      expect(form.language).to.equal(language);
    });

    it('says no number, level or verdict, whatever is answered, and never that anybody is safe', async () => {
      const form = await show(tag, edition, `lang="${language}"`);
      for (const answer of ['nothing', 'no', 'yes']) {
        for (const item of askedIn(id, edition))
          if (item.kind === 'question' && item.answers.includes(answer as never))
            controlOf(form, item.id, answer).click();
        await form.updateComplete;
        const panel = partOf(form, 'result');
        const read = wordsOf(panel).replace(/https?:\S+/g, '');
        expect(read).not.to.match(FORBIDDEN);
        expect(panel.getAttributeNames().filter((name) => name.startsWith('data-'))).to.deep.equal([]);
        expect(panel.querySelectorAll('svg, .figures, .level')).to.have.length(0);
        expect(read).to.contain('999');
        const steps = [...panel.querySelectorAll('.next-steps > li')];
        expect(steps.length).to.be.at.least(3);
        if (language === 'en') expect(wordsOf(steps.at(-1)!)).to.contain('does not mean that you are safe');
      }
      expect(form.result.outcome).to.equal('refer');
    });
  });

for (const { tag, id, edition } of editions)
  describe(`<${tag} edition="${edition}"> to the person at risk`, () => {
    it('can be sent with whatever is answered, and a backend takes it', async () => {
      const form = await show(tag, edition);
      expect(form.validity.valid).to.equal(true);
      const [first, second] = askedIn(id, edition).filter(
        (item): item is QuestionItem => item.kind === 'question' && item.answers.length > 0,
      );
      await pick(form, first!.id, 'yes');
      await pick(form, second!.id, 'prefer-not-to-say');
      expect(form.validity.valid).to.equal(true);
      form.addEventListener('sf-submit', (event) => event.waitUntil(Promise.resolve()));
      const sent = heard(form, 'sf-submit');
      await pressButton(form, 'review');
      expect(partsOf(form, 'error-summary')).to.have.length(0);
      await pressButton(form, 'submit');
      await waitUntil(() => partsOf(form, 'sent').length > 0, 'not sent', { timeout: 5000 });
      const submission = sent[0]!.detail;
      expect(submission.audience).to.equal('self');
      expect(submission.result.complete).to.equal(false);
      const canBeUnknown = second!.answers.includes('unknown');
      expect(submission.answers).to.deep.equal({
        [first!.id]: { answer: 'yes' },
        ...(canBeUnknown && { [second!.id]: { answer: 'unknown' } }),
      });
      expect(verifySubmission(submission).ok).to.equal(true);
      expect(verifySubmission({ ...submission, audience: 'professional' }).ok).to.equal(false);
    });

    it('keeps "prefer not to say" chosen, says what becomes of it, and lets it go for an answer', async () => {
      const form = await show(tag, edition);
      const question = askedIn(id, edition).find(
        (item): item is QuestionItem => item.kind === 'question' && item.answers.length > 0,
      )!;
      await click(controlOf(form, question.id, 'prefer-not-to-say'));
      await form.updateComplete;
      expect(controlOf(form, question.id, 'prefer-not-to-say').checked).to.equal(true);
      expect(wordsOf(itemOf(form, question.id))).to.contain('We keep this');
      form.lang = 'cy';
      await waitUntil(() => form.language === 'cy', 'no Welsh', { timeout: 10_000 });
      await form.updateComplete;
      expect(controlOf(form, question.id, 'prefer-not-to-say').checked).to.equal(true);
      await click(controlOf(form, question.id, 'no'));
      await form.updateComplete;
      expect(controlOf(form, question.id, 'prefer-not-to-say').checked).to.equal(false);
      expect(form.value[question.id as never]).to.deep.equal({ answer: 'no' });
      form.reset();
      await form.updateComplete;
      expect([...form.shadowRoot!.querySelectorAll('input:checked')]).to.have.length(0);
    });

    it('shows help beside the question at once where danger to life is told', async () => {
      const form = await show(tag, edition);
      const urgent = catalogue
        .getInstrument(id, edition)
        .scoring!.factors.filter(({ code }) =>
          ['strangulation', 'threats-to-kill', 'victim-suicidal', 'suicide-threats'].includes(code),
        )
        .flatMap(({ items }) => items);
      expect(urgent.length).to.be.at.least(1);
      for (const item of askedIn(id, edition).filter((each) => urgent.includes(each.id))) {
        if (item.kind !== 'question') continue;
        expect(itemOf(form, item.id).querySelector('[part~=help-now]'), item.id).to.equal(null);
        await pick(form, item.id, item.answers.length ? 'yes' : item.options![0]!);
        expect(wordsOf(itemOf(form, item.id).querySelector('[part~=help-now]')!), item.id).to.match(
          /999|116 123/,
        );
      }
    });
  });

describe('a form to the person at risk', () => {
  it('has a value in a page’s own form once anything is answered', async () => {
    const page = await fixture('<form><dash-checklist name="check" audience="self"></dash-checklist></form>');
    const form = page.firstElementChild as Form;
    await waitUntil(() => form.shadowRoot?.querySelector('[data-item=q1] input'), 'no question', {
      timeout: 10_000,
    });
    const value = (): FormDataEntryValue | null => new FormData(page as HTMLFormElement).get('check');
    expect(value()).to.equal(null);
    await pick(form, 'q1', 'no');
    expect(JSON.parse(value() as string)).to.include({ audience: 'self' });
  });

  it('stops early by one press, which leads to who can help', async () => {
    const form = await show('dash-checklist', 'cleveland');
    await pick(form, 'q1', 'yes');
    await pressButton(form, 'see-help');
    expect(form.shadowRoot!.activeElement?.closest('[part=result]')).to.not.equal(null);
    expect(partOf(form, 'result').querySelectorAll('[data-service]').length).to.be.at.least(10);
    await press('Escape');
    expect(form.shadowRoot!.activeElement).to.equal(partOf(form, 'see-help'));
  });

  it('follows its audience: answers stay, what a professional alone is asked is sent nowhere', async () => {
    const page = await fixture('<div><dash-checklist></dash-checklist></div>');
    const form = page.firstElementChild as Form;
    await form.updateComplete;
    form.value = { q1: { answer: 'yes' }, signedName: 'Example Person' } as never;
    form.audience = 'self';
    // While its words are on their way, nothing is asked.
    await waitUntil(
      () => itemOf(form, 'q1') !== null && itemOf(form, 'signedName') === null,
      'still the professional’s',
      { timeout: 10_000 },
    );
    expect(controlOf(form, 'q1', 'yes').checked).to.equal(true);
    const sent = heard(form, 'sf-submit');
    form.addEventListener('sf-submit', (event) => event.waitUntil(Promise.resolve()));
    await form.submit();
    expect(sent[0]!.detail.answers).to.deep.equal({ q1: { answer: 'yes' } });
    form.audience = 'professional';
    await waitUntil(() => itemOf(form, 'signedName') !== null, 'not the professional’s', { timeout: 10_000 });
    await form.updateComplete;
    expect(controlOf(form, 'signedName').value).to.equal('Example Person');
    expect(controlOf(form, 'q1', 'yes').checked).to.equal(true);
  });

  it('shows the help that its host names, in its order, and keeps ours for a list that cannot be used', async () => {
    const form = await show('dash-checklist', 'cleveland');
    const ids = (): (string | undefined)[] =>
      [...form.shadowRoot!.querySelectorAll<HTMLElement>('[data-service]')].map(
        ({ dataset }) => dataset.service,
      );
    const ours = ids();
    expect(ours[0]).to.equal('emergency');
    const errors = heard(form, 'sf-error');
    form.support = [{ use: 'nobody' }] as never;
    await waitUntil(() => errors.length > 0, 'no error', { timeout: 10_000 });
    expect(errors[0]!.detail.code).to.equal('bad-support');
    expect(ids()).to.deep.equal(ours);
    form.support = [{ use: 'refuge' }, { use: 'samaritans' }, { use: 'emergency' }];
    await waitUntil(() => ids().length < ours.length, 'not the host’s', { timeout: 10_000 });
    // 999, and how to reach it without a voice, stand before it.
    expect(ids()).to.deep.equal(['emergency', 'emergency-bsl', 'emergency-text', 'refuge', 'samaritans']);
    expect(partOf(form, 'result').querySelectorAll('.silent > p')).to.have.length(4);
    form.support = null;
    await form.updateComplete;
    expect(ids()).to.deep.equal(ours);
  });

  it('is refused where a form is for professionals alone, and that is told', async () => {
    for (const tag of ['marac-referral', 'share-without-consent', 'marac-decision', 'severity-grid']) {
      const page = await fixture(`<div><${tag} audience="self"></${tag}></div>`);
      const form = page.firstElementChild as Form;
      await form.updateComplete;
      expect(partOf(form, 'problem').textContent, tag).to.contain('audience="self"');
      const errors = heard(form, 'sf-error');
      form.support = [{ use: 'samaritans' }];
      expect(
        errors.map(({ detail }) => detail.code),
        tag,
      ).to.deep.equal(['bad-support']);
    }
  });

  it('says nothing aloud twice, and of the result only what to do', async () => {
    const form = await show('dash-checklist', 'cleveland');
    const region = form.shadowRoot!.querySelector('.announcer')!;
    const said: string[] = [];
    new MutationObserver(() => said.push(region.textContent)).observe(region, {
      childList: true,
      characterData: true,
      subtree: true,
    });
    for (const question of ['q6', 'q7', 'q13']) {
      await pick(form, question, 'yes');
      await aTimeout(1000);
    }
    const sentences = said.filter(Boolean);
    expect(sentences.length).to.be.at.least(1);
    expect(sentences).to.deep.equal([...new Set(sentences)]);
    expect(said.join()).not.to.match(FORBIDDEN);
  });
});
