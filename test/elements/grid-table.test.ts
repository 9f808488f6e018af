/** The severity grid as a table: a row each, an option a column, gone through by keys. */
import '@safeguarding-forms/elements/severity-grid.js';
import { verifySubmission } from '@safeguarding-forms/schemas';
import { expect, fixture } from '@open-wc/testing';
import { heard } from '../support/element-events.js';
import {
  choose,
  controlOf,
  itemOf,
  partOf,
  partsOf,
  pressButton,
  type Form,
} from '../support/element-form.js';
import {
  descriptions,
  withoutName,
  errorLinks,
  expectFocus,
  inItem,
  listedErrors,
  sectionOf,
  shown,
  tabTo,
} from '../support/element-seen.js';
import { showGrid, FACTORS, LEVELS, ROWS } from '../support/element-grid.js';
import { click, press } from '../support/person.js';

const isChosen = (form: Form, id: string, option: string): boolean => controlOf(form, id, option).checked;

describe('the table of a grid', () => {
  it('has a caption, a head with every option, and a row for each kind of abuse', async () => {
    const form = await showGrid();
    for (const [section, rows, options, name] of [
      ['levels', ROWS, LEVELS, 'Levels of violence and abuse'],
      ['classification', FACTORS, ['Low', 'Medium', 'High', 'Very high'], 'Risk classification'],
    ] as const) {
      const table = sectionOf(form, section).querySelector('table')!;
      expect(table.caption?.textContent.trim()).to.equal(name);
      const heads = [...table.querySelectorAll('thead th')];
      expect(heads.map((head) => head.textContent.trim())).to.deep.equal(options);
      expect(heads.map((head) => head.getAttribute('scope'))).to.deep.equal(options.map(() => 'col'));
      const lines = [...table.querySelectorAll<HTMLElement>('tbody tr')];
      expect(lines.map(({ dataset }) => dataset.item)).to.deep.equal(rows);
      for (const line of lines) {
        expect(line.querySelectorAll('th[scope=row]')).to.have.length(1);
        expect(line.querySelectorAll('td input[type=radio]')).to.have.length(4);
      }
    }
  });

  it('holds one choice in each row', async () => {
    const form = await showGrid();
    await choose(form, 'physical', 'high');
    await choose(form, 'sexual', 'none');
    await choose(form, 'physical', 'increased');
    expect(form.value).to.deep.equal({ physical: 'increased', sexual: 'none' });
    expect(isChosen(form, 'physical', 'high')).to.equal(false);
    expect(isChosen(form, 'sexual', 'none')).to.equal(true);
    await click(itemOf(form, 'emotional').querySelector('td:nth-of-type(2) .hint')!);
    expect(form.value).to.include({ emotional: 'standard' });
  });

  it('is gone through by keys: arrows within a row, Tab from row to row', async () => {
    const form = await showGrid();
    controlOf(form, 'assessmentDate', 'year').focus();
    for (const [index, id] of ROWS.entries()) {
      await tabTo(controlOf(form, id, 'none'), 6);
      await press('Space');
      for (let i = 0; i < index; i++) await press('ArrowRight');
    }
    expect(form.value).to.deep.equal({
      physical: 'none',
      sexual: 'standard',
      harassment: 'increased',
      emotional: 'high',
    });
    await press('ArrowLeft');
    expect(form.value).to.include({ emotional: 'increased' });
    await press('ArrowUp');
    expect(form.value).to.include({ emotional: 'standard' });
    await press('ArrowDown');
    expectFocus(controlOf(form, 'emotional', 'increased'));
  });

  it('has each row cleared by its button, the focus staying in the row', async () => {
    const form = await showGrid({ physical: 'high', sexual: 'none' });
    expect(inItem(form, 'harassment', '[part=clear]')).to.equal(null);
    const clear = inItem(form, 'physical', '[part=clear]');
    clear.focus();
    await press('Enter');
    await form.updateComplete;
    expect(form.value).to.deep.equal({ sexual: 'none' });
    expect(isChosen(form, 'physical', 'high')).to.equal(false);
    expectFocus(controlOf(form, 'physical', 'none'));
    expect(inItem(form, 'physical', '[part=clear]')).to.equal(null);
  });

  it('can be read and not changed when it is read only, and not used when it is disabled', async () => {
    const form = await showGrid({ physical: 'high' });
    form.readOnly = true;
    await form.updateComplete;
    expect(controlOf(form, 'sexual', 'none').disabled).to.equal(true);
    expect(isChosen(form, 'physical', 'high')).to.equal(true);
    expect(partsOf(form, 'clear')).to.have.length(0);
    form.readOnly = false;
    form.disabled = true;
    await form.updateComplete;
    expect(controlOf(form, 'sexual', 'none').matches(':disabled')).to.equal(true);
    expect(await form.submit()).to.equal(null);
  });
});

describe('errors of a grid', () => {
  it('stand in their rows, and the summary leads there', async () => {
    const form = await showGrid({ physical: 'high', harassment: 'none' });
    const invalid = heard(form, 'sf-invalid');
    await pressButton(form, 'review');
    expect(invalid[0]?.detail.errors).to.deep.equal([
      { path: 'sexual', code: 'required' },
      { path: 'emotional', code: 'required' },
    ]);
    const messages = [
      'Sexual abuse: Choose one of the answers',
      'Emotional abuse: Choose one of the answers',
    ];
    expect(listedErrors(form)).to.deep.equal(messages);
    expectFocus(partOf(form, 'error-summary'));
    await click(errorLinks(form)[1]!);
    expectFocus(controlOf(form, 'emotional', 'none'));
    expect(shown(itemOf(form, 'emotional').querySelector('th')!)).to.contain(withoutName(messages[1]!));
    for (const option of ['none', 'high']) {
      expect(descriptions(controlOf(form, 'emotional', option))).to.include(withoutName(messages[1]!));
    }
    expect(itemOf(form, 'physical').hasAttribute('data-error')).to.equal(false);
    await press('Space');
    await form.updateComplete;
    expect(listedErrors(form)).to.deep.equal([messages[0]]);
    expect(itemOf(form, 'emotional').hasAttribute('data-error')).to.equal(false);
  });

  it('ask for all of the classification or none of it', async () => {
    const levels = { physical: 'none', sexual: 'none', harassment: 'none', emotional: 'none' };
    const form = await showGrid(levels);
    expect(form.result).to.include({ complete: true });
    await choose(form, 'imminence', 'low');
    expect(form.result).to.include({ complete: false });
    await pressButton(form, 'review');
    expect(errorLinks(form)).to.have.length(3);
    await click(inItem(form, 'imminence', '[part=clear]'));
    await form.updateComplete;
    expect(partsOf(form, 'error-summary')).to.have.length(0);
    expect(form.result).to.include({ complete: true });
  });
});

describe('a grid in a page', () => {
  it('is read through and submitted, and a backend accepts it', async () => {
    const form = await showGrid({ victimName: 'Example Person', comments: 'Example comment' });
    const submissions = heard(form, 'sf-submit');
    for (const [id, option] of [
      ['physical', 'standard'],
      ['sexual', 'none'],
      ['harassment', 'high'],
      ['emotional', 'increased'],
    ] as const)
      await choose(form, id, option);
    await pressButton(form, 'review');
    const read = (id: string): string => shown(form.shadowRoot!.querySelector(`[data-review=${id}] dd`)!);
    expect(read('harassment')).to.equal('High');
    expect(form.shadowRoot!.querySelector('.open [data-review=seriousness]') === null).to.equal(false);
    await pressButton(form, 'submit');
    expect(verifySubmission(submissions[0]?.detail).ok).to.equal(true);
    expect(submissions[0]?.detail.result).to.deep.include({ kind: 'grid', overall: 'high', outcome: null });
  });

  it('is valid untouched, and missing a value only when it is required', async () => {
    const page = await fixture<HTMLFormElement>(
      '<form><severity-grid name="grid" required></severity-grid></form>',
    );
    const form = page.firstElementChild as Form;
    await form.updateComplete;
    expect(form.validity.valueMissing).to.equal(true);
    form.value = { physical: 'none', sexual: 'none', harassment: 'none', emotional: 'none' };
    await form.updateComplete;
    expect(form.validity.valid).to.equal(true);
    expect(verifySubmission(JSON.parse(String(new FormData(page).get('grid')))).ok).to.equal(true);
  });
});
