/** A form of an instrument that no shared file knows: a thin class and its own words are all that it takes. */
import { SafeguardingForm, define, type FormKind } from '@safeguarding-forms/elements/classes.js';
import { resultPanel } from '@safeguarding-forms/elements/internal/result/result-panel.js';
import { createCatalogue } from '@safeguarding-forms/instruments';
import { countedQuestions } from '@safeguarding-forms/instruments/internal/check/asked.js';
import { createSchemas } from '@safeguarding-forms/schemas';
import { expect, fixture } from '@open-wc/testing';
import { consoleLines, heard } from '../support/element-events.js';
import {
  choose,
  controlOf,
  itemOf,
  partOf,
  partsOf,
  pressButton,
  write,
  type Form,
} from '../support/element-form.js';
import {
  errorLinks,
  expectFocus,
  figures,
  inItem,
  listedErrors,
  resultText,
  sectionOf,
  shown,
} from '../support/element-seen.js';
import { fakeModule, olderFakeModule, type PointsAssessment } from '../support/fake-instrument.js';
import { explanations, points, words } from '../support/fake-words.js';
import { click } from '../support/person.js';

/** All that a new instrument needs of an element. */
class FakeForm extends SafeguardingForm {
  static override readonly kind: FormKind = {
    tag: 'fake-form',
    editionName: 'edition',
    part: 'fake',
    editions: [{ module: fakeModule, words, explanations }],
    translations: {},
    panel: (view, result) =>
      resultPanel<PointsAssessment>(view, result as PointsAssessment, {
        figures: [{ label: points, of: (assessment) => assessment.points }],
        count: {
          of: (assessment) => assessment.points,
          possible: (assessment) => assessment.points + assessment.unanswered,
          most: (definition) => countedQuestions(definition).length,
        },
      }),
  };
  static override properties = { edition: { reflect: true, noAccessor: true } };

  get edition(): string {
    return this.editionName;
  }

  set edition(name: string) {
    this.editionName = name;
  }
}
define('fake-form', FakeForm);

const schemas = createSchemas(createCatalogue([fakeModule, olderFakeModule]));

async function show(attributes = ''): Promise<Form> {
  const form = await fixture<Form>(`<fake-form ${attributes}></fake-form>`);
  await form.updateComplete;
  return form;
}

describe('a form of one’s own instrument', () => {
  const errors = consoleLines('error');
  afterEach(() => void expect(errors).to.deep.equal([]));

  it('draws every item in its own words', async () => {
    const form = await show();
    const text = shown(form.shadowRoot!.querySelector('.form')!);
    for (const each of [
      'Sample form',
      'A form for tests.',
      'Sample questions',
      'Sample question three?',
      'Sample door',
    ])
      expect(text).to.contain(each);
    expect(shown(itemOf(form, 'q2'))).to.contain('Of special weight');
    await click(inItem(form, 'q4', 'summary'));
    expect(shown(itemOf(form, 'q4'))).to.contain('Sample why four');
    expect(Boolean(itemOf(form, 'plan'))).to.equal(false);
  });

  it('scores live, by its own scorer', async () => {
    const form = await show();
    expect(partOf(form, 'result').dataset).to.include({ band: 'low', outcome: 'no-referral' });
    await choose(form, 'q2', 'yes');
    expect(figures(form)).to.deep.equal({ 'Sample points': 1, 'Not answered': 3 });
    expect(partOf(form, 'result').dataset).to.include({
      band: 'raised',
      level: 'raised',
      outcome: 'consider',
    });
    expect(resultText(form)).to.contain('Sample factor alone (question 2)');
    expect(resultText(form)).to.contain('Sample level raised Sample outcome consider');
    await choose(form, 'q3', 'window:back');
    await choose(form, 'q1', 'yes');
    expect(figures(form)).to.deep.equal({ 'Sample points': 3, 'Not answered': 1 });
    expect(partOf(form, 'result').dataset).to.include({ band: 'top', outcome: 'refer' });
    expect(resultText(form)).to.contain('Sample basis');
    expect(shown(sectionOf(form, 'questions'))).to.contain('3 of 4 answered');
  });

  it('asks what its conditions say', async () => {
    const form = await show();
    expect(Boolean(itemOf(form, 'visits'))).to.equal(false);
    await choose(form, 'channel', 'visit');
    await write(form, 'visits', '2');
    await choose(form, 'q1', 'yes');
    expect(shown(sectionOf(form, 'follow-up'))).to.contain('Sample plan');
    expect(form.value).to.deep.equal({ channel: 'visit', visits: 2, q1: { answer: 'yes' } });
  });

  it('tells the error of its own rule in its own words', async () => {
    const form = await show();
    await choose(form, 'q2', 'yes');
    await choose(form, 'q4', 'yes');
    await write(form, 'incompleteReason', 'Example interruption');
    await pressButton(form, 'review');
    expect(listedErrors(form)).to.deep.equal(['Questions 2 and 4 cannot both be yes here.']);
    await click(errorLinks(form)[0]!);
    expectFocus(controlOf(form, 'q4', 'yes'));
    await choose(form, 'q4', 'no');
    expect(partsOf(form, 'error-summary')).to.have.length(0);
  });

  it('is submitted, and a backend that knows the instrument verifies it', async () => {
    const form = await show();
    const submissions = heard(form, 'sf-submit');
    await write(form, 'reporterName', 'Example Person');
    for (const [part, text] of [
      ['day', '10'],
      ['month', '1'],
      ['year', '2025'],
    ] as const)
      await write(form, 'seenOn', text, part);
    await choose(form, 'channel', 'letter');
    await choose(form, 'q1', 'yes');
    await choose(form, 'q1', 'night');
    await write(form, 'q1', 'Sample Agency', 'source');
    await choose(form, 'q2', 'yes');
    await choose(form, 'q3', 'door:front');
    await choose(form, 'q4', 'no');
    await write(form, 'plan', 'Example plan');
    await pressButton(form, 'review');
    expect(shown(form.shadowRoot!.querySelector('[data-review=q3] dd')!)).to.equal('Sample door: Front');
    await pressButton(form, 'submit');

    const submission = submissions[0]?.detail;
    expect(schemas.verifySubmission(submission)).to.deep.include({ ok: true });
    expect(submission).to.deep.include({
      element: 'fake-form',
      instrument: { id: 'fake', edition: 'sample', version: '1.1.0' },
      answers: {
        reporterName: 'Example Person',
        seenOn: '2025-01-10',
        channel: 'letter',
        q1: { answer: 'yes', source: 'Sample Agency', selected: ['night'] },
        q2: { answer: 'yes' },
        q3: { selected: ['door:front'] },
        q4: { answer: 'no' },
        plan: 'Example plan',
      },
    });
    const changed = { ...submission, result: { ...submission?.result, points: 2 } };
    expect(schemas.verifySubmission(changed)).to.deep.include({ ok: false });
  });

  it('is in English where the page speaks a language that it is not offered in', async () => {
    const page = await fixture('<div lang="cy"><fake-form></fake-form></div>');
    const form = page.firstElementChild as Form;
    await form.updateComplete;
    expect(form.language).to.equal('en');
    expect(shown(form.shadowRoot!.querySelector('.form')!)).to.contain('Check your answers');
  });
});
