/** Forms that are connected by plain HTML: what one of them submits, another takes along. */
import '@safeguarding-forms/elements/dash-checklist.js';
import '@safeguarding-forms/elements/marac-referral.js';
import '@safeguarding-forms/elements/share-without-consent.js';
import { expect, fixture } from '@open-wc/testing';
import type { SubmissionRecord } from '@safeguarding-forms/schemas';
import { sharingRecord } from '../portal/case.js';
import { assessment, PERSON, REFERRER, type Referral } from '../support/assessment.js';
import { consoleLines, heard } from '../support/element-events.js';
import { controlOf, itemOf, partsOf, pressButton, type Form } from '../support/element-form.js';
import { openStep } from '../support/element-record.js';
import { expectFocus, inItem, shown } from '../support/element-seen.js';
import { issuesOf } from '../support/issues-of.js';
import { click } from '../support/person.js';

type Tree = Element | ShadowRoot;

const CHECKLIST = '<dash-checklist id="risk" edition="kirklees"></dash-checklist>';
const REFERRAL = '<marac-referral area="kirklees" risk-from="risk" record-from="record"></marac-referral>';
const RECORD = '<share-without-consent id="record" risk-from="risk"></share-without-consent>';

/** Forms on one page, once their words are there. */
async function page(...forms: string[]): Promise<HTMLElement> {
  const tree = await fixture<HTMLElement>(`<div>${forms.join('')}</div>`);
  for (const each of tree.querySelectorAll<Form>('*')) await each.updateComplete;
  return tree;
}

const checklistIn = (tree: Tree): Form => tree.querySelector<Form>('dash-checklist')!;
const referralIn = (tree: Tree): Referral => tree.querySelector<Referral>('marac-referral')!;
const recordIn = (tree: Tree): Referral => tree.querySelector<Referral>('share-without-consent')!;

/** Submits a checklist of so many yes answers. */
async function assess(tree: Tree, yes = 14): Promise<SubmissionRecord> {
  const form = checklistIn(tree);
  form.value = assessment(yes).answers;
  const submission = await form.submit();
  for (const each of tree.querySelectorAll<Form>('[risk-from]')) await each.updateComplete;
  return submission!;
}

/** Submits a record of sharing without consent. */
async function record(tree: Tree): Promise<SubmissionRecord> {
  const form = recordIn(tree);
  form.value = sharingRecord().answers as Referral['value'];
  const submission = await form.submit();
  await referralIn(tree).updateComplete;
  return submission!;
}

describe('a checklist that is submitted', () => {
  for (const [order, forms] of [
    ['before', [CHECKLIST, REFERRAL]],
    ['after', [REFERRAL, CHECKLIST]],
  ] as const) {
    it(`fills the referral that names it, standing ${order} it`, async () => {
      const tree = await page(...forms);
      const submission = await assess(tree);
      expect(referralIn(tree).riskAssessment).to.deep.equal(submission);
      expect(referralIn(tree).value).to.deep.include({ ...PERSON, tickCount: 14 });
    });
  }

  it('takes the place of the one before it', async () => {
    const tree = await page(CHECKLIST, REFERRAL);
    await assess(tree);
    await assess(tree, 15);
    expect(referralIn(tree).value).to.deep.include({ tickCount: 15 });
  });

  it('again, unchanged, makes no new referral of one that was sent', async () => {
    const tree = await page(CHECKLIST, REFERRAL);
    await assess(tree);
    const form = referralIn(tree);
    form.value = { ...form.value, ...REFERRER } as Referral['value'];
    const sent = await form.submit();
    await checklistIn(tree).submit();
    await form.updateComplete;
    expect(partsOf(form, 'handed')).to.have.length(1);
    expect((await form.submit()) === sent).to.equal(true);
  });

  for (const [who, target] of [
    ['the page', (tree: Element) => tree],
    ['the document', () => document],
    ['a listener still further out', () => window],
  ] as [string, (tree: Element) => EventTarget][]) {
    it(`is not taken when ${who} cancels it`, async () => {
      const tree = await page(CHECKLIST, REFERRAL);
      const cancel = (event: Event): void => event.preventDefault();
      target(tree).addEventListener('sf-submit', cancel);
      await assess(tree);
      target(tree).removeEventListener('sf-submit', cancel);
      expect(referralIn(tree).riskAssessment).to.equal(null);
      expect(referralIn(tree).value).to.deep.equal({});
    });
  }

  it('is not taken by a referral that names another, or is gone', async () => {
    const tree = await page(CHECKLIST, REFERRAL.replace('"risk"', '"elsewhere"'), REFERRAL);
    const [other, gone] = tree.querySelectorAll<Referral>('marac-referral');
    gone?.remove();
    await assess(tree);
    expect([other?.riskAssessment, gone?.riskAssessment]).to.deep.equal([null, null]);
  });

  it('is taken by a referral that comes, or names it, later', async () => {
    const tree = await page(CHECKLIST, REFERRAL.replace('"risk"', '"elsewhere"'));
    referralIn(tree).riskFrom = 'risk';
    const late = document.createElement('marac-referral') as unknown as Referral;
    late.setAttribute('risk-from', 'risk');
    tree.append(late);
    await late.updateComplete;
    const { submissionId } = await assess(tree);
    await late.updateComplete;
    for (const form of [referralIn(tree), late])
      expect(form.riskAssessment?.submissionId).to.equal(submissionId);
  });

  it('goes on to the record of sharing, and with it to the referral', async () => {
    const tree = await page(CHECKLIST, REFERRAL, RECORD);
    const risk = await assess(tree);
    expect(recordIn(tree).value).to.deep.equal({ ...PERSON, tickCount: 14 });
    const sharing = await record(tree);
    expect(sharing.attachments).to.deep.equal({ riskAssessment: risk });
    const form = referralIn(tree);
    form.value = { ...form.value, ...REFERRER, consentGiven: 'no' } as Referral['value'];
    const submission = await form.submit();
    expect(submission?.attachments).to.deep.equal({ riskAssessment: risk, sharingRecord: sharing });
    expect(issuesOf(JSON.parse(JSON.stringify(submission)))).to.deep.equal([]);
  });
});

describe('a form that cannot be taken', () => {
  const errors = consoleLines('error');

  it('is told of, and leaves the referral as it is', async () => {
    const tree = await page(CHECKLIST, REFERRAL.replace('kirklees', 'sefton'));
    const told = heard(tree, 'sf-error');
    tree.addEventListener('sf-submit', (event) => event.waitUntil(Promise.resolve()));
    await assess(tree);
    expect(told.map(({ detail }) => detail.code)).to.deep.equal(['bad-attachment']);
    expect(referralIn(tree).value).to.deep.equal({});
    expect(errors).to.have.length(1);
  });
});

describe('the way from a referral to the form that makes an attachment', () => {
  it('moves the focus to its first question', async () => {
    const tree = await page(CHECKLIST, REFERRAL);
    const form = referralIn(tree);
    await openStep(form, 'risk-assessment');
    expect(shown(itemOf(form, 'riskAssessment'))).to.contain('Nothing is attached');
    await pressButton(form, 'visit');
    expectFocus(controlOf(checklistIn(tree), 'agency'));
    expect(checklistIn(tree).getBoundingClientRect().top).to.be.within(-1, innerHeight);
  });

  it('leads to the record of sharing where there is no consent', async () => {
    const tree = await page(CHECKLIST, REFERRAL, RECORD);
    const form = referralIn(tree);
    form.value = { consentGiven: 'no' } as Referral['value'];
    await openStep(form, 'consent');
    await click(inItem(form, 'sharingRecord', '[part=visit]'));
    expectFocus(controlOf(recordIn(tree), 'decisionWritten', 'yes'));
    await record(tree);
    expect(shown(itemOf(form, 'sharingRecord'))).to.contain('Example Person');
  });

  it('is not there where nothing is named', async () => {
    const tree = await page(CHECKLIST, '<marac-referral></marac-referral>');
    expect(partsOf(referralIn(tree), 'visit')).to.have.length(0);
  });

  it('leads nowhere while what is named is not there', async () => {
    const tree = await page(REFERRAL.replace('"risk"', '"no such: #id"'));
    const form = referralIn(tree);
    await openStep(form, 'risk-assessment');
    await pressButton(form, 'visit');
    expect(itemOf(form, 'riskAssessment').checkVisibility()).to.equal(true);
    expect(form.riskAssessment).to.equal(null);
  });
});

describe('forms in a shadow root', () => {
  /** A shadow root with forms in it. */
  async function inside(around: HTMLElement, ...forms: string[]): Promise<ShadowRoot> {
    const host = document.createElement('div');
    around.append(host);
    const root = host.attachShadow({ mode: 'open' });
    root.innerHTML = forms.join('');
    for (const each of root.querySelectorAll<Form>('*')) await each.updateComplete;
    return root;
  }

  it('find each other', async () => {
    const root = await inside(await page(), CHECKLIST, REFERRAL);
    const submission = await assess(root);
    expect(referralIn(root).riskAssessment).to.deep.equal(submission);
    referralIn(root).riskAssessment = null;
    await openStep(referralIn(root), 'risk-assessment');
    await pressButton(referralIn(root), 'visit');
    expect(root.activeElement === checklistIn(root)).to.equal(true);
  });

  it('are not taken for those of the same id around them, nor these for them', async () => {
    const tree = await page(CHECKLIST, REFERRAL);
    const root = await inside(tree, CHECKLIST, REFERRAL);
    const [outer, inner] = [referralIn(tree), referralIn(root)];
    await assess(root);
    await outer.updateComplete;
    expect([outer.riskAssessment !== null, inner.riskAssessment !== null]).to.deep.equal([false, true]);
    inner.riskAssessment = null;
    await assess(tree);
    expect([outer.riskAssessment !== null, inner.riskAssessment !== null]).to.deep.equal([true, false]);
  });
});
