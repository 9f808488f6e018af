/**
 * However an element comes to be, and whenever a host or its framework sets what it has to set: a form takes it all up.
 * Every way of creation, with everything set at every point of it, in two orders.
 */
import { DashChecklist, define } from '@safeguarding-forms/elements/classes.js';
import { expect, fixture } from '@open-wc/testing';
import type { SubmissionRecord } from '@safeguarding-forms/schemas';
import { everyQuestion } from '../support/element-answers.js';
import { consoleLines } from '../support/element-events.js';
import { controlOf, type Form } from '../support/element-form.js';
import { inThisRun } from '../support/run-sample.js';

const DIST = '/packages/elements/dist/';
let tags = 0;

/** An element on its way onto the page: what exists already, and the steps that are left. */
interface Way {
  readonly form: Form;
  readonly steps: readonly (() => unknown)[];
}

const newTag = (): string => `created-checklist-${++tags}`;
const defined = (tag = newTag()): string => {
  define(tag, class extends DashChecklist {});
  return tag;
};
const inMarkup = (page: Element, tag: string): Form => {
  page.innerHTML = `<${tag}></${tag}>`;
  return page.firstElementChild as Form;
};
const nextTask = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

async function pasted(page: Element, tag: string): Promise<Form> {
  const file = await (await fetch(`${DIST}html/dash-checklist.cleveland.en.html`)).text();
  const html = file.replace('<dash-checklist', `<${tag}`).replace('</dash-checklist>', `</${tag}>`);
  (page as unknown as { setHTMLUnsafe(html: string): void }).setHTMLUnsafe(
    html.replace('/cdn/', `${DIST}cdn/`),
  );
  return page.firstElementChild as Form;
}

const WAYS: Readonly<Record<string, (page: Element) => Way | Promise<Way>>> = {
  'written as HTML': (page) => ({ form: inMarkup(page, defined()), steps: [] }),
  'made by createElement': (page) => {
    const form = document.createElement(defined()) as Form;
    return { form, steps: [() => page.append(form)] };
  },
  'made by its class': (page) => {
    const Checklist = customElements.get(defined()) as new () => Form;
    const form = new Checklist();
    return { form, steps: [() => page.append(form)] };
  },
  'made in a box off the page': (page) => {
    const box = document.createElement('div');
    const form = inMarkup(box, defined());
    return { form, steps: [() => page.append(box)] };
  },
  'cloned from one that was never on the page': (page) => {
    const form = document.createElement(defined()).cloneNode(true) as Form;
    return { form, steps: [() => page.append(form)] };
  },
  'cloned from one that is filled in': async (page) => {
    const first = inMarkup(page, defined());
    await first.updateComplete;
    first.value = { q1: { answer: 'yes' } };
    const form = first.cloneNode(true) as Form;
    return { form, steps: [() => first.replaceWith(form)] };
  },
  'imported from a template': (page) => {
    const template = document.createElement('template');
    template.innerHTML = `<${defined()}></${`created-checklist-${tags}`}>`;
    const form = document.importNode(template.content, true).firstElementChild as Form;
    return { form, steps: [() => page.append(form)] };
  },
  'cloned from a template, and so upgraded on the page': (page) => {
    const template = document.createElement('template');
    template.innerHTML = `<${defined()}></${`created-checklist-${tags}`}>`;
    const form = (template.content.cloneNode(true) as DocumentFragment).firstElementChild as Form;
    return { form, steps: [() => page.append(form)] };
  },
  'upgraded by hand before it is on the page': (page) => {
    const box = document.createElement('div');
    const tag = newTag();
    const form = inMarkup(box, tag);
    return { form, steps: [() => defined(tag), () => customElements.upgrade(box), () => page.append(box)] };
  },
  'defined late': (page) => {
    const tag = newTag();
    const form = inMarkup(page, tag);
    return { form, steps: [() => nextTask(), () => defined(tag)] };
  },
  'moved before it is drawn': (page) => {
    const form = inMarkup(page, defined());
    const other = page.appendChild(document.createElement('section'));
    return { form, steps: [() => other.append(form)] };
  },
  'moved once it is drawn': (page) => {
    const form = inMarkup(page, defined());
    const other = page.appendChild(document.createElement('section'));
    return { form, steps: [() => form.updateComplete, () => other.append(form)] };
  },
  'put under another parent, which is put on the page later': (page) => {
    const form = inMarkup(page, defined());
    const other = document.createElement('section');
    return { form, steps: [() => other.append(form), () => page.append(other)] };
  },
  'put into the shadow root of another element': (page) => {
    const form = inMarkup(page, defined());
    const root = page.appendChild(document.createElement('div')).attachShadow({ mode: 'open' });
    return { form, steps: [() => root.append(form)] };
  },
  'there before its script, and hydrated': async (page) => {
    const tag = newTag();
    const form = await pasted(page, tag);
    return { form, steps: [() => nextTask(), () => defined(tag)] };
  },
  'rendered by a server, for a class that is there': async (page) => ({
    form: await pasted(page, defined()),
    steps: [],
  }),
};

const value = everyQuestion('dash', 'kirklees');
const context = { case: 'EXAMPLE-1' };

/** As many points as the longest way has; a shorter one is through with all its steps by then. */
const POINTS = ([0, 1, 2, 3, 'once it is drawn'] as const).flatMap((point) =>
  ['edition first', 'edition last'].map((order) => [point, order] as const),
);

for (const [name, wayOf] of Object.entries(WAYS))
  describe(`a form ${name}`, () => {
    const errors = consoleLines('error');
    for (const [point, order] of inThisRun(POINTS, 2))
      it(`takes up what is set ${typeof point === 'number' ? `after step ${point}` : point}, ${order}`, async () => {
        const page = await fixture('<div></div>');
        const { form, steps } = await wayOf(page);
        const heard: SubmissionRecord[] = [];
        const settings: (() => void)[] = [
          () => (form.edition = 'kirklees'),
          () => (form.value = value as never),
          () => (form.lang = 'cy'),
          () => (form.context = context),
          () =>
            form.addEventListener('sf-submit', (event) => {
              heard.push(event.detail);
              event.waitUntil(Promise.resolve({ reference: 'EX-1' }));
            }),
        ];
        const set = (): void => {
          const isLast = order === 'edition last';
          // Once the form is there, a value is checked at once, against the edition in force.
          const isThere = Boolean(form.renderRoot);
          if (isLast && isThere) expect(settings[1]).to.throw('q3.#1: unknown-key');
          (isLast && !isThere ? [...settings].reverse() : settings).forEach((each) => each());
        };
        let isSet = false;
        for (const [at, step] of steps.entries()) {
          if (at === point) set();
          isSet ||= at === point;
          await step();
        }
        if (point === 'once it is drawn') await form.updateComplete;
        if (!isSet) set();
        await form.updateComplete;

        expect(form.edition).to.equal('kirklees');
        expect(form.language).to.equal('cy');
        expect(form.value).to.deep.equal(value);
        expect(controlOf(form, 'q1', 'no').checked).to.equal(true);
        expect(form.shadowRoot!.querySelectorAll('.form')).to.have.length(1);
        const submission = await form.submit();
        expect(heard).to.deep.equal([submission]);
        const { instrument, language, context: along, answers } = heard[0]!;
        expect({ edition: instrument.edition, language, along, answers }).to.deep.equal({
          edition: 'kirklees',
          language: 'cy',
          along: context,
          answers: value,
        });
        expect(errors).to.deep.equal([]);
      });
  });
