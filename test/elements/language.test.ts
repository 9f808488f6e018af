/** `lang`: the nearest one is the form's, across shadow roots, and followed when it changes. */
import '@safeguarding-forms/elements/dash-checklist.js';
import '@safeguarding-forms/elements/merit-form.js';
import { expect, fixture } from '@open-wc/testing';
import { consoleLines } from '../support/element-events.js';
import { choose, controlOf, itemOf, partOf, write, type Form } from '../support/element-form.js';
import { expectLanguage, within } from '../support/element-language.js';
import { focused } from '../support/person.js';

describe('the language of a form', () => {
  const errors = consoleLines('error');
  const pageLanguage = document.documentElement.getAttribute('lang');
  afterEach(() => {
    document.documentElement.toggleAttribute('lang', false);
    if (pageLanguage !== null) document.documentElement.lang = pageLanguage;
  });

  it('is English when nothing says otherwise', async () => {
    document.documentElement.removeAttribute('lang');
    const { form } = await within('<div><dash-checklist></dash-checklist></div>');
    await expectLanguage(form, 'en');
  });

  for (const [lang, language] of [
    ['cy', 'cy'],
    ['ur', 'ur'],
    ['en', 'en'],
    ['en-GB', 'en'],
    ['cy-GB', 'cy'],
    ['UR-pk', 'ur'],
    ['', 'en'],
  ] as const) {
    it(`is ${language} with lang="${lang}", its own or the one around it`, async () => {
      const own = await within(`<div lang="ur"><dash-checklist lang="${lang}"></dash-checklist></div>`);
      await expectLanguage(own.form, language);
      const inherited = await within(`<div lang="${lang}"><p><dash-checklist></dash-checklist></p></div>`);
      await expectLanguage(inherited.form, language);
      expect(errors).to.deep.equal([]);
    });
  }

  it('is the nearest of several', async () => {
    const { form } = await within(
      '<div lang="ur"><div lang="cy"><dash-checklist></dash-checklist></div></div>',
    );
    await expectLanguage(form, 'cy');
  });

  it('is the page’s, and follows it', async () => {
    document.documentElement.lang = 'cy';
    const { form } = await within('<div><dash-checklist></dash-checklist></div>');
    await expectLanguage(form, 'cy');
    document.documentElement.lang = 'ur';
    await Promise.resolve();
    await expectLanguage(form, 'ur');
  });

  it('is found and followed across shadow roots', async () => {
    const page = await fixture<HTMLElement>('<div lang="cy"><div></div></div>');
    const outer = page.firstElementChild!.attachShadow({ mode: 'open' });
    outer.innerHTML = '<section><div></div></section>';
    const inner = outer.querySelector('div')!.attachShadow({ mode: 'closed' });
    inner.innerHTML = '<dash-checklist></dash-checklist>';
    const form = inner.firstElementChild as Form;
    await expectLanguage(form, 'cy');
    page.lang = 'en';
    await Promise.resolve();
    await expectLanguage(form, 'en');
    outer.querySelector('section')!.lang = 'ur';
    await Promise.resolve();
    await expectLanguage(form, 'ur');
  });

  it('follows its own lang, and the one around it once that is gone', async () => {
    const { form } = await within('<div lang="cy"><dash-checklist></dash-checklist></div>');
    form.lang = 'ur';
    await Promise.resolve();
    await expectLanguage(form, 'ur');
    form.removeAttribute('lang');
    await Promise.resolve();
    await expectLanguage(form, 'cy');
  });

  it('changes with the place to which the form moves', async () => {
    const { page, form } = await within(
      '<div><div lang="cy"><dash-checklist></dash-checklist></div><div id="there" lang="ur"></div></div>',
    );
    page.querySelector('#there')?.append(form);
    await expectLanguage(form, 'ur');
    page.firstElementChild!.setAttribute('lang', 'en');
    await Promise.resolve();
    await expectLanguage(form, 'ur');
  });

  it('is the one asked for last, however quickly', async () => {
    const { form } = await within('<div><dash-checklist></dash-checklist></div>');
    for (const lang of ['cy', 'ur', 'en', 'ur', 'cy']) form.lang = lang;
    await Promise.resolve();
    await expectLanguage(form, 'cy');
  });

  it('is each form’s own on a page with two', async () => {
    const page = await fixture(
      '<div><dash-checklist lang="cy"></dash-checklist><merit-form lang="ur"></merit-form></div>',
    );
    const [first, second] = page.children as unknown as [Form, Form];
    await second.updateComplete;
    await expectLanguage(first, 'cy');
    expect(second.language).to.equal('ur');
    first.lang = 'en';
    await Promise.resolve();
    await expectLanguage(first, 'en');
    expect(second.language).to.equal('ur');
  });

  it('runs from right to left in Urdu', async () => {
    const { form } = await within('<div><dash-checklist lang="ur"></dash-checklist></div>');
    expect(getComputedStyle(itemOf(form, 'q1')).direction).to.equal('rtl');
    form.lang = 'cy';
    await Promise.resolve();
    await form.updateComplete;
    expect(getComputedStyle(itemOf(form, 'q1')).direction).to.equal('ltr');
  });

  it('keeps answers, result and focus when it changes', async () => {
    const { form } = await within('<div><dash-checklist></dash-checklist></div>');
    await choose(form, 'q1', 'yes');
    await write(form, 'q1', 'Example detail', 'detail');
    const [answers, result] = [form.value, form.result];
    form.lang = 'cy';
    await Promise.resolve();
    await expectLanguage(form, 'cy');
    expect(form.value).to.equal(answers);
    expect(form.result).to.deep.equal(result);
    expect(controlOf(form, 'q1', 'detail').value).to.equal('Example detail');
    expect(focused() === controlOf(form, 'q1', 'detail')).to.equal(true);
  });

  it('is told in errors that are shown', async () => {
    const { form } = await within('<div><dash-checklist></dash-checklist></div>');
    await form.submit();
    await form.updateComplete;
    const english = partOf(form, 'error-summary').textContent;
    form.lang = 'cy';
    await Promise.resolve();
    await form.updateComplete;
    expect(partOf(form, 'error-summary').textContent).not.to.equal(english);
  });
});
