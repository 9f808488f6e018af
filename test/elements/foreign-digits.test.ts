/** Digits as Urdu and Arabic keyboards write them. */
import { expect, fixture } from '@open-wc/testing';
import '@safeguarding-forms/elements/marac-referral.js';
import type { MaracReferral } from '@safeguarding-forms/elements/marac-referral.js';
import { controlOf, type Form } from '../support/element-form.js';
import { openStep } from '../support/element-record.js';
import { type } from '../support/person.js';

describe('digits of another script', () => {
  it('make a date, and a phone number that is taken as it is written', async () => {
    const form = await fixture<MaracReferral>('<marac-referral lang="ur"></marac-referral>');
    await form.updateComplete;
    await openStep(form as unknown as Form, 'referrer');
    for (const [part, digits] of Object.entries({ day: '۰۵', month: '٠٢', year: '۲۰۲۵' })) {
      const control = form.shadowRoot!.querySelector<HTMLInputElement>(
        `[data-item="referralDate"] [data-part="${part}"]`,
      )!;
      control.focus();
      await type(digits);
    }
    await form.updateComplete;
    expect(form.value).to.deep.equal({ referralDate: '2025-02-05' });
    form.value = { victimPhone: '٠٧٧٠٠٩٠٠١٢٣' };
    await form.submit();
    await form.updateComplete;
    expect(form.shadowRoot!.querySelector('[data-item="victimPhone"]')!.hasAttribute('data-error')).to.equal(
      false,
    );
    expect(controlOf(form, 'victimPhone').value).to.equal('٠٧٧٠٠٩٠٠١٢٣');
  });
});
