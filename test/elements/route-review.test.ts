/** A route is read through once it has ended, and not before. */
import '@safeguarding-forms/elements/mappa-screening.js';
import '@safeguarding-forms/elements/marac-decision.js';
import { MaracDecision, define, type FormEdition } from '@safeguarding-forms/elements/classes.js';
import { expect, fixture, waitUntil } from '@open-wc/testing';
import { partOf, partsOf, pressButton, type Form } from '../support/element-form.js';
import { follow, itemsInSight, showDecision, waysOn } from '../support/element-route.js';
import { expectFocus, listedErrors } from '../support/element-seen.js';
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
      'riskAssessment',
      'meetsThreshold',
    ]);
    await click(rows[1]!.querySelector('[part=change]')!);
    await form.updateComplete;
    expect(itemsInSight(form)).to.deep.equal(['maracRepeat']);
    expect(waysOn(form)).to.deep.equal(['back', 'next', 'review']);
  });

  it('cannot be had before it is known whether the route has ended, and nothing is passed over meanwhile', async () => {
    const [sefton] = MaracDecision.kind.editions as readonly FormEdition[];
    let arrive!: () => void;
    const arrival = new Promise<void>((resolve) => (arrive = resolve));
    const explanations: FormEdition['explanations'] = () => arrival.then(() => sefton!.explanations());
    define(
      'slow-decision',
      class extends MaracDecision {
        static override readonly kind = {
          ...MaracDecision.kind,
          editions: [{ ...sefton!, explanations }] as const,
        };
      },
    );
    const form = document.createElement('slow-decision') as Form;
    (await fixture('<div></div>')).append(form);
    await waitUntil(() => partsOf(form, 'next').length, 'nothing is shown');
    expect(waysOn(form)).to.deep.equal(['next']);
    await click(partOf(form, 'next'));
    arrive();
    await form.updateComplete;
    expectFocus(partOf(form, 'error-summary'));
    expect(listedErrors(form)).to.have.length(1);
  });
});
