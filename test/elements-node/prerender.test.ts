/** Forms as HTML: every edition in every language, nothing ticked, nothing typed, and clear errors. */
import { readFileSync } from 'node:fs';
import { EditionError } from '@safeguarding-forms/instruments/internal/edition-file/problems.js';
import { offersSelfServe } from '@safeguarding-forms/instruments/internal/check/audience.js';
import { renderForm, renderable, styleSheet } from '@safeguarding-forms/elements/server.js';
import {
  NEUTRAL_EXIT,
  fileName,
  fileOptions,
} from '@safeguarding-forms/elements/internal/prerender/built-file.js';
import { describe, expect, it } from 'vitest';
import type { Loose } from '../support/edition-file.js';
import { published } from '../support/published.js';

const controls = (html: string): string[] => html.match(/<(?:input|option|select|textarea)\b[^>]*>/g) ?? [];

describe('forms as HTML', () => {
  it('are there for every edition in English, Welsh and Urdu', () => {
    const wanted = published.flatMap(({ definition: { element, edition } }) =>
      ['en', 'cy', 'ur'].map((language) => `${element} ${edition} ${language}`),
    );
    const offered = renderable.flatMap(({ element, edition, language, audience }) =>
      audience === 'professional' ? [`${element} ${edition} ${language}`] : [],
    );
    expect(offered.sort()).toEqual(wanted.sort());
  });

  it('are there in words to the person at risk for every edition that offers it', () => {
    const wanted = published.flatMap(({ definition }) =>
      offersSelfServe(definition)
        ? ['en', 'cy', 'ur'].map((language) => `${definition.element} ${definition.edition} ${language}`)
        : [],
    );
    const offered = renderable.flatMap(({ element, edition, language, audience }) =>
      audience === 'self' ? [`${element} ${edition} ${language}`] : [],
    );
    expect(offered.sort()).toEqual(wanted.sort());
    const html = renderForm({ element: 'dash-checklist', audience: 'self' });
    expect(html).toContain(' audience="self"');
    expect(html).toContain('data-service="emergency"');
    expect(html).not.toContain('data-item="signedName"');
  });

  it('have the way out as a plain link, before any script', () => {
    const html = renderForm({ element: 'dash-checklist', exitUrl: 'https://example.org/weather' });
    expect(html).toMatch(/<a[^>]*\shref="https:\/\/example\.org\/weather"[^>]*>/);
    expect(html).toContain(' exit-url="https://example.org/weather"');
    expect(renderForm({ element: 'dash-checklist' })).not.toContain('exit-bar');
  });

  it.each(renderable)(
    '$element $edition $language have one in the file to the person at risk alone',
    (form) => {
      const html = renderForm(fileOptions(form));
      const isToPerson = form.audience === 'self';
      expect(fileName(form).endsWith('.self.html')).toBe(isToPerson);
      // In the tag and in the link: what a page replaces throughout the file.
      expect(html.split(NEUTRAL_EXIT)).toHaveLength(isToPerson ? 4 : 1);
      expect(/<a[^>]*\shref="([^"]*)"/.exec(html)?.[1] === NEUTRAL_EXIT).toBe(isToPerson);
      expect(html.includes(` exit-url="${NEUTRAL_EXIT}"`)).toBe(isToPerson);
    },
  );

  it.each(renderable)('$element $edition $language asks, and answers nothing', (form) => {
    const html = renderForm(form);
    expect(controls(html).length).toBeGreaterThan(1);
    // `<option value="" selected="true">` is the empty one, chosen as long as none is.
    const given = controls(html).filter((control) => /\schecked|selected="false"/.test(control));
    expect(given).toEqual([]);
    expect(
      controls(html).filter((control) => /\sselected/.test(control) && !/value(="")?\s/.test(control)),
    ).toEqual([]);
    expect(html).toContain(`lang="${form.language}"`);
    expect(html).not.toMatch(/\sstyle=|<style|<script|\son[a-z]+=/);
  });

  it.each(renderable)('$element $edition $language has no fieldset around a section', (form) => {
    // Chromium 156 leaves out questions of a form in one whose sheet arrives while the page is still read: 18 of 60
    // pages that came in twenty pieces, and none of 60 without the fieldset.
    let depth = 0;
    for (const [tag] of renderForm(form).matchAll(/<\/?(?:fieldset|section)\b/g)) {
      if (tag === '<fieldset') depth++;
      if (tag === '</fieldset') depth--;
      if (tag === '<section') expect(depth).toBe(0);
    }
    expect(depth).toBe(0);
  });

  it.each(renderable)('$element $edition $language says 999 once before its first question', (form) => {
    const [opening = ''] = renderForm(form).split('data-section=');
    expect(opening.match(/999/g)).toHaveLength(1);
  });

  it('carry what the host adds, escaped', () => {
    const html = renderForm({
      element: 'merit-form',
      headingLevel: 3,
      stylesheet: '/a"b.css',
      attributes: { name: 'a "form"', required: true },
      children: '<p slot="privacy">Example</p>',
    });
    expect(html).toMatch(
      /^<merit-form edition="liverpool" lang="en" heading-level="3" name="a &quot;form&quot;" required>/,
    );
    expect(html).toContain('href="/a&quot;b.css"');
    expect(html).toContain('aria-level="3"');
    expect(html).toMatch(/<\/template><p slot="privacy">Example<\/p><\/merit-form>$/);
  });

  it.each([
    [{ element: 'no-form' }, /no-form.*dash-checklist/],
    [{ element: 'marac-referral', audience: 'self' as const }, /audience "self".*professional/],
    [{ element: 'merit-form', exitUrl: 'javascript:alert(1)' }, /exitUrl.*http/],
    [{ element: 'dash-checklist', edition: 'nowhere' }, /edition "nowhere".*cleveland/],
    [{ element: 'dash-checklist', language: 'xx' }, /language "xx".*en, cy, ur/],
    [{ element: 'dash-checklist', headingLevel: 6 }, /heading level "6".*1, 2, 3, 4, 5/],
    [{ element: 'dash-checklist', attributes: { 'a b': 'c' } }, /"a b"/],
  ])('refuse %o', (options, message) => {
    expect(() => renderForm(options)).toThrow(RangeError);
    expect(() => renderForm(options)).toThrow(message);
  });

  it('come with their sheet', () => {
    expect(styleSheet).toContain(':host');
  });
});

describe("an area's own edition as HTML", () => {
  const file = (name: string): Loose =>
    JSON.parse(readFileSync(`examples/editions/${name}.edition.json`, 'utf8')) as Loose;
  const AREAS = [
    ['dash-checklist', 'example-borough'],
    ['marac-decision', 'example-riverside'],
    ['marac-referral', 'example-northvale'],
  ] as const;

  it.each(AREAS)('%s, %s: asks what the file asks, and carries the file as data', (element, name) => {
    const html = renderForm({ element, localEdition: file(name) });
    expect(html).toMatch(new RegExp(`^<${element} (area|edition)="${name}" lang="en">`));
    for (const section of file(name).sections)
      for (const { id, kind, when } of section.items)
        if (kind !== 'attachment' && !when && !section.when) expect(html, id).toContain(`data-item="${id}"`);
    const [, block = ''] =
      /<script type="application\/json" slot="edition">(.*?)<\/script>/s.exec(html) ?? [];
    expect(JSON.parse(block)).toEqual(file(name));
    // The same of the element that shows any form, and from the file's text.
    const any = renderForm({ element: 'safeguarding-form', localEdition: JSON.stringify(file(name)) });
    expect(any).toContain(`<safeguarding-form instrument="${file(name).instrument}" edition="${name}"`);
    expect(controls(any)).toEqual(controls(html));
  });

  it('no text of it can end the block', () => {
    const evil = file('example-borough');
    evil.words.en.messages['why.local1'] = '</script><img src=x onerror=alert(1)>';
    const html = renderForm({ element: 'dash-checklist', localEdition: evil });
    expect(html).not.toContain('<img');
    expect(html.match(/<\/script>/g)).toHaveLength(1);
  });

  it('of an instrument of its own', () => {
    const own = { ...file('example-riverside'), instrument: 'example-triage' };
    const html = renderForm({ element: 'safeguarding-form', localEdition: own });
    expect(html).toContain('<safeguarding-form instrument="example-triage" edition="example-riverside"');
    expect(() => renderForm({ element: 'marac-decision', localEdition: own })).toThrow(/instrument/);
  });

  it.each([
    ['no JSON', '{'],
    ['another base', { ...file('example-borough'), base: 'dash/none' }],
    ['what lacks words', { ...file('example-borough'), words: {} }],
  ])('%s is an error that names the place', (_, wrong) => {
    for (const element of ['dash-checklist', 'safeguarding-form'])
      expect(() => renderForm({ element, localEdition: wrong })).toThrow(EditionError);
  });

  it('is not there in a language that its own texts are not written in', () => {
    expect(() =>
      renderForm({ element: 'dash-checklist', localEdition: file('example-borough'), language: 'ur' }),
    ).toThrow(RangeError);
  });
});

describe('the element that shows any form', () => {
  it.each(renderable.filter(({ language }) => language !== 'ur'))(
    '$element $edition $language $audience: draws what its own element does',
    ({ element, edition, language, audience }) => {
      const { id } = published.find(({ definition }) => definition.element === element)!.definition;
      const any = renderForm({
        element: 'safeguarding-form',
        instrument: id,
        edition,
        language,
        audience,
      });
      expect(controls(any)).toEqual(controls(renderForm({ element, edition, language, audience })));
    },
  );

  it('names the instruments that there are', () => {
    expect(() => renderForm({ element: 'safeguarding-form' })).toThrow(/instrument "".*dash, merit/);
    expect(() => renderForm({ element: 'safeguarding-form', instrument: 'toString' })).toThrow(RangeError);
  });
});
