/** Attribute values that are not in the list: told on the page, once on the console and by sf-error; nothing is thrown. */
import '@safeguarding-forms/elements/dash-checklist.js';
import '@safeguarding-forms/elements/marac-referral.js';
import '@safeguarding-forms/elements/merit-form.js';
import '@safeguarding-forms/elements/share-without-consent.js';
import { expect, fixture } from '@open-wc/testing';
import { consoleLines, heard } from '../support/element-events.js';
import { itemOf, partsOf, type Form } from '../support/element-form.js';

/** Attribute, what is given, and what the message names as allowed. */
const WRONG = [
  ['dash-checklist', 'edition', 'nowhere', ['cleveland', 'kirklees']],
  ['dash-checklist', 'edition', '', ['cleveland', 'kirklees']],
  ['merit-form', 'edition', 'cleveland', ['liverpool']],
  ['dash-checklist', 'audience', 'everyone', ['professional']],
  ['dash-checklist', 'heading-level', '6', ['1', '2', '3', '4', '5']],
  ['dash-checklist', 'heading-level', 'high', ['1', '2', '3', '4', '5']],
  ['merit-form', 'omit', 'nothing', ['supporting']],
  ['marac-referral', 'area', 'nowhere', ['cleveland', 'kirklees', 'norfolk', 'liverpool', 'sefton']],
  ['marac-referral', 'heading-level', '0', ['1', '2', '3', '4', '5']],
  ['share-without-consent', 'framework', 'dpa-2018', ['uk-gdpr', 'dpa-1998']],
] as const;

const problemsOf = (form: Form): (string | null)[] =>
  partsOf(form, 'problem').map((part) => part.textContent);

describe('an attribute value that is not in the list', () => {
  const errors = consoleLines('error');

  for (const [tag, attribute, given, allowed] of WRONG) {
    it(`${attribute}="${given}" on <${tag}> is told, naming what is allowed`, async () => {
      const told = heard(document, 'sf-error');
      const form = await fixture<Form>(`<${tag} ${attribute}="${given}"></${tag}>`);
      expect(told.map(({ detail }) => detail.code)).to.deep.equal(['unknown-attribute-value']);
      const message = told[0]?.detail.message;
      for (const part of [`<${tag}>`, attribute, `"${given}"`, ...allowed]) expect(message).to.contain(part);
      expect(errors).to.deep.equal([message]);
      expect(problemsOf(form)).to.deep.equal([message]);
      expect(partsOf(form, 'problem')[0]?.checkVisibility()).to.equal(true);
    });

    it(`${attribute}="${given}" on <${tag}> is told when it is set later, and no more once it is right`, async () => {
      const form = await fixture<Form>(`<${tag}></${tag}>`);
      const told = heard(form, 'sf-error');
      form.setAttribute(attribute, given);
      await form.updateComplete;
      form.requestUpdate();
      await form.updateComplete;
      expect([told.length, errors.length, problemsOf(form).length]).to.deep.equal([1, 1, 1]);
      form.removeAttribute(attribute);
      await form.updateComplete;
      expect(problemsOf(form)).to.deep.equal([]);
      expect([told.length, errors.length]).to.deep.equal([1, 1]);
      expect(form.shadowRoot!.querySelectorAll('[data-item]').length).to.be.greaterThan(0);
    });
  }

  it('is told of a section of a record that cannot be left out', async () => {
    const told = heard(document, 'sf-error');
    const form = await fixture<Form>('<marac-referral omit="consent fears"></marac-referral>');
    await form.updateComplete;
    expect(told.map(({ detail }) => detail.code)).to.deep.equal(['cannot-omit']);
    expect(itemOf(form, 'consentGiven')).not.to.equal(null);
    expect(itemOf(form, 'afraidOf')).to.equal(null);
  });

  it('is told once more when it comes back', async () => {
    const form = await fixture<Form>('<dash-checklist edition="nowhere"></dash-checklist>');
    const told = heard(form, 'sf-error');
    for (const edition of ['cleveland', 'nowhere']) {
      form.edition = edition;
      await form.updateComplete;
    }
    expect([told.length, errors.length]).to.deep.equal([1, 2]);
  });

  it('is told of each attribute by itself', async () => {
    const form = await fixture<Form>(
      '<dash-checklist edition="nowhere" heading-level="9" lang="xx"></dash-checklist>',
    );
    expect(problemsOf(form)).to.have.length(3);
    expect(errors).to.have.length(3);
  });

  it('says no more of a very long one than its beginning', async () => {
    const form = await fixture<Form>('<dash-checklist></dash-checklist>');
    form.edition = 'x'.repeat(1_000_000);
    await form.updateComplete;
    expect(errors[0]?.length).to.be.within(50, 400);
    expect(problemsOf(form)).to.deep.equal(errors);
  });

  it('shows nothing of another edition instead, and submits nothing', async () => {
    const form = await fixture<Form>('<dash-checklist edition="nowhere"></dash-checklist>');
    const submitted = heard(form, 'sf-submit');
    expect(form.shadowRoot?.querySelectorAll('input, textarea, button')).to.have.length(0);
    expect(await form.submit()).to.equal(null);
    expect(submitted.length).to.equal(0);
  });
});

describe('heading-level', () => {
  for (const [attribute, levels] of [
    ['', [2, 3]],
    ['heading-level="1"', [1, 2]],
    ['heading-level="5"', [5, 6]],
  ] as const) {
    it(`puts title and sections on levels ${levels.join(' and ')} with ${attribute || 'nothing said'}`, async () => {
      const form = await fixture<Form>(`<dash-checklist ${attribute}></dash-checklist>`);
      const headings = [...form.shadowRoot!.querySelectorAll('[role=heading], h1, h2, h3, h4, h5, h6')];
      const found = headings.map((each) => Number(each.getAttribute('aria-level') ?? each.tagName.slice(1)));
      expect(found[0]).to.equal(levels[0]);
      expect(found.slice(1)).to.include(levels[1]);
      expect(found.slice(1)).not.to.include(levels[0]);
    });
  }

  it('is followed when it changes', async () => {
    const form = await fixture<Form>('<dash-checklist></dash-checklist>');
    form.headingLevel = 4;
    await form.updateComplete;
    expect(form.shadowRoot?.querySelector('[aria-level], h4')?.getAttribute('aria-level') ?? '4').to.equal(
      '4',
    );
  });
});
