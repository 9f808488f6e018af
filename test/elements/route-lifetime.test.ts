/** A route says nothing to network, storage and console, and forgets where a person was and what was answered. */
import '@safeguarding-forms/elements/mappa-screening.js';
import '@safeguarding-forms/elements/marac-decision.js';
import { aTimeout, expect, fixture } from '@open-wc/testing';
import { assessment } from '../support/assessment.js';
import { partsOf, pressButton } from '../support/element-form.js';
import { attach, follow, itemsInSight, pathOf, send, type Route } from '../support/element-route.js';
import { listenIn, requestsSince } from '../support/element-talk.js';
import { traces } from '../support/element-traces.js';

const TYPED = 'kanarienvogel';
const ATTACHED = 'distelfink';

async function formWithin(markup: string): Promise<{ page: HTMLFormElement; form: Route }> {
  const page = await fixture<HTMLFormElement>(`<form>${markup}</form>`);
  const form = page.firstElementChild as Route;
  await form.updateComplete;
  return { page, form };
}

/** A screening up to its decision, with a reason. */
const screen = (form: Route): Promise<void> =>
  follow(form, {
    relevantOffender: 'yes',
    category: 'category-2',
    agenciesToMeet: 'fewer-than-two',
    mappaReferral: 'yes',
  }).then(() => follow(form, { additionalInformation: TYPED }));

const MARKUP = '<mappa-screening name="screening"></mappa-screening>';

const WAYS: readonly (readonly [way: string, leave: (page: HTMLFormElement, form: Route) => void])[] = [
  ['the page’s own form is reset', (page) => page.reset()],
  ['it is removed', (_, form) => form.remove()],
  [
    'the page is kept in the browser’s memory',
    () => window.dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true })),
  ],
];

describe('a route that is left', () => {
  for (const [way, leave] of WAYS) {
    it(`keeps nothing when ${way}, and begins anew`, async () => {
      const { page, form } = await formWithin(MARKUP);
      await screen(form);
      expect(traces(page, form, TYPED)).to.include.members(['controls', 'value', 'form']);
      leave(page, form);
      await aTimeout(20);
      page.append(form);
      await form.updateComplete;
      expect(traces(page, form, TYPED)).to.deep.equal([]);
      expect(form.value).to.deep.equal({});
      expect(itemsInSight(form)).to.deep.equal(['relevantOffender']);
      expect(pathOf(form)).to.deep.equal([]);
      expect(form.shadowRoot!.querySelectorAll('input:checked')).to.have.length(0);
    });
  }

  it('keeps the question in sight while it moves within its page', async () => {
    const { page, form } = await formWithin(MARKUP);
    await follow(form, { relevantOffender: 'yes', category: 'category-3' });
    await pressButton(form, 'next');
    page.parentElement!.append(form);
    await aTimeout(20);
    await form.updateComplete;
    expect(itemsInSight(form)).to.deep.equal(['agenciesToMeet']);
    expect(pathOf(form)).to.have.length(2);
  });

  it('keeps nothing of the risk tool that was attached', async () => {
    const { page, form } = await formWithin('<marac-decision name="decision"></marac-decision>');
    await attach(form, assessment(10, { caseSummary: ATTACHED }, 'sefton-domestic'));
    await follow(form, { abuseInLastMonth: 'no', maracRepeat: 'no' });
    expect(traces(page, form, ATTACHED)).to.include('form');
    form.remove();
    await aTimeout(20);
    await form.updateComplete;
    expect(traces(page, form, ATTACHED)).to.deep.equal([]);
    expect(form.riskAssessment).to.equal(null);
  });
});

describe('a route that is gone through, read through and submitted', () => {
  it('asks the network for nothing, stores nothing, and writes nothing on the console', async function () {
    const { form } = await formWithin(MARKUP);
    const talk = listenIn();
    const since = performance.now();
    try {
      await pressButton(form, 'next');
      await screen(form);
      await send(form);
      expect(partsOf(form, 'handed')).to.have.length(1);
      form.remove();
      // Longer than the pause before an announcement.
      await aTimeout(1_000);
    } finally {
      talk.stop();
    }
    expect(talk.heard).to.deep.equal([]);
    expect(requestsSince(since)).to.deep.equal([]);
  });
});
