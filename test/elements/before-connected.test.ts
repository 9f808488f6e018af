/** What a host sets before an element is defined or on the page is taken up together when it is. */
import { DashChecklist, define } from '@safeguarding-forms/elements/classes.js';
import '@safeguarding-forms/elements/dash-checklist.js';
import { expect, fixture } from '@open-wc/testing';
import { consoleLines, heard } from '../support/element-events.js';
import { controlOf, partsOf, type Form } from '../support/element-form.js';

const SUPERSEDED = '00000000-0000-4000-8000-000000000001';
/** In an order that only works when the edition is taken up first. */
const PROPERTIES = {
  value: { victimName: 'Example Person', q1: { answer: 'yes' } },
  context: { case: 'A-1' },
  supersedes: SUPERSEDED,
  headingLevel: 3,
  readOnly: true,
  edition: 'kirklees',
};

let tags = 0;

/** An element that the page knows no class for yet, with a way to define it. */
async function undefinedElement(): Promise<{ form: Form; upgrade: () => Promise<unknown> }> {
  const tag = `late-checklist-${++tags}`;
  const page = await fixture(`<div><${tag} required></${tag}></div>`);
  const form = page.firstElementChild as Form;
  const upgrade = (): Promise<unknown> => {
    define(tag, class extends DashChecklist {});
    return form.updateComplete;
  };
  return { form, upgrade };
}

describe('before it is on the page', () => {
  const errors = consoleLines('error');
  const page = async (): Promise<Element> => fixture('<div></div>');
  const create = (): Form => document.createElement('dash-checklist') as Form;

  it('keeps what is set and takes it up together when it is connected, the edition first', async () => {
    const form = create();
    Object.assign(form, PROPERTIES);
    (await page()).append(form);
    await form.updateComplete;
    expect(form.edition).to.equal('kirklees');
    expect(form.value).to.deep.equal({ victimName: 'Example Person', q1: { answer: 'yes' } });
    expect(controlOf(form, 'victimName').value).to.equal('Example Person');
    expect(controlOf(form, 'q1', 'yes').checked).to.equal(true);
    expect(form.result).to.include({ yes: 1 });
    expect(errors).to.deep.equal([]);
  });

  it('reads back what was set', () => {
    const form = create();
    const { value, context, supersedes, edition } = Object.assign(form, PROPERTIES);
    expect({ value, context, supersedes, edition }).to.deep.equal({
      value: PROPERTIES.value,
      context: PROPERTIES.context,
      supersedes: SUPERSEDED,
      edition: 'kirklees',
    });
  });

  it('takes the edition from an attribute before the value from a property', async () => {
    const form = create();
    form.value = { victimName: 'Example Person' };
    form.setAttribute('edition', 'kirklees');
    (await page()).append(form);
    await form.updateComplete;
    expect(form.value).to.deep.equal({ victimName: 'Example Person' });
    expect(errors).to.deep.equal([]);
  });

  it('takes the last of several values', async () => {
    const form = create();
    form.value = { q1: { answer: 'yes' } };
    form.value = { q2: { answer: 'no' } };
    (await page()).append(form);
    await form.updateComplete;
    expect(form.value).to.deep.equal({ q2: { answer: 'no' } });
  });

  it('never throws when its own value is set again', async () => {
    const form = create();
    expect(() => (form.value = form.value)).not.to.throw();
    form.value = { q99: { answer: 'yes' } };
    expect(() => (form.value = form.value)).not.to.throw();
    (await page()).append(form);
    expect(() => (form.value = form.value)).not.to.throw();
  });

  it('throws what is invalid as soon as it is connected', async () => {
    const form = create();
    (await page()).append(form);
    expect(() => (form.value = { q99: { answer: 'yes' } })).to.throw(TypeError);
  });

  it('tells by sf-error what was invalid, throws nothing, and takes the rest', async () => {
    const form = create();
    const host = await page();
    const problems = heard(host, 'sf-error');
    form.value = { q99: { answer: 'yes' } };
    form.edition = 'kirklees';
    form.bilingual = true;
    host.append(form);
    await form.updateComplete;
    expect(problems.map(({ detail }) => detail.code)).to.deep.equal(['unknown-key']);
    expect(problems[0]?.detail.message).to.equal('<dash-checklist>: value: #1: unknown-key; 1 in all');
    expect(partsOf(form, 'problem').map((part) => part.textContent)).to.deep.equal([
      problems[0]?.detail.message,
    ]);
    expect(errors).to.deep.equal([problems[0]?.detail.message]);
    expect(form.value).to.deep.equal({});
    expect(form.edition).to.equal('kirklees');
    expect(form.bilingual).to.equal(true);
  });

  it('tells no answer, however wrong, to the page and the console', async () => {
    const form = create();
    const host = await page();
    const problems = heard(host, 'sf-error');
    form.value = {
      signedDate: '31/02/1980',
      childrenAtRisk: 'Example Child is',
      q1: { answer: 'since May' },
    };
    host.append(form);
    await form.updateComplete;
    expect(problems.length).to.equal(1);
    const told = [
      problems[0]?.detail.message,
      ...errors,
      ...partsOf(form, 'problem').map((part) => part.textContent),
    ];
    for (const answer of ['31/02/1980', 'Example Child', 'since May'])
      expect(told.join()).not.to.contain(answer);
  });
});

describe('before it is defined', () => {
  const errors = consoleLines('error');

  it('keeps what is set and takes it up together when it is defined, the edition first', async () => {
    const { form, upgrade } = await undefinedElement();
    Object.assign(form, PROPERTIES);
    await upgrade();
    const { value, context, supersedes, edition, headingLevel, readOnly, required } = form;
    expect({ value, context, supersedes, edition, headingLevel, readOnly }).to.deep.equal(PROPERTIES);
    expect(required).to.equal(true);
    expect(controlOf(form, 'victimName').value).to.equal('Example Person');
    expect(errors).to.deep.equal([]);
  });

  it('leaves nothing behind that hides the properties', async () => {
    const { form, upgrade } = await undefinedElement();
    Object.assign(form, PROPERTIES);
    await upgrade();
    form.value = { victimName: 'Sample Person' };
    await form.updateComplete;
    expect(controlOf(form, 'victimName').value).to.equal('Sample Person');
    expect(Object.keys(form)).not.to.include.members(['value', 'edition']);
  });

  it('tells by sf-error what was invalid, throws nothing, and takes the rest', async () => {
    const { form, upgrade } = await undefinedElement();
    const problems = heard(document, 'sf-error');
    Object.assign(form, { ...PROPERTIES, value: { q1: 'yes' } });
    await upgrade();
    expect(problems.map(({ detail }) => detail.code)).to.deep.equal(['wrong-type']);
    expect(form.value).to.deep.equal({});
    expect(form.edition).to.equal('kirklees');
    expect(errors).to.have.length(1);
  });
});
