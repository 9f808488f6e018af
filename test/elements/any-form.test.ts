/** `<safeguarding-form>`: every built-in edition as its own element shows it, and instruments that stand in files alone. */
import { expect, fixture } from '@open-wc/testing';
import { builtIn } from '@safeguarding-forms/editions/internal/built-in.js';
import { writtenEdition } from '@safeguarding-forms/editions/internal/written-edition.js';
import type { AnyForm, SfErrorEvent } from '@safeguarding-forms/elements/classes.js';
import { EditionError, registerEdition } from '@safeguarding-forms/elements/register-edition.js';
import '@safeguarding-forms/elements/internal/index.js';
import { listInstruments } from '@safeguarding-forms/instruments';
import { createVerifier } from '@safeguarding-forms/schemas';
import type { Loose } from '../support/edition-file.js';
import { itemOf, partsOf, type Form } from '../support/element-form.js';
import { inThisRun } from '../support/run-sample.js';

type Any = Form & AnyForm;

const TAG_OF: Readonly<Record<string, string>> = { dash: 'dash-checklist', merit: 'merit-form' };
const NAME_OF: Readonly<Record<string, string>> = {
  'marac-referral': 'area',
  'marac-decision': 'area',
  'share-without-consent': 'framework',
};

const told = (form: Element): string[] => {
  const sentences: string[] = [];
  form.addEventListener('sf-error', (event) =>
    sentences.push(`${(event as SfErrorEvent).detail.code} ${(event as SfErrorEvent).detail.message}`),
  );
  return sentences;
};

/** Everything that a person can read and press, in order; marks that differ by the element's own name left out. */
const shown = (form: Element): string[] =>
  [...form.shadowRoot!.querySelectorAll('.form *')]
    .filter((each) => !each.closest('[part=grounds]'))
    .map((each) => {
      const text = [...each.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE);
      const words = text.map((node) => node.textContent!.trim()).join('');
      return [each.localName, each.getAttribute('data-item'), each.getAttribute('value'), words].join('|');
    });

/** A chart that no element of ours is for, under a name of its own. */
function triage(change: (file: Loose) => void = () => undefined): Loose {
  const file = writtenEdition(builtIn('marac-decision/liverpool')!, {
    edition: 'example-borough',
    version: '0.1.0',
  }) as Loose;
  file.instrument = 'example-triage';
  change(file);
  return file;
}

describe('every built-in edition', () => {
  for (const { id, edition } of inThisRun(listInstruments(), 4))
    it(`${id}, ${edition}: as its own element shows it`, async () => {
      const tag = TAG_OF[id] ?? id;
      const own = await fixture<Form>(`<${tag} ${NAME_OF[id] ?? 'edition'}="${edition}"></${tag}>`);
      const any = await fixture<Any>(
        `<safeguarding-form instrument="${id}" edition="${edition}"></safeguarding-form>`,
      );
      await own.updateComplete;
      await any.updateComplete;
      expect(partsOf(any, 'problem')).to.deep.equal([]);
      expect(any.edition).to.equal(edition);
      expect(shown(any).length).to.be.greaterThan(20);
      expect(shown(any)).to.deep.equal(shown(own));
      expect(any.result).to.deep.equal(own.result);
    });
});

it('without an edition it is the default one, in the language of the page', async () => {
  const form = await fixture<Any>(
    '<safeguarding-form instrument="severity-grid" lang="cy"></safeguarding-form>',
  );
  await form.updateComplete;
  expect([form.edition, form.language]).to.deep.equal(['cleveland', 'cy']);
});

it('speaks to the person at risk where the instrument can', async () => {
  const form = await fixture<Any>(
    '<safeguarding-form instrument="dash" audience="self"></safeguarding-form>',
  );
  await form.updateComplete;
  const own = await fixture<Form>('<dash-checklist audience="self"></dash-checklist>');
  await own.updateComplete;
  expect(shown(form)).to.deep.equal(shown(own));
});

it('another instrument takes no answer along, and what was said of the first is gone', async () => {
  const form = await fixture<Any>('<safeguarding-form instrument="dash"></safeguarding-form>');
  await form.updateComplete;
  form.value = { q1: { answer: 'yes' }, victimName: 'Example Person' } as never;
  form.instrument = 'merit';
  await form.updateComplete;
  expect(form.edition).to.equal('liverpool');
  expect(form.value).to.deep.equal({});
  expect(itemOf(form, 'q38')).to.not.equal(null);
});

describe('what cannot be shown', () => {
  for (const [what, attribute] of [
    ['no instrument', ''],
    ['one that there is not', 'instrument="example-triage"'],
  ] as const)
    it(`${what} is told once, with what is allowed, and no form stands there`, async () => {
      const form = await fixture<Any>(`<safeguarding-form ${attribute}></safeguarding-form>`);
      const sentences = told(form);
      form.headingLevel = 3;
      await form.updateComplete;
      expect(sentences).to.deep.equal([]);
      const [problem] = partsOf(form, 'problem');
      expect(problem?.textContent).to.contain('instrument=').and.contain('dash, merit');
      expect(itemOf(form, 'q1')).to.equal(null);
      expect(await form.submit()).to.equal(null);
      form.instrument = 'dash';
      await form.updateComplete;
      expect(partsOf(form, 'problem')).to.deep.equal([]);
      expect(itemOf(form, 'q1')).to.not.equal(null);
    });

  it('an edition that the instrument has not', async () => {
    const form = await fixture<Any>(
      '<safeguarding-form instrument="dash" edition="norfolk"></safeguarding-form>',
    );
    await form.updateComplete;
    expect(partsOf(form, 'problem')[0]?.textContent).to.contain('edition="norfolk"');
  });
});

describe('an instrument that stands in a file alone', () => {
  it('is asked, submitted and verified with the same file', async () => {
    const file = triage();
    const form = await fixture<Any>('<safeguarding-form instrument="example-triage"></safeguarding-form>');
    form.localEdition = file;
    await form.updateComplete;
    expect(partsOf(form, 'problem')).to.deep.equal([]);
    const { answers, attachments } = (await (
      await fetch('/test/payloads/marac-decision.liverpool.1.0.0.minimal.json')
    ).json()) as Loose;
    form.value = answers;
    for (const [name, submission] of Object.entries(attachments)) Object.assign(form, { [name]: submission });
    await form.updateComplete;
    form.addEventListener('sf-submit', (event) => event.preventDefault());
    const submission = await form.submit();
    expect(submission).to.deep.include({ element: 'safeguarding-form' });
    expect((submission as Loose).instrument).to.include({ id: 'example-triage', edition: 'example-borough' });
    expect((submission as Loose).result).to.deep.include({ outcome: form.result.outcome });
    expect(createVerifier({ editions: [file] }).verifySubmission(submission)).to.include({ ok: true });
    expect(form.tag).to.equal('safeguarding-form');
  });

  it('shows what it is where the instrument is not named, and is refused where another is', async () => {
    const form = await fixture<Any>('<safeguarding-form></safeguarding-form>');
    form.localEdition = triage();
    await form.updateComplete;
    expect(partsOf(form, 'problem')).to.deep.equal([]);
    expect(form.edition).to.equal('example-borough');
    form.instrument = 'dash';
    form.localEdition = triage();
    await form.updateComplete;
    expect(partsOf(form, 'problem')[0]?.textContent).to.contain('instrument: "example-triage"');
    form.localEdition = null;
    await form.updateComplete;
    expect(partsOf(form, 'problem')).to.deep.equal([]);
    expect(form.edition).to.equal('cleveland');
  });

  it('taken away again, leaves the edition that was named, with its answers', async () => {
    const form = await fixture<Any>(
      '<safeguarding-form instrument="dash" edition="kirklees"></safeguarding-form>',
    );
    await form.updateComplete;
    form.value = { q4: { answer: 'yes' } } as never;
    form.localEdition = null;
    await form.updateComplete;
    expect(form.edition).to.equal('kirklees');
    expect(form.value).to.deep.equal({ q4: { answer: 'yes' } });
    form.localEdition = triage((file) => (file.instrument = 'dash'));
    await form.updateComplete;
    form.localEdition = null;
    await form.updateComplete;
    expect(form.edition).to.equal('kirklees');
    expect(itemOf(form, 'q3').querySelector('[value=none]')).to.not.equal(null);
  });

  it('goes by no name of ours with another scorer', async () => {
    const form = await fixture<Any>('<safeguarding-form></safeguarding-form>');
    form.localEdition = triage((file) => (file.instrument = 'dash'));
    await form.updateComplete;
    expect(partsOf(form, 'problem')[0]?.textContent).to.contain('instrument: "dash"');
  });
});

describe('registered for the page', () => {
  const named = (edition: string): Loose => {
    const file = writtenEdition(builtIn('dash/cleveland')!, { edition, version: '0.1.0' }) as Loose;
    file.scoring.thresholds = [0, 10, 14];
    return file;
  };

  it('is shown by its name in every element of its instrument, before and after it was registered', async () => {
    const before = await fixture<Any>(
      '<safeguarding-form instrument="dash" edition="example-one"></safeguarding-form>',
    );
    await before.updateComplete;
    expect(partsOf(before, 'problem')).to.have.length(1);
    registerEdition(named('example-one'));
    registerEdition(JSON.stringify(named('example-one')));
    const after = await fixture<Form>('<dash-checklist edition="example-one"></dash-checklist>');
    for (const form of [before, after]) {
      await form.updateComplete;
      expect(partsOf(form, 'problem')).to.deep.equal([]);
      expect((form as Any).edition).to.equal('example-one');
      expect((form as Any).localEdition).to.equal(null);
      const yes = Array.from({ length: 10 }, (_, at) => [`q${at + 4}`, { answer: 'yes' }] as const);
      (form as Loose).value = Object.fromEntries(yes);
      expect(form.result).to.include({ band: 'medium' });
    }
    const other = await fixture<Form>('<merit-form edition="example-one"></merit-form>');
    await other.updateComplete;
    expect(partsOf(other, 'problem')).to.have.length(1);
  });

  it('of a new instrument too', async () => {
    registerEdition(triage((file) => (file.edition = 'example-two')));
    const form = await fixture<Any>(
      '<safeguarding-form instrument="example-triage" edition="example-two"></safeguarding-form>',
    );
    await form.updateComplete;
    expect(partsOf(form, 'problem')).to.deep.equal([]);
    expect(itemOf(form, 'meetsThreshold') ?? form.shadowRoot!.querySelector('[data-item]')).to.not.equal(
      null,
    );
  });

  it('cannot be changed any more by whoever registered it', async () => {
    const file = named('example-three');
    registerEdition(file);
    file.scoring.thresholds = [0, 1, 2];
    const form = await fixture<Form>('<dash-checklist edition="example-three"></dash-checklist>');
    await form.updateComplete;
    (form as Loose).value = { q4: { answer: 'yes' } };
    expect((form.result as Loose).band).to.not.equal('medium');
  });

  it('goes after what is set on the element, and a name of ours stays ours', async () => {
    registerEdition(named('kirklees'));
    const form = await fixture<Form>('<dash-checklist edition="kirklees"></dash-checklist>');
    await form.updateComplete;
    expect(itemOf(form, 'q3').querySelector('[value=none]')).to.not.equal(null);
    (form as Loose).localEdition = named('example-four');
    await form.updateComplete;
    expect((form as Loose).edition).to.equal('example-four');
  });

  it('a file that is wrong inside is told where it is shown', async () => {
    const file = named('example-five');
    file.scoring.thresholds = [0, 99, 3];
    registerEdition(file);
    const form = await fixture<Form>('<dash-checklist edition="example-five"></dash-checklist>');
    await form.updateComplete;
    expect(partsOf(form, 'problem')[0]?.textContent).to.contain('scoring.thresholds');
    expect(itemOf(form, 'q1')).to.equal(null);
  });

  for (const [what, given, place] of [
    ['no JSON', '{', 'not-json'],
    ['a list', [], 'not-json'],
    ['nothing', undefined, 'not-json'],
    ['what is no text', 7n, 'not-json'],
    ['another format', { format: 'safeguarding-forms/edition@2' }, 'format'],
    ['no instrument', { format: 'safeguarding-forms/edition@1' }, 'instrument'],
    ['an edition that is a number', { ...named('x'), edition: 4 }, 'edition'],
    ['half a megabyte and more', { ...named('x'), note: 'x'.repeat(500_000) }, 'too-big'],
  ] as const)
    it(`refuses ${what}`, () => {
      expect(() => registerEdition(given))
        .to.throw(EditionError)
        .with.property('message')
        .that.contains(place);
    });

  it('refuses another file under a name that is taken', () => {
    registerEdition(named('example-six'));
    const other = named('example-six');
    other.version = '0.2.0';
    expect(() => registerEdition(other)).to.throw(EditionError, 'twice');
  });
});
