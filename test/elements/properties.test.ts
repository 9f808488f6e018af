/** The attributes and properties that every element has: what they are at first, and how the two go together. */
import '@safeguarding-forms/elements/dash-checklist.js';
import '@safeguarding-forms/elements/merit-form.js';
import { expect, fixture } from '@open-wc/testing';
import { consoleLines } from '../support/element-events.js';
import { choose, partsOf, type Form } from '../support/element-form.js';

const ELEMENTS = [
  { tag: 'dash-checklist', edition: 'cleveland' },
  { tag: 'merit-form', edition: 'liverpool' },
];

const DEFAULTS = {
  language: 'en',
  bilingual: false,
  audience: 'professional',
  omit: '',
  name: '',
  disabled: false,
  readOnly: false,
  required: false,
  headingLevel: 2,
  context: null,
  supersedes: null,
  wording: null,
  form: null,
  willValidate: true,
  validationMessage: '',
};

/** Every attribute with a value that is allowed, the property it sets, and what that is then. */
const ATTRIBUTES = [
  ['edition', 'kirklees', 'edition', 'kirklees'],
  ['lang', 'cy', 'language', 'cy'],
  ['bilingual', '', 'bilingual', true],
  ['audience', 'professional', 'audience', 'professional'],
  ['omit', 'information', 'omit', 'information'],
  ['name', 'assessment', 'name', 'assessment'],
  ['disabled', '', 'disabled', true],
  ['readonly', '', 'readOnly', true],
  ['required', '', 'required', true],
  ['heading-level', '3', 'headingLevel', 3],
] as const;

/** What native controls write back as an attribute when their property is set. */
const REFLECTED = [
  ['name', 'name', 'assessment'],
  ['disabled', 'disabled', true],
  ['readonly', 'readOnly', true],
  ['required', 'required', true],
  ['edition', 'edition', 'kirklees'],
  ['bilingual', 'bilingual', true],
] as const;

const show = (markup = '<dash-checklist></dash-checklist>'): Promise<Form> => fixture<Form>(markup);

describe('attributes and properties', () => {
  const errors = consoleLines('error');

  for (const { tag, edition } of ELEMENTS) {
    it(`<${tag}> starts with the defaults`, async () => {
      const form = await show(`<${tag}></${tag}>`);
      const properties = Object.fromEntries(
        Object.keys(DEFAULTS).map((name) => [name, form[name as keyof Form]]),
      );
      expect(properties).to.deep.equal(DEFAULTS);
      expect(form.edition).to.equal(edition);
      expect(form.value).to.deep.equal({});
      expect(form.validity.valid).to.equal(true);
      expect(form.result).to.include({ complete: false, outcome: null });
      expect(errors).to.deep.equal([]);
    });
  }

  for (const [attribute, given, property, expected] of ATTRIBUTES) {
    it(`takes ${attribute} from the markup`, async () => {
      const form = await show(`<dash-checklist ${attribute}="${given}"></dash-checklist>`);
      expect(form[property]).to.equal(expected);
      expect(errors).to.deep.equal([]);
    });

    it(`takes ${attribute} when it is set later, and has its default again without it`, async () => {
      const form = await show();
      const before = form[property];
      form.setAttribute(attribute, given);
      await form.updateComplete;
      expect(form[property]).to.equal(expected);
      form.removeAttribute(attribute);
      await form.updateComplete;
      expect(form[property]).to.equal(before);
      expect(partsOf(form, 'problem')).to.deep.equal([]);
      expect(errors).to.deep.equal([]);
    });
  }

  for (const [attribute, property, value] of REFLECTED) {
    it(`writes ${property} back as an attribute`, async () => {
      const form = await show();
      Object.assign(form, { [property]: value });
      await form.updateComplete;
      expect(form.getAttribute(attribute)).to.equal(value === true ? '' : value);
    });
  }

  for (const property of ['language', 'result', 'form', 'validity', 'validationMessage', 'willValidate']) {
    it(`does not let ${property} be set`, async () => {
      const form = await show();
      expect(() => Object.assign(form, { [property]: 'other' })).to.throw(TypeError);
    });
  }

  it('keeps its result live', async () => {
    const form = await show();
    await choose(form, 'q1', 'yes');
    expect(form.result).to.include({ band: 'medium', yes: 1, unanswered: 26, complete: false });
    await choose(form, 'q1', 'no');
    expect(form.result).to.include({ band: null, yes: 0, unanswered: 26 });
  });

  it('keeps its result from being changed through what it hands out', async () => {
    const form = await show();
    await choose(form, 'q18', 'yes');
    const before = structuredClone(form.result);
    try {
      Object.assign(form.result, { band: 'high' });
      (form.result as unknown as { factors: unknown[] }).factors.length = 0;
    } catch {
      // To refuse loudly is as good as to hand out a copy.
    }
    expect(form.result).to.deep.equal(before);
  });
});
