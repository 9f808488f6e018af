/** What a form in steps refuses on the way, and the way from a list of errors or of answers back to a step. */
import '@safeguarding-forms/elements/marac-referral.js';
import '@safeguarding-forms/elements/share-without-consent.js';
import { expect } from '@open-wc/testing';
import { heard } from '../support/element-events.js';
import {
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
  openStep,
  sectionsInSight,
  showReferral,
  showSharing,
} from '../support/element-record.js';
import { errorLinks, expectFocus, listedErrors, shown, tabTo, withoutName } from '../support/element-seen.js';
import { click, focused, press } from '../support/person.js';

describe('what is refused on the way', () => {
  it('is what is missing, once: it is told, and can be filled in later', async () => {
    const form = await showSharing();
    expect(partsOf(form, 'later')).to.have.length(0);
    await pressButton(form, 'next');
    expect(sectionsInSight(form)).to.deep.equal(['checklist']);
    expectFocus(partOf(form, 'error-summary'));
    expect(shown(partOf(form, 'error-summary'))).to.match(/^There are 3 problems /);
    expect(form.shadowRoot!.querySelectorAll('[data-error]')).to.have.length(3);
    expect(shown(partOf(form, 'later'))).to.equal('Go on and come back later');
    await pressButton(form, 'later');
    expect(sectionsInSight(form)).to.deep.equal(['checklist-details']);
    expect(partsOf(form, 'error-summary')).to.have.length(0);
    expect(form.shadowRoot!.querySelectorAll('[data-error]')).to.have.length(0);
    expect(partsOf(form, 'later'), 'in the next step').to.have.length(0);
  });

  it('is nothing any more once it was filled in after all', async () => {
    const form = await showReferral();
    await openStep(form, 'referrer');
    await pressButton(form, 'next');
    for (const id of ['agency', 'contactName', 'contactDetails']) await write(form, id, 'Example');
    expect(partsOf(form, 'later')).to.have.length(0);
    await pressButton(form, 'next');
    expect(sectionsInSight(form)).to.deep.equal(['victim']);
  });

  it('holds nothing up where nothing can be changed', async () => {
    const form = await showReferral();
    form.readOnly = true;
    await form.updateComplete;
    await pressButton(form, 'next');
    expect(sectionsInSight(form)).to.deep.equal(['reasons']);
  });

  it('is what is wrong in this step, told beside it and in the summary, until it is put right', async () => {
    const form = await showReferral('cleveland', completeReferral);
    const invalid = heard(form, 'sf-invalid');
    await openStep(form, 'victim');
    await write(form, 'victimName', ' ');
    await write(form, 'victimPostcode', 'nowhere');
    await pressButton(form, 'next');
    expect(sectionsInSight(form)).to.deep.equal(['victim']);
    expectFocus(partOf(form, 'error-summary'));
    const message = 'Their postcode: Enter a UK postcode such as SW1A 1AA, or leave it empty';
    const missing = 'Name of the person at risk: Enter the name of one person';
    expect(listedErrors(form)).to.deep.equal([missing, message]);
    expect(shown(itemOf(form, 'victimPostcode'))).to.contain(withoutName(message));
    expect(partsOf(form, 'later'), 'what is wrong does not wait').to.have.length(0);
    await write(form, 'victimName', 'Example Person');
    expect(invalid.length, 'nothing was to be submitted').to.equal(0);

    await click(errorLinks(form)[0]!);
    expectFocus(controlOf(form, 'victimPostcode'));
    await write(form, 'victimPostcode', 'TS1 2AB');
    expect(partsOf(form, 'error-summary')).to.have.length(0);
    await pressButton(form, 'next');
    expect(sectionsInSight(form)).to.deep.equal(['victim-contact']);
  });

  it('is not what is wrong in another step', async () => {
    const form = await showReferral('cleveland', { ...completeReferral, victimPostcode: 'nowhere' });
    await pressButton(form, 'next');
    await pressButton(form, 'back');
    await openStep(form, 'perpetrators');
    await pressButton(form, 'next');
    expect(sectionsInSight(form)).to.deep.equal(['children']);
  });

  it('is not the way back, and the errors stay behind', async () => {
    const form = await showReferral('cleveland', { ...completeReferral, victimPostcode: 'nowhere' });
    await openStep(form, 'victim');
    await pressButton(form, 'next');
    expect(errorLinks(form)).to.have.length(1);
    await pressButton(form, 'back');
    expect(sectionsInSight(form)).to.deep.equal(['referrer']);
    expect(partsOf(form, 'error-summary')).to.have.length(0);
  });
});

describe('the way from a list back to a step', () => {
  /** A referral with two things missing and one wrong, in three steps, asked to be read through. */
  async function refused(): Promise<Form> {
    const { agency: _, declaredBy: __, ...given } = completeReferral;
    const form = await showReferral('cleveland', { ...given, children: [{}, { dob: '2020-05-04' }] });
    await openStep(form, LAST_STEP);
    await pressButton(form, 'review');
    return form;
  }

  for (const [message, section, path] of [
    ['Your agency: Write an answer in this box', 'referrer', 'agency'],
    [
      'Child 2. Name: Write an answer in this box. If nobody knows, tick “Not known”.',
      'children',
      'children[1].name',
    ],
    ['Who filled it in: Write an answer in this box', 'risk-assessment', 'declaredBy'],
  ] as const) {
    it(`leads from “${message}” to its step and control, by click and by key`, async () => {
      const form = await refused();
      expectFocus(partOf(form, 'error-summary'));
      const link = (): HTMLElement => errorLinks(form).find((each) => shown(each) === message)!;
      await click(link());
      await form.updateComplete;
      expect(sectionsInSight(form)).to.deep.equal([section]);
      expectFocus(controlOf(form, path));
      partOf(form, 'error-summary').focus();
      await tabTo(link());
      await press('Enter');
      await form.updateComplete;
      expectFocus(controlOf(form, path));
    });
  }

  it('leads from each answer that is read through to its step and control', async () => {
    const form = await showReferral('cleveland', {
      ...completeReferral,
      perpetrators: ['Sample Abuser', 'Other Sample'].map((name) => ({
        name,
        notKnown: ['dob', 'address', 'relationshipToVictim'],
      })),
      notKnown: completeReferral.notKnown.filter((id) => id !== 'perpetrators'),
    });
    for (const [path, section] of [
      ['consentGiven', 'consent'],
      ['perpetrators[1].name', 'perpetrators'],
    ] as const) {
      await openStep(form, LAST_STEP);
      await pressButton(form, 'review');
      expect(shown(focused()!)).to.equal('Check your answers');
      await click(form.shadowRoot!.querySelector(`[data-review="${path}"] [part=change]`)!);
      await form.updateComplete;
      expect(sectionsInSight(form)).to.deep.equal([section]);
      expectFocus(controlOf(form, path, section === 'consent' ? 'yes' : 'value'));
    }
  });
});
