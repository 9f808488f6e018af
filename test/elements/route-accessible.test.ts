/** What assistive technology, fingers and small windows make of a route, in three languages. */
import '@safeguarding-forms/elements/mappa-screening.js';
import '@safeguarding-forms/elements/marac-decision.js';
import { expect } from '@open-wc/testing';
import { assessment } from '../support/assessment.js';
import { choose, itemOf, partOf, partsOf, pressButton } from '../support/element-form.js';
import { headingOf } from '../support/element-record.js';
import {
  answer,
  attach,
  follow,
  goBackTo,
  pathOf,
  showDecision,
  showScreening,
  stepOf,
  wayBack,
  type Given,
  type Route,
} from '../support/element-route.js';
import { shown } from '../support/element-seen.js';
import { inThisEngine } from '../support/engine-share.js';
import { expectSound, tooWide, violations } from '../support/element-sound.js';
import { focused } from '../support/person.js';
import { inThisRun } from '../support/run-sample.js';

const LANGUAGES = ['en', 'cy', 'ur'] as const;

type Show = (more: string, frame?: Element) => Promise<Route>;

/** Each route with the longest way through it, and what a step of it holds that no other does. */
const ROUTES: readonly (readonly [
  name: string,
  show: Show,
  given: Given,
  special?: (form: Route) => Promise<void>,
])[] = [
  [
    'Sefton’s decision',
    (more, frame) => showDecision('sefton', {}, more, frame),
    {
      abuseInLastMonth: 'yes',
      maracRepeat: 'no',
      meetsThreshold: 'not-possible',
      lifeThreatening: 'no',
      escalating: 'no',
      extremeHarm: 'yes',
    },
    async (form) => {
      await goBackTo(form, pathOf(form)[2]![0]);
      await attach(form, assessment(10, {}, 'sefton-domestic'));
      await pressButton(form, 'next');
    },
  ],
  [
    'Liverpool’s decision',
    (more, frame) => showDecision('liverpool', {}, more, frame),
    {
      honourBasedAbuse: 'no',
      maracRepeat: 'no',
      meetsThreshold: 'no',
      criticalFactor: 'no',
      highByJudgement: 'no',
      escalating: 'no',
      incidentsInSixMonths: '3',
    },
  ],
  [
    'the screening',
    (more, frame) => showScreening({}, more, frame),
    {
      relevantOffender: 'yes',
      category: 'category-2',
      agenciesToMeet: 'two',
      policeAndProbation: 'no',
      currentRisk: 'yes',
      addedValue: 'yes',
      publicConfidence: 'no',
      seniorResources: 'yes',
      mappaReferral: 'no',
      additionalInformation: 'Example reason',
    },
    async (form) => {
      await goBackTo(form, pathOf(form)[1]![0]);
      await choose(form, 'category', 'none');
    },
  ],
];

/** Answers all that is left, going on where what is asked next is not in sight. */
async function finish(form: Route, given: Given): Promise<void> {
  for (const [id, option] of Object.entries(given)) {
    if (!itemOf(form, id)?.checkVisibility()) await pressButton(form, 'next');
    await answer(form, id, option);
  }
}

/** A frame of a width. WebKit's scroll bar lies over the edge of the window, where options stand from right to left. */
function frameOf(width = 740): HTMLElement {
  const frame = document.createElement('div');
  frame.style.width = `${width}px`;
  return frame;
}

/** The states of a route, each reached from the one before by a person. */
const statesOf = (
  given: Given,
  special: (form: Route) => Promise<void> = async () => undefined,
): readonly (readonly [state: string, reach: (form: Route) => Promise<void>])[] => [
  ['first question', async () => undefined],
  ['error', (form) => pressButton(form, 'next')],
  ['end', (form) => finish(form, given)],
  ['read through', (form) => pressButton(form, 'review')],
  ['special', (form) => pressButton(form, 'back').then(() => special(form))],
];

/** The controls and buttons in sight that are smaller than a finger needs, with the label that a tap may hit as well. */
function tooSmall(form: Route): string[] {
  const targets = [
    ...form.shadowRoot!.querySelectorAll<HTMLElement>('button, .option, textarea, input[type=text]'),
  ];
  return targets
    .filter((target) => target.checkVisibility())
    .filter((target) => {
      const { width, height } = target.getBoundingClientRect();
      return Math.min(width, height) < 24;
    })
    .map((target) => `${target.localName} ${shown(target)}`);
}

for (const [at, [name, show, given, special]] of inThisRun([...ROUTES.entries()], 2)) {
  describe(`${name} for assistive technology`, () => {
    for (const language of inThisEngine(LANGUAGES, at)) {
      it(`is sound in every state, in ${language}`, async function () {
        this.timeout(120_000);
        const form = await show(`lang="${language}"`, frameOf());
        expect(form.language).to.equal(language);
        const direction = getComputedStyle(form.shadowRoot!.querySelector('.form')!).direction;
        expect(direction).to.equal(language === 'ur' ? 'rtl' : 'ltr');
        for (const [state, reach] of statesOf(given, special)) {
          await reach(form);
          expect(await violations(form), state).to.deep.equal([]);
          expectSound(form);
          expect(tooSmall(form), state).to.deep.equal([]);
        }
      });
    }

    it('fits into 320 pixels in every state, with both languages and from right to left', async function () {
      this.timeout(120_000);
      const form = await show('lang="ur" bilingual', frameOf(320));
      for (const [state, reach] of statesOf(given, special)) {
        await reach(form);
        expect(form.getBoundingClientRect().width, state).to.equal(320);
        expect(tooWide(form, 320), state).to.deep.equal([]);
      }
    });
  });
}

describe('the language of a route', () => {
  it('is that of its path, its buttons and its end, each with the English under it when it is bilingual', async () => {
    const form = await showDecision('sefton', {}, 'lang="ur" bilingual', frameOf());
    await follow(form, { abuseInLastMonth: 'no', maracRepeat: 'yes' });
    const english = [...partOf(form, 'steps').querySelectorAll<HTMLElement>('[lang=en]')].map(shown);
    expect(english).to.deep.equal([
      'Question 2',
      'Has there been abuse within the last month?',
      'No',
      'Change',
    ]);
    for (const [part, words] of [
      ['review', 'Check your answers'],
      ['back', 'Back'],
    ] as const)
      expect(shown(partOf(form, part).querySelector('[lang=en]')!)).to.equal(words);
    const outcome = partOf(form, 'result').querySelector('.outcome')!;
    expect(shown(outcome.querySelector('[lang=en]')!)).to.equal('Refer to MARAC');
    expect(shown(outcome)).to.match(/[\u0600-\u06ff].* Refer to MARAC$/);
    const [line, button] = [partOf(form, 'steps').querySelector('.path li')!, partsOf(form, 'step')[0]!];
    expect(getComputedStyle(line).direction).to.equal('rtl');
    expect(button.getBoundingClientRect().right).to.be.at.most(line.getBoundingClientRect().right + 1);
  });

  it('changes on the way, and leaves question, answers and focus where they are', async () => {
    const form = await showScreening();
    await follow(form, { relevantOffender: 'yes', category: 'category-2' });
    await pressButton(form, 'next');
    const english = shown(headingOf(form, 'step-2'));
    form.lang = 'cy';
    await form.updateComplete;
    expect(stepOf(form)).to.equal('step-2');
    expect(focused() === headingOf(form, 'step-2')).to.equal(true);
    expect(shown(headingOf(form, 'step-2'))).not.to.equal(english);
    expect(pathOf(form)).to.have.length(2);
    expect(wayBack(form, pathOf(form)[0]![0])).not.to.equal(undefined);
    expect(form.value).to.deep.equal({ relevantOffender: 'yes', category: 'category-2' });
  });
});
