/** A whole checklist by keyboard alone: answered, read through, submitted. */
import '@safeguarding-forms/elements/dash-checklist.js';
import { verifySubmission } from '@safeguarding-forms/schemas';
import { expect, fixture } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { heard } from '../support/element-events.js';
import { controlOf, itemOf, partOf, type Form } from '../support/element-form.js';
import { expectFocus, resultText, shown, tabTo } from '../support/element-seen.js';
import { focused, press, type } from '../support/person.js';

const HIGH = 14;

/** The form, with the focus on something that stands before it. */
async function show(): Promise<Form> {
  const page = await fixture<HTMLElement>(
    '<div><button>Before</button><dash-checklist></dash-checklist></div>',
  );
  const form = page.lastElementChild as Form;
  await form.updateComplete;
  page.querySelector('button')?.focus();
  return form;
}

/** Answers the next question by keys: yes with the space bar, and from there on with the arrows. */
async function answer(form: Form, id: string, option: 'yes' | 'no' | 'unknown'): Promise<void> {
  await tabTo(controlOf(form, id, 'yes'));
  await press('Space');
  for (const each of ['no', 'unknown']) {
    if (controlOf(form, id, option).checked) return;
    await press('ArrowDown');
    expect(controlOf(form, id, each).checked, `${id} ${each}`).to.equal(true);
  }
}

describe('a checklist by keyboard alone', () => {
  it('is answered, read through and submitted', async function () {
    this.timeout(90_000);
    const form = await show();
    const submissions = heard(form, 'sf-submit');

    for (let number = 1; number <= 27; number++) {
      const id = `q${number}`;
      await answer(form, id, number <= HIGH ? 'yes' : number === 15 ? 'unknown' : 'no');
      if (number !== 1) continue;
      await press('Tab');
      expectFocus(controlOf(form, id, 'detail'));
      await type('Example detail');
      await press('Tab');
      expectFocus(controlOf(form, id, 'source'));
      await type('Sample Agency');
      await press('Tab');
      await press('Enter');
      const why = itemOf(form, id).querySelector('details');
      expect(why?.open, 'why we ask').to.equal(true);
    }
    expect(shown(form.shadowRoot!.querySelector('.questions')!)).to.contain('27 of 27 answered');
    expect(partOf(form, 'result').dataset).to.include({ band: 'high', level: 'high', outcome: 'refer' });
    expect(resultText(form)).to.contain('Refer to MARAC');

    await tabTo(controlOf(form, 'whyMarac'));
    await type('Example reason');
    await tabTo(partOf(form, 'review'), 20);
    await press('Enter');
    await form.updateComplete;
    expect(shown(focused()!)).to.equal('Check your answers');

    await tabTo(partOf(form, 'submit'), 60);
    await press('Enter');
    await form.updateComplete;
    expect(shown(focused()!)).to.equal('This website has not confirmed anything');
    expect(submissions).to.have.length(1);
    const verdict = verifySubmission(submissions[0]?.detail);
    expect(verdict.ok).to.equal(true);
    expect(submissions[0]?.detail.answers).to.deep.include({
      q1: { answer: 'yes', detail: 'Example detail', source: 'Sample Agency' },
      q15: { answer: 'unknown' },
      q27: { answer: 'no' },
      whyMarac: 'Example reason',
    });
  });

  it('is answered by number keys in at most sixty presses, with the focus where the person goes on', async () => {
    const form = await show();
    await press('Tab');
    let presses = 1;
    for (let number = 1; number <= 27; number++) {
      expectFocus(controlOf(form, `q${number}`, 'yes'));
      await press(String((number % 3) + 1));
      presses += 1;
      await form.updateComplete;
    }
    const given = ['yes', 'no', 'unknown'];
    for (let number = 1; number <= 27; number++)
      expect(form.value, `q${number}`).to.deep.include({ [`q${number}`]: { answer: given[number % 3] } });
    expectFocus(controlOf(form, 'furtherInformation'));
    while (focused() !== partOf(form, 'review')) {
      await press('Tab');
      presses += 1;
    }
    expect(presses).to.be.at.most(60);
  });

  it('takes digits for digits wherever text is typed, and leaves keys alone that are held with others', async () => {
    const form = await show();
    await press('Tab');
    await press('4');
    await press('Alt+2');
    expect(form.value).to.deep.equal({});
    await press('1');
    await form.updateComplete;
    await press('Shift+Tab');
    await press('Shift+Tab');
    expectFocus(controlOf(form, 'q1', 'source'));
    await type('12');
    expect(form.value).to.deep.equal({ q1: { answer: 'yes', source: '12' } });
  });

  it('answers one question however long a key is held, and reads the digits of any keyboard', async () => {
    const form = await show();
    await press('Tab');
    await sendKeys({ down: '1' });
    await form.updateComplete;
    for (let held = 0; held < 3; held++) {
      const repeated = new KeyboardEvent('keydown', {
        key: '1',
        repeat: true,
        bubbles: true,
        composed: true,
      });
      focused()!.dispatchEvent(repeated);
      await form.updateComplete;
    }
    await sendKeys({ up: '1' });
    expect(form.value).to.deep.equal({ q1: { answer: 'yes' } });
    expectFocus(controlOf(form, 'q2', 'yes'));
    for (const key of ['٢', '۳']) {
      focused()!.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true }));
      await form.updateComplete;
    }
    expect(form.value).to.deep.equal({
      q1: { answer: 'yes' },
      q2: { answer: 'no' },
      q3: { answer: 'unknown' },
    });
  });

  it('goes to the answer that stands, and says the same again without losing it', async () => {
    const form = await show();
    form.value = { q1: { answer: 'no', detail: 'Example detail' }, q2: { answer: 'unknown' } };
    await form.updateComplete;
    await press('Tab');
    expectFocus(controlOf(form, 'q1', 'no'));
    await press('2');
    await form.updateComplete;
    expectFocus(controlOf(form, 'q2', 'unknown'));
    expect(form.value).to.deep.equal({
      q1: { answer: 'no', detail: 'Example detail' },
      q2: { answer: 'unknown' },
    });
  });

  it('has its boxes ticked, its judgement chosen and an answer cleared by keys', async () => {
    const form = await show();
    controlOf(form, 'q23', 'yes').focus();
    await answer(form, 'q24', 'yes');
    for (const box of ['drugs', 'mental-health']) {
      await tabTo(controlOf(form, 'q24', box));
      await press('Space');
    }
    controlOf(form, 'mitigatingFactors').focus();
    await tabTo(controlOf(form, 'judgement', 'standard'));
    await press('Space');
    await press('ArrowDown');
    await press('ArrowDown');
    expect(form.value).to.deep.equal({
      q24: { answer: 'yes', selected: ['drugs', 'mental-health'] },
      judgement: { level: 'high' },
    });
    await press('Tab');
    expect(shown(focused()!)).to.equal('Clear this answer');
    await press('Enter');
    await form.updateComplete;
    expectFocus(controlOf(form, 'judgement', 'standard'));
    expect(form.value).not.to.have.property('judgement');
  });

  it('is entered at its first question, and left again with Shift and Tab', async () => {
    const form = await show();
    await press('Tab');
    expectFocus(controlOf(form, 'q1', 'yes'));
    await press('Shift+Tab');
    expect(shown(focused()!)).to.equal('Before');
  });
});
