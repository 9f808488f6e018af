/** An area's own edition on a page: by property or as a block of data, in its languages, submitted, and never half a form. */
import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { builtIn } from '@safeguarding-forms/editions/internal/built-in.js';
import { writtenEdition } from '@safeguarding-forms/editions/internal/written-edition.js';
import type { DashChecklist, SfErrorEvent } from '@safeguarding-forms/elements/classes.js';
import '@safeguarding-forms/elements/dash-checklist.js';
import '@safeguarding-forms/elements/marac-referral.js';
import '@safeguarding-forms/elements/merit-form.js';
import '@safeguarding-forms/elements/severity-grid.js';
import { createVerifier } from '@safeguarding-forms/schemas';
import type { Loose } from '../support/edition-file.js';
import { choose, controlOf, itemOf, partsOf, pressButton, type Form } from '../support/element-form.js';

const own = {
  'items.local1.label': 'Are you made to stay at home?',
  'why.local1': 'Who is kept at home is cut off from help.',
};
const welsh = {
  'items.local1.label': 'A ydych yn cael eich cadw gartref?',
  'why.local1': 'Mae hynny’n eich ynysu.',
};

/** Example Borough's checklist: Cleveland's with medium from ten, and a question of its own. */
function borough(change: (file: Loose) => void = () => undefined): Loose {
  const file = writtenEdition(builtIn('dash/cleveland')!, {
    edition: 'example-borough',
    version: '0.1.0',
  }) as Loose;
  file.scoring.thresholds = [0, 10, 14];
  file.sections[0].items.push({
    kind: 'question',
    id: 'local1',
    cite: 'Example Borough, question 1',
    counted: true,
    answers: ['yes', 'no', 'unknown'],
  });
  file.words = { en: { status: 'draft', messages: own }, cy: { status: 'draft', messages: welsh } };
  change(file);
  return file;
}

/** What `sf-error` says. */
function errorsOf(form: Element): string[] {
  const told: string[] = [];
  form.addEventListener('sf-error', (event) =>
    told.push(`${(event as SfErrorEvent).detail.code} ${(event as SfErrorEvent).detail.message}`),
  );
  return told;
}

async function show(
  file: unknown,
  markup = html`<dash-checklist></dash-checklist>`,
): Promise<Form & DashChecklist> {
  const form = await fixture<Form & DashChecklist>(markup);
  form.localEdition = file as object;
  await form.updateComplete;
  return form;
}

const shown = (form: Element, id: string): string => itemOf(form, id).textContent.replace(/\s+/g, ' ');

describe('an area’s own edition', () => {
  before(() => {
    // Told on purpose below.
    console.error = () => undefined;
  });

  it('is shown, scored and submitted as the file says', async () => {
    const form = await show(borough());
    expect(form.edition).to.equal('example-borough');
    expect(shown(form, 'local1')).to.contain('Are you made to stay at home?');
    for (let number = 1; number <= 27; number++)
      if (number > 9) form.value = { ...form.value, [`q${number}`]: { answer: 'no' } };
    await form.updateComplete;
    for (let number = 1; number <= 9; number++) await choose(form, `q${number}`, 'yes');
    await choose(form, 'local1', 'no');
    expect(form.result).to.deep.include({ yes: 9, counted: 28, band: 'standard' });
    await choose(form, 'local1', 'yes');
    expect(form.result).to.deep.include({ yes: 10, band: 'medium', complete: true });
    const sent: Loose[] = [];
    form.addEventListener('sf-submit', (event) => {
      sent.push(event.detail);
      event.waitUntil(Promise.resolve());
    });
    await pressButton(form, 'review');
    await pressButton(form, 'submit');
    expect(sent).to.have.length(1);
    expect(sent[0].instrument)
      .to.have.property('sha256')
      .that.matches(/^[\da-f]{64}$/);
    const verdict = createVerifier({ editions: [borough()] }).verifySubmission(JSON.stringify(sent[0]));
    expect(verdict.ok).to.equal(true);
  });

  it('stands in the page as a block of data', async () => {
    const form = document.createElement('dash-checklist');
    const block = document.createElement('script');
    Object.assign(block, {
      type: 'application/json',
      slot: 'edition',
      textContent: JSON.stringify(borough()),
    });
    form.setAttribute('edition', 'example-borough');
    form.append(block);
    const told = errorsOf(form);
    (await fixture(html`<div></div>`)).append(form);
    await form.updateComplete;
    expect(shown(form, 'local1')).to.contain('Are you made to stay at home?');
    expect(told).to.deep.equal([]);
  });

  it('is taken from a block that comes after the element', async () => {
    const form = await fixture<Form>(html`<dash-checklist></dash-checklist>`);
    const block = document.createElement('script');
    Object.assign(block, {
      type: 'application/json',
      slot: 'edition',
      textContent: JSON.stringify(borough()),
    });
    form.append(block);
    await waitUntil(() => itemOf(form, 'local1'), 'no question of the file', { timeout: 5000 });
  });

  it('gives way to ours once it is taken away', async () => {
    const form = await show(borough());
    form.localEdition = null;
    await form.updateComplete;
    expect(itemOf(form, 'local1')).to.equal(null);
    expect(form.edition).to.equal('cleveland');
  });

  it('is in a language only with all of its words there; then with ours beside them', async () => {
    const form = await show(borough(), html`<dash-checklist lang="cy"></dash-checklist>`);
    expect(form.language).to.equal('cy');
    expect(shown(form, 'local1')).to.contain('A ydych yn cael eich cadw gartref?');
    expect(shown(form, 'q1')).to.not.contain('Did what happened now');
    const told = errorsOf(form);
    form.localEdition = borough((file) => delete file.words.cy);
    await form.updateComplete;
    expect(form.language).to.equal('en');
    expect(shown(form, 'local1')).to.contain('Are you made to stay at home?');
    expect(told.join()).to.match(/unknown-language .*allowed are en/);
  });

  it('follows the page into another language', async () => {
    const form = await show(borough());
    form.lang = 'cy';
    await waitUntil(() => form.language === 'cy', 'not in Welsh');
    expect(shown(form, 'local1')).to.contain('A ydych yn cael eich cadw gartref?');
    form.lang = 'en';
    await waitUntil(() => form.language === 'en', 'not in English again');
    expect(shown(form, 'local1')).to.contain('Are you made to stay at home?');
  });

  it('keeps what was answered where both ask it in one meaning, and nothing of another file', async () => {
    const form = await show(borough());
    await choose(form, 'local1', 'yes');
    form.localEdition = borough((file) => (file.sections[0].items.at(-1).answers = ['yes', 'no']));
    await form.updateComplete;
    expect(form.value).to.deep.equal({});
  });

  it('begins from editions that come on demand, and from other kinds of form', async () => {
    for (const [tag, base, id] of [
      ['dash-checklist', 'dash/kirklees', 'q1'],
      ['merit-form', 'merit/liverpool', 'q1'],
      ['marac-referral', 'marac-referral/norfolk', 'victimName'],
      ['severity-grid', 'severity-grid/cleveland', 'physical'],
    ] as const) {
      const form = await fixture<Form & DashChecklist>(`<${tag}></${tag}>`);
      form.localEdition = writtenEdition(builtIn(base)!, { edition: 'example-borough' });
      await form.updateComplete;
      expect(itemOf(form, id), base).to.be.instanceOf(HTMLElement);
      expect(
        partsOf(form, 'problem').map(({ textContent }) => textContent),
        base,
      ).to.deep.equal([]);
    }
  });
});

describe('a file that cannot be used', () => {
  const cases: readonly (readonly [string, unknown, RegExp])[] = [
    ['no JSON', '{', /no JSON/],
    ['of nothing', {}, /format/],
    [
      'with a threshold out of reach',
      borough((file) => (file.scoring.thresholds = [0, 10, 99])),
      /scoring\.thresholds\[2\].*can never be reached.*lower it/,
    ],
    [
      'without the words of a question',
      borough((file) => (file.words = {})),
      /words\.en\.messages.*items\.local1\.label/,
    ],
    [
      'that begins from another instrument',
      borough((file) => (file.base = 'merit/liverpool')),
      /base: there is no "merit\/liverpool"/,
    ],
    [
      'of an instrument that has no element',
      borough((file) => (file.instrument = 'borough-check')),
      /instrument: "borough-check" cannot stand here.*"dash"/,
    ],
    ['with markup for a name', borough((file) => (file.edition = '<img src=x onerror=alert(1)>')), /edition/],
    [
      'of a circle',
      borough((file) => (file.sections[0].items.at(-1).when = { item: 'local1', is: ['yes'] })),
      /hangs on itself/,
    ],
  ];
  for (const [what, file, told] of cases)
    it(`${what} is told with its place, and no form is shown`, async () => {
      const form = await fixture<Form & DashChecklist>(html`<dash-checklist></dash-checklist>`);
      const errors = errorsOf(form);
      form.localEdition = file as object;
      await form.updateComplete;
      await waitUntil(() => errors.length, 'nothing told');
      expect(errors).to.have.length(1);
      expect(errors[0]).to.match(/^bad-edition <dash-checklist>: the edition file cannot be used: /);
      expect(errors[0]).to.match(told);
      expect(partsOf(form, 'problem')[0]?.textContent).to.contain('the edition file cannot be used');
      expect(form.shadowRoot!.querySelector('[data-item]')).to.equal(null);
      expect(form.shadowRoot!.querySelector('img')).to.equal(null);
      expect(await form.submit()).to.equal(null);
    });

  it('is shown, and the page is told, where the page names another one', async () => {
    const form = await fixture<Form & DashChecklist>(
      html`<dash-checklist edition="exemple-borough"></dash-checklist>`,
    );
    const told = errorsOf(form);
    form.localEdition = borough();
    await form.updateComplete;
    expect(told).to.deep.equal([
      'unknown-attribute-value <dash-checklist>: edition="exemple-borough" cannot be used; allowed are example-borough.',
    ]);
    expect(partsOf(form, 'problem').length).to.equal(1);
    expect(shown(form, 'local1')).to.contain('Are you made to stay at home?');
    form.setAttribute('edition', 'example-borough');
    await form.updateComplete;
    expect(partsOf(form, 'problem').length).to.equal(0);
    form.removeAttribute('edition');
    await form.updateComplete;
    expect(partsOf(form, 'problem').length).to.equal(0);
    expect(told.length).to.equal(1);
  });

  it('is forgotten once a right one comes', async () => {
    const form = await show('{');
    expect(partsOf(form, 'problem')).to.have.length(1);
    form.localEdition = borough();
    await form.updateComplete;
    expect(partsOf(form, 'problem')).to.have.length(0);
    expect(controlOf(form, 'local1', 'yes')).to.be.instanceOf(HTMLInputElement);
  });

  it('is what a form to the person at risk is given, where a question of its own has no words to them', async () => {
    const form = await show(borough(), html`<dash-checklist audience="self"></dash-checklist>`);
    expect(partsOf(form, 'problem')[0]?.textContent).to.contain('self.items.local1.label');
    expect(form.shadowRoot!.querySelector('[data-item]')).to.equal(null);
  });
});

describe('to the person at risk', () => {
  const toPerson = {
    'self.items.local1.label': 'Does someone stop you from going out?',
    'self.why.local1': 'If you cannot go out, it is harder to get help.',
  };
  const toPersonInWelsh = {
    'self.items.local1.label': 'A oes rhywun yn eich atal rhag mynd allan?',
    'self.why.local1': 'Mae’n anoddach cael help.',
  };
  const file = (): Loose =>
    borough(({ words }) => {
      Object.assign(words.en.messages, toPerson);
      Object.assign(words.cy.messages, toPersonInWelsh);
    });
  const text = (form: Form): string => form.shadowRoot!.textContent!.replace(/\s+/g, ' ');

  for (const [lang, label, ours] of [
    ['en', toPerson['self.items.local1.label'], 'Do you feel cut off from your family or friends?'],
    ['cy', toPersonInWelsh['self.items.local1.label'], undefined],
    // Not offered in it: its own question has no words there.
    ['ur', toPerson['self.items.local1.label'], 'Do you feel cut off from your family or friends?'],
  ] as const)
    it(`asks what is its own in its words, the rest in ours, and says no level (${lang})`, async () => {
      const page = await fixture(
        html`<div lang=${lang}><dash-checklist audience="self"></dash-checklist></div>`,
      );
      const form = page.firstElementChild as Form & DashChecklist;
      form.localEdition = file();
      await form.updateComplete;
      expect(partsOf(form, 'problem').map((each) => each.textContent)).to.deep.equal([]);
      expect(itemOf(form, 'local1').textContent).to.contain(label);
      if (ours) expect(text(form)).to.contain(ours);
      expect(form.language).to.equal(lang === 'ur' ? 'en' : lang);
      for (const id of ['q4', 'q5', 'local1']) await choose(form, id, 'yes');
      expect(partsOf(form, 'result')[0]?.dataset).to.not.have.any.keys('level', 'band', 'outcome');
      expect(text(form)).to.not.contain(own['items.local1.label']);
    });

  it('keeps the answers when somebody else fills it in, and gives a submission that is verified', async () => {
    const form = await show(file());
    await choose(form, 'local1', 'yes');
    form.audience = 'self';
    await form.updateComplete;
    expect(controlOf(form, 'local1', 'yes').checked).to.equal(true);
    expect(itemOf(form, 'local1').textContent).to.contain(toPerson['self.items.local1.label']);
    form.addEventListener('sf-submit', (event) => event.preventDefault());
    const submission = await form.submit();
    expect(submission).to.include({ audience: 'self' });
    expect(createVerifier({ editions: [file()] }).verifySubmission(submission)).to.include({ ok: true });
    form.audience = 'professional';
    await form.updateComplete;
    expect(itemOf(form, 'local1').textContent).to.contain(own['items.local1.label']);
  });
});
