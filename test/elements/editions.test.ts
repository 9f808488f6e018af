/** `edition`: which local edition is asked, and what becomes of the answers when another one is chosen. */
import '@safeguarding-forms/elements/dash-checklist.js';
import '@safeguarding-forms/elements/marac-decision.js';
import '@safeguarding-forms/elements/marac-referral.js';
import '@safeguarding-forms/elements/share-without-consent.js';
import { expect, fixture } from '@open-wc/testing';
import { consoleLines, heard } from '../support/element-events.js';
import { choose, controlOf, itemOf, partsOf, write, type Form } from '../support/element-form.js';

const show = (edition: string): Promise<Form> =>
  fixture<Form>(`<dash-checklist edition="${edition}"></dash-checklist>`);

async function change(form: Form, edition: string): Promise<void> {
  form.edition = edition;
  await form.updateComplete;
}

describe('edition', () => {
  const errors = consoleLines('error');

  it('asks what the edition asks', async () => {
    const form = await show('kirklees');
    expect(itemOf(form, 'victimName')).not.to.equal(null);
    expect(itemOf(form, 'signedName')).to.equal(null);
    expect(itemOf(form, 's1')).to.equal(null);
    await choose(form, 'q8', 'yes');
    expect(itemOf(form, 's1')).not.to.equal(null);
  });

  it('keeps the fields that the new edition has in the same meaning, and drops the rest', async () => {
    const form = await show('cleveland');
    await choose(form, 'q1', 'yes');
    await choose(form, 'judgement', 'high');
    await write(form, 'judgement', 'Example reason', 'reason');
    await write(form, 'incompleteReason', 'Example interruption');
    await write(form, 'signedName', 'Example Person');
    await change(form, 'kirklees');
    expect(form.value).to.deep.equal({
      judgement: { level: 'high', reason: 'Example reason' },
      incompleteReason: 'Example interruption',
    });
    expect(controlOf(form, 'q1', 'yes').checked).to.equal(false);
    expect(controlOf(form, 'judgement', 'reason').value).to.equal('Example reason');
    expect(form.result).to.include({ yes: 0, level: 'high' });
  });

  it('drops a judgement where the same name is another level', async () => {
    const form = await show('sefton-domestic');
    await form.updateComplete;
    form.value = { judgement: { level: 'high', reason: 'Example reason' }, incompleteReason: 'Example' };
    await change(form, 'kirklees');
    expect(form.value).to.deep.equal({ incompleteReason: 'Example' });
    form.value = { judgement: { level: 'high', reason: 'Example reason' } };
    await change(form, 'sefton-hate');
    expect(form.value).to.deep.equal({});
  });

  it('takes nothing from one chart to another, whose questions lead elsewhere', async () => {
    const form = await fixture<Form & { area: string }>('<marac-decision></marac-decision>');
    await form.updateComplete;
    form.value = { abuseInLastMonth: 'yes', maracRepeat: 'no', meetsThreshold: 'no', escalating: 'no' };
    form.area = 'liverpool';
    await form.updateComplete;
    expect(form.value).to.deep.equal({});
  });

  it('drops what the edition before alone had, for good', async () => {
    const form = await show('kirklees');
    form.value = { contactName: 'Example Worker', incompleteReason: 'Example interruption' };
    await change(form, 'cleveland');
    await change(form, 'kirklees');
    expect(form.value).to.deep.equal({ incompleteReason: 'Example interruption' });
  });

  it('keeps every answer when the same edition is set again', async () => {
    const form = await show('cleveland');
    await choose(form, 'q1', 'yes');
    await change(form, 'cleveland');
    expect(form.value).to.deep.equal({ q1: { answer: 'yes' } });
  });

  it('tells of the new result', async () => {
    const form = await show('cleveland');
    await choose(form, 'q1', 'yes');
    const results = heard(form, 'sf-result');
    await change(form, 'kirklees');
    expect(results.map(({ detail }) => detail)).to.deep.equal([
      { band: null, level: null, outcome: null, complete: false },
    ]);
  });

  it('is checked before a value that is set right after it', async () => {
    const form = await show('cleveland');
    form.edition = 'kirklees';
    form.value = { victimName: 'Example Person' };
    await form.updateComplete;
    expect(controlOf(form, 'victimName').value).to.equal('Example Person');
  });

  it('shows the one that was chosen last, however quickly', async () => {
    const form = await show('cleveland');
    for (const edition of ['kirklees', 'cleveland', 'kirklees']) form.edition = edition;
    await form.updateComplete;
    expect(form.edition).to.equal('kirklees');
    expect(itemOf(form, 'victimName')).not.to.equal(null);
    expect(errors).to.deep.equal([]);
  });

  it('keeps every answer while one is named that there is not, and shows them again after', async () => {
    const form = await show('cleveland');
    await choose(form, 'q1', 'yes');
    await change(form, 'nowhere');
    expect(partsOf(form, 'problem')).to.have.length(1);
    await change(form, 'cleveland');
    expect(partsOf(form, 'problem')).to.deep.equal([]);
    expect(form.value).to.deep.equal({ q1: { answer: 'yes' } });
    expect(controlOf(form, 'q1', 'yes').checked).to.equal(true);
  });

  it('clears the errors that were shown of the edition before', async () => {
    const form = await show('cleveland');
    await form.submit();
    await form.updateComplete;
    expect(partsOf(form, 'error-summary')).to.have.length(1);
    await change(form, 'kirklees');
    expect(partsOf(form, 'error-summary')).to.deep.equal([]);
  });
});

describe('area and framework', () => {
  const SHARED = {
    agency: 'Sample Agency',
    victimName: 'Example Person',
    diversity: ['bme'],
    children: [{ name: 'Example Child', unborn: true }],
  } as const;

  it('keep what both ask in the same meaning, rows included, and drop the rest', async () => {
    const form = await fixture<Form & { area: string }>('<marac-referral></marac-referral>');
    form.value = { ...SHARED, professionalJudgement: 'yes', caseNumber: 'EX-1' };
    form.area = 'kirklees';
    await form.updateComplete;
    expect(form.value).to.deep.equal(SHARED);
    expect(controlOf(form, 'children[0].name').value).to.equal('Example Child');
    expect(controlOf(form, 'children[0].unborn', 'true').checked).to.equal(true);
  });

  it('keep of each row what the other area asks too', async () => {
    const form = await fixture<Form & { area: string }>('<marac-referral></marac-referral>');
    await form.updateComplete;
    form.value = {
      children: [
        { name: 'Example One', address: 'Example Street 1', school: 'Example School' },
        { unborn: true, dueDate: '2031-02-03' },
        { name: 'Example Three' },
      ],
    };
    form.area = 'norfolk';
    await form.updateComplete;
    expect(form.value).to.deep.equal({
      children: [{ name: 'Example One', school: 'Example School' }, {}, { name: 'Example Three' }],
    });
  });

  it('offer the grounds of the law that is chosen', async () => {
    const form = await fixture<Form & { framework: string }>(
      '<share-without-consent></share-without-consent>',
    );
    form.value = { victimName: 'Example Person', legalGrounds: ['public-task'] };
    form.framework = 'dpa-1998';
    await form.updateComplete;
    expect(form.value).to.deep.equal({ victimName: 'Example Person' });
    expect(Boolean(controlOf(form, 'legalGrounds', 'public-task'))).to.equal(false);
    expect(Boolean(controlOf(form, 'legalGrounds', 'statutory-functions'))).to.equal(true);
  });
});
