/** Where a route ends: what the panel says, and what is heard of it. */
import '@safeguarding-forms/elements/mappa-screening.js';
import '@safeguarding-forms/elements/marac-decision.js';

import { aTimeout, expect } from '@open-wc/testing';

import { heard } from '../support/element-events.js';
import { choose, partOf, pressButton, type Form } from '../support/element-form.js';
import { expectSaid } from '../support/element-rows.js';
import { answer, follow, goBackTo, showDecision, showScreening } from '../support/element-route.js';
import { resultText, shown } from '../support/element-seen.js';

const UNDECIDED = 'The answers do not lead to an outcome yet';
const allNo = {
  abuseInLastMonth: 'no',
  maracRepeat: 'no',
  meetsThreshold: 'no',
  lifeThreatening: 'no',
  escalating: 'no',
  extremeHarm: 'no',
} as const;

/** The headings and lists of the panel: of each list its lines. */
const listed = (form: Form, title: string): string[] => {
  const headings = [...partOf(form, 'result').querySelectorAll('[role=heading]')];
  const list = headings.find((heading) => shown(heading) === title)?.nextElementSibling;
  return [...(list?.querySelectorAll('li') ?? [])].map(shown);
};

/** What screen readers are told. */
const said = (form: Form): string | null | undefined =>
  form.shadowRoot!.querySelector('.announcer[role=status]')?.textContent;

describe('the result of a route', () => {
  it('says that there is none until the route has ended, and what to do meanwhile', async () => {
    const form = await showDecision();
    await follow(form, { abuseInLastMonth: 'yes', maracRepeat: 'no', meetsThreshold: 'not-possible' });
    expect(form.result).to.deep.equal({
      kind: 'route',
      path: ['abuseInLastMonth', 'maracRepeat', 'meetsThreshold'],
      basis: [],
      level: null,
      flags: [],
      outcome: null,
      complete: false,
    });
    const panel = partOf(form, 'result');
    expect(panel.dataset).to.include({ outcome: '', level: '' });
    expect(panel.hasAttribute('data-complete')).to.equal(false);
    expect(resultText(form)).to.contain(UNDECIDED).and.to.contain('call 999 first');
  });

  it('names outcome, level and routes, and what to do', async () => {
    const form = await showDecision();
    await follow(form, { abuseInLastMonth: 'no', maracRepeat: 'yes' });
    expect(partOf(form, 'result').dataset).to.include({ outcome: 'refer', level: 'very-high' });
    expect(partOf(form, 'result').matches('[data-complete][data-top]')).to.equal(true);
    expect(resultText(form))
      .to.contain('Refer to MARAC Send the referral now')
      .and.to.contain('Very high risk of serious harm')
      .and.not.to.contain(UNDECIDED);
    expect(listed(form, 'What leads to the referral')).to.deep.equal(['The case was at MARAC before']);
  });

  it('never words a no as safety', async () => {
    const form = await showDecision('sefton', allNo);
    expect(partOf(form, 'result').dataset).to.include({ outcome: 'no-referral', level: '' });
    expect(resultText(form)).to.contain('The person still needs help').and.to.contain('call 999');
  });

  it('tells in Liverpool of a closed session, and of a meeting of professionals', async () => {
    const form = await showDecision('liverpool', { honourBasedAbuse: 'yes' });
    const attention = 'Please note';
    expect(form.result).to.deep.include({
      outcome: 'refer',
      basis: ['honour-based-abuse'],
      flags: ['closed-session'],
    });
    expect(listed(form, attention)).to.deep.equal(['MARAC hears this case in a closed session']);
    form.value = {
      honourBasedAbuse: 'no',
      maracRepeat: 'no',
      meetsThreshold: 'no',
      criticalFactor: 'no',
      highByJudgement: 'no',
      escalating: 'no',
      incidentsInSixMonths: 2,
    } as never;
    await form.updateComplete;
    expect(form.result).to.deep.include({ outcome: 'agency-policy', flags: [] });
    expect(listed(form, attention)).to.deep.equal([]);
    await goBackTo(form, 'How many incidents');
    await answer(form, 'incidentsInSixMonths', '3');
    expect(listed(form, attention)).to.deep.equal([
      'With three or more incidents in six months, call a professionals meeting',
    ]);
    expect(resultText(form)).to.contain('Follow your agency’s own policy');
  });

  it('is told to the page whenever it changes: outcome, level and whether it is complete', async () => {
    const form = await showDecision();
    const results = heard(form, 'sf-result');
    await follow(form, { abuseInLastMonth: 'no', maracRepeat: 'yes' });
    await choose(form, 'maracRepeat', 'no');
    expect(results.map(({ detail }) => detail)).to.deep.equal([
      { outcome: null, complete: false },
      { level: 'very-high', outcome: 'refer', complete: true },
      { outcome: null, complete: false },
    ]);
    const screening = await showScreening({ relevantOffender: 'yes' });
    const screened = heard(screening, 'sf-result');
    await pressButton(screening, 'next');
    await choose(screening, 'category', 'none');
    expect(screened.map(({ detail }) => detail)).to.deep.equal([
      { outcome: 'not-eligible', complete: false },
    ]);
  });
});

describe('the end of a route, said aloud', () => {
  it('is said politely after a pause, and not before there is one', async () => {
    const form = await showDecision();
    await choose(form, 'abuseInLastMonth', 'no');
    await aTimeout(1_200);
    expect(said(form)).to.equal('');
    await pressButton(form, 'next');
    await choose(form, 'maracRepeat', 'yes');
    expect(said(form)).to.equal('');
    await expectSaid(form, 'Very high. Refer to MARAC');
  });

  it('is taken back when an answer leads on instead', async () => {
    const form = await showDecision('sefton', { abuseInLastMonth: 'no' });
    await pressButton(form, 'next');
    await choose(form, 'maracRepeat', 'yes');
    await expectSaid(form, 'Very high. Refer to MARAC');
    await choose(form, 'maracRepeat', 'no');
    await aTimeout(1_200);
    expect(said(form)).to.equal('');
  });

  it('is said of a form without levels, too', async () => {
    const form = await showScreening({ relevantOffender: 'no', domesticAbuseOnly: 'yes' });
    await goBackTo(form, 'Is the risk only');
    await pressButton(form, 'next');
    await choose(form, 'complexIssues', 'no');
    await expectSaid(form, 'Complete a DASH and consider MARAC');
  });

  it('is said before the decision is asked that hangs on it', async () => {
    const form = await showScreening({ relevantOffender: 'yes' });
    await pressButton(form, 'next');
    await choose(form, 'category', 'none');
    await expectSaid(form, 'Not for MAPPA on these answers');
  });
});
