/** What a question asks further, and fields that depend on an answer: they open, stay while they hold something, and close. */
import '@safeguarding-forms/elements/dash-checklist.js';
import { expect, fixture } from '@open-wc/testing';
import { choose, controlOf, itemOf, partOf, pressButton, write, type Form } from '../support/element-form.js';
import {
  descriptions,
  withoutName,
  expectFocus,
  focusedItem,
  inItem,
  listedErrors,
  shown,
} from '../support/element-seen.js';
import { click, press, type } from '../support/person.js';

const show = (): Promise<Form> => fixture<Form>('<dash-checklist></dash-checklist>');
const TICKED =
  '24. In the past year, have drugs (prescribed or not), alcohol or mental health made it hard for the abuser to lead a normal life: Boxes are ticked. Answer yes, or clear the boxes.';

/** Yes to question 24, a box, a detail, and then the answer changed to no. */
async function changedToNo(): Promise<Form> {
  const form = await show();
  await choose(form, 'q24', 'yes');
  await choose(form, 'q24', 'alcohol');
  await write(form, 'q24', 'Example detail', 'detail');
  await choose(form, 'q24', 'no');
  return form;
}

describe('details and tick list', () => {
  it('open on yes and on nothing else', async () => {
    const form = await show();
    for (const answer of ['no', 'unknown', 'yes']) {
      const isOpen = answer === 'yes';
      await choose(form, 'q24', answer);
      expect(Boolean(controlOf(form, 'q24', 'detail')), answer).to.equal(isOpen);
      expect(itemOf(form, 'q24').querySelectorAll('[type=checkbox]')).to.have.length(isOpen ? 3 : 0);
    }
    await choose(form, 'q24', 'no');
    expect(Boolean(controlOf(form, 'q24', 'detail'))).to.equal(false);
  });

  it('survive a change of answer, in sight', async () => {
    const form = await changedToNo();
    expect(controlOf(form, 'q24', 'detail').value).to.equal('Example detail');
    expect(controlOf(form, 'q24', 'alcohol').checked).to.equal(true);
    expect(controlOf(form, 'q24', 'drugs').checkVisibility()).to.equal(true);
    const kept = { detail: 'Example detail', selected: ['alcohol'] };
    expect(form.value).to.deep.equal({ q24: { answer: 'no', ...kept } });
    await choose(form, 'q24', 'yes');
    expect(form.value).to.deep.equal({ q24: { answer: 'yes', ...kept } });
  });

  it('ticked with no, are an error in words that goes once the boxes are cleared', async () => {
    const form = await changedToNo();
    await write(form, 'incompleteReason', 'Example interruption');
    await pressButton(form, 'review');
    expect(listedErrors(form)).to.deep.equal([TICKED]);
    expect(descriptions(controlOf(form, 'q24', 'alcohol'))).to.include(withoutName(TICKED));
    await choose(form, 'q24', 'alcohol');
    expect(Boolean(form.shadowRoot!.querySelector('[part~=error-summary]'))).to.equal(false);
    await pressButton(form, 'review');
    expect(shown(form.shadowRoot!.querySelector('[data-review=q24]')!)).to.contain('Example detail');
  });

  it('keep the focus when the last box is cleared after a no', async () => {
    const form = await changedToNo();
    await choose(form, 'q24', 'alcohol');
    expect(focusedItem()).to.equal('q24');
  });

  it('let a text be emptied and written anew after a no', async () => {
    const form = await changedToNo();
    await click(controlOf(form, 'q24', 'detail'));
    await press('Control+a');
    await press('Delete');
    await form.updateComplete;
    await type('Other detail');
    await form.updateComplete;
    expect(form.value).to.deep.equal({
      q24: { answer: 'no', selected: ['alcohol'], detail: 'Other detail' },
    });
  });
});

describe('the source of an answer', () => {
  it('is asked once there is an answer, whichever it is, and kept', async () => {
    const form = await show();
    expect(Boolean(controlOf(form, 'q5', 'source'))).to.equal(false);
    await choose(form, 'q5', 'unknown');
    await write(form, 'q5', 'Sample Agency', 'source');
    await choose(form, 'q5', 'no');
    expect(controlOf(form, 'q5', 'source').value).to.equal('Sample Agency');
    expect(form.value).to.deep.equal({ q5: { answer: 'no', source: 'Sample Agency' } });
    expect(shown(itemOf(form, 'q5'))).to.contain('Where this comes from, if not the person at risk');
  });
});

describe('why a question is asked', () => {
  it('is shown on demand, and stays while the question is answered', async () => {
    const form = await show();
    const text = (): HTMLElement => inItem(form, 'q18', 'details p');
    expect(text().checkVisibility({ contentVisibilityAuto: true })).to.equal(false);
    const summary = inItem(form, 'q18', 'summary');
    expect(shown(summary)).to.equal('Why we ask');
    await click(summary);
    await choose(form, 'q18', 'yes');
    expect(text().checkVisibility()).to.equal(true);
    expect(shown(text()).length).to.be.greaterThan(40);
  });

  it('stands with every question', async () => {
    const form = await show();
    const questions = [...form.shadowRoot!.querySelectorAll('[data-item^=q]')];
    expect(questions).to.have.length(27);
    expect(questions.filter((question) => !question.querySelector('details'))).to.deep.equal([]);
  });
});

describe('a field that depends on an answer', () => {
  it('opens and closes with it, and with what that depends on', async () => {
    const form = await show();
    const isShown = (id: string): boolean => Boolean(itemOf(form, id)?.checkVisibility());
    expect(isShown('childrenReferral')).to.equal(false);
    await choose(form, 'childrenAtRisk', 'yes');
    expect([isShown('childrenReferral'), isShown('childrenReferralDate')]).to.deep.equal([true, false]);
    await choose(form, 'childrenReferral', 'yes');
    expect(isShown('childrenReferralDate')).to.equal(true);
    await choose(form, 'childrenAtRisk', 'no');
    expect([isShown('childrenReferral'), isShown('childrenReferralDate')]).to.deep.equal([false, false]);
    await choose(form, 'childrenAtRisk', 'yes');
    expect(controlOf(form, 'childrenReferral', 'yes').checked).to.equal(true);
    expect(isShown('childrenReferralDate')).to.equal(true);
  });

  it('holds back no submission once it is no longer asked', async () => {
    const form = await show();
    await write(form, 'incompleteReason', 'Example interruption');
    await choose(form, 'childrenAtRisk', 'yes');
    await choose(form, 'childrenReferral', 'yes');
    await write(form, 'childrenReferralDate', '31', 'day');
    await pressButton(form, 'review');
    expect(listedErrors(form)).to.have.length(1);
    await choose(form, 'childrenAtRisk', 'no');
    await pressButton(form, 'review');
    expect(partOf(form, 'submit').checkVisibility()).to.equal(true);
  });
});

describe('the button that clears an answer', () => {
  it('stands with a choice once it is made, and takes it back with the focus where it can be made again', async () => {
    const form = await show();
    const button = (): HTMLElement | null => inItem(form, 'groundsForReferral', '[part~=clear]');
    expect(Boolean(button())).to.equal(false);
    await choose(form, 'groundsForReferral', 'yes');
    await click(button()!);
    await form.updateComplete;
    expect(form.value).to.deep.equal({});
    expect(controlOf(form, 'groundsForReferral', 'yes').checked).to.equal(false);
    expectFocus(controlOf(form, 'groundsForReferral', 'yes'));
    expect(Boolean(button())).to.equal(false);
    expect(Boolean(itemOf(form, 'referralMade'))).to.equal(false);
  });
});
