/** A record says nothing to network, storage and console, and forgets what it held: rows, the one removed last, attachments. */
import '@safeguarding-forms/elements/marac-referral.js';
import { aTimeout, expect, fixture } from '@open-wc/testing';
import { assessment, attach, type Referral } from '../support/assessment.js';
import { controlOf, itemOf, partsOf, pressButton, write } from '../support/element-form.js';
import { LAST_STEP, completeReferral, openStep, sectionsInSight } from '../support/element-record.js';
import { listenIn, requestsSince } from '../support/element-talk.js';
import { traces } from '../support/element-traces.js';
import { click } from '../support/person.js';

/** What no one else may learn: typed in a row, in a row that is removed, and in what is attached. */
const SECRETS = ['kanarienvogel', 'distelfink', 'rotkehlchen'] as const;
const [TYPED, REMOVED, ATTACHED] = SECRETS;

async function formWithin(): Promise<{ page: HTMLFormElement; form: Referral }> {
  const page = await fixture<HTMLFormElement>(
    '<form><marac-referral name="referral"></marac-referral></form>',
  );
  const form = page.firstElementChild as Referral;
  await form.updateComplete;
  // The files that a person causes to be loaded once, in whatever order the tests run.
  await attach(form, assessment());
  form.reset();
  await form.updateComplete;
  return { page, form };
}

async function pressIn(form: Referral, part: string): Promise<void> {
  await click(itemOf(form, 'children').querySelector(`[part=${part}]`)!);
  await form.updateComplete;
}

/** Two rows, of which one is removed again, half a date in the other, and an attachment. */
async function fill(form: Referral): Promise<void> {
  await attach(form, assessment(9, { victimName: ATTACHED }));
  form.value = {
    ...completeReferral,
    declaredTool: undefined,
    victimName: ATTACHED,
    // The referral marks the date of birth that the checklist has; the checklist tells of children.
    samePerson: true,
    toolDifferenceReason: 'Sample difference',
  };
  await form.updateComplete;
  await openStep(form, 'children');
  await write(form, 'children[0].name', REMOVED);
  await pressIn(form, 'add-row');
  await write(form, 'children[1].name', TYPED);
  await write(form, 'children[1].dob', '31', 'day');
  await pressIn(form, 'remove-row');
}

/** Which secrets can be found, and where. */
const found = (page: HTMLFormElement, form: Referral): string[] =>
  SECRETS.flatMap((secret) => traces(page, form, secret).map((place) => `${secret} in ${place}`));

async function expectNothingLeft(page: HTMLFormElement, form: Referral): Promise<void> {
  await form.updateComplete;
  expect(found(page, form)).to.deep.equal([]);
  expect(form.value).to.deep.equal({});
  expect(form.riskAssessment).to.equal(null);
  expect(partsOf(form, 'undo')).to.have.length(0);
  expect(partsOf(form, 'attached')).to.have.length(0);
  expect(itemOf(form, 'children').querySelectorAll('[data-row]')).to.have.length(1);
  expect(controlOf(form, 'children[0].dob', 'day').value).to.equal('');
  expect(sectionsInSight(form)).to.deep.equal(['risk-assessment']);
}

describe('a record that is filled and left', () => {
  it('holds what was typed until then, so that its absence later means something', async () => {
    const { page, form } = await formWithin();
    await fill(form);
    expect(found(page, form)).to.include.members([
      `${TYPED} in controls`,
      `${TYPED} in value`,
      `${ATTACHED} in text`,
    ]);
    await pressIn(form, 'undo');
    expect(found(page, form)).to.include(`${REMOVED} in controls`);
  });

  it('keeps nothing after reset(), in whatever step', async () => {
    const { page, form } = await formWithin();
    await fill(form);
    form.reset();
    await expectNothingLeft(page, form);
  });

  it('keeps nothing after the page’s own form is reset', async () => {
    const { page, form } = await formWithin();
    await fill(form);
    page.reset();
    await expectNothingLeft(page, form);
  });

  it('keeps nothing after it is removed, and is empty when it is put back', async () => {
    const { page, form } = await formWithin();
    await fill(form);
    form.remove();
    await aTimeout(20);
    await form.updateComplete;
    expect(found(page, form)).to.deep.equal([]);
    page.append(form);
    await expectNothingLeft(page, form);
  });

  it('keeps nothing for a way back out of the browser’s memory', async () => {
    const { page, form } = await formWithin();
    await fill(form);
    window.dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
    await expectNothingLeft(page, form);
  });

  it('keeps everything while it moves within its page', async () => {
    const { page, form } = await formWithin();
    await fill(form);
    const { value } = form;
    page.parentElement!.append(form);
    await aTimeout(20);
    await form.updateComplete;
    expect(form.value).to.equal(value);
    expect(sectionsInSight(form)).to.deep.equal(['children']);
    expect(partsOf(form, 'undo')).to.have.length(1);
    expect(form.riskAssessment?.answers).to.deep.include({ victimName: ATTACHED });
  });
});

describe('a record that is filled, read through and submitted', () => {
  it('asks the network for nothing, stores nothing, and writes nothing on the console', async function () {
    const { page, form } = await formWithin();
    const talk = listenIn();
    const since = performance.now();
    try {
      await fill(form);
      await pressButton(form, 'next');
      expect(partsOf(form, 'error-summary')).to.have.length(1);
      await write(form, 'children[0].dob', ' ', 'day');
      await openStep(form, LAST_STEP);
      await pressButton(form, 'review');
      await pressButton(form, 'submit');
      expect(partsOf(form, 'handed')).to.have.length(1);
      expect([...new FormData(page).keys()]).to.deep.equal(['referral']);
      form.remove();
      // Longer than the pause before an announcement.
      await aTimeout(1_000);
    } finally {
      talk.stop();
    }
    expect(talk.heard).to.deep.equal([]);
    expect(requestsSince(since)).to.deep.equal([]);
  });
});
