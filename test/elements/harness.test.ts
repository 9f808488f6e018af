/** Proves that the harness acts as a person does, in every engine, before anything else is believed. */
import { setViewport } from '@web/test-runner-commands';
import { expect, fixture, html } from '@open-wc/testing';
import { click, focused, press, type } from '../support/person.js';

/** A form as our elements are built: native controls inside one shadow root. */
class HarnessForm extends HTMLElement {
  readonly root = this.attachShadow({ mode: 'open' });

  connectedCallback(): void {
    this.root.innerHTML = `
      <fieldset>
        <label><input type="radio" name="answer" value="yes"> Yes</label>
        <label><input type="radio" name="answer" value="no"> No</label>
      </fieldset>
      <label><input type="checkbox" value="other"> Other</label>
      <input type="text" aria-label="Detail">
      <textarea aria-label="Reason"></textarea>
      <button type="button">Next</button>`;
  }

  find<T extends Element = HTMLInputElement>(selector: string): T {
    return this.root.querySelector<T>(selector)!;
  }
}
customElements.define('harness-form', HarnessForm);

describe('the harness', () => {
  let form: HarnessForm;

  beforeEach(async () => {
    form = await fixture<HarnessForm>(html`<harness-form></harness-form>`);
  });

  it('clicks', async () => {
    const events: Event[] = [];
    form.root.addEventListener('change', (event) => events.push(event));
    await click(form.find('[value=no]'));
    expect(form.find('[value=no]').checked).to.equal(true);
    expect(events.map((event) => event.isTrusted)).to.deep.equal([true]);
  });

  it('clicks a label', async () => {
    await click(form.find('label'));
    expect(form.find('[value=yes]').checked).to.equal(true);
  });

  it('refuses to click what a person could not', async () => {
    const cover = document.createElement('div');
    cover.style.cssText = 'position: fixed; inset: 0';
    form.root.append(cover);
    const failure = await click(form.find('button')).catch((error: unknown) => error);
    expect(String(failure)).to.match(/<button .*cannot be clicked.*<div/);
  });

  it('types, letters of other scripts too', async () => {
    await click(form.find('input[type=text]'));
    await type('Tŷ, 3 Mai: سلام "x"');
    expect(form.find('input[type=text]').value).to.equal('Tŷ, 3 Mai: سلام "x"');
  });

  it('types lines', async () => {
    await click(form.find('textarea'));
    await type('one\ntwo');
    expect(form.find('textarea').value).to.equal('one\ntwo');
  });

  it('edits with keys', async () => {
    const text = form.find('input[type=text]');
    await click(text);
    await type('abc');
    await press('ArrowLeft');
    await press('Backspace');
    expect(text.value).to.equal('ac');
    await press('Control+a');
    await press('Delete');
    expect(text.value).to.equal('');
  });

  it('moves the focus with Tab and back with Shift and Tab', async () => {
    await click(form.find('input[type=text]'));
    await press('Tab');
    expect(focused()).to.equal(form.find('textarea'));
    await press('Tab');
    expect(focused()).to.equal(form.find('button'));
    await press('Shift+Tab');
    await press('Shift+Tab');
    expect(focused()).to.equal(form.find('input[type=text]'));
  });

  it('moves between radios with arrows, ticks with Space, presses with Enter', async () => {
    let pressed = 0;
    form.find('button').addEventListener('click', () => pressed++);
    await click(form.find('[value=yes]'));
    await press('ArrowDown');
    expect(form.find('[value=no]').checked).to.equal(true);
    await press('Tab');
    await press('Space');
    expect(form.find('[type=checkbox]').checked).to.equal(true);
    for (let i = 0; i < 3; i++) await press('Tab');
    await press('Enter');
    expect(pressed).to.equal(1);
  });

  it('sizes the window', async () => {
    await setViewport({ width: 500, height: 480 });
    expect([innerWidth, innerHeight]).to.deep.equal([500, 480]);
    await setViewport({ width: 800, height: 600 });
    expect([innerWidth, innerHeight]).to.deep.equal([800, 600]);
  });
});
