/** A language that is not offered: English is shown, and the host is told where it asked for it by name. */
import '@safeguarding-forms/elements/dash-checklist.js';
import { expect } from '@open-wc/testing';
import { consoleLines, heard } from '../support/element-events.js';
import { partsOf } from '../support/element-form.js';
import { expectLanguage, within } from '../support/element-language.js';

describe('a language that is not offered', () => {
  const errors = consoleLines('error');

  it('is told when the element carries it itself, and English is shown', async () => {
    const told = heard(document, 'sf-error');
    const { form } = await within('<div lang="cy"><dash-checklist lang="fr-FR"></dash-checklist></div>');
    await expectLanguage(form, 'en');
    expect(told.map(({ detail }) => detail.code)).to.deep.equal(['unknown-language']);
    for (const part of ['dash-checklist', 'fr-FR', 'en', 'cy', 'ur'])
      expect(told[0]?.detail.message).to.contain(part);
    expect(errors).to.deep.equal([told[0]?.detail.message]);
    expect(partsOf(form, 'problem').map((part) => part.textContent)).to.deep.equal([told[0]?.detail.message]);
  });

  it('is told no more once it is changed', async () => {
    const { form } = await within('<div><dash-checklist lang="fr"></dash-checklist></div>');
    form.lang = 'cy';
    await Promise.resolve();
    await expectLanguage(form, 'cy');
    expect(partsOf(form, 'problem').length).to.equal(0);
    expect(errors.length).to.equal(1);
  });

  it('falls back to English silently when it is inherited', async () => {
    const told = heard(document, 'sf-error');
    const { form } = await within('<div lang="fr"><dash-checklist></dash-checklist></div>');
    await expectLanguage(form, 'en');
    expect([told.length, errors.length, partsOf(form, 'problem').length]).to.deep.equal([0, 0, 0]);
  });
});
