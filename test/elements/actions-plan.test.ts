/** An update that takes the plan up, and the table of grounds of the sharing record. */
import '@safeguarding-forms/elements/marac-actions.js';
import '@safeguarding-forms/elements/share-without-consent.js';
import { expect, fixture } from '@open-wc/testing';
import type { MaracActions } from '@safeguarding-forms/elements/classes.js';
import { createSubmission, type SubmissionRecord } from '@safeguarding-forms/schemas';
import { partOf, partsOf, write, type Form } from '../support/element-form.js';
import { heard } from '../support/element-events.js';
import { expectFocus, shown } from '../support/element-seen.js';
import { openStep, showSharing } from '../support/element-record.js';
import { click } from '../support/person.js';

type Update = Form & Pick<MaracActions, 'plan' | 'planFrom'>;

const action = (number: number, agency: string): object => ({
  number,
  agency,
  action: 'Example action',
  owner: 'Example Owner',
  dueDate: '2025-03-27',
  priority: 'high',
  status: 'open',
});

const plan: SubmissionRecord = createSubmission({
  id: 'marac-actions',
  edition: 'plan',
  language: 'en',
  audience: 'professional',
  startedAt: '2025-03-20T09:00:00.000Z',
  answers: {
    caseNumber: 'Example 12',
    meetingDate: '2025-03-20',
    agencies: [{ agency: 'Example Housing', how: 'present' }],
    confidentialityAgreed: true,
    referrerUpdate: 'Example update',
    viewsKnown: 'no',
    whyNoViews: 'Example reason',
    risks: [{ who: 'Example Person', what: 'Example risk', howSoon: 'now', answeredBy: '1, 2, 3' }],
    actions: [action(1, 'Example Housing'), action(2, 'Example Police'), action(3, 'Example Housing')],
    updateDue: '2025-04-10',
    childrenDiscussed: 'no',
    feedbackSafe: 'yes',
    feedbackBy: 'Example Adviser',
    abuserNotTold: true,
    lastReferralDate: '2025-03-01',
    flaggedFrom: '2025-03-01',
    flaggedUntil: '2026-03-01',
  },
});
const THE_CASE = { caseNumber: 'Example 12', meetingDate: '2025-03-20', updateDue: '2025-04-10' };

async function update(value: object = {}): Promise<Update> {
  const form = await fixture<Update>('<marac-actions edition="update"></marac-actions>');
  form.value = value as Update['value'];
  form.plan = plan;
  await form.updateComplete;
  return form;
}

describe('an update with the plan', () => {
  it('takes over the case, the day, and the numbers of the agency’s own actions', async () => {
    const form = await update({ agency: 'example housing' });
    expect(form.value).to.deep.equal({
      ...THE_CASE,
      agency: 'example housing',
      actions: [{ number: 1 }, { number: 3 }],
    });
  });

  it('takes the actions over once somebody writes whose they are, and those of another in their place', async () => {
    const form = await update();
    expect(form.value).to.deep.equal(THE_CASE);
    await write(form, 'agency', 'Example Housing');
    expect(form.value).to.have.deep.property('actions', [{ number: 1 }, { number: 3 }]);
    await write(form, 'agency', 'Example Police');
    expect(form.value).to.have.deep.property('actions', [{ number: 2 }]);
    await write(form, 'agency', 'Example Hospital');
    expect(form.value).not.to.have.property('actions');
  });

  it('leaves what was told already', async () => {
    const told = [{ number: 1, done: 'no' }];
    const form = await update({ agency: 'Example Housing', actions: told });
    expect(form.value).to.have.deep.property('actions', told);
    await openStep(form, 'which');
    await write(form, 'agency', 'Example Police');
    expect(form.value).to.have.deep.property('actions', told);
  });

  it('is sent without it', async () => {
    const form = await update({
      agency: 'Example Housing',
      sender: 'Example team',
      sentDate: '2025-04-01',
      actions: [
        { number: 1, done: 'no' },
        { number: 3, done: 'no' },
      ],
      news: ['none'],
    });
    const sent = heard(form, 'sf-submit');
    expect(await form.submit()).not.to.have.property('attachments');
    expect(sent).to.have.length(1);
    expect(form.plan).to.deep.equal(plan);
  });

  it('is not sent while it leaves an action out', async () => {
    const form = await update({
      agency: 'Example Housing',
      sender: 'Example team',
      sentDate: '2025-04-01',
      actions: [{ number: 1, done: 'no' }],
      news: ['none'],
    });
    expect(await form.submit()).to.equal(null);
    expect(shown(partOf(form, 'error-summary'))).to.contain('an action that is not told of here');
  });

  it('is none of a plan itself', async () => {
    const form = await fixture<Update>('<marac-actions></marac-actions>');
    const problems = heard(form, 'sf-error');
    form.plan = plan;
    await form.updateComplete;
    expect(form.plan).to.equal(null);
    expect(problems.map(({ detail }) => detail.code)).to.deep.equal(['bad-attachment']);
  });
});

describe('the table of grounds', () => {
  it('is brought and read once somebody asks for it, with every ground and its law', async () => {
    const form = await showSharing();
    const text = (): string => shown(form.shadowRoot!.querySelector('[data-item=basisClear]')!);
    expect(text()).not.to.contain('Sch. 1, Art. 8');
    await click(partOf(form, 'grounds'));
    await form.updateComplete;
    expect(partsOf(form, 'grounds')).to.have.length(0);
    expectFocus(form.shadowRoot!.querySelector('[data-focus=grounds]')!);
    for (const part of ['Sch. 1, Art. 8', 'Art. 6(1)(e)', 'Court order', 'The duty to keep a confidence'])
      expect(text().toLowerCase()).to.contain(part.toLowerCase());
  });
});
