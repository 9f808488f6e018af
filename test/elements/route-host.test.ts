/** What a host does to a route: answers set on the way, another area, sections left out, nothing to be changed; and reset. */
import '@safeguarding-forms/elements/mappa-screening.js';
import '@safeguarding-forms/elements/marac-decision.js';
import { expect } from '@open-wc/testing';
import type { Answers } from '@safeguarding-forms/instruments';
import { consoleLines, heard } from '../support/element-events.js';
import { choose, controlOf, partOf, partsOf, pressButton } from '../support/element-form.js';
import {
  follow,
  goBackTo,
  itemsInSight,
  pathOf,
  placeOf,
  showDecision,
  showScreening,
  stepOf,
  waysOn,
  type Route,
} from '../support/element-route.js';
import { expectFocus } from '../support/element-seen.js';

const judged = {
  abuseInLastMonth: 'no',
  maracRepeat: 'no',
  meetsThreshold: 'no',
  lifeThreatening: 'no',
  escalating: 'yes',
} as const;

/** Sets answers as a host does. */
async function prefill(form: Route, value: Answers): Promise<void> {
  form.value = value as Route['value'];
  await form.updateComplete;
}

describe('answers that a host sets', () => {
  it('at the start leave the first question in sight, and the rest of the path to be looked through', async () => {
    const form = await showDecision('sefton', judged);
    expect(itemsInSight(form)).to.deep.equal(['abuseInLastMonth']);
    expect(controlOf(form, 'abuseInLastMonth', 'no').checked).to.equal(true);
    expect(pathOf(form)).to.have.length(4);
    expect(waysOn(form)).to.deep.equal(['next', 'review']);
    expect(form.result).to.deep.include({ outcome: 'refer', complete: true });
  });

  it('on the way leave the question in sight as long as it is asked', async () => {
    const form = await showDecision();
    const answered = heard(form, 'sf-answer');
    await follow(form, { abuseInLastMonth: 'yes', maracRepeat: 'no' });
    answered.length = 0;
    await pressButton(form, 'next');
    await prefill(form, judged);
    expect(stepOf(form)).to.equal('risk-tool');
    expect(placeOf(form)).to.equal('Question 3');
    expect(controlOf(form, 'meetsThreshold', 'no').checked).to.equal(true);
    expect(pathOf(form)).to.have.length(4);
    expect(answered).to.have.length(0);
  });

  it('begin anew when they lead elsewhere', async () => {
    const form = await showDecision('sefton', judged);
    await goBackTo(form, 'Is the abuse escalating?');
    await prefill(form, { abuseInLastMonth: 'no', maracRepeat: 'yes' });
    expect(itemsInSight(form)).to.deep.equal(['abuseInLastMonth']);
    await prefill(form, {});
    expect(pathOf(form)).to.deep.equal([]);
    expect(waysOn(form)).to.deep.equal(['next']);
  });

  it('may hold what is not asked, which counts for nothing', async () => {
    const stray = { abuseInLastMonth: 'no', escalating: 'yes', extremeHarm: 'no' } as const;
    const form = await showDecision('sefton', stray);
    expect(form.value).to.deep.equal(stray);
    expect(form.result).to.deep.include({
      path: ['abuseInLastMonth'],
      basis: [],
      outcome: null,
      complete: false,
    });
    expect(pathOf(form)).to.deep.equal([]);
    expect(await form.submit()).to.equal(null);
  });
});

describe('what a host sets of a route', () => {
  const errors = consoleLines('error');

  it('cannot leave a question out', async () => {
    const told = heard(document, 'sf-error');
    const form = await showDecision('sefton', {}, 'omit="last-month repeat"');
    expect(told.map(({ detail }) => detail.code)).to.include('cannot-omit');
    expect(errors.length).to.be.greaterThan(0);
    expect(partsOf(form, 'problem').length).to.be.greaterThan(0);
    await follow(form, { abuseInLastMonth: 'no', maracRepeat: 'yes' });
    expect((await form.submit())?.omitted).to.deep.equal([]);
  });

  it('is another area: it begins at that one’s first question, without answers that were given elsewhere', async () => {
    const form = await showDecision('sefton', { abuseInLastMonth: 'yes', maracRepeat: 'no' });
    await pressButton(form, 'next');
    form.area = 'liverpool';
    await form.updateComplete;
    expect(stepOf(form)).to.equal('honour-based-abuse');
    expect(form.value).to.deep.equal({});
    expect(form.result).to.deep.include({ path: [], outcome: null });
    await choose(form, 'honourBasedAbuse', 'no');
    await pressButton(form, 'next');
    expect(controlOf(form, 'maracRepeat', 'no').checked).to.equal(false);
  });

  it('lets a route that is read only be looked through and not changed', async () => {
    const form = await showDecision('sefton', judged, 'readonly');
    await pressButton(form, 'next');
    expect(itemsInSight(form)).to.deep.equal(['maracRepeat']);
    await goBackTo(form, 'In your judgement, could someone lose their life soon?');
    expect(itemsInSight(form)).to.deep.equal(['lifeThreatening']);
    controlOf(form, 'lifeThreatening', 'yes').click();
    await form.updateComplete;
    expect(form.value).to.deep.equal(judged);
    expect(controlOf(form, 'lifeThreatening', 'no').checked).to.equal(true);
    expect(form.result).to.deep.include({ basis: ['potential-escalation'] });
  });

  it('disables every question and every button', async () => {
    const form = await showScreening({ relevantOffender: 'yes' }, 'disabled');
    const controls = [...form.shadowRoot!.querySelectorAll('input, textarea, button')];
    expect(controls.filter((control) => !control.matches(':disabled'))).to.have.length(0);
    expect(await form.submit()).to.equal(null);
    form.disabled = false;
    await form.updateComplete;
    await pressButton(form, 'next');
    expect(itemsInSight(form)).to.deep.equal(['category']);
  });
});

describe('a route that is reset', () => {
  it('begins anew, with nothing of the answers, the path, the errors and the result', async () => {
    const form = await showDecision();
    await follow(form, { abuseInLastMonth: 'no', maracRepeat: 'no' });
    await pressButton(form, 'next');
    await pressButton(form, 'next');
    expectFocus(partOf(form, 'error-summary'));
    form.reset();
    await form.updateComplete;
    expect(form.value).to.deep.equal({});
    expect(form.result).to.deep.include({ path: [], outcome: null, complete: false });
    expect(itemsInSight(form)).to.deep.equal(['abuseInLastMonth']);
    expect(form.shadowRoot!.querySelectorAll('input:checked')).to.have.length(0);
    expect(pathOf(form)).to.deep.equal([]);
    expect(partsOf(form, 'error-summary')).to.have.length(0);
    await follow(form, { abuseInLastMonth: 'no', maracRepeat: 'yes' });
    expect((await form.submit())?.answers).to.deep.equal({ abuseInLastMonth: 'no', maracRepeat: 'yes' });
  });
});
