/** Professional judgement: it raises the level, never lowers it, and needs a reason. */
import '@safeguarding-forms/elements/dash-checklist.js';
import { expect, fixture } from '@open-wc/testing';
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
  descriptions,
  errorLinks,
  expectFocus,
  inItem,
  listedErrors,
  resultText,
  shown,
} from '../support/element-seen.js';
import { click, press } from '../support/person.js';

const NO_REASON = 'Give the reason for your judgement';
const NO_LEVEL = 'Choose the level that your judgement gives';
const LOWER = 'Your judgement can raise the level, not lower it';

/** A form that could be submitted, with one yes: its band is medium. */
async function medium(): Promise<Form> {
  const form = await fixture<Form>('<dash-checklist></dash-checklist>');
  await choose(form, 'q1', 'yes');
  await write(form, 'incompleteReason', 'Example interruption');
  return form;
}

const levelAndBand = (form: Form): unknown => {
  const { level, band, outcome } = partOf(form, 'result').dataset;
  return { level, band, outcome };
};

describe('professional judgement', () => {
  it('raises the level, at once, and the panel says what the answers gave and why', async () => {
    const form = await medium();
    await choose(form, 'judgement', 'high');
    await write(form, 'judgement', 'Example reason', 'reason');
    expect(levelAndBand(form)).to.deep.equal({ level: 'high', band: 'medium', outcome: 'refer' });
    const text = resultText(form);
    expect(text).to.contain('Refer to MARAC');
    expect(text).to.contain('Band by the answers: Medium');
    expect(text).to.contain('Professional judgement raised the level');
    expect(text).to.contain('What leads to the referral Professional judgement');
    expect(shown(itemOf(form, 'judgement'))).to.contain('There are signs of serious harm.');
    await pressButton(form, 'review');
    expect(shown(form.shadowRoot!.querySelector('[data-review=judgement]')!)).to.contain(
      'High Example reason',
    );
  });

  it('may agree with the band', async () => {
    const form = await medium();
    await choose(form, 'judgement', 'medium');
    await write(form, 'judgement', 'Example reason', 'reason');
    expect(levelAndBand(form)).to.deep.include({ level: 'medium', outcome: 'consider' });
    expect(resultText(form)).not.to.contain('Band by the answers');
    await pressButton(form, 'review');
    expect(partsOf(form, 'error-summary')).to.deep.equal([]);
  });

  it('needs a reason', async () => {
    const form = await medium();
    await choose(form, 'judgement', 'high');
    await pressButton(form, 'review');
    expect(listedErrors(form)).to.deep.equal([NO_REASON]);
    const reason = controlOf(form, 'judgement', 'reason');
    expect(reason.getAttribute('aria-invalid')).to.equal('true');
    expect(descriptions(reason)).to.include(NO_REASON);
    await click(errorLinks(form)[0]!);
    expectFocus(reason);
  });

  it('takes no blank for a reason', async () => {
    const form = await medium();
    await choose(form, 'judgement', 'high');
    await write(form, 'judgement', '   ', 'reason');
    await pressButton(form, 'review');
    expect(listedErrors(form)).to.deep.equal([NO_REASON]);
  });

  it('needs a level, once there is a reason', async () => {
    const form = await medium();
    await write(form, 'judgement', 'Example reason', 'reason');
    await pressButton(form, 'review');
    expect(listedErrors(form)).to.deep.equal([NO_LEVEL]);
    await click(errorLinks(form)[0]!);
    expectFocus(controlOf(form, 'judgement', 'standard'));
    await choose(form, 'judgement', 'high');
    expect(partsOf(form, 'error-summary')).to.deep.equal([]);
  });

  it('lowers nothing: a lower level is an error in words, and the result stays', async () => {
    const form = await medium();
    await choose(form, 'judgement', 'standard');
    await write(form, 'judgement', 'Example reason', 'reason');
    expect(levelAndBand(form)).to.deep.include({ level: 'medium', band: 'medium' });
    await pressButton(form, 'review');
    expect(listedErrors(form)).to.deep.equal([LOWER]);
    expect(descriptions(controlOf(form, 'judgement', 'standard'))).to.include(LOWER);
    await click(errorLinks(form)[0]!);
    expectFocus(controlOf(form, 'judgement', 'standard'));
  });

  it('that the answers have overtaken is told as well', async () => {
    const form = await fixture<Form>('<dash-checklist></dash-checklist>');
    await write(form, 'incompleteReason', 'Example interruption');
    await choose(form, 'judgement', 'standard');
    await write(form, 'judgement', 'Example reason', 'reason');
    expect(form.result.complete).to.equal(true);
    await choose(form, 'q1', 'yes');
    await pressButton(form, 'review');
    expect(listedErrors(form)).to.deep.equal([LOWER]);
  });

  it('is taken back whole by its button', async () => {
    const form = await medium();
    await choose(form, 'judgement', 'high');
    await write(form, 'judgement', 'Example reason', 'reason');
    await click(inItem(form, 'judgement', '[part~=clear]'));
    await form.updateComplete;
    expect(form.value).not.to.have.property('judgement');
    expect(controlOf(form, 'judgement', 'reason').value).to.equal('');
    expect(controlOf(form, 'judgement', 'high').checked).to.equal(false);
    expect(levelAndBand(form)).to.deep.equal({ level: 'medium', band: 'medium', outcome: 'consider' });
    expectFocus(controlOf(form, 'judgement', 'standard'));
  });
});

/** Puts a text into a control as a long one gets there: by pasting. */
async function paste(text: string, into: HTMLElement): Promise<void> {
  const source = await fixture<HTMLTextAreaElement>('<textarea></textarea>');
  source.value = text;
  await click(source);
  for (const keys of ['Control+a', 'Control+c']) await press(keys);
  await click(into);
  await press('Control+v');
}

describe('a judgement whose reason is too long', () => {
  it('is taken back whole as well', async () => {
    const form = await medium();
    await choose(form, 'judgement', 'high');
    await paste('Example '.repeat(1300), controlOf(form, 'judgement', 'reason'));
    await form.updateComplete;
    expect(form.result.complete, 'too long').to.equal(false);
    await click(inItem(form, 'judgement', '[part~=clear]'));
    await form.updateComplete;
    expect(controlOf(form, 'judgement', 'reason').value).to.equal('');
    expect(form.result.complete).to.equal(true);
  });
});

describe('a high band', () => {
  it('asks why MARAC should hear the case, and is submitted with the answer alone', async function () {
    const form = await fixture<Form>('<dash-checklist></dash-checklist>');
    for (let number = 1; number <= 14; number++) await choose(form, `q${number}`, 'yes');
    await write(form, 'incompleteReason', 'Example interruption');
    await pressButton(form, 'review');
    expect(listedErrors(form)).to.deep.equal([
      'Why should MARAC hear this case: Write an answer in this box',
    ]);
    await click(errorLinks(form)[0]!);
    expectFocus(controlOf(form, 'whyMarac'));
    await write(form, 'whyMarac', 'Example reason');
    await pressButton(form, 'review');
    expect(partOf(form, 'submit').checkVisibility()).to.equal(true);
  });

  it('by judgement alone does not ask it', async () => {
    const form = await medium();
    await choose(form, 'judgement', 'high');
    await write(form, 'judgement', 'Example reason', 'reason');
    await pressButton(form, 'review');
    expect(partOf(form, 'submit').checkVisibility()).to.equal(true);
  });
});
