/** The MeRIT: forty answers, counts that are multiplied, and answers that cannot stand together. */
import '@safeguarding-forms/elements/merit-form.js';
import { verifySubmission } from '@safeguarding-forms/schemas';
import { expect, fixture } from '@open-wc/testing';
import { heard } from '../support/element-events.js';
import {
  choose,
  controlOf,
  itemOf,
  partOf,
  partsOf,
  pressButton,
  write,
  type Form,
} from '../support/element-form.js';
import {
  errorLinks,
  expectFocus,
  figures,
  listedErrors,
  resultText,
  shown,
} from '../support/element-seen.js';
import { click, press } from '../support/person.js';

const show = (): Promise<Form> => fixture<Form>('<merit-form></merit-form>');
const result = (form: Form): DOMStringMap => partOf(form, 'result').dataset;

async function yesTo(form: Form, ...numbers: readonly number[]): Promise<void> {
  for (const number of numbers) await choose(form, `q${number}`, 'yes');
}

const ALCOHOL =
  'Questions 17, 18 and 19 exclude each other, but more than one is yes. Keep the one that fits (19 if both drank) and change the others to no.';
const DRUGS =
  'Questions 20, 21 and 22 exclude each other, but more than one is yes. Keep the one that fits (22 if both took drugs) and change the others to no.';
const WITNESSES =
  'Question 6 says that children saw or heard the incident, but question 5 says that none were there. Change one of them.';

describe('the MeRIT', () => {
  it('is answered with forty clicks, graded and submitted', async function () {
    this.timeout(90_000);
    const form = await show();
    const submissions = heard(form, 'sf-submit');
    const yes = [1, 2, 7, 9, 23, 24, 27];
    await choose(form, 'honourBasedAbuse', 'no');
    await choose(form, 'threatsToKill', 'no');
    for (let number = 1; number <= 40; number++) {
      await choose(form, `q${number}`, yes.includes(number) ? 'yes' : 'no');
      if (number === 39) expect(form.result.complete).to.equal(false);
    }
    expect(shown(form.shadowRoot!.querySelector('.questions')!)).to.match(/^40 of 40 answered/);
    expect(figures(form)).to.deep.equal({
      'Breakdown assessment': 2,
      'Social assessment': 2,
      'Violence assessment': 3,
      Total: 12,
      'Not answered': 0,
    });
    expect(result(form)).to.include({ band: 'bronze', level: 'bronze', outcome: 'no-referral' });
    expect(resultText(form)).to.contain('The three subtotals, multiplied');
    expect(resultText(form)).not.to.contain('could still raise');
    await pressButton(form, 'review');
    await pressButton(form, 'submit');
    expect(verifySubmission(submissions[0]?.detail).ok).to.equal(true);
  });

  it('wants every answer: no reason stands in for one', async () => {
    const form = await show();
    await yesTo(form, 1);
    expect(Boolean(itemOf(form, 'incompleteReason'))).to.equal(false);
    await pressButton(form, 'review');
    // Questions, and what decides a route by itself.
    expect(errorLinks(form)).to.have.length(39 + 2);
    await click(errorLinks(form)[0]!);
    expectFocus(controlOf(form, 'q2', 'yes'));
  });

  it('multiplies its three counts, and grades the product from both sides of a threshold', async () => {
    const form = await show();
    await yesTo(form, 1, 2, 7, 9, 23, 24, 28);
    expect([figures(form).Total, result(form).band]).to.deep.equal([12, 'bronze']);
    await yesTo(form, 27);
    expect([figures(form).Total, result(form).band]).to.deep.equal([16, 'silver']);
    await choose(form, 'q27', 'no');
    expect(result(form).band).to.equal('bronze');
    expect(resultText(form)).to.match(/3[0-9] open answers could still raise this to: Gold/);
  });

  it('that is ungraded with many a yes says why, and asks for judgement', async () => {
    const form = await show();
    await yesTo(form, 1, 2, 7, 9, 10);
    expect(figures(form).Total).to.equal(0);
    expect(result(form)).not.to.have.any.keys('band', 'outcome');
    await yesTo(form, 11);
    await yesTo(form, 12);
    // 2 x 5 x 2, the empty section counted as 2.
    expect(result(form)).to.include({ outcome: 'consider' });
    const text = resultText(form);
    expect(text).to.contain('A section without a yes, which makes the total zero');
    expect(text).to.contain('Questions answered yes (questions 1, 2, 7, 9, 10, 11, 12)');
    expect(text).to.contain('Consider a referral');
  });

  for (const [what, first, second, message] of [
    ['alcohol', 17, 18, ALCOHOL],
    ['drugs, across sections', 20, 22, DRUGS],
  ] as const) {
    it(`tells of more than one yes about ${what}, scores all the same, and is not submitted`, async () => {
      const form = await show();
      await yesTo(form, 1, first, second, 23);
      expect(figures(form).Total).to.be.greaterThan(0);
      expect(partsOf(form, 'error-summary')).to.deep.equal([]);
      await pressButton(form, 'review');
      expect(listedErrors(form)).to.include(message);
      expect(shown(itemOf(form, `q${first}`))).to.contain(message);
      expect(await form.submit()).to.equal(null);
      await form.updateComplete;
      errorLinks(form)
        .find((link) => shown(link) === message)
        ?.focus();
      await press('Enter');
      await form.updateComplete;
      expectFocus(controlOf(form, `q${first}`, 'yes'));
      await choose(form, `q${second}`, 'no');
      expect(listedErrors(form)).not.to.include(message);
    });
  }

  it('tells when children saw what none were there to see', async () => {
    const form = await show();
    await choose(form, 'q5', 'no');
    await yesTo(form, 6);
    await pressButton(form, 'review');
    expect(listedErrors(form)).to.include(WITNESSES);
    expect(shown(itemOf(form, 'q6'))).to.contain(WITNESSES);
    await choose(form, 'q5', 'yes');
    expect(listedErrors(form)).not.to.include(WITNESSES);
  });

  it('refers on a critical factor, with a quality check, in words', async () => {
    const form = await show();
    await yesTo(form, 38);
    expect(result(form).outcome).to.equal('refer');
    const text = resultText(form);
    expect(text).to.contain('A critical factor is present');
    expect(text).to.contain('Strangling, choking, suffocating or drowning (question 38)');
    expect(text).to.contain('Please note The referral gets a quality check before the MARAC');
  });

  it('refers honour-based abuse whatever the score, to a closed session', async () => {
    const form = await show();
    await choose(form, 'honourBasedAbuse', 'yes');
    expect(result(form)).to.include({ outcome: 'refer' });
    expect(form.result.band).to.equal(null);
    const text = resultText(form);
    expect(text).to.contain('What leads to the referral Honour-based abuse');
    expect(text).to.contain('Please note The case is heard in a closed session');
    expect(text).not.to.contain('quality check');
  });

  it('refers threats to kill, and says what is open where every question is a no', async () => {
    const form = await show();
    form.value = Object.fromEntries(
      Array.from({ length: 40 }, (_, index) => [`q${index + 1}`, { answer: 'no' }]),
    );
    await form.updateComplete;
    expect(resultText(form)).to.contain('2 open answers could still raise this to: Refer to MARAC');
    await choose(form, 'threatsToKill', 'yes');
    expect(result(form).outcome).to.equal('refer');
    expect(resultText(form)).to.contain('Threats to kill');
  });

  it('takes a MARAC within twelve months of the incident for a repeat, and shows what denies it', async () => {
    const form = await show();
    form.value = { q8: { answer: 'no' }, incidentDate: '2024-06-15', previousMaracDate: '2024-01-15' };
    await form.updateComplete;
    expect(result(form).outcome).to.equal('refer');
    await pressButton(form, 'review');
    expect(shown(itemOf(form, 'q8'))).to.contain('Question 8 says no, but the date of the last MARAC');
    await choose(form, 'differentPerpetrator', 'true');
    expect(shown(itemOf(form, 'q8'))).not.to.contain('Question 8 says no, but');
    expect(result(form).outcome).to.equal(undefined);
  });

  it('recommends a meeting from the third incident on', async () => {
    const form = await show();
    await write(form, 'incidentsInSixMonths', '2');
    expect(resultText(form)).not.to.contain('professionals meeting');
    await write(form, 'incidentsInSixMonths', '3');
    expect(resultText(form)).to.contain('a professionals meeting is recommended');
    await write(form, 'incidentsInSixMonths', 'many');
    await pressButton(form, 'review');
    expect(listedErrors(form)).to.include(
      'How many incidents were there in the last six months: Enter a whole number from 0 to 999, such as 3',
    );
  });

  it('asks where else only when there was abuse elsewhere', async () => {
    const form = await show();
    expect(Boolean(itemOf(form, 'elsewhereLocation'))).to.equal(false);
    await choose(form, 'elsewhere', 'yes');
    await write(form, 'elsewhereLocation', 'Example Town');
    expect(form.value).to.deep.equal({ elsewhere: 'yes', elsewhereLocation: 'Example Town' });
  });
});
