/** The path so far leads back to each question, and an answer that is changed there changes what follows. */
import '@safeguarding-forms/elements/mappa-screening.js';
import '@safeguarding-forms/elements/marac-decision.js';
import { expect } from '@open-wc/testing';
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
import { headingOf } from '../support/element-record.js';
import {
  follow,
  goBackTo,
  itemsInSight,
  pathOf,
  showDecision,
  showScreening,
  waysOn,
} from '../support/element-route.js';
import { expectFocus } from '../support/element-seen.js';

const ABUSE = 'Has there been abuse within the last month?';
const EARLIER = 'Has this case been at MARAC in the past 12 months?';
const TOOL = 'Does the case reach the level “very high” in the risk tool?';
const LIFE = 'In your judgement, could someone lose their life soon?';
const OFFENDER =
  'Are they a registered sex offender, or a violent offender with a sentence of 12 months or more for a relevant offence?';

/** The way to the last question of Sefton's chart. */
const allNo = {
  abuseInLastMonth: 'no',
  maracRepeat: 'no',
  meetsThreshold: 'no',
  lifeThreatening: 'no',
  escalating: 'no',
  extremeHarm: 'no',
} as const;

const isChecked = (form: Form, id: string, option: string): boolean => controlOf(form, id, option).checked;

describe('the path so far', () => {
  it('lists each question with its answer, but for the one in sight', async () => {
    const form = await showDecision();
    await follow(form, { abuseInLastMonth: 'yes', maracRepeat: 'no', meetsThreshold: 'not-possible' });
    const path = [
      [ABUSE, 'Yes'],
      [EARLIER, 'No'],
    ] as const;
    expect(pathOf(form)).to.deep.equal(path);
    await pressButton(form, 'next');
    expect(pathOf(form)).to.deep.equal([...path, [TOOL, 'The risk tool could not be filled in']]);
  });

  it('leads back to a question, and from there on again without answering anew', async () => {
    const form = await showDecision();
    const told = (['sf-answer', 'change', 'input'] as const).map((name) => heard(form, name));
    form.value = allNo;
    await form.updateComplete;
    await pressButton(form, 'next');
    await pressButton(form, 'next');
    await pressButton(form, 'next');
    await goBackTo(form, EARLIER);
    expect(itemsInSight(form)).to.deep.equal(['maracRepeat']);
    expectFocus(headingOf(form, 'repeat'));
    expect(isChecked(form, 'maracRepeat', 'no')).to.equal(true);
    expect(waysOn(form)).to.deep.equal(['back', 'next', 'review']);
    await pressButton(form, 'next');
    expect(itemsInSight(form)).to.include('meetsThreshold');
    await pressButton(form, 'back');
    expect(itemsInSight(form)).to.deep.equal(['maracRepeat']);
    expect(told.flat()).to.have.length(0);
    expect(form.value).to.deep.equal(allNo);
  });

  it('has a figure as well', async () => {
    const value = {
      honourBasedAbuse: 'no',
      maracRepeat: 'no',
      meetsThreshold: 'no',
      criticalFactor: 'no',
      highByJudgement: 'no',
      escalating: 'no',
      incidentsInSixMonths: 0,
    } as const;
    const form = await showDecision('liverpool', value);
    expect(pathOf(form).at(-1)).to.deep.equal([
      'How many incidents have there been in the past six months?',
      '0',
    ]);
    await goBackTo(form, 'How many incidents');
    expect(itemsInSight(form)).to.deep.equal(['incidentsInSixMonths']);
    expect(pathOf(form)).to.have.length(6);
  });

  it('names each way back by its question', async () => {
    const form = await showDecision('sefton', {
      abuseInLastMonth: 'no',
      maracRepeat: 'no',
      meetsThreshold: 'no',
    });
    await goBackTo(form, TOOL);
    const names = partsOf(form, 'step').map((button) =>
      button
        .getAttribute('aria-labelledby')!
        .split(' ')
        .map((id) => form.shadowRoot!.getElementById(id)!.textContent.trim())
        .join(' '),
    );
    expect(names).to.deep.equal([`Change ${ABUSE}`, `Change ${EARLIER}`]);
    expect(partOf(form, 'steps').getAttribute('aria-label')).to.match(/: The path so far$/);
  });
});

describe('an answer that is changed on the way', () => {
  it('changes the path, and keeps in value what is no longer asked', async () => {
    const form = await showDecision();
    await follow(form, {
      abuseInLastMonth: 'no',
      maracRepeat: 'no',
      meetsThreshold: 'no',
      lifeThreatening: 'yes',
    });
    expect(form.result).to.deep.include({ outcome: 'refer', basis: ['professional-judgement'] });
    const value = { ...form.value };
    await goBackTo(form, EARLIER);
    await choose(form, 'maracRepeat', 'yes');
    expect(form.value).to.deep.equal({ ...value, maracRepeat: 'yes' });
    expect(form.result.path).to.deep.equal(['abuseInLastMonth', 'maracRepeat']);
    expect(form.result).to.deep.include({ outcome: 'refer', basis: ['repeat'], complete: true });
    expect(pathOf(form)).to.deep.equal([[ABUSE, 'No']]);
    expect(itemOf(form, 'lifeThreatening')).to.equal(null);
    expect(waysOn(form)).to.deep.equal(['back', 'review']);
    expect((await form.submit())?.answers).to.deep.equal({ abuseInLastMonth: 'no', maracRepeat: 'yes' });
  });

  it('brings back what was answered before when it is changed back', async () => {
    const form = await showDecision('sefton', { ...allNo, escalating: 'yes' });
    await pressButton(form, 'next');
    for (const [option, basis, outcome] of [
      ['yes', ['repeat'], 'refer'],
      ['no', ['potential-escalation'], 'refer'],
    ] as const) {
      await choose(form, 'maracRepeat', option);
      expect(form.result).to.deep.include({ basis, outcome });
    }
    expect(pathOf(form).map(([question]) => question)).to.deep.equal([
      ABUSE,
      TOOL,
      LIFE,
      'Is the abuse escalating?',
    ]);
    const { extremeHarm: _, ...asked } = allNo;
    expect((await form.submit())?.answers).to.deep.equal({ ...asked, escalating: 'yes' });
  });

  it('opens a question that has to be answered before the route ends again', async () => {
    const form = await showScreening({
      relevantOffender: 'no',
      domesticAbuseOnly: 'yes',
      complexIssues: 'no',
    });
    expect(form.result).to.include({ outcome: 'dash-and-marac', complete: true });
    await pressButton(form, 'next');
    await choose(form, 'domesticAbuseOnly', 'no');
    expect(form.result).to.include({ outcome: null, complete: false });
    expect(waysOn(form)).to.deep.equal(['back', 'next']);
    expect(pathOf(form)).to.deep.equal([[OFFENDER, 'No']]);
    await pressButton(form, 'next');
    expect(itemsInSight(form)).to.deep.equal(['agenciesToManage']);
  });
});
