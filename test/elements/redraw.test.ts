/** One key or click draws one item anew, with the figures that it changes, and leaves the rest of the page alone. */
import {
  DashChecklist,
  define,
  type FormEdition,
  type FormKind,
} from '@safeguarding-forms/elements/classes.js';
import type { Words } from '@safeguarding-forms/text';
import { aTimeout, expect, fixture } from '@open-wc/testing';
import { choose, controlOf, write, type Form } from '../support/element-form.js';
import { click, press, type } from '../support/person.js';

/** The items whose words were asked for, which is what drawing an item begins with. */
const drawn: string[] = [];

/** Words that note which item they are asked for. */
const noted = (words: Words): Words => ({
  ...words,
  items: new Proxy(words.items, {
    get(items, id) {
      drawn.push(String(id));
      return items[String(id)];
    },
  }),
});

const [cleveland] = DashChecklist.kind.editions;

/** The checklist, with words that are counted. */
class CountedChecklist extends DashChecklist {
  static override readonly kind: FormKind = {
    ...DashChecklist.kind,
    editions: [{ ...cleveland, words: noted(cleveland.words as Words) } satisfies FormEdition],
  };
}
define('counted-checklist', CountedChecklist);

/** Where a node stands: its item, or else the part of the form around the items. */
function placeOf(node: Node): string {
  const element = node instanceof Element ? node : node.parentElement;
  const item = element?.closest<HTMLElement>('[data-item]')?.dataset.item;
  if (item) return item;
  return (
    element?.closest('.progress, [part~=result], [part~=result-bar], .announcer')?.className.split(' ')[0] ??
    tagOf(element)
  );
}

const tagOf = (element: Element | null): string => `<${element?.localName} class="${element?.className}">`;

/** What a person's doing changes in the page and draws anew. */
async function changes(form: Form, act: () => Promise<void>): Promise<{ places: string[]; items: string[] }> {
  const records: MutationRecord[] = [];
  const observer = new MutationObserver((found) => records.push(...found));
  observer.observe(form.shadowRoot!, {
    subtree: true,
    childList: true,
    characterData: true,
    attributes: true,
  });
  drawn.length = 0;
  await act();
  await form.updateComplete;
  records.push(...observer.takeRecords());
  observer.disconnect();
  const places = records.map(({ target }) => placeOf(target));
  return { places: [...new Set(places)].sort(), items: [...new Set(drawn)].sort() };
}

async function show(): Promise<Form> {
  // The form of the test before is cleared, and drawn, a task after its removal.
  await aTimeout(20);
  const form = await fixture<Form>('<counted-checklist></counted-checklist>');
  await form.updateComplete;
  return form;
}

describe('drawing anew', () => {
  it('is counted: every item is drawn at first', async () => {
    drawn.length = 0;
    const form = await show();
    const items = [...form.shadowRoot!.querySelectorAll<HTMLElement>('[data-item]')].map(
      ({ dataset }) => dataset.item,
    );
    expect(items.length).to.be.greaterThan(30);
    expect([...new Set(drawn)]).to.include.members(items as string[]);
  });

  it('a key in a detail touches nothing but its item', async () => {
    const form = await show();
    await choose(form, 'q5', 'yes');
    await write(form, 'q5', 'Example', 'detail');
    const { places, items } = await changes(form, () => type('s'));
    expect(places.filter((place) => place !== 'q5')).to.deep.equal([]);
    // What a person types is on the page already.
    expect(items).to.deep.equal([]);
    expect(controlOf(form, 'q5', 'detail').value).to.equal('Examples');
  });

  it('a click on an answer touches its item, the progress and the result', async () => {
    const form = await show();
    const { places, items } = await changes(form, () => click(controlOf(form, 'q5', 'yes')));
    expect(
      places.filter((place) => !['announcer', 'bar', 'progress', 'q5', 'result'].includes(place)),
    ).to.deep.equal([]);
    expect(places).to.include.members(['progress', 'q5', 'result']);
    expect(items).to.deep.equal(['q5']);
  });

  it('a click that changes no count leaves the progress alone', async () => {
    const form = await show();
    await choose(form, 'q5', 'no');
    const { places } = await changes(form, () => click(controlOf(form, 'q5', 'unknown')));
    expect(places).not.to.include('progress');
  });

  it('a key in a field that counts for nothing changes nothing else', async () => {
    const form = await show();
    const { places, items } = await changes(form, async () => {
      await click(controlOf(form, 'furtherInformation'));
      await type('ab');
    });
    expect(places.filter((place) => place !== 'furtherInformation')).to.deep.equal([]);
    expect(items).to.deep.equal([]);
  });

  it('an answer that opens a field draws the two of them', async () => {
    const form = await show();
    const { items } = await changes(form, () => click(controlOf(form, 'childrenAtRisk', 'yes')));
    expect(items).to.deep.equal(['childrenAtRisk', 'childrenReferral']);
  });

  it('keeps every control that is there: the same element, before and after', async () => {
    const form = await show();
    const before = [...form.shadowRoot!.querySelectorAll('input, textarea')];
    await choose(form, 'q5', 'yes');
    await write(form, 'signedName', 'Example Person');
    expect(before.filter((control) => !control.isConnected)).to.have.length(0);
  });
});

describe('the caret', () => {
  for (const [what, item, part] of [
    ['a text of one line', 'signedName', 'value'],
    ['a text of several lines', 'furtherInformation', 'value'],
    ['the detail of a question', 'q5', 'detail'],
    ['a part of a date', 'signedDate', 'year'],
  ] as const) {
    it(`stays where a person types in the middle of ${what}`, async () => {
      const form = await show();
      if (part === 'detail') await choose(form, item, 'yes');
      await write(form, item, '2004', part);
      const control = controlOf(form, item, part);
      await press('ArrowLeft');
      await press('ArrowLeft');
      for (const key of '13') {
        await type(key);
        await form.updateComplete;
      }
      expect(control.value).to.equal('201304');
      expect([control.selectionStart, control.selectionEnd]).to.deep.equal([4, 4]);
      await press('Backspace');
      await form.updateComplete;
      expect([control.value, control.selectionStart]).to.deep.equal(['20104', 3]);
    });
  }
});
