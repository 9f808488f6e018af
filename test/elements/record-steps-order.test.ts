/** The order of steps: what fills and decides others comes first, and every list on the screen keeps to it; paper keeps to print. */
import '@safeguarding-forms/elements/marac-referral.js';
import '@safeguarding-forms/elements/marac-transfer.js';
import '@safeguarding-forms/elements/share-without-consent.js';
import { expect, fixture } from '@open-wc/testing';
import { catalogue } from '@safeguarding-forms/instruments';
import { stepsOf } from '@safeguarding-forms/instruments/internal/model/steps-of.js';
import { assessment, attach, referral, REFERRER } from '../support/assessment.js';
import {
  controlOf,
  itemOf,
  partOf,
  partsOf,
  pressButton,
  write,
  type Form,
} from '../support/element-form.js';
import { readyToPrint } from '../support/element-print.js';
import {
  LAST_STEP,
  completeReferral,
  goOn,
  headingOf,
  openStep,
  sectionsInSight,
  showReferral,
} from '../support/element-record.js';
import { listedErrors, sectionOf, shown } from '../support/element-seen.js';

const idOf = (title: string): string => title.replace(/^Step \d+ of \d+: /, '');
const stepsIn = (form: Form): (string | undefined)[] =>
  [...form.shadowRoot!.querySelectorAll<HTMLElement>('[data-section]')].map(({ dataset }) => dataset.section);

/** Goes on from the first step to the last, and says which came and what each was called. */
async function walk(form: Form): Promise<{ readonly ids: string[]; readonly numbers: string[] }> {
  const ids: string[] = [];
  const numbers: string[] = [];
  const look = (): void => {
    const [id] = sectionsInSight(form) as [string];
    ids.push(id);
    numbers.push(shown(headingOf(form, id)).split(':')[0]!);
  };
  look();
  while (partsOf(form, 'next').length && ids.length < 30) {
    await goOn(form);
    look();
  }
  return { ids, numbers };
}

describe('the first steps', () => {
  for (const [tag, attribute, edition, first] of [
    ['marac-referral', 'area', 'cleveland', ['risk-assessment', 'reasons', 'consent', 'referrer']],
    ['marac-referral', 'area', 'kirklees', ['risk-assessment', 'consent', 'referrer']],
    ['marac-referral', 'area', 'norfolk', ['signature', 'risk-assessment', 'consent', 'referrer']],
    ['marac-referral', 'area', 'liverpool', ['risk-assessment', 'consent', 'referrer']],
    ['marac-referral', 'area', 'sefton', ['conference', 'consent', 'referrer']],
    ['marac-transfer', 'edition', 'kirklees', ['papers', 'parties']],
    ['marac-transfer', 'edition', 'cleveland', ['papers', 'parties']],
    ['marac-transfer', 'edition', 'liverpool', ['papers', 'parties']],
    [
      'share-without-consent',
      'framework',
      'uk-gdpr',
      ['checklist', 'checklist-details', 'risk-assessment', 'victim'],
    ],
  ] as const)
    it(`of <${tag} ${attribute}="${edition}"> are what decides and fills the others, by all buttons and lists`, async () => {
      const form = await fixture<Form>(`<${tag} ${attribute}="${edition}"></${tag}>`);
      await form.updateComplete;
      const { ids, numbers } = await walk(form);
      expect(ids.slice(0, first.length)).to.deep.equal(first);
      expect(ids).to.deep.equal(stepsIn(form));
      expect(numbers).to.deep.equal(ids.map((_, at) => `Step ${at + 1} of ${ids.length}`));
      expect(partsOf(form, 'step')).to.have.length(ids.length);
    });

  it('fill what comes after them', async () => {
    const form = await referral({}, assessment());
    expect(sectionsInSight(form)).to.deep.equal(['risk-assessment']);
    await openStep(form, 'victim');
    expect(controlOf(form, 'victimName').value).to.equal('Example Person');
    expect(shown(itemOf(form, 'victimName'))).to.contain('This came out of what is attached.');
  });
});

describe('a step', () => {
  it('is gone, and is counted no more, while nothing in it is asked', async () => {
    const form = await referral({}, undefined, 'liverpool');
    await form.updateComplete;
    const before = stepsIn(form);
    expect(before).to.include('paper-tool');
    await attach(form, assessment(14, {}, 'cleveland'));
    expect(stepsIn(form)).to.deep.equal(before.filter((id) => id !== 'paper-tool'));
    expect(shown(headingOf(form, 'risk-assessment'))).to.contain(`Step 1 of ${before.length - 1}`);
  });

  it('asks beside the name why another name is attached, as soon as it is another', async () => {
    const form = await referral({}, assessment());
    await openStep(form, 'victim');
    expect(itemOf(form, 'differenceReason')).to.equal(null);
    await write(form, 'victimName', ' Other');
    expect(sectionOf(form, 'victim').contains(itemOf(form, 'differenceReason'))).to.equal(true);
  });

  it('lets an answer wait that a reason in another step explains, and no other that is wrong', async () => {
    const { toolDifferenceReason: _, notKnown: __, ...given } = REFERRER;
    const judged = assessment(9, {
      judgement: { level: 'high', reason: 'Sample reason' },
    });
    const form = await referral(
      {
        ...given,
        noChildren: true,
        referralReason: 'potential-escalation',
        reasonComment: 'x',
      },
      judged,
    );
    await openStep(form, 'reasons');
    await pressButton(form, 'next');
    expect(listedErrors(form)).to.have.length(1);
    expect(partsOf(form, 'later')).to.have.length(1);
    await openStep(form, 'children');
    await pressButton(form, 'next');
    expect(listedErrors(form).length).to.be.greaterThan(0);
    expect(partsOf(form, 'later'), 'the reason stands in this step').to.have.length(0);
  });
});

describe('everything that lists answers', () => {
  it('keeps to the order of the steps: errors, and what is read through', async () => {
    const form = await showReferral('cleveland', { declaredTool: 'dash' });
    await openStep(form, LAST_STEP);
    await pressButton(form, 'review');
    const order = stepsOf(catalogue.findModule('marac-referral', 'cleveland').definition).map(({ id }) =>
      idOf(shown(headingOf(form, id))),
    );
    const groups = [
      ...partOf(form, 'error-summary').querySelectorAll<HTMLElement>('[role=heading][aria-level="4"]'),
    ].map((heading) => idOf(shown(heading)));
    expect(groups.length).to.be.greaterThan(4);
    expect(groups).to.deep.equal(order.filter((title) => groups.includes(title)));

    form.value = completeReferral as Form['value'];
    await form.updateComplete;
    await pressButton(form, 'review');
    const cards = partsOf(form, 'card').map((card) => shown(card.querySelector('[role=heading]')!));
    expect(cards).to.deep.equal(order);
  });

  it('keeps to print on paper, and in what is sent', async () => {
    const form = await showReferral('cleveland', completeReferral);
    await readyToPrint(form);
    window.dispatchEvent(new Event('beforeprint'));
    const printed = [...form.shadowRoot!.querySelectorAll<HTMLElement>('.paper [data-review]')].map(
      ({ dataset }) => dataset.review!,
    );
    window.dispatchEvent(new Event('afterprint'));
    const { sections } = catalogue.findModule('marac-referral', 'cleveland').definition;
    const order = sections.flatMap(({ items }) => items.map(({ id }) => id));
    const asked = printed.map((path) => path.replace(/\[.*/, ''));
    expect(asked.length).to.be.greaterThan(20);
    expect(asked).to.deep.equal(order.filter((id) => asked.includes(id)));
    const sent = Object.keys((await form.submit())!.answers).filter((id) => id !== 'notKnown');
    expect(sent).to.deep.equal(order.filter((id) => sent.includes(id)));
  });
});
