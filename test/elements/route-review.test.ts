/** A route is read through once it has ended, and not before. */
import '@safeguarding-forms/elements/mappa-screening.js';
import '@safeguarding-forms/elements/marac-decision.js';
import { expect } from '@open-wc/testing';
import { pressButton } from '../support/element-form.js';
import { follow, itemsInSight, showDecision, waysOn } from '../support/element-route.js';
import { click } from '../support/person.js';

describe('reading the answers through', () => {
  it('is offered at the end alone, and lists what was asked on the way', async () => {
    const form = await showDecision();
    await follow(form, { abuseInLastMonth: 'no', maracRepeat: 'no', meetsThreshold: 'yes' });
    expect(waysOn(form)).to.deep.equal(['back', 'review']);
    await pressButton(form, 'review');
    const rows = [...form.shadowRoot!.querySelectorAll<HTMLElement>('[data-review]')];
    expect(rows.map(({ dataset }) => dataset.review)).to.deep.equal([
      'abuseInLastMonth',
      'maracRepeat',
      'meetsThreshold',
      'riskAssessment',
    ]);
    await click(rows[1]!.querySelector('[part=change]')!);
    await form.updateComplete;
    expect(itemsInSight(form)).to.deep.equal(['maracRepeat']);
    expect(waysOn(form)).to.deep.equal(['back', 'next', 'review']);
  });
});
