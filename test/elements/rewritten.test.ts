/**
 * Translators and extensions rewrite the texts of a page: whatever they do at whatever time, a form goes on saying what
 * it comes to. Beside each form that is rewritten stands one that is not, and a person does the same in both.
 */
import '@safeguarding-forms/elements';
import { expect, fixture } from '@open-wc/testing';
import { initialOf } from '@safeguarding-forms/elements/internal/form/form-kind.js';
import { editions, partOf, type Form } from '../support/element-form.js';
import { records, tools } from '../support/element-record.js';
import { rewritings, wordsIn } from '../support/element-rewriting.js';
import { inThisEngine } from '../support/engine-share.js';
import { inThisRun } from '../support/run-sample.js';

const scored = editions.map(({ tag, edition }) => ({ tag, attribute: 'edition', edition }));
const others = [...records, ...tools];
type Shown = (typeof scored)[number] | (typeof others)[number];

const all: readonly Shown[] = [...scored, ...others];
const shared = inThisEngine(others as readonly Shown[]);
const OTHER_WAYS = Object.keys(rewritings).length - 1;

/** Scored forms as a translator rewrites them, and in another way; of the rest each in one. All ways come up often. */
function isTried(way: number, form: Shown): boolean {
  const at = all.indexOf(form);
  if (at >= scored.length) return way === at % (OTHER_WAYS + 1);
  return way === 0 || way === 1 + (at % OTHER_WAYS) || (at === 0 && way === OTHER_WAYS);
}

let thrown: unknown[];
const note = (event: ErrorEvent | PromiseRejectionEvent): void => {
  thrown.push('reason' in event ? event.reason : event.error);
};

/** Two forms of one edition, of which the first is rewritten. */
class Pair {
  constructor(
    readonly rewritten: Form,
    readonly untouched: Form,
    readonly rewrite: (root: ShadowRoot) => void,
  ) {}

  /** Does the same in both, and compares what they say then. */
  async both(act: (form: Form) => void): Promise<void> {
    for (const form of [this.rewritten, this.untouched]) {
      act(form);
      await form.updateComplete;
    }
    this.compare();
  }

  /** Rewrites, as if after what happened last. */
  async interfere(): Promise<void> {
    this.rewrite(this.rewritten.shadowRoot!);
    await this.rewritten.updateComplete;
  }

  compare(): void {
    const [ours, theirs] = [this.rewritten, this.untouched];
    expect(ours.result).to.deep.equal(theirs.result);
    expect(wordsIn(ours.shadowRoot!)).to.equal(wordsIn(theirs.shadowRoot!));
  }
}

/** The radios of the questions in sight, one of each: those of the answer that counts, or else the first. */
function answersIn(form: Form): string[] {
  const radios = [...form.shadowRoot!.querySelectorAll<HTMLInputElement>('input[type=radio]')].filter(
    (radio) => radio.checkVisibility(),
  );
  const names = [...new Set(radios.map(({ name }) => name))];
  return names.map((name) => {
    const own = radios.filter((radio) => radio.name === name);
    return (own.find(({ value }) => value === 'yes') ?? own[0]!).id;
  });
}

const press = (form: Form, part: string): void =>
  form.shadowRoot!.querySelector<HTMLElement>(`[part~="${part}"]`)?.click();

async function pairOf(
  { tag, attribute, edition }: Shown,
  rewrite: (root: ShadowRoot) => void,
): Promise<Pair> {
  const markup = `<${tag} ${attribute}="${edition}" lang="en"></${tag}>`;
  const page = await fixture(`<div>${markup}${markup}</div>`);
  const [first, second] = [...page.children] as Form[];
  await Promise.all([first!.updateComplete, second!.updateComplete]);
  return new Pair(first!, second!, rewrite);
}

/** Answers, makes errors, goes on, reads through, changes the language and clears, rewritten again and again. */
async function walk(pair: Pair): Promise<void> {
  pair.compare();
  await pair.interfere();
  const chosen = answersIn(pair.untouched);
  const click = (form: Form, ids: readonly string[]): void =>
    ids.forEach((id) => form.shadowRoot!.getElementById(id)!.click());
  await pair.both((form) => click(form, chosen.slice(0, 3)));
  await pair.interfere();
  await pair.both((form) => click(form, chosen.slice(3, 4)));
  await pair.both((form) => click(form, chosen.slice(4)));
  for (const part of ['next', 'later', 'review', 'add-row', 'next', 'later', 'back']) {
    await pair.both((form) => press(form, part));
    await pair.interfere();
  }
  for (const language of ['ur', 'en']) {
    await pair.both((form) => (form.lang = language));
    await pair.interfere();
  }
  await pair.both((form) => (form.bilingual = true));
  await pair.both((form) => form.reset());
  await pair.interfere();
  const [again] = answersIn(pair.untouched);
  if (again) await pair.both((form) => form.shadowRoot!.getElementById(again)!.click());
}

beforeEach(() => {
  thrown = [];
  addEventListener('error', note);
  addEventListener('unhandledrejection', note);
});
afterEach(() => {
  removeEventListener('error', note);
  removeEventListener('unhandledrejection', note);
  expect(thrown).to.deep.equal([]);
});

for (const [way, [name, rewrite]] of Object.entries(rewritings).entries())
  describe(`${name}`, () => {
    const tried = all.filter((each) => isTried(way, each));
    // A walk takes its time: those of the forms that are not scored are shared among the engines.
    const here = tried.filter((each) => scored.includes(each as never) || shared.includes(each));
    for (const form of inThisRun(here, 2))
      it(`leaves <${form.tag} ${form.attribute}="${form.edition}"> saying what it comes to`, async function () {
        await walk(await pairOf(form, rewrite));
      });
  });

describe('the list of errors', () => {
  /** A checklist with nothing open but dates that lie before the birth. */
  const answered = (dates: object): object => ({
    ...Object.fromEntries(Array.from({ length: 27 }, (_, at) => [`q${at + 1}`, { answer: 'no' }])),
    victimDob: '2000-01-01',
    ...dates,
  });

  for (const [name, rewrite] of Object.entries(rewritings))
    it(`names what is left of it: ${name}`, async () => {
      const pair = await pairOf(scored[0]!, rewrite);
      const fill = (dates: object) => pair.both((form) => (form.value = answered(dates) as Form['value']));
      await fill({ assessmentDate: '1990-01-01', signedDate: '1990-01-01' });
      await pair.both((form) => press(form, 'review'));
      const links = (): NodeListOf<Element> => partOf(pair.untouched, 'error-summary').querySelectorAll('a');
      expect(links()).to.have.length(2);
      const [first] = [...links()].map((link) => link.textContent);
      await pair.interfere();
      await fill({ assessmentDate: '2020-01-01', signedDate: '1990-01-01' });
      expect(links()).to.have.length(1);
      expect(links()[0]!.textContent).to.not.equal(first);
    });
});

describe('a form that a machine has translated', () => {
  const translate = rewritings['another text in <font><font>']!;
  const open = async (): Promise<Form> => {
    const form = await fixture<Form>('<dash-checklist></dash-checklist>');
    await form.updateComplete;
    return form;
  };
  const noticeOf = (form: Form): HTMLElement | undefined => partOf(form, 'machine-translated');
  const sent = async (form: Form): Promise<{ machineTranslated: boolean }> => {
    form.value = Object.fromEntries(
      initialOf(form.kind).module.definition.sections.flatMap(({ items }) =>
        items.flatMap(({ kind, id }) => (kind === 'question' ? [[id, { answer: 'no' }]] : [])),
      ),
    );
    await form.updateComplete;
    return (await form.submit()) as unknown as { machineTranslated: boolean };
  };
  /** Observers are told after everything else. */
  const settled = async (form: Form): Promise<void> => {
    await new Promise((resolve) => setTimeout(resolve));
    await form.updateComplete;
  };

  afterEach(() => document.documentElement.removeAttribute('class'));

  it('says nothing while none has', async () => {
    const form = await open();
    expect(noticeOf(form)).to.equal(undefined);
    expect((await sent(form)).machineTranslated).to.equal(false);
  });

  for (const language of ['en', 'cy', 'ur'])
    it(`says so once, in ${language}, and in the submission`, async () => {
      const form = await open();
      form.lang = language;
      await form.updateComplete;
      translate(form.shadowRoot!);
      await settled(form);
      const said = noticeOf(form)!.innerText;
      expect(said.trim()).to.not.equal('');
      translate(form.shadowRoot!);
      await settled(form);
      expect(form.shadowRoot!.querySelectorAll('[part=machine-translated]')).to.have.length(1);
      expect(noticeOf(form)!.innerText).to.equal(said);
      expect((await sent(form)).machineTranslated).to.equal(true);
    });

  for (const name of ['translated-ltr', 'some translated-rtl'])
    it(`is told by ${name} on the page, before or after it is there`, async () => {
      const form = await open();
      document.documentElement.className = name;
      await settled(form);
      expect(noticeOf(form)).to.not.equal(undefined);
      const later = await open();
      await settled(later);
      expect(noticeOf(later)).to.not.equal(undefined);
      expect((await sent(later)).machineTranslated).to.equal(true);
    });

  it('begins anew when it is cleared', async () => {
    const form = await open();
    document.documentElement.className = 'translated-ltr';
    await settled(form);
    document.documentElement.className = '';
    form.reset();
    await settled(form);
    expect(noticeOf(form)).to.equal(undefined);
    expect((await sent(form)).machineTranslated).to.equal(false);
  });
});
