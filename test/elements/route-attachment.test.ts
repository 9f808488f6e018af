/** The risk tool beside a decision: it answers what it can, and nobody answers against it. */
import '@safeguarding-forms/elements/dash-checklist.js';
import '@safeguarding-forms/elements/marac-decision.js';
import { expect, fixture } from '@open-wc/testing';
import { heard } from '../support/element-events.js';
import {
  choose,
  controlOf,
  itemOf,
  partOf,
  partsOf,
  pressButton,
  type Form,
} from '../support/element-form.js';
import {
  answer,
  atTool,
  attach,
  chosen,
  follow,
  itemsInSight,
  pathOf,
  seftonTool,
  send,
  showDecision,
  stepOf,
  toTool,
  type Route,
  waysOn,
} from '../support/element-route.js';
import {
  descriptions,
  errorLinks,
  expectFocus,
  listedErrors,
  withoutName,
  resultText,
  shown,
} from '../support/element-seen.js';
import { issuesOf } from '../support/issues-of.js';
import { press } from '../support/person.js';

const judgedNo = { lifeThreatening: 'no', escalating: 'no', extremeHarm: 'no' } as const;
const AGAINST =
  'Does the case reach the level “very high” in the risk tool: What is attached does not bear this out. Change the answer or the attachment.';

describe('a risk tool on the same page', () => {
  it('is gone to from its question, fills the answer once it is submitted, and travels along', async () => {
    const page = await fixture<HTMLElement>(
      `<div><dash-checklist id="risk" edition="sefton-domestic"></dash-checklist>
        <marac-decision risk-from="risk"></marac-decision></div>`,
    );
    const [checklist, form] = [page.firstElementChild as Form, page.lastElementChild as Route];
    await checklist.updateComplete;
    await form.updateComplete;
    await follow(form, toTool);
    await pressButton(form, 'next');
    expect(itemsInSight(form)).to.deep.equal(['riskAssessment', 'meetsThreshold']);
    expect(shown(itemOf(form, 'riskAssessment'))).to.contain('Nothing is attached');
    await pressButton(form, 'visit');
    expectFocus(controlOf(checklist, 'q1', 'yes'));

    checklist.value = seftonTool(10).answers as Form['value'];
    const risk = await checklist.submit();
    await form.updateComplete;
    expect(chosen(form, 'meetsThreshold')).to.equal('yes');
    expect(shown(partOf(form, 'attached')))
      .to.contain('Score 10')
      .and.to.contain('Level Very high');
    expect(form.result).to.deep.include({ outcome: 'refer', basis: ['visible-high-risk'], complete: true });
    const submissions = heard(form, 'sf-submit');
    await send(form);
    expect(submissions[0]?.detail.attachments).to.deep.equal({ riskAssessment: risk });
    expect(issuesOf(JSON.parse(JSON.stringify(submissions[0]?.detail)))).to.deep.equal([]);
  });
});

describe('a risk tool that is attached', () => {
  const raised = { judgement: { level: 'very-high', reason: 'Sample reason' } };

  for (const [what, attached, option, outcome] of [
    ['reaches the threshold', seftonTool(10), 'yes', 'refer'],
    ['is raised by judgement', seftonTool(2, raised), 'raised', 'refer'],
    ['does not reach it', seftonTool(9), 'no', null],
    ['could still reach it', seftonTool(9, { policeCallouts: 'unknown' }), undefined, null],
  ] as const) {
    it(`and ${what} ${option ? `answers the question with ${option}` : 'leaves the question open'}`, async () => {
      const form = await atTool(attached);
      expect(chosen(form, 'meetsThreshold')).to.equal(option);
      expect(form.result.outcome).to.equal(outcome);
      expect(pathOf(form)).to.have.length(2);
      expect(waysOn(form)).to.deep.equal(outcome ? ['back', 'review'] : ['back', 'next']);
    });
  }

  it('gives the level where the chart ends without one', async () => {
    const form = await showDecision('sefton', { ...toTool, ...judgedNo });
    await attach(form, seftonTool(9));
    expect(form.result).to.deep.include({ outcome: 'no-referral', level: 'high', complete: true });
    expect(partOf(form, 'result').dataset).to.include({ outcome: 'no-referral', level: 'high' });
    expect(partOf(form, 'result').hasAttribute('data-top')).to.equal(false);
    expect(resultText(form)).to.contain('High');
  });

  it('decides nothing, and stays behind, when the route does not come to it', async () => {
    const form = await showDecision('sefton', { abuseInLastMonth: 'no' });
    await attach(form, seftonTool(10));
    expect(form.result).to.deep.include({ outcome: null, basis: [] });
    await pressButton(form, 'next');
    await choose(form, 'maracRepeat', 'yes');
    const submission = await form.submit();
    expect(submission?.attachments).to.deep.equal({});
    expect(submission?.answers).to.deep.equal({ abuseInLastMonth: 'no', maracRepeat: 'yes' });
    expect(issuesOf(submission)).to.deep.equal([]);
  });

  it('cannot be answered against: the error is told, and nothing leads on', async () => {
    const form = await atTool(seftonTool(10));
    for (const option of ['no', 'not-possible', 'raised']) {
      await choose(form, 'meetsThreshold', option);
      expect(form.result.complete, option).to.equal(false);
      expect(waysOn(form), option).to.deep.equal(['back', 'next']);
      await pressButton(form, 'next');
      expect(stepOf(form)).to.equal('risk-tool');
      expectFocus(partOf(form, 'error-summary'));
      expect(listedErrors(form), option).to.deep.equal([AGAINST]);
      expect(descriptions(controlOf(form, 'meetsThreshold', option))).to.include(withoutName(AGAINST));
    }
    await choose(form, 'meetsThreshold', 'yes');
    expect(partsOf(form, 'error-summary')).to.have.length(0);
    expect(waysOn(form)).to.deep.equal(['back', 'review']);
  });

  it('leaves no end that it speaks against, however the answers came there', async () => {
    const form = await showDecision('sefton', { ...toTool, meetsThreshold: 'no', ...judgedNo });
    expect(form.result.outcome).to.equal('no-referral');
    for (let step = 1; step < 6; step++) await pressButton(form, 'next');
    expect(waysOn(form)).to.deep.equal(['back', 'review']);
    await attach(form, seftonTool(10));
    expect(form.result).to.deep.include({ outcome: null, level: null, complete: false });
    expect(waysOn(form)).to.deep.equal(['back', 'next']);
    await pressButton(form, 'next');
    expect(listedErrors(form)).to.deep.equal([AGAINST]);
    // By key: a link that goes over two lines has no middle to click in.
    errorLinks(form)[0]!.focus();
    await press('Enter');
    await form.updateComplete;
    expectFocus(controlOf(form, 'meetsThreshold', 'no'));
    await choose(form, 'meetsThreshold', 'yes');
    expect(form.result).to.deep.include({ outcome: 'refer', complete: true });
  });

  it('takes its answer along when it is taken out, and the route goes on from there', async () => {
    const form = await atTool(seftonTool(10));
    const answered = heard(form, 'sf-answer');
    await pressButton(form, 'detach');
    expect(form.riskAssessment).to.equal(null);
    expect(form.value).to.deep.equal(toTool);
    expect(chosen(form, 'meetsThreshold')).to.equal(undefined);
    expect(form.result).to.deep.include({ outcome: null, complete: false });
    expect(answered.map(({ detail }) => detail.itemId)).to.deep.equal(['riskAssessment']);
    expectFocus(itemOf(form, 'riskAssessment'));
    expect(waysOn(form)).to.deep.equal(['back', 'next']);
    await answer(form, 'meetsThreshold', 'not-possible');
    await pressButton(form, 'next');
    expect(itemsInSight(form)).to.deep.equal(['lifeThreatening']);
  });

  it('goes with everything else on reset', async () => {
    const form = await atTool(seftonTool(10));
    form.reset();
    await form.updateComplete;
    expect([form.riskAssessment, form.value]).to.deep.equal([null, {}]);
    expect(itemsInSight(form)).to.deep.equal(['abuseInLastMonth']);
    expect(pathOf(form)).to.deep.equal([]);
    expect(form.result).to.deep.include({ outcome: null, path: [] });
  });
});
