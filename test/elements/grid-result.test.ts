/** The live result of a severity grid, what stands beside it, and what one click draws anew. */
import {
  SeverityGrid,
  define,
  type FormEdition,
  type FormKind,
} from '@safeguarding-forms/elements/classes.js';
import '@safeguarding-forms/elements/severity-grid.js';
import type { ItemWords, Words } from '@safeguarding-forms/text';
import { aTimeout, expect, fixture } from '@open-wc/testing';
import { heard } from '../support/element-events.js';
import { choose, controlOf, partOf, type Form } from '../support/element-form.js';
import { showGrid } from '../support/element-grid.js';
import { resultText } from '../support/element-seen.js';
import { click } from '../support/person.js';

const levelsOf = (form: Form): string => {
  const [, levels = ''] =
    /Levels of violence and abuse (.*?) Risk classification/.exec(resultText(form)) ?? [];
  return levels.replaceAll(':', '');
};
const overall = (form: Form): string => levelsOf(form).replace(/ Physical violence.*/, '');

describe('the result of a grid', () => {
  it('is said politely, table by table, and at the end that nothing is missing', async () => {
    const form = await showGrid();
    const said = (): string => form.shadowRoot!.querySelector('.announcer')!.textContent;
    await choose(form, 'physical', 'none');
    await aTimeout(1000);
    expect(said()).to.equal('');
    await choose(form, 'sexual', 'increased');
    await aTimeout(1000);
    expect(said()).to.equal('Levels of violence and abuse: Increased');
    await choose(form, 'harassment', 'high');
    await choose(form, 'emotional', 'none');
    await aTimeout(1000);
    expect(said()).to.equal('Levels of violence and abuse: High. The form is complete');
  });

  it('names the gravest level of each table, and every row', async () => {
    const form = await showGrid();
    expect(overall(form)).to.match(/Not answered$/);
    await choose(form, 'physical', 'standard');
    await choose(form, 'sexual', 'high');
    expect(overall(form)).to.match(/High$/);
    expect(levelsOf(form)).to.contain('Physical violence Standard');
    expect(levelsOf(form)).to.contain('Harassment or stalking Not answered');
    expect(partOf(form, 'result').dataset).to.include({ overall: 'high', classification: '' });
    await choose(form, 'victim', 'very-high');
    expect(partOf(form, 'result').dataset).to.include({ classification: 'very-high' });
    expect(form.result).to.deep.include({
      rows: { physical: 'standard', sexual: 'high', harassment: null, emotional: null },
      overall: 'high',
      outcome: null,
      complete: false,
    });
    expect(resultText(form)).to.contain('A result never means that someone is safe.');
  });

  it('does not call the lowest level the highest while a row is open', async () => {
    const form = await showGrid({ physical: 'none', sexual: 'none', harassment: 'none' });
    expect(overall(form)).to.match(/Not answered$/);
    await choose(form, 'emotional', 'none');
    expect(overall(form)).to.match(/None$/);
    await choose(form, 'emotional', 'standard');
    expect(overall(form)).to.match(/Standard$/);
  });

  it('tells the page of each change, without an answer', async () => {
    const form = await showGrid();
    const [results, answers] = [heard(form, 'sf-result'), heard(form, 'sf-answer')];
    await choose(form, 'physical', 'high');
    expect(results.map(({ detail }) => detail)).to.deep.equal([{ outcome: null, complete: false }]);
    expect(answers.map(({ detail }) => detail)).to.deep.equal([{ itemId: 'physical' }]);
  });

  it('has the guidance of its document beside it, also without any answer', async () => {
    const form = await showGrid();
    expect(resultText(form)).to.contain('How to read the levels, and what MARAC can do');
    expect(partOf(form, 'result').querySelectorAll('.guidance li')).to.have.length(5);
    expect(resultText(form)).to.match(/The highest level counts.*Remove the risk.*Manage the risk/);
  });

  it('gives its place under it to what the host says of support', async () => {
    const page = await fixture(
      '<div><severity-grid><p slot="support">Example line</p></severity-grid></div>',
    );
    const form = page.firstElementChild as Form;
    await form.updateComplete;
    const slot = partOf(form, 'result').querySelector<HTMLSlotElement>('slot[name=support]')!;
    expect(slot.assignedElements().map(({ textContent }) => textContent)).to.deep.equal(['Example line']);
  });
});

/** The rows whose options were asked for, which drawing a row does and nothing else. */
const drawn: string[] = [];

const noted = (words: Words): Words => ({
  ...words,
  items: Object.fromEntries(
    Object.entries(words.items).map(([id, item]) => [
      id,
      new Proxy(item as ItemWords, {
        get(target, name) {
          if (name === 'optionHints') drawn.push(id);
          return target[name as keyof ItemWords];
        },
      }),
    ]),
  ),
});

const [cleveland] = SeverityGrid.kind.editions;

class CountedGrid extends SeverityGrid {
  static override readonly kind: FormKind = {
    ...SeverityGrid.kind,
    editions: [{ ...cleveland, words: noted(cleveland.words as Words) } satisfies FormEdition],
  };
}
define('counted-grid', CountedGrid);

describe('drawing a grid anew', () => {
  it('draws one row with one click, and touches no other', async () => {
    await aTimeout(20);
    const form = await fixture<Form>('<counted-grid></counted-grid>');
    await form.updateComplete;
    expect([...new Set(drawn)]).to.have.length(8);
    drawn.length = 0;
    const touched = new Set<string>();
    const observer = new MutationObserver((records) => {
      for (const { target } of records) {
        const element = target instanceof Element ? target : target.parentElement;
        touched.add(
          element?.closest<HTMLElement>('[data-item]')?.dataset.item ??
            element?.closest('[part=result], .bar')?.localName ??
            String(element?.className),
        );
      }
    });
    observer.observe(form.shadowRoot!, {
      subtree: true,
      childList: true,
      characterData: true,
      attributes: true,
    });
    await click(controlOf(form, 'sexual', 'high'));
    await form.updateComplete;
    await aTimeout(0);
    observer.disconnect();
    expect([...new Set(drawn)]).to.deep.equal(['sexual']);
    expect(
      [...touched].filter(
        (place) => !['sexual', 'section', 'button', 'announcer visually-hidden'].includes(place),
      ),
    ).to.deep.equal([]);
  });
});
