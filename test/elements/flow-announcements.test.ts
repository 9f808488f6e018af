/** What a screen reader says by itself: the live result, politely, once a person pauses. */
import '@safeguarding-forms/elements/dash-checklist.js';
import { aTimeout, expect, fixture, waitUntil } from '@open-wc/testing';
import { choose, controlOf, type Form } from '../support/element-form.js';
import { click, type } from '../support/person.js';

const show = (): Promise<Form> => fixture<Form>('<dash-checklist></dash-checklist>');

/** The one region that speaks while a form is answered. */
function regionOf(form: Form): HTMLElement {
  const regions = form.shadowRoot!.querySelectorAll<HTMLElement>(
    '[aria-live], [role=status], [role=alert], [role=log], output',
  );
  expect(regions).to.have.length(1);
  return regions[0]!;
}

/** All that a region says from now on. */
function sayings(region: HTMLElement): readonly string[] {
  const said: string[] = [];
  new MutationObserver(() => region.textContent && said.push(region.textContent)).observe(region, {
    childList: true,
    characterData: true,
    subtree: true,
  });
  return said;
}

/** Waits longer than a pause. */
const pause = (): Promise<void> => aTimeout(1_300);

describe('announcements', () => {
  it('come from one polite region, which is there, empty and unseen, from the start', async () => {
    const region = regionOf(await show());
    expect(region.textContent).to.equal('');
    expect(region.getAttribute('role')).to.equal('status');
    expect(region.getAttribute('aria-live') ?? 'polite').to.equal('polite');
    const { width, height } = region.getBoundingClientRect();
    expect(Math.max(width, height)).to.be.at.most(2);
  });

  it('say level and outcome after a pause, once for several answers', async () => {
    const form = await show();
    const said = sayings(regionOf(form));
    await choose(form, 'q1', 'yes');
    await choose(form, 'q2', 'yes');
    await choose(form, 'q18', 'yes');
    await waitUntil(() => said.length > 0, 'nothing was said', { timeout: 5_000 });
    await pause();
    expect(said.at(-1)).to.equal('Medium. Consider a referral');
    expect(said.length).to.be.at.most(3);
  });

  it('do not come at the moment of an answer', async () => {
    const form = await show();
    const region = regionOf(form);
    controlOf(form, 'q1', 'yes').click();
    await form.updateComplete;
    expect(region.textContent).to.equal('');
  });

  it('do not come for what is typed, which changes no result', async () => {
    const form = await show();
    await choose(form, 'q1', 'yes');
    const region = regionOf(form);
    await waitUntil(() => region.textContent, 'nothing was said', { timeout: 5_000 });
    const said = sayings(region);
    await click(controlOf(form, 'q1', 'detail'));
    await type('Example detail');
    await pause();
    expect(said).to.deep.equal([]);
  });

  it('are in the language of the form', async () => {
    const form = await fixture<Form>('<dash-checklist lang="cy"></dash-checklist>');
    const region = regionOf(form);
    await choose(form, 'q1', 'yes');
    await waitUntil(() => region.textContent, 'nothing was said', { timeout: 5_000 });
    expect(region.closest('[lang]')?.getAttribute('lang')).to.equal('cy');
    expect(region.textContent).not.to.contain('Medium');
  });

  it('are taken back by reset()', async () => {
    const form = await show();
    await choose(form, 'q1', 'yes');
    const region = regionOf(form);
    form.reset();
    await pause();
    expect(region.textContent).not.to.contain('Medium');
  });
});
