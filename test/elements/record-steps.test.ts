/** A form in steps: one section in sight, the others kept; and the way through them. */
import '@safeguarding-forms/elements/marac-referral.js';
import { verifySubmission } from '@safeguarding-forms/schemas';
import { catalogue } from '@safeguarding-forms/instruments';
import { stepsOf } from '@safeguarding-forms/instruments/internal/model/steps-of.js';
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
  LAST_STEP,
  completeReferral,
  goOn,
  headingOf,
  openStep,
  sectionsInSight,
  showReferral,
  stepButton,
} from '../support/element-record.js';
import { expectFocus, sectionOf, shown, tabTo } from '../support/element-seen.js';
import { press } from '../support/person.js';

/** Which step is in sight, as its heading says. */
const stepOf = (form: Form): string => shown(headingOf(form, sectionsInSight(form)[0]!)).split(':')[0]!;

// What is asked besides opens with a checklist on paper, or with Kirklees' own.
const sections = stepsOf(catalogue.findModule('marac-referral', 'cleveland').definition).filter(
  ({ id }) => id !== LAST_STEP,
);

/** The step that a step's button tells of, and what it says of it. */
const statesOf = (form: Form): (string | undefined)[] =>
  partsOf(form, 'step').map((button) => button.closest('li')?.dataset.state);

describe('a form in steps', () => {
  it('shows one section, and keeps the items of the others in their place', async () => {
    const form = await showReferral();
    expect(sectionsInSight(form)).to.deep.equal(['risk-assessment']);
    expect(stepOf(form)).to.equal(`Step 1 of ${sections.length}`);
    for (const { id, items } of sections) {
      expect(sectionOf(form, id).querySelectorAll('[data-item]').length, id).to.be.greaterThan(0);
      const seen = items.filter((item) => itemOf(form, item.id)?.checkVisibility());
      expect(seen.length > 0, id).to.equal(id === 'risk-assessment');
    }
  });

  it('is gone through by its buttons, the focus on each step’s heading, without saying anything to the page', async () => {
    const form = await showReferral();
    const told = (['sf-answer', 'sf-invalid', 'change', 'input'] as const).map((name) => heard(form, name));
    expect(partsOf(form, 'back')).to.have.length(0);
    for (const [index, { id }] of sections.entries()) {
      if (index) {
        await goOn(form);
        expectFocus(headingOf(form, id));
      }
      expect(sectionsInSight(form)).to.deep.equal([id]);
      expect(stepOf(form)).to.equal(`Step ${index + 1} of ${sections.length}`);
      const { top } = headingOf(form, id).getBoundingClientRect();
      expect(top, 'in sight').to.be.within(-1, innerHeight);
    }
    await pressButton(form, 'back');
    expectFocus(headingOf(form, 'fears'));
    expect(sectionsInSight(form)).to.deep.equal(['fears']);
    expect(told.flat()).to.have.length(0);
  });

  it('is gone through by keys: from a heading on to its first control, and from the last button on', async () => {
    const form = await showReferral();
    while (!sectionsInSight(form).includes('referrer')) await goOn(form);
    controlOf(form, 'contactDetails').focus();
    await tabTo(partOf(form, 'next'));
    await press('Enter');
    await form.updateComplete;
    expectFocus(partOf(form, 'error-summary'));
    await tabTo(partOf(form, 'later'));
    await press('Enter');
    await form.updateComplete;
    expectFocus(headingOf(form, 'victim'));
    await press('Tab');
    expectFocus(controlOf(form, 'victimName'));
    controlOf(form, 'victimGender', 'male').focus();
    await tabTo(partOf(form, 'back'));
    await press('Space');
    await form.updateComplete;
    expectFocus(headingOf(form, 'referrer'));
  });

  it('offers to read the answers through in its last step, and there alone', async () => {
    const form = await showReferral();
    for (const { id } of sections) {
      await openStep(form, id);
      const isLast = id === 'other-marac';
      expect([partsOf(form, 'review').length, partsOf(form, 'next').length], id).to.deep.equal(
        isLast ? [1, 0] : [0, 1],
      );
    }
  });

  it('keeps every answer on the way, and submits what was given in every step', async () => {
    const { declaredBy, agency, ...given } = completeReferral;
    const form = await showReferral('cleveland', given);
    const submissions = heard(form, 'sf-submit');
    await write(form, 'declaredBy', declaredBy);
    await openStep(form, 'referrer');
    await write(form, 'agency', agency);
    await openStep(form, LAST_STEP);
    await pressButton(form, 'review');
    await pressButton(form, 'submit');
    expect(verifySubmission(submissions[0]?.detail).ok).to.equal(true);
    expect(submissions[0]?.detail.answers).to.deep.equal(completeReferral);
  });

  it('is entered at the first control of the step in sight', async () => {
    const form = await showReferral();
    await openStep(form, 'fears');
    form.focus();
    expectFocus(controlOf(form, 'afraidOf'));
  });

  it('goes back to its first step with reset()', async () => {
    const form = await showReferral();
    await openStep(form, 'children');
    form.reset();
    await form.updateComplete;
    expect(sectionsInSight(form)).to.deep.equal(['risk-assessment']);
    expect(stepOf(form)).to.equal(`Step 1 of ${sections.length}`);
  });

  it('can be looked through where nothing can be changed', async () => {
    const form = await showReferral('cleveland', completeReferral);
    form.readOnly = true;
    await form.updateComplete;
    await pressButton(form, 'next');
    await openStep(form, 'victim');
    expect(controlOf(form, 'victimName').readOnly).to.equal(true);
  });

  it('counts no step that the host leaves out', async () => {
    const form = await fixture<Form>('<marac-referral omit="fears"></marac-referral>');
    await form.updateComplete;
    expect(stepOf(form)).to.equal(`Step 1 of ${sections.length - 1}`);
    expect(Boolean(sectionOf(form, 'fears'))).to.equal(false);
    await openStep(form, 'emergency');
    await goOn(form);
    expect(sectionsInSight(form)).to.deep.equal(['other-marac']);
  });

  it('has the steps that its answers call for', async () => {
    const form = await showReferral('sefton');
    await openStep(form, 'conference');
    expect(stepOf(form)).to.equal('Step 1 of 4');
    await choose(form, 'referralType', 're-referral');
    expect(stepOf(form)).to.equal('Step 1 of 5');
    expect(shown(stepButton(form, 're-referral'))).to.equal('Why the case comes back');
    await choose(form, 'referralType', 'first');
    expect(stepOf(form)).to.equal('Step 1 of 9');
    expect(Boolean(sectionOf(form, 're-referral'))).to.equal(false);
  });
});

describe('the list of all steps', () => {
  it('opens by key, names them, marks where one is and says what is left to do', async () => {
    const form = await showReferral('cleveland', { ...completeReferral, victimPostcode: 'nowhere' });
    const list = partOf(form, 'steps');
    list.querySelector('summary')!.focus();
    await press('Enter');
    expect(partsOf(form, 'step').map(shown)).to.deep.equal([
      'Risk assessment',
      'Why you refer',
      'Consent',
      'Who refers',
      'The person at risk',
      'How to reach them safely',
      'The abuser',
      'Children',
      'If it cannot wait',
      'Fears and safe contacts',
      'Other MARACs',
      'What Cleveland asks besides',
    ]);
    const current = partsOf(form, 'step').map((button) => button.getAttribute('aria-current'));
    expect(current).to.deep.equal(['step', ...Array.from({ length: sections.length }, () => null)]);
    expect(statesOf(form).slice(3, 6)).to.deep.equal(['done', 'wrong', 'done']);
    await openStep(form, 'referrer');
    await write(form, 'agency', ' ');
    expect(statesOf(form).slice(3, 6)).to.deep.equal(['open', 'wrong', 'done']);
    const words = [...list.querySelectorAll('li')].map((each) => shown(each.querySelector('.hint')!));
    expect(words.slice(3, 6)).to.deep.equal([
      '1 of 3 still open',
      'Has a problem',
      'Every question that has to be answered is answered',
    ]);
  });

  it('leads to any of them by click and by key', async () => {
    const form = await showReferral();
    await openStep(form, 'reasons');
    expect(sectionsInSight(form)).to.deep.equal(['reasons']);
    expectFocus(headingOf(form, 'reasons'));
    partOf(form, 'steps').querySelector('summary')!.focus();
    await tabTo(stepButton(form, 'fears'));
    await press('Enter');
    await form.updateComplete;
    expect(sectionsInSight(form)).to.deep.equal(['fears']);
    expectFocus(headingOf(form, 'fears'));
    expect(stepButton(form, 'fears').getAttribute('aria-current')).to.equal('step');
  });
});
