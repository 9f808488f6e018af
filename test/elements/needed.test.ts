/** What has to be answered is seen and heard before anybody asks to go on: in every edition, and when an answer makes it so. */
import '@safeguarding-forms/elements';
import { expect, fixture } from '@open-wc/testing';
import { catalogue, type Item, type Section } from '@safeguarding-forms/instruments';
import { stepsOf } from '@safeguarding-forms/instruments/internal/model/steps-of.js';
import { choose, controlOf, editions, itemOf, partOf, type Form } from '../support/element-form.js';
import { records, tools, showReferral } from '../support/element-record.js';
import { shown } from '../support/element-seen.js';

const isAlways = (item: Item): boolean =>
  item.required === true || (item.kind === 'question' && item.counted);

/** What says to someone who cannot see the page that an item is required; nothing can of a group or of boxes. */
function saying(item: HTMLElement, { kind }: Item): Element | null {
  if (['choice', 'question'].includes(kind) && item.matches('fieldset'))
    return item.querySelector('[type=radio]') && item;
  return ['group', 'choices', 'attachment', 'judgement'].includes(kind)
    ? null
    : item.querySelector('input:not([data-part=notKnown]), textarea, select');
}

const markOf = (item: Element): string =>
  [...item.querySelectorAll<HTMLElement>('.needed')]
    .filter((mark) => mark.closest('[data-item]') === item)
    .map(({ textContent }) => textContent!.trim())
    .join();

/** Which mark the items of a section or step have: the one that fewer of them need. */
function markIn({ items }: Section): '(optional)' | '(required)' {
  const always = items.filter(isAlways).length;
  return always === 0 || always >= items.length - always ? '(optional)' : '(required)';
}

const all = [
  ...editions.map(({ tag, edition }) => ({ tag, attribute: 'edition', edition }) as const),
  ...records,
  ...tools,
];

for (const { tag, attribute, edition } of all)
  describe(`<${tag} ${attribute}="${edition}">`, () => {
    it('marks what has to be answered, or what need not, for eyes and ears', async () => {
      const form = await fixture<Form>(`<${tag} ${attribute}="${edition}"></${tag}>`);
      await form.updateComplete;
      let seen = 0;
      const id = form.shadowRoot!.querySelector<HTMLElement>('[data-prerendered]')!.dataset.prerendered!;
      const { definition } = catalogue.findModule(id.split(' ')[1]!, edition);
      for (const section of stepsOf(definition))
        for (const item of section.items) {
          const drawn = itemOf(form, item.id);
          if (!drawn || typeof item.required === 'object') continue;
          seen += 1;
          const isRequired = isAlways(item);
          const mark = markIn(section);
          const isMarked = isRequired === (mark === '(required)');
          // Rows of a table are one question each, with radios of their own.
          if (!drawn.matches('tr'))
            expect(saying(drawn, item)?.getAttribute('aria-required') ?? null, item.id).to.equal(
              isRequired && saying(drawn, item) ? 'true' : null,
            );
          expect(markOf(drawn), item.id).to.equal(isMarked ? mark : '');
        }
      expect(seen).to.be.greaterThan(0);
    });
  });

describe('what an answer makes required', () => {
  it('says so at once, beside the field', async () => {
    const form = await fixture<Form>('<dash-checklist></dash-checklist>');
    const { questions } = { questions: [...form.shadowRoot!.querySelectorAll<HTMLElement>('.question')] };
    const yes = questions.slice(0, 13).map(({ dataset }) => [dataset.item!, { answer: 'yes' }]);
    form.value = Object.fromEntries(yes);
    await form.updateComplete;
    const field = itemOf(form, 'whyMarac');
    expect(markOf(field)).to.equal('(optional)');
    expect(field.querySelector('.now-needed') === null).to.equal(true);
    await choose(form, questions[13]!.dataset.item!, 'yes');
    expect(markOf(field)).to.equal('');
    expect(shown(field.querySelector('.now-needed')!)).to.equal('Now needed, because of the level: High');
    expect(controlOf(form, 'whyMarac').getAttribute('aria-required')).to.equal('true');
    await choose(form, questions[13]!.dataset.item!, 'no');
    expect(field.querySelector('.now-needed') === null).to.equal(true);
    expect(controlOf(form, 'whyMarac').hasAttribute('aria-required')).to.equal(false);
  });

  it('names the answer behind it, and is silent about what was required from the start', async () => {
    const form = await showReferral('cleveland', { victimPhone: '01632 960000' });
    expect(shown(partOf(form, 'steps'))).to.contain('still open');
    const text = (id: string): string | undefined =>
      itemOf(form, id).querySelector('.now-needed')?.textContent?.trim();
    expect(text('victimPhoneSafe')).to.equal('Now needed, because of what stands under: Their phone number');
    expect(text('children'), 'from the start').to.equal(undefined);
    form.lang = 'cy';
    await form.updateComplete;
    expect(text('victimPhoneSafe')).to.match(/^Mae angen hwn nawr/);
  });
});
