/** A risk assessment in a referral: set by the host, verified, shown, and sent along. */
import { MaracReferral, define } from '@safeguarding-forms/elements/classes.js';
import '@safeguarding-forms/elements/marac-referral.js';
import { createSubmission } from '@safeguarding-forms/schemas';
import { aTimeout, expect, fixture } from '@open-wc/testing';
import { checklist, sharingRecord } from '../portal/case.js';
import { assessment, attach, REFERRER, referral, type Referral } from '../support/assessment.js';
import { everyQuestion } from '../support/element-answers.js';
import { consoleLines, heard, isFrozenThrough } from '../support/element-events.js';
import { choose, itemOf, partOf, partsOf, pressButton } from '../support/element-form.js';
import { expectFocus, shown } from '../support/element-seen.js';
import { openStep } from '../support/element-record.js';
import { issuesOf } from '../support/issues-of.js';

const merit = createSubmission({
  id: 'merit',
  edition: 'liverpool',
  answers: everyQuestion('merit', 'liverpool'),
  language: 'en',
  audience: 'professional',
  startedAt: '2025-01-15T10:00:00.000Z',
});
const cyclic: Record<string, unknown> = {};
cyclic.self = cyclic;
const right = assessment();

const REFUSED: [what: string, given: unknown, area?: string][] = [
  ['whose result was tampered with', { ...right, result: { ...right.result, yes: 20 } }],
  ['whose answers were tampered with', { ...right, answers: { ...right.answers, q1: { answer: 'no' } } }],
  ['with a key that is none', { ...right, foreign: 1 }],
  ['of another instrument', merit],
  ['of a form that goes elsewhere', sharingRecord()],
  ['of an edition that the area does not take', right, 'sefton'],
  ['that is a text', 'nonsense'],
  ['that is empty', ''],
  ['that is a number', 42],
  ['that is no submission', {}],
  ['that is a list', [right]],
  ['that runs in a circle', cyclic],
];

let tags = 0;

describe('an attachment that a host sets', () => {
  const errors = consoleLines('error');

  it('before the form is on the page is taken up when it is', async () => {
    const form = document.createElement('marac-referral') as unknown as Referral;
    form.riskAssessment = right;
    form.area = 'kirklees';
    expect(form.riskAssessment).to.equal(right);
    (await fixture('<div></div>')).append(form);
    await form.updateComplete;
    expect(form.riskAssessment).to.deep.equal(right);
    expect(form.value).to.deep.include({ victimName: 'Example Person', tickCount: 14 });
    expect(errors).to.deep.equal([]);
  });

  it('before the form is defined is taken up when it is', async () => {
    const tag = `late-referral-${++tags}`;
    const page = await fixture(`<div><${tag}></${tag}></div>`);
    const form = page.firstElementChild as Referral;
    Object.assign(form, { riskAssessment: right, area: 'kirklees' });
    define(tag, class extends MaracReferral {});
    await form.updateComplete;
    expect(form.riskAssessment).to.deep.equal(right);
    expect(form.value).to.deep.include({ tickCount: 14 });
  });

  it('is there at once, verified, and a frozen copy', async () => {
    const form = await referral();
    const given = structuredClone(right);
    form.riskAssessment = given;
    expect(form.riskAssessment).to.equal(given);
    await form.updateComplete;
    expect(form.riskAssessment).to.deep.equal(given);
    expect(isFrozenThrough(form.riskAssessment)).to.equal(true);
    expect(Object.isFrozen(given)).to.equal(false);
  });

  it('gives way to the one set after it', async () => {
    const form = await referral();
    form.riskAssessment = right;
    await attach(form, assessment(15));
    expect(form.riskAssessment?.result).to.include({ yes: 15 });
    form.riskAssessment = right;
    await attach(form, null);
    expect(form.riskAssessment).to.equal(null);
    expect(form.value).to.deep.equal({});
  });

  for (const [what, given, area] of REFUSED) {
    it(`${what} is refused, and nothing else changes`, async () => {
      const form = await referral({ agency: REFERRER.agency, consentGiven: 'yes' }, undefined, area);
      const [told, results] = [heard(document, 'sf-error'), heard(form, 'sf-result')];
      const { value, result } = form;
      await attach(form, given);
      expect(told.map(({ detail }) => detail.code)).to.deep.equal(['bad-attachment']);
      expect(errors).to.have.length(1);
      expect(errors[0])
        .to.match(/^<marac-referral>: riskAssessment/)
        .and.not.to.contain('Example');
      expect(partsOf(form, 'problem').map(shown)).to.deep.equal(errors);
      expect(form.riskAssessment).to.equal(null);
      expect(form.value === value && form.result === result).to.equal(true);
      expect(results).to.have.length(0);
      await attach(form, null);
      expect(partsOf(form, 'problem')).to.have.length(0);
    });
  }

  it('leaves the one before it in place when it is refused', async () => {
    const form = await referral({}, right);
    const { value } = form;
    await attach(form, { ...right, result: {} });
    expect(form.riskAssessment).to.deep.equal(right);
    expect(form.value).to.equal(value);
    await attach(form, assessment(15));
    expect(partsOf(form, 'problem')).to.have.length(0);
  });

  it('tells of a new result, without what it says', async () => {
    const form = await referral(REFERRER);
    const results = heard(form, 'sf-result');
    await attach(form, right);
    expect(results.at(-1)?.detail).to.deep.equal({ outcome: 'refer', complete: true });
    expect(form.result).to.deep.include({ missing: [], basis: ['visible-high-risk'] });
    await attach(form, null);
    expect(results.at(-1)?.detail).to.deep.equal({ outcome: 'incomplete', complete: false });
  });
});

describe('an attachment in the form', () => {
  it('is shown in short', async () => {
    const form = await referral({}, right);
    await openStep(form, 'risk-assessment');
    const summary = shown(partOf(form, 'attached'));
    for (const part of ['Example Person', '03/02/1990', 'Score 14', 'Level High', 'Refer'])
      expect(summary).to.contain(part);
  });

  it('is taken out by the person, with the focus on its place', async () => {
    const form = await referral(REFERRER, right);
    await openStep(form, 'risk-assessment');
    const [changes, answered] = [heard(form, 'change'), heard(form, 'sf-answer')];
    await pressButton(form, 'detach');
    expect(form.riskAssessment).to.equal(null);
    expect(form.value).to.deep.equal(REFERRER);
    expect(partsOf(form, 'attached')).to.have.length(0);
    expect(changes).to.have.length(1);
    expect(answered.map(({ detail }) => detail.itemId)).to.deep.equal(['riskAssessment']);
    expectFocus(itemOf(form, 'riskAssessment'));
  });

  it('cannot be taken out of a form that is read only', async () => {
    const form = await referral({}, right);
    form.readOnly = true;
    await form.updateComplete;
    expect(partsOf(form, 'attached')).to.have.length(1);
    expect(partsOf(form, 'detach')).to.have.length(0);
  });

  it('takes the place of a tool done on paper', async () => {
    const form = await referral({ ...REFERRER, declaredTool: 'dash' });
    await openStep(form, 'risk-assessment');
    expect(itemOf(form, 'declaredScore').checkVisibility()).to.equal(true);
    await attach(form, right);
    expect(itemOf(form, 'declaredTool')).to.equal(null);
    expect((await form.submit())?.answers).not.to.have.property('declaredTool');
  });

  it('goes when another area does not take it, and stays where it is taken', async () => {
    const form = await referral({}, right);
    for (const [area, isKept] of [
      ['cleveland', true],
      ['norfolk', true],
      ['liverpool', true],
      ['sefton', false],
      ['kirklees', false],
    ] as const) {
      form.area = area;
      await form.updateComplete;
      expect(form.riskAssessment !== null, area).to.equal(isKept);
      expect(form.value, area).to.deep.include({ victimName: 'Example Person' });
    }
  });

  it('goes with everything else on reset', async () => {
    const form = await referral({ ...REFERRER, consentGiven: 'no' }, right);
    form.sharingRecord = sharingRecord();
    await form.updateComplete;
    form.reset();
    await form.updateComplete;
    expect([form.riskAssessment, form.sharingRecord]).to.deep.equal([null, null]);
    expect(form.value).to.deep.equal({});
    expect(partsOf(form, 'attached')).to.have.length(0);
    await attach(form, assessment(15));
    expect(form.value).to.deep.include({ tickCount: 15 });
  });

  it('does not arrive after a reset', async () => {
    const form = await referral();
    form.riskAssessment = right;
    form.reset();
    await form.updateComplete;
    await aTimeout(20);
    expect(form.riskAssessment).to.equal(null);
    expect(form.value).to.deep.equal({});
  });
});

describe('an attachment in the submission', () => {
  const errors = consoleLines('error');

  it('travels whole, and a backend accepts it', async () => {
    const form = await referral(REFERRER, right);
    const submission = await form.submit();
    expect(submission?.attachments).to.deep.equal({ riskAssessment: right });
    expect(submission?.result).to.deep.equal(form.result);
    expect(issuesOf(JSON.parse(JSON.stringify(submission)))).to.deep.equal([]);
  });

  it('is no attachment where there is none', async () => {
    const form = await referral({ ...REFERRER, victimName: 'Example Person' });
    expect(await form.submit()).to.equal(null);
    await attach(form, right);
    expect((await form.submit())?.attachments).to.have.all.keys('riskAssessment');
  });

  it('makes another submission only when it changes', async () => {
    const form = await referral(REFERRER, right);
    const first = await form.submit();
    expect((await form.submit()) === first).to.equal(true);
    form.riskAssessment = form.riskAssessment;
    await form.updateComplete;
    expect((await form.submit()) === first, 'set to itself').to.equal(true);
    await attach(form, { ...right, result: {} });
    expect((await form.submit()) === first, 'refused').to.equal(true);
    expect(errors).to.have.length(1);
    await attach(form, assessment(15));
    const second = await form.submit();
    expect(second?.submissionId).not.to.equal(first?.submissionId);
    expect(issuesOf(second)).to.deep.equal([]);
  });

  it('is, without consent, the record of sharing as well', async () => {
    const form = await referral(REFERRER, right);
    form.sharingRecord = sharingRecord({ riskAssessment: checklist(14) });
    await form.updateComplete;
    expect(itemOf(form, 'sharingRecord')).to.equal(null);
    expect((await form.submit())?.attachments).to.have.all.keys('riskAssessment');
    await pressButton(form, 'back');
    await openStep(form, 'consent');
    await choose(form, 'consentGiven', 'no');
    expect(shown(itemOf(form, 'sharingRecord'))).to.contain('Example Person');
    const submission = await form.submit();
    expect(submission?.attachments).to.have.all.keys('riskAssessment', 'sharingRecord');
    expect(issuesOf(JSON.parse(JSON.stringify(submission)))).to.deep.equal([]);
  });
});
