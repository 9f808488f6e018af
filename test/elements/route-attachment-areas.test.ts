/** Each area has risk tools of its own: others are refused, and Liverpool’s stand at the first question. */
import '@safeguarding-forms/elements/marac-decision.js';
import { createSubmission, type SubmissionRecord } from '@safeguarding-forms/schemas';
import { expect } from '@open-wc/testing';
import { assessment } from '../support/assessment.js';
import { everyQuestion } from '../support/element-answers.js';
import { consoleLines, heard } from '../support/element-events.js';
import { choose, partsOf, pressButton } from '../support/element-form.js';
import {
  atTool,
  attach,
  chosen,
  follow,
  itemsInSight,
  seftonTool,
  send,
  showDecision,
  stepOf,
  waysOn,
} from '../support/element-route.js';
import { listedErrors, shown } from '../support/element-seen.js';

describe('a risk tool that an area does not take', () => {
  const errors = consoleLines('error');

  for (const [area, attached] of [
    ['sefton', assessment(14)],
    ['liverpool', seftonTool(10)],
  ] as const) {
    it(`is refused in ${area}, and nothing else changes`, async () => {
      const form = await showDecision(area, { maracRepeat: 'no' });
      const [told, { value, result }] = [heard(document, 'sf-error'), form];
      await attach(form, attached);
      expect(told.map(({ detail }) => detail.code)).to.deep.equal(['bad-attachment']);
      expect(partsOf(form, 'problem').map(shown)).to.deep.equal(errors);
      expect(form.riskAssessment).to.equal(null);
      expect(form.value === value && form.result === result).to.equal(true);
    });
  }

  it('goes when the area changes', async () => {
    const form = await atTool(seftonTool(10));
    form.area = 'liverpool';
    await form.updateComplete;
    expect(form.riskAssessment).to.equal(null);
    expect(stepOf(form)).to.equal('honour-based-abuse');
    expect(form.value).to.deep.equal({});
  });
});

describe('Liverpool’s tools', () => {
  const merit = (changes: object): SubmissionRecord =>
    createSubmission({
      id: 'merit',
      edition: 'liverpool',
      answers: { ...everyQuestion('merit', 'liverpool'), ...changes } as never,
      language: 'en',
      audience: 'professional',
      startedAt: '2025-01-15T10:00:00.000Z',
    });

  it('stand at the first question, and can end the route there', async () => {
    const form = await showDecision('liverpool');
    expect(itemsInSight(form)).to.deep.equal(['riskAssessment', 'honourBasedAbuse']);
    await attach(form, merit({ honourBasedAbuse: 'yes' }));
    expect(chosen(form, 'honourBasedAbuse')).to.equal('yes');
    expect(waysOn(form)).to.deep.equal(['review']);
    expect(form.result).to.deep.include({ outcome: 'refer', flags: ['closed-session'], complete: true });
    await choose(form, 'honourBasedAbuse', 'no');
    await pressButton(form, 'next');
    expect(listedErrors(form)).to.deep.equal([
      'Could this be honour-based abuse: What is attached does not bear this out. Change the answer or the attachment.',
    ]);
  });

  it('answer a question further on, which is asked all the same', async () => {
    const form = await showDecision('liverpool');
    await attach(form, assessment(14, {}, 'cleveland'));
    await follow(form, { honourBasedAbuse: 'no', maracRepeat: 'no' });
    expect(form.result).to.deep.include({ outcome: 'refer', level: null, basis: ['visible-high-risk'] });
    await pressButton(form, 'next');
    expect(chosen(form, 'meetsThreshold')).to.equal('dash');
    await send(form);
    expect(partsOf(form, 'handed')).to.have.length(1);
  });
});
