/** What a host adds to a form of its own: content in slots, and style by parts and custom properties. */
import '@safeguarding-forms/elements/dash-checklist.js';
import { expect, fixture } from '@open-wc/testing';
import { partOf, type Form } from '../support/element-form.js';

describe('slots', () => {
  const slotted = (form: Form, name: string): HTMLElement | null | undefined =>
    form.querySelector<HTMLElement>(`[slot=${name}]`);

  it('shows what the host says at the start and with the result', async () => {
    const form = await fixture<Form>(
      '<dash-checklist><p slot="intro">Intro</p><p slot="privacy">Privacy</p><p slot="support">Help</p></dash-checklist>',
    );
    for (const name of ['intro', 'privacy', 'support'])
      expect(slotted(form, name)?.checkVisibility()).to.equal(true);
    expect(slotted(form, 'support')?.assignedSlot?.closest('[part=result]')).not.to.equal(null);
  });

  it('no longer shows what stood there until the script had loaded', async () => {
    const form = await fixture<Form>('<dash-checklist><p>Please telephone us.</p></dash-checklist>');
    expect(form.querySelector('p')?.checkVisibility()).to.equal(false);
  });
});

describe('styling', () => {
  it('is open to the host by part and by custom property', async () => {
    const page = await fixture(`<div>
      <style>
        dash-checklist { --sf-accent: rgb(1, 2, 3); }
        dash-checklist::part(result) { outline: 3px dotted rgb(4, 5, 6); }
      </style>
      <dash-checklist></dash-checklist>
    </div>`);
    const form = page.querySelector<Form>('dash-checklist')!;
    await form.updateComplete;
    expect(getComputedStyle(partOf(form, 'result')).outlineColor).to.equal('rgb(4, 5, 6)');
    expect(getComputedStyle(partOf(form, 'review')).backgroundColor).to.equal('rgb(1, 2, 3)');
  });
});
