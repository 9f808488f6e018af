/** The invented areas of the examples on a page: every case of theirs through the element, and filled in by clicks. */
import { expect, fixture } from '@open-wc/testing';
import '@safeguarding-forms/elements/dash-checklist.js';
import '@safeguarding-forms/elements/marac-decision.js';
import '@safeguarding-forms/elements/marac-referral.js';
import type { Loose } from '../support/edition-file.js';
import { choose, controlOf, itemOf, partsOf, pressButton, type Form } from '../support/element-form.js';

const TAGS = {
  dash: 'dash-checklist',
  'marac-decision': 'marac-decision',
  'marac-referral': 'marac-referral',
};

async function open(name: string): Promise<{ file: Loose; form: Form }> {
  const file = (await (await fetch(`/examples/editions/${name}.edition.json`)).json()) as Loose;
  const tag = TAGS[file.instrument as keyof typeof TAGS];
  const form = await fixture<Form>(`<${tag}></${tag}>`);
  form.localEdition = file;
  await form.updateComplete;
  return { file, form };
}

/** Whether an item is in the step in sight, or in a form without steps. */
const isAsked = (form: Form, id: string): boolean => itemOf(form, id)?.isConnected ?? false;

for (const name of ['example-borough', 'example-riverside', 'example-northvale'])
  it(`${name} comes to what its cases expect`, async () => {
    const { file, form } = await open(name);
    expect(partsOf(form, 'problem')).to.deep.equal([]);
    // What hangs on the day is scored on the backend, where the day can be told.
    const cases = file.vectors.filter(
      ({ result }: Loose) => name !== 'example-northvale' || result.outcome === 'incomplete',
    );
    expect(cases.length).to.be.greaterThan(10);
    for (const { name: what, answers, result } of cases) {
      form.value = answers;
      for (const [part, expected] of Object.entries(result))
        expect((form.result as Loose)[part], `${what}: ${part}`).to.deep.equal(expected);
    }
  });

it('a chart with two questions more is followed by clicks to its last end', async () => {
  const { form } = await open('example-riverside');
  const questions = [
    'abuseInLastMonth',
    'maracRepeat',
    'meetsThreshold',
    'lifeThreatening',
    'escalating',
    'extremeHarm',
    'childInDanger',
    'beingFollowed',
  ];
  for (const id of questions) {
    expect(isAsked(form, id), id).to.equal(true);
    expect(form.result.outcome, id).to.equal(null);
    await choose(form, id, id === 'abuseInLastMonth' ? 'yes' : 'no');
    const next = partsOf(form, 'next')[0];
    if (next) await pressButton(form, 'next');
  }
  expect(form.result).to.deep.include({ outcome: 'no-referral', path: questions });
});

it('what is asked after an answer in a row of another group appears with it', async () => {
  const { form } = await open('example-northvale');
  expect(form.result).to.not.deep.include({ complete: true });
  form.value = { perpetrators: [{ name: 'Example Person' }], children: [{ name: 'Not born yet' }] };
  await form.updateComplete;
  expect(itemOf(form, 'safeTimes')).to.equal(null);
  expect(itemOf(form, 'midwifeTold')).to.equal(null);
  form.value = {
    perpetrators: [{ name: 'Example Person', livesInHome: 'yes' }],
    children: [{ name: 'Not born yet', unborn: true }],
  };
  await form.updateComplete;
  expect(itemOf(form, 'safeTimes').textContent).to.contain('without being overheard');
  expect(itemOf(form, 'midwifeTold').textContent).to.contain('Does the midwife know?');
  expect(controlOf(form, 'midwifeTold', 'yes')).to.be.instanceOf(HTMLInputElement);
});
