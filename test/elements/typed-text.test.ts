/** What people type and paste beside what is seen, and what a control of one line cannot hold. */
import '@safeguarding-forms/elements/dash-checklist.js';
import '@safeguarding-forms/elements/marac-referral.js';
import { expect, fixture } from '@open-wc/testing';
import type { Answers } from '@safeguarding-forms/instruments';
import { controlOf, itemOf, write, type Form } from '../support/element-form.js';
import { completeReferral, openStep, showReferral } from '../support/element-record.js';
import { shown } from '../support/element-seen.js';
import { click, type } from '../support/person.js';

/** Puts a text in with one stroke, as pasting does. */
async function paste(form: Form, path: string, text: string, part = 'value'): Promise<void> {
  const control = controlOf(form, path, part);
  control.focus();
  document.execCommand('insertText', false, text);
  await form.updateComplete;
}

const AROUND = ['\u200b', '\u200e', '\u2067', '\ufeff', '\u2060', '\u00ad', '\u2800', '\u3164'];

describe('what is not seen', () => {
  it('is no answer', async () => {
    const form = await showReferral();
    await openStep(form, 'victim');
    for (const sign of AROUND) {
      await paste(form, 'victimName', sign);
      expect(form.value, sign.charCodeAt(0).toString(16)).not.to.have.property('victimName');
    }
  });

  it('goes from around a text, and stays where the person put it', async () => {
    const form = await showReferral();
    await openStep(form, 'victim');
    const typed = `${AROUND.join('')}Example Person${AROUND.join('')}`;
    await paste(form, 'victimName', typed);
    expect(form.value.victimName).to.equal('Example Person');
    expect(controlOf(form, 'victimName').value).to.equal(typed);
  });

  it('goes from a line with a format, around and inside', async () => {
    const form = await showReferral();
    await openStep(form, 'victim');
    await paste(form, 'victimPostcode', '\u2067TS1\u200b 1A\u00adA\u2069\u200b');
    await openStep(form, 'victim-contact');
    await paste(form, 'victimPhone', '\u202a01632\u200e 960001\u202c');
    expect(form.value.victimPostcode).to.equal('TS1 1AA');
    expect(form.value.victimPhone).to.equal('01632 960001');
    expect(itemOf(form, 'victimPostcode').hasAttribute('data-error')).to.equal(false);
  });

  it('goes from dates and numbers', async () => {
    const form = await showReferral('kirklees', { referralReason: 'visible-high-risk', maracRepeat: 'no' });
    await openStep(form, 'victim');
    await paste(form, 'victimDob', '\u200e1', 'day');
    await paste(form, 'victimDob', '2\u200b', 'month');
    await paste(form, 'victimDob', '\u206619\u00ad85\u2069', 'year');
    expect(form.value.victimDob).to.equal('1985-02-01');
    await openStep(form, 'reasons');
    await paste(form, 'tickCount', '\u200e14\u200f');
    expect(form.value.tickCount).to.equal(14);
  });

  it('stays inside words: what joins letters, and emoji', async () => {
    const form = await showReferral();
    await openStep(form, 'victim');
    for (const text of ['می‌نا نمونه', 'क्‍ष', 'ه‍', 'Ann 👩‍🦰', 'Ann ❤️']) {
      await write(form, 'victimName', '');
      controlOf(form, 'victimName').select();
      await paste(form, 'victimName', text);
      expect(form.value.victimName).to.equal(text);
    }
  });

  it('does not stop anybody from typing spaces', async () => {
    const form = await showReferral();
    await openStep(form, 'victim');
    await click(controlOf(form, 'victimName'));
    await type(' Ann  Example ');
    await form.updateComplete;
    expect(controlOf(form, 'victimName').value).to.equal(' Ann  Example ');
    expect(form.value.victimName).to.equal('Ann  Example');
  });
});

describe('a name that may be two people’s', () => {
  it('is asked about beside the field, and stands against nothing', async () => {
    const form = await showReferral('cleveland', completeReferral);
    expect(form.result.complete).to.equal(true);
    await openStep(form, 'victim');
    controlOf(form, 'victimName').select();
    await paste(form, 'victimName', 'Ann and Sons Example');
    expect(form.result.complete).to.equal(true);
    expect(shown(itemOf(form, 'victimName'))).to.contain('Is this one person?');
  });
});

describe('a text of several lines where one is asked', () => {
  const lines = 'Flat 1\nExample House';

  for (const break_ of ['\n', '\r\n', '\r', '\n\n'])
    it(`is shown and kept as it is: ${JSON.stringify(break_)}`, async () => {
      const given = `Flat 1${break_}Example House`;
      const form = await showReferral('cleveland', { victimName: given });
      await openStep(form, 'victim');
      const control = controlOf(form, 'victimName');
      expect(form.value.victimName).to.equal(given);
      expect(control.value).to.equal(given.replace(/\r\n?/g, '\n'));
      control.focus();
      control.setSelectionRange(control.value.length, control.value.length);
      await type('x');
      await form.updateComplete;
      expect(form.value.victimName).to.equal(`${given.replace(/\r\n?/g, '\n')}x`);
    });

  it('keeps its control, and the focus, when a person makes one line of it', async () => {
    const form = await showReferral('cleveland', { victimName: lines });
    await openStep(form, 'victim');
    const control = controlOf(form, 'victimName');
    control.focus();
    control.select();
    await type('Ann');
    await form.updateComplete;
    form.lang = 'cy';
    await form.updateComplete;
    expect(controlOf(form, 'victimName')).to.equal(control);
    expect(form.value.victimName).to.equal('Ann');
    form.value = { victimName: 'Bea' };
    await form.updateComplete;
    expect(controlOf(form, 'victimName').value).to.equal('Bea');
  });

  it('is kept in a row, and beside a question', async () => {
    const rows = { perpetrators: [{ name: lines }] } as Answers;
    const form = await showReferral('cleveland', rows);
    await openStep(form, 'perpetrators');
    expect(controlOf(form, 'perpetrators[0].name').value).to.equal(lines);
    const dash = await fixture<Form>('<dash-checklist></dash-checklist>');
    dash.value = { q1: { answer: 'yes', source: lines } };
    await dash.updateComplete;
    const control = controlOf(dash, 'q1', 'source');
    expect(control.value).to.equal(lines);
    control.focus();
    control.setSelectionRange(control.value.length, control.value.length);
    await type('x');
    await dash.updateComplete;
    expect(dash.value.q1).to.deep.equal({ answer: 'yes', source: `${lines}x` });
  });

  it('with tabs and other signs keeps them all', async () => {
    for (const given of ['a\tb', 'a\u2028b', 'a\u0000b', 'a\u200bb']) {
      const form = await showReferral('cleveland', { victimName: given });
      await openStep(form, 'victim');
      expect(controlOf(form, 'victimName').value).to.equal(given);
    }
  });
});
