/** One element is defined alone, and nothing of the others is loaded with it. */
import '@safeguarding-forms/elements/dash-checklist.js';
import { expect, fixture } from '@open-wc/testing';
import { DashChecklist } from '@safeguarding-forms/elements/dash-checklist.js';
import type { Form } from '../support/element-form.js';

/** The addresses of the scripts that the page has loaded. */
const loaded = (): string[] =>
  performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname);

describe('importing one element', () => {
  it('defines it, and no other', () => {
    expect(customElements.get('dash-checklist')).to.equal(DashChecklist);
    for (const tag of ['merit-form', 'marac-referral', 'share-without-consent'])
      expect(customElements.get(tag), tag).to.equal(undefined);
  });

  it('loads nothing of another, even once it is filled in, translated and submitted', async () => {
    const form = await fixture<Form>('<dash-checklist lang="cy"></dash-checklist>');
    await form.submit();
    await form.updateComplete;
    expect(loaded().some((path) => path.includes('dash-checklist'))).to.equal(true);
    expect(
      loaded().filter((path) => /merit|marac|share-without|dist\/record\/|\/zod/.test(path)),
    ).to.deep.equal([]);
  });
});
