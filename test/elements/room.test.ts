/**
 * Room wherever a form stands: at least 280 px, or what its parent has if that is less, and never more than its parent,
 * in every kind of formatting context.
 */
import '@safeguarding-forms/elements';
import { expect, fixture } from '@open-wc/testing';
import type { Form } from '../support/element-form.js';
import { inThisEngine } from '../support/engine-share.js';

const LEAST = 280;
const TAGS = ['dash-checklist', 'marac-decision', 'severity-grid'];

/** How wide the page is around the context. */
const PAGES = [900, 200];

/** A long line beside a form, which would take all the room that it is left. */
const LINE = `<p>${'A line of text beside the form. '.repeat(20)}</p>`;

/** Parents that are as wide as what they hold: there the form itself says how much that is. */
const SHRINKING: Readonly<Record<string, string>> = {
  'inline-block': '<div style="display:inline-block">',
  'inline-flex': '<div style="display:inline-flex">',
  'inline-grid': '<div style="display:inline-grid">',
  'inline-table': '<div style="display:inline-table">',
  'fit-content': '<div style="width:fit-content">',
  'min-content': '<div style="width:min-content">',
  'max-content': '<div style="width:max-content">',
  float: '<div style="float:left">',
  'float at the end': '<div style="float:inline-end">',
  'absolutely positioned': '<div style="position:absolute">',
  fixed: '<div style="position:fixed;inset-inline-start:0;inset-block-start:0">',
  table: '<div style="display:table">',
  'table cell': '<div style="display:table"><div style="display:table-cell">',
  'cell of a table': '<table><tbody><tr><td>',
  'cell beside another': `<table><tbody><tr><td>${LINE}</td><td>`,
  'flex item': '<div style="display:flex"><div>',
  'flex item beside text': `<div style="display:flex">${LINE}<div>`,
  'flex item centred in a column': '<div style="display:flex;flex-direction:column;align-items:center"><div>',
  'flex item that wraps': `<div style="display:flex;flex-wrap:wrap">${LINE}<div>`,
  'grid item at the start': '<div style="display:grid;justify-items:start"><div>',
  'item of a grid as wide as its least':
    '<div style="display:grid;grid-template-columns:min-content 1fr"><div>',
  fieldset: '<fieldset style="inline-size:fit-content">',
  dialog: '<dialog>',
  popover: '<div popover>',
};

/** Parents whose width is theirs. */
const WIDE: Readonly<Record<string, string>> = {
  block: '<div>',
  inline: '<span>',
  contents: '<div style="display:contents">',
  'flow-root': '<div style="display:flow-root">',
  flex: '<div style="display:flex">',
  'flex, centred': '<div style="display:flex;justify-content:center;align-items:center">',
  'flex, beside text': `<div style="display:flex">${LINE}`,
  'flex, at the end': '<div style="display:flex;justify-content:flex-end;align-items:flex-end">',
  'flex, wrapping': `<div style="display:flex;flex-wrap:wrap">${LINE}`,
  'flex column': '<div style="display:flex;flex-direction:column">',
  'flex column, centred': '<div style="display:flex;flex-direction:column;align-items:center">',
  'flex column, at the start': '<div style="display:flex;flex-direction:column;align-items:flex-start">',
  grid: '<div style="display:grid">',
  'grid, centred': '<div style="display:grid;place-items:center">',
  'grid, content centred': '<div style="display:grid;place-content:center">',
  'grid, auto tracks': `<div style="display:grid;grid-template-columns:auto auto;justify-content:start">${LINE}`,
  'grid, a track of its own': '<div style="display:grid;grid-template-columns:1fr">',
  'narrow block': '<div style="width:150px">',
  'narrow flex': '<div style="display:flex;width:150px">',
  'narrow grid': '<div style="display:grid;width:150px;justify-items:start">',
  'block without width': '<div style="width:0">',
  'flex without width': '<div style="display:flex;width:0">',
  'contained in size': '<div style="contain:inline-size">',
  'contained in layout': '<div style="contain:layout paint">',
  container: '<div style="container-type:inline-size">',
  columns: '<div style="columns:1">',
  'list item': '<ul style="padding:0"><li style="display:list-item">',
  details: '<details open>',
  'table of fixed layout': '<table style="table-layout:fixed;width:100%"><tbody><tr><td>',
};

/** What a page may say of the element itself. */
const OWN_STYLES: Readonly<Record<string, string>> = {
  'inline-block': 'display:inline-block',
  flex: 'display:flex',
  grid: 'display:grid',
  inline: 'display:inline',
  float: 'float:left',
  'absolutely positioned': 'position:absolute',
  'fit-content': 'width:fit-content',
  'with padding': 'padding:1em',
  'in a flex parent, with padding': 'padding:1em',
};

/** How wide the inside of a box is. */
function insideOf(box: Element): number {
  const { paddingLeft, paddingRight, borderLeftWidth, borderRightWidth, display } = getComputedStyle(box);
  if (display === 'inline' || display === 'contents') return insideOf(box.parentElement!);
  const around = [paddingLeft, paddingRight, borderLeftWidth, borderRightWidth].map(parseFloat);
  return around.reduce((left, each) => left - each, box.getBoundingClientRect().width);
}

/** The innermost element, last in each that it stands in. */
function innermost(element: Element): Element {
  return element.lastElementChild ? innermost(element.lastElementChild) : element;
}

// Every engine has every parent, in both directions; the elements are shared out.
for (const [turn, dir] of ['ltr', 'rtl'].entries())
  for (const tag of inThisEngine(TAGS, turn))
    describe(`room for <${tag}>, ${dir}`, () => {
      let page: HTMLElement;
      let form: Form;

      before(async () => {
        form = document.createElement(tag) as Form;
        form.lang = dir === 'rtl' ? 'ur' : 'en';
      });
      beforeEach(async () => {
        page = (await fixture(`<div dir="${dir}" style="position:relative"></div>`)) as HTMLElement;
      });

      /** Puts the form into a context, and measures. */
      async function measure(markup: string, width: number, style = ''): Promise<[number, number]> {
        page.style.width = `${width}px`;
        page.innerHTML = markup;
        const parent = innermost(page);
        form.style.cssText = style;
        parent.append(form);
        if (parent instanceof HTMLDialogElement) parent.showModal();
        if (parent.hasAttribute('popover')) (parent as HTMLElement).showPopover();
        await form.updateComplete;
        expect(form.shadowRoot!.querySelector('[data-item]'), 'drawn').to.not.equal(null);
        // A line of its own in an inline box has rectangles beside it that hold nothing.
        const box =
          getComputedStyle(form).display === 'inline' ? form.shadowRoot!.querySelector('.form')! : form;
        return [box.getBoundingClientRect().width, insideOf(parent)];
      }

      for (const width of PAGES) {
        for (const [name, markup] of Object.entries(SHRINKING))
          it(`in a parent that shrinks, ${name}, on a page of ${width} px`, async () => {
            const [own, parent] = await measure(markup, width);
            expect(own).to.be.at.least(Math.min(LEAST, width - 60));
            expect(own).to.be.at.most(parent + 0.5);
          });

        for (const [name, markup] of Object.entries(WIDE))
          it(`in ${name}, on a page of ${width} px`, async () => {
            const [own, parent] = await measure(markup, width);
            expect(own).to.be.at.least(Math.min(LEAST, parent) - 0.5);
            expect(own).to.be.at.most(parent + 0.5);
          });

        for (const [name, style] of Object.entries(OWN_STYLES))
          it(`as ${name} itself, on a page of ${width} px`, async () => {
            const markup = name.startsWith('in a flex') ? '<div style="display:flex">' : '<div>';
            const [own, parent] = await measure(markup, width, style);
            expect(own).to.be.at.least(Math.min(LEAST, parent) - 0.5);
            expect(own).to.be.at.most(parent + 0.5);
          });
      }
    });

describe('room that is left', () => {
  it('is taken in a parent that shrinks, as far as a line is easily read', async () => {
    const page = await fixture('<div style="width:1000px"><div style="display:inline-block"></div></div>');
    const form = document.createElement('dash-checklist') as Form;
    page.firstElementChild!.append(form);
    await form.updateComplete;
    expect(form.getBoundingClientRect().width).to.equal(640);
  });
});
