/** A submission that a person attaches by hand: the copy that a form gave them, chosen as a file. */
import '@safeguarding-forms/elements/marac-referral.js';
import { expect } from '@open-wc/testing';
import { createSubmission } from '@safeguarding-forms/schemas';
import { sharingRecord } from '../portal/case.js';
import { assessment, referral, type Referral } from '../support/assessment.js';
import { consoleLines, heard } from '../support/element-events.js';
import { itemOf, partsOf, pressButton, write } from '../support/element-form.js';
import { openStep } from '../support/element-record.js';
import { expectFocus, shown } from '../support/element-seen.js';

const right = assessment();
const NAME = 'kanarienvogel.json';

const buttonOf = (form: Referral): HTMLElement | null =>
  itemOf(form, 'riskAssessment').querySelector<HTMLElement>('[part~=attach-file]');

/** A referral at the step that takes the risk tool along. */
async function show(): Promise<Referral> {
  const form = await referral();
  await openStep(form, 'risk-assessment');
  return form;
}

/** Presses the button, and chooses a file in place of the browser's own window, which no test can reach. */
async function choose(form: Referral, content: BlobPart): Promise<void> {
  const { click } = HTMLInputElement.prototype;
  const pickers: HTMLInputElement[] = [];
  HTMLInputElement.prototype.click = function (this: HTMLInputElement): void {
    if (this.type === 'file') pickers.push(this);
    else click.call(this);
  };
  try {
    await pressButton(form, 'attach-file');
  } finally {
    HTMLInputElement.prototype.click = click;
  }
  expect(pickers.map(({ isConnected, accept }) => [isConnected, accept])).to.deep.equal([
    [false, '.json,application/json'],
  ]);
  const picked = new DataTransfer();
  picked.items.add(new File([content], NAME, { type: 'application/json' }));
  const [picker] = pickers;
  picker!.files = picked.files;
  picker!.dispatchEvent(new Event('change'));
  await form.updateComplete;
}

/** A checklist that the person at risk left open: no assessment that a referral can rest on. */
const open = createSubmission({
  ...{ id: 'dash', edition: 'cleveland', language: 'en', audience: 'self' },
  startedAt: '2026-01-15T10:00:00.000Z',
  answers: { q1: { answer: 'yes' } },
});

const REFUSED: readonly [what: string, content: BlobPart][] = [
  ['that is empty', ''],
  ['that is no JSON', 'Example text'],
  ['that is cut off', JSON.stringify(right).slice(0, -1)],
  ['that holds null', 'null'],
  ['that holds a number', '42'],
  ['of another form', JSON.stringify(sharingRecord())],
  ['whose result was tampered with', JSON.stringify({ ...right, result: { ...right.result, yes: 20 } })],
  ['that the person at risk left open', JSON.stringify(open)],
  ['that is too long', ' '.repeat(2_000_001)],
  ['that is no text', new Uint8Array([0xff, 0xfe, 0x00])],
];

describe('a file that a person attaches', () => {
  const errors = consoleLines('error');

  it('goes along, fills what is open, and leaves the focus at its place', async () => {
    const form = await show();
    const told = [heard(form, 'input'), heard(form, 'sf-answer')];
    await choose(form, JSON.stringify(right));
    expect(form.riskAssessment).to.deep.equal(right);
    expect(form.value).to.deep.include({ victimName: 'Example Person', tickCount: 14 });
    expect(partsOf(form, 'attached')).to.have.length(1);
    expectFocus(itemOf(form, 'riskAssessment'));
    expect(told.map(({ length }) => length > 0)).to.deep.equal([true, true]);
    expect(buttonOf(form) === null, 'the button is gone').to.equal(true);
    expect(form.shadowRoot!.innerHTML).not.to.contain('kanarienvogel');
  });

  for (const [what, content] of REFUSED)
    it(`${what} is refused in words for the person alone, and the place stays open`, async () => {
      const form = await show();
      const told = heard(form, 'sf-error');
      await choose(form, content);
      expect(form.riskAssessment).to.equal(null);
      expect(form.value).to.deep.equal({});
      expect(shown(itemOf(form, 'riskAssessment'))).to.contain('This file cannot be attached here.');
      expect(partsOf(form, 'problem')).to.have.length(0);
      expectFocus(itemOf(form, 'riskAssessment'));
      expect([told.length, errors]).to.deep.equal([0, []]);
      await choose(form, JSON.stringify(right));
      expect(form.riskAssessment).to.deep.equal(right);
      expect(shown(itemOf(form, 'riskAssessment'))).not.to.contain('This file cannot be attached here.');
    });

  it('can be taken out again, and nothing of a refusal is left after a reset', async () => {
    const form = await show();
    await choose(form, JSON.stringify(right));
    await pressButton(form, 'detach');
    expect(form.riskAssessment).to.equal(null);
    await choose(form, 'Example text');
    form.reset();
    await form.updateComplete;
    expect(shown(itemOf(form, 'riskAssessment'))).not.to.contain('This file cannot be attached here.');
  });

  it('cannot be chosen where nothing can be changed', async () => {
    const form = await show();
    form.readOnly = true;
    await form.updateComplete;
    expect(buttonOf(form) === null).to.equal(true);
  });
});

describe('what came out of an attachment', () => {
  const filledIn = (form: Referral): (string | undefined)[] =>
    partsOf(form, 'filled').map((mark) => mark.closest<HTMLElement>('[data-item]')!.dataset.item);

  it('is marked as long as nobody has changed it, and can be taken back one by one', async () => {
    const form = await show();
    await choose(form, JSON.stringify(right));
    expect(filledIn(form)).to.include.members(['victimName', 'tickCount']);
    await openStep(form, 'victim');
    await pressButton(form, 'take-back');
    const [first] = ['victimName'];
    expect(form.value).not.to.have.property(first!);
    expect(filledIn(form)).not.to.include(first);
    expect(form.value).to.include({ tickCount: 14 });
    expect(form.riskAssessment).to.deep.equal(right);
  });

  it('is marked no more once it is another answer, and again when it is the same', async () => {
    const form = await show();
    await choose(form, JSON.stringify(right));
    await openStep(form, 'victim');
    await write(form, 'victimName', 'Example Other');
    expect(filledIn(form)).not.to.include('victimName');
    await write(form, 'victimName', 'Example Person');
    expect(filledIn(form)).to.include('victimName');
  });
});
