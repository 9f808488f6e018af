/** The page of one case: its markup, and the script that says what the checklist leads to. */
import { fileURLToPath } from 'node:url';
import { catalogue } from '@safeguarding-forms/instruments';
import { attachmentItems } from '@safeguarding-forms/instruments/check/asked.js';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { LANGUAGES, type Language } from '../../examples/council-portal/src/languages.js';
import { AREAS, CHECKLISTS, pathwayPage } from '../../examples/council-portal/src/pages/pathway.js';

const SCRIPT = fileURLToPath(new URL('../../examples/council-portal/public/pathway.js', import.meta.url));

const page = (asked: { checklist?: string; area?: string; lang?: string } = {}): string =>
  String(pathwayPage({ lang: undefined, ...asked, integrity: 'sha384-sample' }));

/** The opening tag of an element. */
const tag = (html: string, name: string): string =>
  (new RegExp(`<${name}[^>]*>`).exec(html)?.[0] ?? '').replace(/\s+/g, ' ').replace(' >', '>');

describe('the pathway page', () => {
  it('connects three forms by plain HTML', () => {
    const html = page();
    expect(tag(html, 'dash-checklist')).toBe(
      '<dash-checklist id="risk" edition="cleveland" heading-level="3">',
    );
    expect(tag(html, 'marac-referral')).toBe(
      '<marac-referral area="norfolk" risk-from="risk" record-from="record" heading-level="3">',
    );
    expect(tag(html, 'share-without-consent')).toBe(
      '<share-without-consent id="record" risk-from="risk" heading-level="3">',
    );
    expect(html).toContain('src="/cdn/safeguarding-forms.js" integrity="sha384-sample"');
    expect(html).toContain('src="/assets/portal.js"');
    expect(html.match(/<script[^>]*>(?!<\/script>)/g)).toBeNull();
  });

  it('goes from checklist to decision, referral and record, and its navigation leads there', () => {
    const html = page();
    const places = [...html.matchAll(/<section class="step" id="([\w-]+)"/g)].map(([, id]) => id);
    expect(places).toEqual(['step-checklist', 'step-decision', 'step-referral', 'step-record']);
    expect([...html.matchAll(/<a href="#(step-[\w-]+)"/g)].map(([, id]) => id)).toEqual(places);
  });

  it('takes checklist and area from the address, and hands what it does not know to the element', () => {
    const html = page({ checklist: 'kirklees', area: 'a"b', lang: 'xx' });
    expect(tag(html, 'dash-checklist')).toContain('edition="kirklees"');
    expect(tag(html, 'marac-referral')).toContain('area="a&quot;b"');
    expect(tag(html, 'share-without-consent')).toContain('lang="xx"');
    expect(html).toContain('<html lang="en"');
  });

  it('offers the areas whose referral takes either checklist', () => {
    const takes = (area: string): readonly string[] | true | undefined =>
      attachmentItems(catalogue.getInstrument('marac-referral', area)).find(
        ({ id }) => id === 'riskAssessment',
      )?.takes.dash;
    const all = catalogue.listInstruments().filter(({ id }) => id === 'marac-referral');
    const fitting = all.filter(({ edition }) => {
      const dash = takes(edition);
      return dash === true || CHECKLISTS.every((checklist) => dash?.includes(checklist));
    });
    expect(fitting.map(({ edition }) => edition).sort()).toEqual([...AREAS].sort());
  });

  it.each(Object.keys(LANGUAGES) as Language[])('has every word in its own language: %s', (lang) => {
    const { pathway } = LANGUAGES[lang].words;
    const texts = (part: unknown): unknown[] =>
      typeof part === 'string' ? [part] : Object.values(part as object).flatMap(texts);
    const html = page({ lang });
    expect(html).toContain(`<html lang="${lang}"`);
    for (const { title, text } of Object.values(pathway.outcomes)) {
      expect(html).toContain(title);
      expect(html).toContain(text);
    }
    const foreign = (Object.keys(LANGUAGES) as Language[]).filter((other) => other !== lang);
    for (const other of foreign) {
      const theirs = new Set(texts(LANGUAGES[other].words.pathway));
      expect(texts(pathway).filter((text) => theirs.has(text))).toEqual([]);
    }
  });
});

describe('the decision', () => {
  afterEach(() => {
    vi.unstubAllGlobals();
    vi.resetModules();
  });

  interface Shown {
    hidden: boolean;
    readonly dataset: { readonly outcome: string };
  }

  /** Runs the page's script on its outcomes; gives what the checklist can say, and what is then shown. */
  async function decide() {
    const checklist = new EventTarget();
    const outcomes: Shown[] = [...page().matchAll(/class="outcome" data-outcome="([\w-]+)" (hidden)?/g)].map(
      ([, outcome = '', hidden]) => ({ hidden: hidden !== undefined, dataset: { outcome } }),
    );
    vi.stubGlobal('document', {
      getElementById: (id: string) => (id === 'risk' ? checklist : null),
      querySelectorAll: () => outcomes,
    });
    await import(/* @vite-ignore */ SCRIPT);
    return {
      says: (outcome: string, complete: boolean) =>
        checklist.dispatchEvent(new CustomEvent('sf-result', { detail: { outcome, complete } })),
      shown: () => outcomes.filter(({ hidden }) => !hidden).map(({ dataset }) => dataset.outcome),
    };
  }

  it('is not yet taken before the checklist says anything', async () => {
    expect((await decide()).shown()).toEqual(['undecided']);
  });

  it.each([
    ['refer', false, 'refer'],
    ['consider', false, 'consider'],
    ['refer', true, 'refer'],
    ['no-referral', true, 'no-referral'],
    // A question that is open could still lead to a referral.
    ['no-referral', false, 'undecided'],
  ])('follows the checklist: %s, complete %s', async (outcome, complete, expected) => {
    const { says, shown } = await decide();
    says('refer', true);
    says(outcome, complete);
    expect(shown()).toEqual([expected]);
  });

  it('never words a no as safety', () => {
    const { text } = LANGUAGES.en.words.pathway.outcomes['no-referral'];
    expect(text).toMatch(/^This does not mean that the person is safe/);
  });
});
