/** The screening for MAPPA: each of its outcomes, and the decision that a person takes in the end. */
import '@safeguarding-forms/elements/mappa-screening.js';
import { expect } from '@open-wc/testing';
import { choose, controlOf, itemOf, partOf, partsOf, pressButton, write } from '../support/element-form.js';
import { follow, itemsInSight, send, showScreening, waysOn, type Given } from '../support/element-route.js';
import { descriptions, expectFocus, listedErrors, resultText, withoutName } from '../support/element-seen.js';
import { heard } from '../support/element-events.js';
import { issuesOf } from '../support/issues-of.js';

const category2 = { relevantOffender: 'yes', category: 'category-2' } as const;
const toStepFive = {
  ...category2,
  agenciesToMeet: 'three-or-more',
  currentRisk: 'yes',
  addedValue: 'yes',
} as const;
const MARAC_STANDS = /cancels nor replaces a MARAC referral/;

/** A way to every outcome; the last one answered is the decision, where one is asked. */
const WAYS: readonly [outcome: string, category: number | null, words: string, given: Given][] = [
  [
    'dash-and-marac',
    null,
    'Complete a DASH and consider MARAC',
    { relevantOffender: 'no', domesticAbuseOnly: 'yes', complexIssues: 'no' },
  ],
  [
    'not-eligible',
    null,
    'Not for MAPPA on these answers',
    { relevantOffender: 'no', domesticAbuseOnly: 'no', agenciesToManage: 'no' },
  ],
  [
    'not-eligible',
    null,
    'Not for MAPPA on these answers',
    { relevantOffender: 'yes', category: 'none', mappaReferral: 'no' },
  ],
  [
    'outside-mappa',
    3,
    'Category 3: managed outside MAPPA',
    { ...category2, category: 'category-3', agenciesToMeet: 'fewer-than-two', mappaReferral: 'no' },
  ],
  [
    'level-1',
    2,
    'Level 1: managed by the agencies in their everyday work',
    { ...category2, agenciesToMeet: 'two', policeAndProbation: 'yes', mappaReferral: 'no' },
  ],
  [
    'level-2',
    2,
    'Refer to MAPPA: level 2 suggested',
    { ...toStepFive, publicConfidence: 'no', seniorResources: 'no', mappaReferral: 'yes' },
  ],
  [
    'level-3',
    2,
    'Refer to MAPPA: level 3 suggested',
    { ...toStepFive, publicConfidence: 'yes', mappaReferral: 'yes' },
  ],
];

describe('a screening', () => {
  for (const [outcome, category, words, given] of WAYS) {
    it(`ends in ${outcome} by ${Object.values(given).join(', ')}`, async function () {
      const form = await showScreening();
      const submissions = heard(form, 'sf-submit');
      await follow(form, given);
      expect(partOf(form, 'result').dataset).to.include({ outcome });
      expect(resultText(form)).to.contain(words).and.to.match(MARAC_STANDS);
      expect(waysOn(form)).to.deep.equal(['back', 'review']);
      await send(form);
      const [submission] = submissions.map(({ detail }) => detail);
      expect(submission?.answers).to.deep.equal(given);
      expect(submission?.result).to.deep.include({
        outcome,
        category,
        path: Object.keys(given).filter((id) => id !== 'mappaReferral'),
      });
      expect(submission).not.to.have.property('attachments');
      expect(issuesOf(JSON.parse(JSON.stringify(submission)))).to.deep.equal([]);
    });
  }

  for (const [step, given] of [
    ['two', { agenciesToMeet: 'fewer-than-two' }],
    ['two, with police and probation', { agenciesToMeet: 'two', policeAndProbation: 'yes' }],
    ['three', { agenciesToMeet: 'two', policeAndProbation: 'no', currentRisk: 'no' }],
    ['four', { agenciesToMeet: 'three-or-more', currentRisk: 'yes', addedValue: 'no' }],
  ] as const) {
    it(`leads category 3 outside MAPPA with a no at step ${step}, and the others to level 1`, async () => {
      const form = await showScreening({ ...category2, category: 'category-3', ...given });
      expect(form.result).to.deep.include({ outcome: 'outside-mappa', category: 3 });
      await pressButton(form, 'next');
      await choose(form, 'category', 'category-1');
      expect(form.result).to.deep.include({ outcome: 'level-1', category: 1 });
    });
  }

  it('warns whoever finds no category for one of the offenders of the first question', async () => {
    const form = await showScreening({ relevantOffender: 'yes' });
    await pressButton(form, 'next');
    expect(itemOf(form, 'category').querySelector('.warning')).to.equal(null);
    await choose(form, 'category', 'none');
    expect(itemOf(form, 'category').textContent).to.contain('look again');
  });
});

describe('the decision in the end', () => {
  const level1 = { ...category2, agenciesToMeet: 'fewer-than-two' } as const;
  const REASON = 'What supports your decision: Write an answer in this box';

  it('is asked once the steps have ended, with the outcome beside it, and has to be taken', async () => {
    const form = await showScreening();
    await follow(form, level1);
    expect(form.result).to.include({ outcome: 'level-1', complete: false });
    expect(waysOn(form)).to.deep.equal(['back', 'next']);
    await pressButton(form, 'next');
    expect(itemsInSight(form)).to.deep.equal(['mappaReferral', 'additionalInformation']);
    expect(resultText(form)).to.contain('Level 1');
    await pressButton(form, 'next');
    expect(listedErrors(form)).to.deep.equal(['Will you make a MAPPA referral: Choose yes or no']);
    expectFocus(partOf(form, 'error-summary'));
  });

  it('needs a reason where it departs from the outcome, which stays as it is', async () => {
    const form = await showScreening();
    await follow(form, { ...level1, mappaReferral: 'yes' });
    expect(form.result).to.include({ outcome: 'level-1', complete: false });
    expect(waysOn(form)).to.deep.equal(['back', 'next']);
    await pressButton(form, 'next');
    expect(listedErrors(form)).to.deep.equal([REASON]);
    expect(descriptions(controlOf(form, 'additionalInformation'))).to.include(withoutName(REASON));
    await write(form, 'additionalInformation', 'Example reason');
    expect(partsOf(form, 'error-summary')).to.have.length(0);
    expect(waysOn(form)).to.deep.equal(['back', 'review']);
    const submission = await form.submit();
    expect(submission?.answers).to.deep.equal({
      ...level1,
      mappaReferral: 'yes',
      additionalInformation: 'Example reason',
    });
    expect(submission?.result).to.include({ outcome: 'level-1' });
    expect(issuesOf(submission)).to.deep.equal([]);
  });

  it('needs one the other way round as well, and none where both agree', async () => {
    const form = await showScreening({ ...toStepFive, publicConfidence: 'yes', mappaReferral: 'no' });
    expect(form.result).to.include({ outcome: 'level-3', complete: false });
    expect(await form.submit()).to.equal(null);
    await form.updateComplete;
    expect(listedErrors(form)).to.deep.equal([REASON]);
    expect(itemsInSight(form)).to.deep.equal(['relevantOffender']);
    form.value = { ...form.value, mappaReferral: 'yes' } as never;
    await form.updateComplete;
    expect(form.result).to.include({ complete: true });
  });

  it('is asked of nobody who is led to a DASH and MARAC, or needs no second agency', async () => {
    for (const given of [WAYS[0]![3], WAYS[1]![3]]) {
      const form = await showScreening({ ...given, mappaReferral: 'yes' });
      expect(itemOf(form, 'mappaReferral')).to.equal(null);
      expect((await form.submit())?.answers).to.deep.equal(given);
    }
  });
});
