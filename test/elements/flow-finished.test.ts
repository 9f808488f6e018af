/** A form that could be submitted as it is: its result speaks of "so far" no more, and promises nothing. */
import '@safeguarding-forms/elements/dash-checklist.js';
import '@safeguarding-forms/elements/marac-decision.js';
import '@safeguarding-forms/elements/merit-form.js';
import { expect, fixture, waitUntil } from '@open-wc/testing';
import { catalogue } from '@safeguarding-forms/instruments';
import { allItems } from '@safeguarding-forms/instruments/internal/check/asked.js';
import { everyQuestion } from '../support/element-answers.js';
import { editions, partOf, pressButton, type Form } from '../support/element-form.js';
import { showDecision } from '../support/element-route.js';
import { resultText, shown } from '../support/element-seen.js';

const SO_FAR = { en: /so far/i, cy: /hyd yn hyn|hyd yma/i, ur: /اب تک/ };
const THESE_ALONE = { en: /By themselves, these/, cy: /Ar eu pen eu hunain, nid/, ur: /صرف ان جوابات/ };
/** What every such end says: that nobody is told to be safe. */
const NOT_SAFE = { en: /does not mean/, cy: /Nid yw hyn yn golygu/, ur: /مطلب یہ نہیں/ };

async function show(html: string): Promise<Form> {
  const form = (await fixture(`<div>${html}</div>`)).firstElementChild as Form;
  await waitUntil(() => form.shadowRoot?.querySelector('[data-item] input'), 'no question', {
    timeout: 15_000,
  });
  await form.updateComplete;
  return form;
}

for (const { tag, id, edition } of editions)
  for (const language of ['en', 'cy', 'ur'] as const)
    describe(`<${tag} edition="${edition}" lang="${language}"> with every answer a no`, () => {
      it('says what the answers alone come to, before and in the review', async () => {
        const form = await show(`<${tag} edition="${edition}" lang="${language}"></${tag}>`);
        form.value = everyQuestion(id, edition) as never;
        await form.updateComplete;
        expect(form.result).to.include({ outcome: 'no-referral', complete: true });
        const outcome = (): string => shown(partOf(form, 'result').querySelector('.outcome')!);
        expect(outcome()).to.match(THESE_ALONE[language]).and.not.match(SO_FAR[language]);
        expect(resultText(form)).to.match(NOT_SAFE[language]);
        await pressButton(form, 'review');
        expect(partOf(form, 'submit')).to.not.equal(undefined);
        expect(resultText(form)).not.to.match(SO_FAR[language]);
        expect(resultText(form)).to.match(NOT_SAFE[language]).and.match(THESE_ALONE[language]);
      });

      it('says "so far" while something is missing that has to be there', async () => {
        const form = await show(`<${tag} edition="${edition}" lang="${language}"></${tag}>`);
        const { id: date } = allItems(catalogue.getInstrument(id, edition)).find(
          (item) => item.kind === 'date' && !item.when,
        )!;
        form.value = { ...everyQuestion(id, edition), [date]: '2999-12-31' } as never;
        await form.updateComplete;
        expect(form.result.complete).to.equal(false);
        expect(form.result.outcome).to.equal('no-referral');
        expect(shown(partOf(form, 'result').querySelector('.outcome')!)).to.match(SO_FAR[language]);
      });
    });

describe('a chart that ends without a referral', () => {
  it('says so of the answers alone', async () => {
    const form = await showDecision('sefton', {
      abuseInLastMonth: 'no',
      maracRepeat: 'no',
      meetsThreshold: 'no',
      lifeThreatening: 'no',
      escalating: 'no',
      extremeHarm: 'no',
    });
    expect(form.result).to.include({ outcome: 'no-referral', complete: true });
    expect(shown(partOf(form, 'result').querySelector('.outcome')!)).to.match(THESE_ALONE.en);
    expect(resultText(form))
      .to.contain('The person still needs help')
      .and.not.match(/answers so far/);
  });
});
