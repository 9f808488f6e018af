/** Nothing of what was typed can be brought back: not by undoing, not by moving through the history, not on paper. */
import '@safeguarding-forms/elements';
import { aTimeout, expect, fixture } from '@open-wc/testing';
import { choose, controlOf, write, type Form } from '../support/element-form.js';
import { traces } from '../support/element-traces.js';
import { press } from '../support/person.js';

const TYPED = 'Example secret';

async function filled(): Promise<{ readonly page: HTMLFormElement; readonly form: Form }> {
  const page = (await fixture(
    '<form><dash-checklist name="check" idle-timeout="10"></dash-checklist></form>',
  )) as HTMLFormElement;
  const form = page.firstElementChild as Form;
  await form.updateComplete;
  await choose(form, 'q1', 'yes');
  await write(form, 'q1', `${TYPED} one`, 'detail');
  await write(form, 'signedName', `${TYPED} two`);
  expect(traces(page, form, TYPED)).to.include('value');
  return { page, form };
}

/** What is undone by a person who finds the page: in every text that a form has. */
async function undo(form: Form): Promise<void> {
  for (const [id, part] of [
    ['q1', 'detail'],
    ['signedName', undefined],
    ['furtherInformation', undefined],
  ] as const) {
    const control = controlOf(form, id, part);
    control?.focus();
    for (const keys of ['Control+z', 'Control+z', 'Control+Shift+Z', 'Control+y']) await press(keys);
    await form.updateComplete;
  }
}

const WAYS: Readonly<Record<string, (form: Form) => void>> = {
  reset: (form) => form.reset(),
  'the page’s own reset': (form) => form.form!.reset(),
  'the page being left': () => void dispatchEvent(new PageTransitionEvent('pagehide')),
};

describe('what was typed', () => {
  for (const [way, go] of Object.entries(WAYS))
    it(`cannot be brought back by undoing, after ${way}`, async () => {
      const { page, form } = await filled();
      go(form);
      await form.updateComplete;
      await undo(form);
      expect(traces(page, form, TYPED)).to.deep.equal([]);
    });

  it('cannot be brought back where the form was taken off the page and put there again', async () => {
    const { page, form } = await filled();
    form.remove();
    await aTimeout(50);
    page.append(form);
    await form.updateComplete;
    await undo(form);
    expect(traces(page, form, TYPED)).to.deep.equal([]);
  });

  it('cannot be brought back after nobody has touched the form for long', async () => {
    const { page, form } = await filled();
    const [wall, steady] = [Date.now, performance.now];
    Date.now = () => wall.call(Date) + 3_600_000;
    performance.now = () => steady.call(performance) + 3_600_000;
    document.dispatchEvent(new Event('visibilitychange'));
    [Date.now, performance.now] = [wall, steady];
    await form.updateComplete;
    await undo(form);
    expect(traces(page, form, TYPED)).to.deep.equal([]);
  });

  it('stands on no paper once the form is empty', async () => {
    const { form } = await filled();
    form.reset();
    await form.updateComplete;
    dispatchEvent(new Event('beforeprint'));
    expect(form.shadowRoot!.textContent).not.to.contain(TYPED);
    dispatchEvent(new Event('afterprint'));
  });

  it('is masked for recorders of sessions, by the marks of the common ones', async () => {
    const { form } = await filled();
    const container = form.shadowRoot!.querySelector('.form')!;
    for (const mark of [
      '.rr-block',
      '.fs-exclude',
      '.ph-no-capture',
      '.sentry-block',
      '[data-hj-suppress]',
      '[data-clarity-mask=true]',
      '[data-dd-privacy=hidden]',
      '[data-private]',
      '[data-recording-disable]',
    ])
      expect(container.matches(mark), mark).to.equal(true);
  });

  it('is kept from writing aids, in every text', async () => {
    const { form } = await filled();
    const texts = [...form.shadowRoot!.querySelectorAll('input[type=text], input:not([type]), textarea')];
    expect(texts.length).to.be.at.least(4);
    for (const text of texts) {
      expect(text.getAttribute('autocomplete'), text.id).to.equal('off');
      expect(text.getAttribute('spellcheck'), text.id).to.equal('false');
      expect(text.getAttribute('writingsuggestions'), text.id).to.equal('false');
    }
  });
});
