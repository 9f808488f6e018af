/** What is told to developers goes to the console, to logs and to every script on a page: it carries no answer. */
import '@safeguarding-forms/elements/dash-checklist.js';
import '@safeguarding-forms/elements/marac-referral.js';
import { expect, fixture } from '@open-wc/testing';
import { everyQuestion } from '../support/element-answers.js';
import { heard } from '../support/element-events.js';
import { partsOf, write, type Form } from '../support/element-form.js';
import { openStep } from '../support/element-record.js';
import { inThisRun } from '../support/run-sample.js';

const MARK = 'zqMarkZq';
const METHODS = ['debug', 'error', 'info', 'log', 'warn'] as const;

/** Values for every property: the mark as a value, as a key, deep, in a row, and where no value can be read. */
const MARKED: readonly unknown[] = [
  ...[MARK, [MARK], { [MARK]: MARK }, { q1: MARK }, { q1: { [MARK]: 1 } }, { q1: { answer: MARK } }],
  ...[{ victimDob: MARK }, { children: [{ name: 'x' }, { [MARK]: MARK }] }, { children: [{ dob: MARK }] }],
  ...[{ diversity: [MARK] }, { signedDate: `${MARK} 1980` }, { victimName: MARK.repeat(100) }],
  ...[{ format: 'safeguarding-forms/submission@1', [MARK]: MARK }, { deep: { [MARK]: Symbol(MARK) } }],
  ...[Symbol(MARK), new Error(MARK), new Map([[MARK, MARK]]), { call: () => MARK }],
];

describe('what a form tells developers', () => {
  const originals = METHODS.map((method) => [method, console[method]] as const);
  let lines: string[];
  beforeEach(() => {
    lines = [];
    for (const method of METHODS)
      console[method] = (...line: unknown[]) => void lines.push(line.map(String).join());
  });
  afterEach(() => originals.forEach(([method, original]) => (console[method] = original)));

  /** What a form is told before: enough to be submitted, where what goes along is read only then. */
  const complete = { value: everyQuestion('dash', 'cleveland', 'no') };
  const SET = (
    [
      ['dash-checklist', 'value', {}],
      ['dash-checklist', 'context', complete],
      ['dash-checklist', 'supersedes', complete],
      ['marac-referral', 'value', {}],
      ['marac-referral', 'riskAssessment', {}],
      ['marac-referral', 'sharingRecord', {}],
    ] as const
  ).flatMap((each) => [true, false].map((isEarly) => [...each, isEarly] as const));

  for (const [tag, property, before, isEarly] of inThisRun(SET, 3))
    it(`carries nothing of ${property} of <${tag}>, set ${isEarly ? 'before' : 'after'} it is there`, async () => {
      const said: string[] = [];
      for (const given of MARKED) {
        const host = await fixture('<div></div>');
        const told = heard(host, 'sf-error');
        const form = Object.assign(document.createElement(tag) as Form, before);
        if (!isEarly) host.append(form);
        try {
          Object.assign(form, { [property]: given });
        } catch (error) {
          said.push(String(error), String((error as Error).stack), String((error as Error).cause));
        }
        host.append(form);
        await form.updateComplete;
        await form.submit();
        await form.updateComplete;
        said.push(...told.map(({ detail }) => detail.message), form.validationMessage);
        said.push(...partsOf(form, 'problem').map((part) => part.textContent ?? ''));
        host.remove();
      }
      said.push(...lines);
      expect(said.some((text) => /wrong-type|bad-format|uuid/.test(text))).to.equal(true);
      expect(said.filter((text) => text.includes(MARK))).to.deep.equal([]);
    });

  it('carries nothing of what is typed', async () => {
    const form = await fixture<Form>('<marac-referral required></marac-referral>');
    const told = heard(form, 'sf-error');
    const invalid = heard(form, 'sf-invalid');
    await openStep(form, 'referrer');
    await write(form, 'agency', MARK);
    await form.submit();
    form.reportValidity();
    expect(invalid.length).to.equal(1);
    const said = [...told, ...invalid].map(({ detail }) => JSON.stringify(detail));
    expect([...said, ...lines, form.validationMessage].filter((text) => text.includes(MARK))).to.deep.equal(
      [],
    );
  });
});
