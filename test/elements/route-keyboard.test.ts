/** Whole routes by keyboard alone, from the first question to what is submitted. */
import '@safeguarding-forms/elements/mappa-screening.js';
import '@safeguarding-forms/elements/marac-decision.js';
import { expect, fixture } from '@open-wc/testing';
import { heard } from '../support/element-events.js';
import { controlOf, itemOf, partOf } from '../support/element-form.js';
import { headingOf } from '../support/element-record.js';
import { placeOf, stepOf, wayBack, type Given, type Route } from '../support/element-route.js';
import { expectFocus, shown, tabTo } from '../support/element-seen.js';
import { issuesOf } from '../support/issues-of.js';
import { focused, press, type } from '../support/person.js';

/** The form, with the focus on something that stands before it. */
async function show(markup: string): Promise<Route> {
  const page = await fixture<HTMLElement>(`<div><button>Before</button>${markup}</div>`);
  const form = page.lastElementChild as Route;
  await form.updateComplete;
  page.querySelector('button')?.focus();
  return form;
}

/** Answers by keys: the first option with the space bar, and from there on with the arrows; or by writing. */
async function answer(form: Route, id: string, given: string): Promise<void> {
  const text = controlOf(form, id);
  if (text) {
    await tabTo(text);
    return type(given);
  }
  await tabTo(itemOf(form, id).querySelector('[type=radio]')!);
  await press('Space');
  while (!controlOf(form, id, given).checked) await press('ArrowDown');
}

/** Presses a button that is reached by Tab. */
async function pressOn(form: Route, part: string): Promise<void> {
  await tabTo(partOf(form, part), 60);
  await press('Enter');
  await form.updateComplete;
}

/** Answers one question after the other, going on from each to the next. */
async function walk(form: Route, given: Given): Promise<void> {
  for (const [index, [id, option]] of Object.entries(given).entries()) {
    if (index && !itemOf(form, id)?.checkVisibility()) {
      await pressOn(form, 'next');
      expectFocus(headingOf(form, stepOf(form)!));
    }
    await answer(form, id, option);
  }
}

/** Reads through and submits; gives what was submitted, which a backend has to accept. */
async function finish(form: Route): Promise<{ answers: object; result: object }> {
  const submissions = heard(form, 'sf-submit');
  await pressOn(form, 'review');
  expect(shown(focused()!)).to.equal('Check your answers');
  await pressOn(form, 'submit');
  expect(shown(focused()!)).to.equal('This website has not confirmed anything');
  expect(submissions).to.have.length(1);
  expect(issuesOf(JSON.parse(JSON.stringify(submissions[0]?.detail)))).to.deep.equal([]);
  return submissions[0]!.detail as { answers: object; result: object };
}

const SEFTON = {
  abuseInLastMonth: 'yes',
  maracRepeat: 'no',
  meetsThreshold: 'not-possible',
  lifeThreatening: 'no',
  escalating: 'yes',
} as const;
const LIVERPOOL = {
  honourBasedAbuse: 'no',
  maracRepeat: 'no',
  meetsThreshold: 'no',
  criticalFactor: 'no',
  highByJudgement: 'no',
  escalating: 'no',
} as const;
const SCREENING = {
  relevantOffender: 'no',
  domesticAbuseOnly: 'no',
  agenciesToManage: 'yes',
  category: 'category-3',
  agenciesToMeet: 'two',
  policeAndProbation: 'no',
  currentRisk: 'yes',
  addedValue: 'yes',
  publicConfidence: 'no',
  seniorResources: 'no',
  mappaReferral: 'no',
  additionalInformation: 'Example reason',
} as const;

describe('a route by keyboard alone', () => {
  for (const [markup, given, answers, result] of [
    [
      '<marac-decision></marac-decision>',
      SEFTON,
      SEFTON,
      { outcome: 'refer', basis: ['potential-escalation'] },
    ],
    [
      '<marac-decision area="liverpool"></marac-decision>',
      { ...LIVERPOOL, incidentsInSixMonths: '4' },
      { ...LIVERPOOL, incidentsInSixMonths: 4 },
      { outcome: 'agency-policy', flags: ['professionals-meeting'] },
    ],
    ['<mappa-screening></mappa-screening>', SCREENING, SCREENING, { outcome: 'level-2', category: 3 }],
  ] as const) {
    it(`is gone through and submitted in ${markup}`, async function () {
      const form = await show(markup);
      await walk(form, given);
      const submission = await finish(form);
      expect(submission.answers).to.deep.equal(answers);
      expect(submission.result).to.deep.include({ ...result, complete: true });
      expect(submission.result).to.deep.equal(form.result);
    });
  }

  it('is gone back on by the path so far, and by Back', async () => {
    const form = await show('<marac-decision></marac-decision>');
    await walk(form, { abuseInLastMonth: 'no', maracRepeat: 'no', meetsThreshold: 'yes' });
    partOf(form, 'steps').querySelector('button')!.focus();
    await tabTo(wayBack(form, 'Has this case been at MARAC'));
    await press('Enter');
    await form.updateComplete;
    expectFocus(headingOf(form, 'repeat'));
    await press('Tab');
    expectFocus(controlOf(form, 'maracRepeat', 'no'));
    await press('ArrowUp');
    expect(form.result).to.deep.include({ basis: ['repeat'], outcome: 'refer' });
    await pressOn(form, 'back');
    expectFocus(headingOf(form, 'last-month'));
    expect(placeOf(form)).to.equal('Question 1');
  });

  it('is entered at what folds its introduction and then its question, and stops at an error that leads back', async () => {
    const form = await show('<mappa-screening></mappa-screening>');
    await press('Tab');
    expectFocus(form.shadowRoot!.querySelector<HTMLElement>('.about > summary')!);
    await press('Tab');
    expectFocus(controlOf(form, 'relevantOffender', 'yes'));
    await pressOn(form, 'next');
    expectFocus(partOf(form, 'error-summary'));
    await press('Tab');
    await press('Enter');
    await form.updateComplete;
    expectFocus(controlOf(form, 'relevantOffender', 'yes'));
  });
});
