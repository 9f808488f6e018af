/** The live result of a checklist while a person clicks through it. */
import '@safeguarding-forms/elements/dash-checklist.js';
import { expect, fixture } from '@open-wc/testing';
import { choose, itemOf, partOf, write, type Form } from '../support/element-form.js';
import { figures, resultText, sectionOf, shown } from '../support/element-seen.js';
import { click } from '../support/person.js';

const show = (): Promise<Form> => fixture<Form>('<dash-checklist></dash-checklist>');
const band = (form: Form): string | undefined => partOf(form, 'result').dataset.band;
const outcome = (form: Form): string | undefined => partOf(form, 'result').dataset.outcome;

describe('the result panel', () => {
  it('says before any answer what an empty form means, and reassures no one', async () => {
    const form = await show();
    expect(partOf(form, 'result').dataset).not.to.have.any.keys('band', 'level', 'outcome');
    expect(form.result).to.include({ band: null, level: null, outcome: null });
    expect(figures(form)).to.deep.equal({ Yes: 0, No: 0, 'Don’t know': 0, 'Not answered': 27 });
    const text = resultText(form);
    expect(text).to.contain('27 open answers could still raise this to: High');
    expect(text).to.contain('No answers yet');
    expect(text).not.to.contain('It is not known yet');
    expect(text).not.to.match(/do not lead to a referral|Standard|is answered no/);
    expect(text).to.contain('A result never means that someone is safe.');
    expect(shown(form.shadowRoot!.querySelector('.questions')!)).to.contain('0 of 27 answered');
  });

  it('counts each answer, and says which questions are behind the band', async () => {
    const form = await show();
    await choose(form, 'q2', 'yes');
    await choose(form, 'q4', 'yes');
    await choose(form, 'q3', 'unknown');
    await choose(form, 'q5', 'no');
    expect(figures(form)).to.deep.equal({ Yes: 2, No: 1, 'Don’t know': 1, 'Not answered': 23 });
    expect(band(form)).to.equal('medium');
    const text = resultText(form);
    expect(text).to.contain('Medium');
    expect(text).to.contain('Questions answered yes (questions 2, 4)');
    expect(text).to.contain('24 open answers could still raise this to: High');
    await choose(form, 'q2', 'no');
    expect(figures(form)).to.include({ Yes: 1, No: 2 });
    expect(resultText(form)).to.contain('Questions answered yes (question 4)');
  });

  it('says how many are answered, in all and by section', async () => {
    const form = await show();
    await choose(form, 'q1', 'yes');
    await choose(form, 'q2', 'unknown');
    await choose(form, 'q9', 'no');
    expect(shown(form.shadowRoot!.querySelector('.questions')!)).to.match(/^3 of 27 answered/);
    expect(shown(sectionOf(form, 'current'))).to.contain('2 of 8 answered');
    expect(shown(sectionOf(form, 'children'))).to.contain('1 of 4 answered');
    expect(shown(sectionOf(form, 'history'))).to.contain('0 of 10 answered');
    expect(shown(sectionOf(form, 'information'))).not.to.contain('answered');
  });

  it('names the critical factors and asks to consider a referral', async () => {
    const form = await show();
    await choose(form, 'q1', 'yes');
    expect(outcome(form)).to.equal(undefined);
    expect(resultText(form)).not.to.contain('Critical factors');
    await choose(form, 'q18', 'yes');
    await choose(form, 'q16', 'yes');
    expect(outcome(form)).to.equal('consider');
    const text = resultText(form);
    expect(text).to.contain('Consider a referral');
    expect(text).to.match(/Critical factors present Strangling.*\(question 18\) Weapons \(question 16\)/);
    expect(text).not.to.contain('What leads to the referral');
  });

  it('says of a strangulation unasked what to do today, beside the question, as long as it is a yes', async () => {
    const form = await show();
    const warning = (): HTMLElement | null => itemOf(form, 'q18').querySelector('.warning');
    await choose(form, 'q18', 'no');
    expect(warning()).to.equal(null);
    await choose(form, 'q18', 'yes');
    expect(shown(warning()!)).to.match(/hours or days later with no mark.*999.*medical help today/);
    await choose(form, 'q17', 'yes');
    expect(itemOf(form, 'q17').querySelector('.warning')).to.equal(null);
    await choose(form, 'q18', 'unknown');
    expect(warning()).to.equal(null);
  });

  it('says of a finished form that open answers could still raise it, and asks to consider a referral', async () => {
    const form = await show();
    await choose(form, 'q1', 'yes');
    expect(outcome(form)).to.equal(undefined);
    await write(form, 'incompleteReason', 'Example interruption');
    expect(outcome(form)).to.equal('consider');
    expect(resultText(form)).to.match(
      /Answers that are open could still raise this to the top.*\(questions 2, 3,/,
    );
  });

  it('is high from the fourteenth yes, and not before', async function () {
    const form = await show();
    for (let number = 1; number <= 13; number++) await choose(form, `q${number}`, 'yes');
    expect(band(form)).to.equal('medium');
    expect(resultText(form)).to.contain('14 open answers could still raise this to: High');
    await choose(form, 'q14', 'yes');
    expect(band(form)).to.equal('high');
    expect(outcome(form)).to.equal('refer');
    const text = resultText(form);
    expect(text).to.contain('Refer to MARAC');
    expect(text).to.contain('What leads to the referral The score reaches the highest band');
    expect(text).not.to.contain('could still raise');
    await choose(form, 'q14', 'unknown');
    expect(band(form)).to.equal('medium');
  });

  it('shows on demand how the edition was read, with its source', async () => {
    const form = await show();
    const notes = partOf(form, 'result').querySelector('details')!;
    expect(notes.querySelector('li')!.checkVisibility({ contentVisibilityAuto: true })).to.equal(false);
    await click(notes.querySelector('summary')!);
    expect(notes.open).to.equal(true);
    expect(notes.querySelectorAll('li')).to.have.length(5);
    expect(shown(notes)).to.contain('Section 8.2.4 does not accept');
    expect(shown(notes)).to.contain('Cleveland MARAC operating protocol');
  });

  it('stays open where it was opened, while answers change', async () => {
    const form = await show();
    const notes = partOf(form, 'result').querySelector('details')!;
    await click(notes.querySelector('summary')!);
    await choose(form, 'q1', 'yes');
    await choose(form, 'q18', 'yes');
    expect(partOf(form, 'result').querySelector('details')?.open).to.equal(true);
  });
});
