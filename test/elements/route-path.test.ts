/** A route: one question in sight at a time, and which one follows hangs on the answer. */
import '@safeguarding-forms/elements/mappa-screening.js';
import '@safeguarding-forms/elements/marac-decision.js';
import { expect } from '@open-wc/testing';
import { heard } from '../support/element-events.js';
import { choose, controlOf, partOf, partsOf, pressButton } from '../support/element-form.js';
import { headingOf, sectionsInSight } from '../support/element-record.js';
import {
  answer,
  follow,
  itemsInSight,
  pathOf,
  placeOf,
  showDecision,
  showScreening,
  waysOn,
} from '../support/element-route.js';
import { descriptions, errorLinks, expectFocus, listedErrors, withoutName } from '../support/element-seen.js';
import { click } from '../support/person.js';

/** The way to the last question of Sefton's chart. */
const allNo = {
  abuseInLastMonth: 'no',
  maracRepeat: 'no',
  meetsThreshold: 'no',
  lifeThreatening: 'no',
  escalating: 'no',
  extremeHarm: 'no',
} as const;

describe('a route', () => {
  it('begins with one question, nothing behind it and nothing to be read through', async () => {
    for (const [form, first] of [
      [await showDecision(), 'abuseInLastMonth'],
      [await showScreening(), 'relevantOffender'],
    ] as const) {
      expect(itemsInSight(form)).to.deep.equal([first]);
      expect(form.shadowRoot!.querySelectorAll('[data-section]')).to.have.length(1);
      expect(placeOf(form)).to.equal('Question 1');
      expect(pathOf(form)).to.deep.equal([]);
      expect(waysOn(form)).to.deep.equal(['next']);
    }
  });

  it('stays at a question without an answer: the error is told, and the focus is on the summary', async () => {
    const form = await showDecision();
    const invalid = heard(form, 'sf-invalid');
    await pressButton(form, 'next');
    expect(sectionsInSight(form)).to.deep.equal(['last-month']);
    expectFocus(partOf(form, 'error-summary'));
    const message = 'Has there been abuse within the last month: Choose yes or no';
    expect(listedErrors(form)).to.deep.equal([message]);
    expect(descriptions(controlOf(form, 'abuseInLastMonth', 'yes'))).to.include(withoutName(message));
    expect(invalid.length, 'nothing was to be submitted').to.equal(0);
    await click(errorLinks(form)[0]!);
    expectFocus(controlOf(form, 'abuseInLastMonth', 'yes'));
    await choose(form, 'abuseInLastMonth', 'no');
    expect(partsOf(form, 'error-summary')).to.have.length(0);
    await pressButton(form, 'next');
    expect(itemsInSight(form)).to.deep.equal(['maracRepeat']);
    expect(partsOf(form, 'error-summary'), 'of the next question').to.have.length(0);
  });

  it('leads with each answer to one more question, the focus on its heading', async () => {
    const form = await showDecision();
    for (const [index, [id, option]] of Object.entries(allNo).entries()) {
      if (index) {
        await pressButton(form, 'next');
        expectFocus(headingOf(form, sectionsInSight(form)[0]!));
        expect(headingOf(form, sectionsInSight(form)[0]!).getBoundingClientRect().top).to.be.within(
          -1,
          innerHeight,
        );
      }
      expect(itemsInSight(form))
        .to.include(id)
        .and.have.length(id === 'meetsThreshold' ? 2 : 1);
      expect(placeOf(form)).to.equal(`Question ${index + 1}`);
      expect(pathOf(form)).to.have.length(index);
      expect(waysOn(form)).to.deep.equal(index ? ['back', 'next'] : ['next']);
      await answer(form, id, option);
    }
    expect(waysOn(form)).to.deep.equal(['back', 'review']);
  });

  for (const [given, next] of [
    [{ relevantOffender: 'yes' }, 'category'],
    [{ relevantOffender: 'no' }, 'domesticAbuseOnly'],
    [{ relevantOffender: 'no', domesticAbuseOnly: 'yes' }, 'complexIssues'],
    [{ relevantOffender: 'no', domesticAbuseOnly: 'no' }, 'agenciesToManage'],
    [{ relevantOffender: 'no', domesticAbuseOnly: 'no', agenciesToManage: 'yes' }, 'category'],
    [{ relevantOffender: 'yes', category: 'category-2', agenciesToMeet: 'two' }, 'policeAndProbation'],
    [{ relevantOffender: 'yes', category: 'category-2', agenciesToMeet: 'three-or-more' }, 'currentRisk'],
  ] as const) {
    it(`goes on from ${Object.values(given).join(', ')} to ${next}`, async () => {
      const form = await showScreening();
      await follow(form, given);
      await pressButton(form, 'next');
      expect(itemsInSight(form)).to.deep.equal([next]);
      expect(placeOf(form)).to.equal(`Question ${Object.keys(given).length + 1}`);
    });
  }
});
