/** The hooks that stay put: how tests and scripts of a host find items, controls, buttons and the result. */
import '@safeguarding-forms/elements/dash-checklist.js';
import '@safeguarding-forms/elements/merit-form.js';
import { expect, fixture } from '@open-wc/testing';
import {
  catalogue,
  type Answers,
  type AnswerValue,
  type Instrument,
  type Item,
} from '@safeguarding-forms/instruments';
import { allItems, isAsked } from '@safeguarding-forms/instruments/check/asked.js';
import { everyQuestion } from '../support/element-answers.js';
import {
  choose,
  editions,
  itemOf,
  partOf,
  partsOf,
  pressButton,
  type Form,
} from '../support/element-form.js';

type Control = HTMLInputElement | HTMLTextAreaElement;

const controlsIn = (root: ParentNode): Control[] => [
  ...root.querySelectorAll<Control>('input, textarea, select'),
];

/** How a control is known: its kind, its part and, where it is one of several, its value. */
function hookOf(control: Control): string {
  const { type, value, dataset } = control;
  return type === 'radio' || type === 'checkbox' ? `${type} ${value}` : `text ${dataset.part}`;
}

/** What the contract promises of an item that is answered with yes. */
function promisedHooks(item: Item, { levels }: Instrument): string[] {
  const each = (type: string, values: readonly string[] = []): string[] =>
    values.map((value) => `${type} ${value}`);
  switch (item.kind) {
    case 'question':
      return [
        ...each('radio', item.answers),
        ...each('checkbox', item.options),
        'text detail',
        ...(item.asksSource ? ['text source'] : []),
      ];
    case 'choice':
      return each('radio', item.options);
    case 'date':
      return each('text', ['day', 'month', 'year']);
    case 'judgement':
      return [...each('radio', levels), 'text reason'];
    default:
      return ['text value'];
  }
}

/** A form with every condition open: each question, and each choice that can be, answered with yes. */
async function openWide({
  tag,
  id,
  edition,
}: (typeof editions)[number]): Promise<{ form: Form; answers: Answers }> {
  const { definition } = catalogue.findModule(id, edition);
  const form = await fixture<Form>(`<${tag} edition="${edition}"></${tag}>`);
  const yeses = allItems(definition).flatMap((item): [string, AnswerValue][] => {
    if (item.kind === 'question') return item.answers.includes('yes') ? [[item.id, { answer: 'yes' }]] : [];
    return item.kind === 'choice' && item.options.includes('yes') ? [[item.id, 'yes']] : [];
  });
  form.value = Object.fromEntries(yeses);
  await form.updateComplete;
  return { form, answers: form.value };
}

const shownItems = (form: Form): (string | undefined)[] =>
  [...form.shadowRoot!.querySelectorAll<HTMLElement>('[data-item]')].map(({ dataset }) => dataset.item);

for (const opened of editions) {
  const { tag, id, edition } = opened;
  const { definition } = catalogue.findModule(id, edition);
  const asked = (answers: Answers): string[] =>
    allItems(definition)
      .filter((item) => isAsked(definition, answers, item.id))
      .map((item) => item.id);

  describe(`the hooks of ${edition}`, () => {
    it('stand in one open shadow root, without another element of ours inside', async () => {
      const form = await fixture<Form>(`<${tag} edition="${edition}"></${tag}>`);
      expect(form.shadowRoot?.mode).to.equal('open');
      const inner = [...form.shadowRoot!.querySelectorAll('*')].filter(({ localName }) =>
        localName.includes('-'),
      );
      expect(inner.map(({ localName }) => localName)).to.deep.equal([]);
    });

    it('mark every asked item once, and no other', async () => {
      const form = await fixture<Form>(`<${tag} edition="${edition}"></${tag}>`);
      expect(shownItems(form)).to.deep.equal(asked({}));
      const wide = await openWide(opened);
      expect(shownItems(wide.form)).to.deep.equal(asked(wide.answers));
      expect(shownItems(wide.form).length).to.be.greaterThan(shownItems(form).length);
    });

    it('give each item native controls with the values and parts of the contract', async () => {
      const { form, answers } = await openWide(opened);
      for (const item of allItems(definition).filter((each) => isAsked(definition, answers, each.id))) {
        const hooks = controlsIn(itemOf(form, item.id)).map(hookOf);
        expect(hooks, item.id).to.have.members(promisedHooks(item, definition));
      }
    });

    it('lie between no two items: every control stands in its own', async () => {
      const { form } = await openWide(opened);
      const stray = controlsIn(form.shadowRoot!).filter((control) => !control.closest('[data-item]'));
      expect(stray.map(({ id: stands }) => stands)).to.deep.equal([]);
    });

    it('stay in place, hidden, while the answers are read through', async () => {
      const form = await fixture<Form>(`<${tag} edition="${edition}"></${tag}>`);
      const answers = everyQuestion(id, edition);
      form.value = answers;
      await form.updateComplete;
      await pressButton(form, 'review');
      expect(shownItems(form)).to.deep.equal(asked(answers));
      expect(itemOf(form, 'q1').checkVisibility()).to.equal(false);
    });

    it('turn off whatever would keep or send what is typed', async () => {
      const { form } = await openWide(opened);
      const off = {
        autocomplete: 'off',
        autocorrect: 'off',
        spellcheck: 'false',
        writingsuggestions: 'false',
      };
      const controls = controlsIn(form.shadowRoot!);
      expect(controls.length).to.be.greaterThan(80);
      for (const control of controls) {
        expect(control.getAttribute('autocomplete'), control.id).to.equal('off');
        if (control.type === 'radio' || control.type === 'checkbox') continue;
        for (const [attribute, value] of Object.entries(off))
          expect(control.getAttribute(attribute), `${control.id} ${attribute}`).to.equal(value);
        expect(control.spellcheck).to.equal(false);
        expect(control.hasAttribute('name'), 'a name by which a browser could complete it').to.equal(false);
      }
    });
  });
}

describe('the hooks of result and buttons', () => {
  it('tell the band, and follow it', async () => {
    const form = await fixture<Form>('<dash-checklist></dash-checklist>');
    expect(partOf(form, 'result').dataset.band).to.equal('standard');
    await choose(form, 'q1', 'yes');
    expect(partOf(form, 'result').dataset.band).to.equal('medium');
  });

  it('name the buttons, of which submit is the one that sends', async () => {
    const form = await fixture<Form>('<dash-checklist></dash-checklist>');
    form.value = everyQuestion('dash', 'cleveland');
    await form.updateComplete;
    const events: Event[] = [];
    form.addEventListener('sf-submit', (event) => events.push(event));
    expect(['review', 'submit', 'back'].map((part) => partsOf(form, part).length)).to.deep.equal([1, 0, 0]);
    await pressButton(form, 'review');
    expect(['submit', 'back'].map((part) => partsOf(form, part).length)).to.deep.equal([1, 1]);
    expect(events.length).to.equal(0);
    await pressButton(form, 'submit');
    expect(events.length).to.equal(1);
  });

  it('name the error summary', async () => {
    const form = await fixture<Form>('<dash-checklist></dash-checklist>');
    expect(partsOf(form, 'error-summary').length).to.equal(0);
    await pressButton(form, 'review');
    expect(partsOf(form, 'error-summary').length).to.equal(1);
  });
});
