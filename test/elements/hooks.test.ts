/** The hooks that stay put: how tests and scripts of a host find items, controls, buttons and the result. */
import '@safeguarding-forms/elements';
import { expect, fixture } from '@open-wc/testing';
import {
  catalogue,
  type Answers,
  type AnswerValue,
  type Instrument,
  type Item,
  type Row,
} from '@safeguarding-forms/instruments';
import {
  allItems,
  countedQuestions,
  isAsked,
  rowInstrument,
} from '@safeguarding-forms/instruments/internal/check/asked.js';
import { NOT_KNOWN } from '@safeguarding-forms/instruments/internal/model/not-known.js';
import { stepsOf } from '@safeguarding-forms/instruments/internal/model/steps-of.js';
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
import {
  LAST_STEP,
  completeReferral,
  openStep,
  records,
  showReferral,
  tools,
} from '../support/element-record.js';
import { inThisRun } from '../support/run-sample.js';

type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

const everyForm = [
  ...editions.map((form) => ({ ...form, attribute: 'edition' })),
  ...[...records, ...tools].map((form) => ({ ...form, id: form.tag })),
];

const controlsIn = (root: ParentNode): Control[] => [
  ...root.querySelectorAll<Control>('input, textarea, select'),
];

/** How a control is known: its kind, its part and, where it is one of several, its value. */
function hookOf(control: Control): string {
  const { type, value, dataset } = control;
  if (control instanceof HTMLSelectElement) return `list ${[...control.options].map((each) => each.value)}`;
  return type === 'radio' || type === 'checkbox' ? `${type} ${value}` : `text ${dataset.part}`;
}

/** What the contract promises of an item that is answered with yes, and of one that can be marked as not known. */
const promisedHooks = (item: Item, definition: Instrument): string[] => [
  ...answerHooks(item, definition),
  ...(item.orNotKnown ? ['checkbox true'] : []),
];

function answerHooks(item: Item, { levels }: Instrument): string[] {
  const each = (type: string, values: readonly string[] = []): string[] =>
    values.map((value) => `${type} ${value}`);
  switch (item.kind) {
    case 'question':
      return [
        ...each('radio', item.answers),
        ...each('checkbox', item.options),
        ...(item.optionRows?.map((row) => `text ${row}.detail`) ?? ['text detail']),
        ...(item.asksSource ? ['text source'] : []),
      ];
    case 'choice':
      return item.options.length > 7 ? [`list ${['', ...item.options]}`] : each('radio', item.options);
    case 'choices':
      return each('checkbox', item.options);
    case 'confirmation':
      return ['checkbox true'];
    case 'date':
      return each('text', ['day', 'month', 'year']);
    case 'judgement':
      return [...each('radio', levels), 'text reason'];
    case 'attachment':
      return [];
    default:
      return ['text value'];
  }
}

/** The options of a choice that another item waits for. */
const waitedFor = (items: readonly Item[], { id }: Item): readonly string[] =>
  items.flatMap(({ when }) => (when && 'is' in when && 'item' in when && when.item === id ? when.is : []));

/** An answer that opens what it can: yes or what another item waits for, everything ticked; or the last option alone. */
function opening(item: Item, items: readonly Item[], isWide: boolean): AnswerValue | undefined {
  switch (item.kind) {
    case 'question':
      return isWide && item.answers.includes('yes') ? { answer: 'yes' } : undefined;
    case 'choice': {
      const [first, last] = [item.options[0], item.options.at(-1)];
      return isWide ? (item.options.includes('yes') ? 'yes' : (waitedFor(items, item)[0] ?? first)) : last;
    }
    case 'choices':
      return isWide ? item.options : undefined;
    case 'confirmation':
      return isWide || undefined;
    case 'group':
      return [{}, openings(item.fields, isWide), {}] as readonly Row[];
    default:
      return undefined;
  }
}

const openings = (items: readonly Item[], isWide: boolean): Answers =>
  Object.fromEntries(
    items.flatMap((item) => {
      const value = opening(item, items, isWide);
      return value === undefined ? [] : [[item.id, value]];
    }),
  );

type Opened = (typeof everyForm)[number];

/** A form with every condition open that can be together; or with those that the opposite answers open. */
async function open({ tag, attribute, id, edition }: Opened, isWide?: boolean): Promise<Form> {
  const { definition } = catalogue.findModule(id, edition);
  const form = await fixture<Form>(`<${tag} ${attribute}="${edition}"></${tag}>`);
  if (isWide !== undefined) form.value = openings(allItems(definition), isWide);
  await form.updateComplete;
  return form;
}

type Place = readonly [path: string, item: Item];

/** Every item that is asked by its path, and in each row of a group its fields; in the order in which it is shown. */
function asked(definition: Instrument, answers: Answers): Place[] {
  // The list of what is marked stands nowhere by itself: each mark stands beside its item.
  const within = (part: Instrument, given: Answers): Item[] =>
    stepsOf(part)
      .flatMap(({ items }) => items)
      .filter(({ id }) => id !== NOT_KNOWN && isAsked(part, given, id));
  return within(definition, answers).flatMap((item): Place[] => {
    if (item.kind !== 'group') return [[item.id, item]];
    const rows = (answers[item.id] as readonly Row[] | undefined) ?? [{}];
    const fields = rows.flatMap((row, at) =>
      within(rowInstrument(definition, item), row).map((field): Place => [
        `${item.id}[${at}].${field.id}`,
        field,
      ]),
    );
    return [[item.id, item], ...fields];
  });
}

/** The path of an item, read from where it stands. */
function pathOf({ dataset, parentElement }: HTMLElement): string {
  const row = parentElement?.closest<HTMLElement>('[data-row]');
  const group = row?.closest<HTMLElement>('[data-item]');
  return group ? `${group.dataset.item}[${row?.dataset.row}].${dataset.item}` : dataset.item!;
}

const shownItems = (form: Form): string[] =>
  [...form.shadowRoot!.querySelectorAll<HTMLElement>('[data-item]')].map(pathOf);

for (const opened of inThisRun(everyForm, 5)) {
  const { tag, id, edition } = opened;
  const { definition } = catalogue.findModule(id, edition);
  const paths = (answers: Answers): string[] => asked(definition, answers).map(([path]) => path);

  describe(`the hooks of <${tag}>, ${edition}`, () => {
    it('stand in one open shadow root, without another element of ours inside', async () => {
      const form = await open(opened);
      expect(form.shadowRoot?.mode).to.equal('open');
      const inner = [...form.shadowRoot!.querySelectorAll('*')].filter(({ localName }) =>
        localName.includes('-'),
      );
      expect(inner.map(({ localName }) => localName)).to.deep.equal([]);
    });

    it('mark every asked item once, rows and steps out of sight included, and no other', async () => {
      const form = await open(opened);
      expect(shownItems(form)).to.deep.equal(paths({}));
      // Rows can be added anywhere.
      const outsideOfRows = (answers: Answers): number =>
        paths(answers).filter((path) => !path.includes('[')).length;
      const counts: number[] = [];
      for (const isWide of [true, false]) {
        const { value, shadowRoot } = await open(opened, isWide);
        expect(shownItems({ shadowRoot } as Form)).to.deep.equal(paths(value));
        counts.push(outsideOfRows(value));
      }
      const places = [...definition.sections, ...allItems(definition)];
      const isConditional = places.some(({ when }) => when);
      expect(Math.max(...counts) > outsideOfRows({}), 'something opens').to.equal(isConditional);
    });

    it('give each item native controls with the values and parts of the contract', async () => {
      for (const isWide of definition.inSteps ? [true, false] : [true]) {
        const form = await open(opened, isWide);
        for (const [path, item] of asked(definition, form.value)) {
          if (item.kind === 'group') continue;
          const hooks = controlsIn(itemOf(form, path)).map(hookOf);
          expect(hooks, path).to.have.members(promisedHooks(item, definition));
        }
      }
    });

    it('lie between no two items: every control stands in its own', async () => {
      const form = await open(opened, true);
      const stray = controlsIn(form.shadowRoot!).filter((control) => !control.closest('[data-item]'));
      const loose = controlsIn(form.shadowRoot!).filter(
        (control) =>
          control.dataset.part !== NOT_KNOWN && control.closest('[data-item]')?.classList.contains('group'),
      );
      expect([...stray, ...loose].map(({ id: stands }) => stands)).to.deep.equal([]);
    });

    it('turn off whatever would keep or send what is typed', async () => {
      const form = await open(opened, true);
      const off = {
        autocomplete: 'off',
        autocorrect: 'off',
        spellcheck: 'false',
        writingsuggestions: 'false',
      };
      const controls = controlsIn(form.shadowRoot!);
      expect(controls.length).to.be.greaterThan(1);
      for (const control of controls) {
        expect(control.getAttribute('autocomplete'), control.id).to.equal('off');
        if (['radio', 'checkbox', 'select-one'].includes(control.type)) continue;
        for (const [attribute, value] of Object.entries(off))
          expect(control.getAttribute(attribute), `${control.id} ${attribute}`).to.equal(value);
        expect(control.spellcheck).to.equal(false);
        expect(control.hasAttribute('name'), 'a name by which a browser could complete it').to.equal(false);
      }
    });
  });
}

describe('the hooks while the answers are read through', () => {
  for (const { tag, id, edition } of inThisRun(editions, 2)) {
    it(`stay in place, hidden, in ${edition}`, async () => {
      const form = await fixture<Form>(`<${tag} edition="${edition}"></${tag}>`);
      form.value = everyQuestion(id, edition);
      await form.updateComplete;
      const before = shownItems(form);
      await pressButton(form, 'review');
      expect(partsOf(form, 'submit')).to.have.length(1);
      expect(shownItems(form)).to.deep.equal(before);
      const [first] = countedQuestions(catalogue.findModule(id, edition).definition);
      expect(itemOf(form, first!.id).checkVisibility()).to.equal(false);
    });
  }

  it('stay in place, hidden, in a form in steps', async () => {
    const form = await showReferral('cleveland', {
      ...completeReferral,
      children: [{ name: 'Example' }],
      notKnown: completeReferral.notKnown.filter((id) => id !== 'children'),
    });
    const before = shownItems(form);
    await openStep(form, LAST_STEP);
    await pressButton(form, 'review');
    expect(partsOf(form, 'submit')).to.have.length(1);
    expect(shownItems(form)).to.deep.equal(before);
    expect(itemOf(form, 'children[0].name').checkVisibility()).to.equal(false);
  });
});

describe('the hooks of result and buttons', () => {
  it('tell the band, and follow it', async () => {
    const form = await fixture<Form>('<dash-checklist></dash-checklist>');
    expect(partOf(form, 'result').hasAttribute('data-band')).to.equal(false);
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
