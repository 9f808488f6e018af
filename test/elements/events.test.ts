/** The events of a form: when they come, what they carry, and that no answer is in them. */
import {
  SfAnswerEvent,
  SfErrorEvent,
  SfInvalidEvent,
  SfResultEvent,
  SfSubmitEvent,
} from '@safeguarding-forms/elements/classes.js';
import '@safeguarding-forms/elements/dash-checklist.js';
import '@safeguarding-forms/elements/merit-form.js';
import { expect, fixture } from '@open-wc/testing';
import { everyQuestion } from '../support/element-answers.js';
import { consoleLines, heard, isFrozenThrough } from '../support/element-events.js';
import { choose, pressButton, write, type Form } from '../support/element-form.js';
import { press } from '../support/person.js';

const show = (attributes = ''): Promise<Form> =>
  fixture<Form>(`<dash-checklist ${attributes}></dash-checklist>`);

/** Fires every kind of event once and gives back all of them, as a script elsewhere on the page hears them. */
async function everyEvent(): Promise<readonly CustomEvent<unknown>[]> {
  const page = await fixture('<div></div>');
  const types = ['sf-answer', 'sf-result', 'sf-submit', 'sf-invalid', 'sf-error'] as const;
  const events = types.map((type) => heard(page, type));
  const host = page.appendChild(document.createElement('div'));
  host.attachShadow({ mode: 'open' }).innerHTML = '<dash-checklist lang="xx"></dash-checklist>';
  const form = host.shadowRoot?.firstElementChild as Form;
  await form.updateComplete;
  await choose(form, 'q1', 'yes');
  await form.submit();
  form.value = everyQuestion('dash', 'cleveland');
  form.addEventListener('sf-submit', (event) => event.waitUntil(Promise.resolve()));
  await form.submit();
  expect(events.map(({ length }) => length)).to.deep.equal([1, 2, 1, 1, 1]);
  return events.flat();
}

describe('every event', () => {
  consoleLines('error');

  it('bubbles, is composed, and only sf-submit can be cancelled', async () => {
    for (const { type, bubbles, composed, cancelable } of await everyEvent())
      expect({ type, bubbles, composed, cancelable }).to.deep.equal({
        type,
        bubbles: true,
        composed: true,
        cancelable: type === 'sf-submit',
      });
  });

  it('is of its own class', async () => {
    const classes: Readonly<Record<string, unknown>> = {
      'sf-answer': SfAnswerEvent,
      'sf-result': SfResultEvent,
      'sf-submit': SfSubmitEvent,
      'sf-invalid': SfInvalidEvent,
      'sf-error': SfErrorEvent,
    };
    for (const event of await everyEvent())
      expect(event.constructor === classes[event.type], event.type).to.equal(true);
  });

  it('carries a frozen, plain detail that can be cloned', async () => {
    for (const { type, detail } of await everyEvent()) {
      expect(isFrozenThrough(detail), type).to.equal(true);
      expect(structuredClone(detail), type).to.deep.equal(detail);
      expect(JSON.parse(JSON.stringify(detail)), type).to.deep.equal(detail);
    }
  });
});

describe('sf-answer', () => {
  it('comes after each change by the person and names the item alone', async () => {
    const form = await show();
    const events = heard(form, 'sf-answer');
    await choose(form, 'q24', 'yes');
    await choose(form, 'q24', 'drugs');
    await write(form, 'q24', 'ab', 'detail');
    await write(form, 'signedDate', '3', 'day');
    await choose(form, 'judgement', 'high');
    const expected = ['q24', 'q24', 'q24', 'q24', 'signedDate', 'judgement'].map((itemId) => ({ itemId }));
    expect(events.map(({ detail }) => detail)).to.deep.equal(expected);
  });

  it('finds the answer and the result in place already', async () => {
    const form = await show();
    const seen: unknown[] = [];
    form.addEventListener('sf-answer', () => seen.push(form.value, form.result));
    await choose(form, 'q1', 'yes');
    expect(seen).to.deep.equal([{ q1: { answer: 'yes' } }, form.result]);
  });

  it('comes when an answer is cleared', async () => {
    const form = await show();
    await choose(form, 'groundsForReferral', 'yes');
    const events = heard(form, 'sf-answer');
    await pressButton(form, 'clear');
    expect(events.map(({ detail }) => detail)).to.deep.equal([{ itemId: 'groundsForReferral' }]);
    expect(form.value).to.deep.equal({});
  });

  it('does not come for values that the host sets', async () => {
    const form = await show();
    const events = heard(form, 'sf-answer');
    form.value = { q1: { answer: 'yes' } };
    form.edition = 'kirklees';
    await form.updateComplete;
    form.reset();
    expect(events.length).to.equal(0);
  });
});

describe('sf-result', () => {
  it('comes when the result changes, with its band, level, outcome and completeness', async () => {
    const form = await show();
    const events = heard(form, 'sf-result');
    await choose(form, 'q1', 'yes');
    await choose(form, 'judgement', 'high');
    expect(events.map(({ detail }) => detail)).to.deep.equal([
      { band: 'medium', level: 'medium', outcome: null, complete: false },
      { band: 'medium', level: 'high', outcome: 'refer', complete: false },
    ]);
  });

  it('does not come when the result stays as it is', async () => {
    const form = await show();
    await choose(form, 'q1', 'yes');
    const events = heard(form, 'sf-result');
    await write(form, 'q1', 'Example', 'detail');
    await write(form, 'signedName', 'Example');
    expect(events.length).to.equal(0);
  });

  it('comes when the host prefills', async () => {
    const form = await fixture<Form>('<merit-form></merit-form>');
    const events = heard(form, 'sf-result');
    form.value = everyQuestion('merit', 'liverpool');
    expect(events.map(({ detail }) => detail)).to.deep.equal([
      { band: 'ungraded', level: 'ungraded', outcome: 'no-referral', complete: true },
    ]);
    form.value = form.value;
    expect(events.length).to.equal(1);
  });
});

describe('sf-invalid', () => {
  it('comes when a submit finds errors, with paths and codes alone', async () => {
    const form = await show();
    const { q9, ...others } = everyQuestion('dash', 'cleveland', 'yes');
    form.value = { ...others, judgement: { level: 'standard' } };
    const events = heard(form, 'sf-invalid');
    expect(await form.submit()).to.equal(null);
    expect(q9).not.to.equal(undefined);
    expect(events.map(({ detail }) => detail)).to.deep.equal([
      {
        errors: [
          { path: 'q9', code: 'required' },
          { path: 'judgement.level', code: 'judgement-lower' },
          { path: 'judgement.reason', code: 'required' },
          { path: 'whyMarac', code: 'required' },
        ],
      },
    ]);
  });

  it('comes when a person asks to read through what is not complete', async () => {
    const form = await show();
    const events = heard(form, 'sf-invalid');
    await pressButton(form, 'review');
    expect(events[0]?.detail.errors).to.have.length(27);
  });
});

describe('no answer is told', () => {
  const errors = consoleLines('error');

  it('by any event but sf-submit, nor on the console', async () => {
    const form = await show();
    const types = ['sf-answer', 'sf-result', 'sf-invalid', 'sf-error', 'input', 'change'] as const;
    const events = types.map((type) => heard(window, type));
    await choose(form, 'q1', 'yes');
    await write(form, 'q1', 'Xylophone', 'detail');
    await press('Tab');
    await write(form, 'signedDate', '77', 'day');
    await pressButton(form, 'review');
    for (const event of events.flat()) {
      const { detail, data } = event as Partial<CustomEvent<unknown> & InputEvent>;
      expect(data, event.type).to.equal(undefined);
      expect(String(JSON.stringify(detail)), event.type).not.to.match(/Xylophone|77|"yes"/);
    }
    expect(errors).to.deep.equal([]);
  });
});
