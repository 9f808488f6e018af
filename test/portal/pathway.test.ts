/** The page of one case: its markup, and the scripts that open one form at a time and say what the case comes to. */
import { fileURLToPath } from 'node:url';
import { catalogue } from '@safeguarding-forms/instruments';
import { attachmentItems } from '@safeguarding-forms/instruments/internal/check/asked.js';
import { Window } from 'happy-dom';
import { afterEach, describe, expect, it, vi } from 'vitest';
import * as elements from '@safeguarding-forms/elements/server.js';
import { formMarkup } from '../../examples/council-portal/src/form-markup.js';
import { LANGUAGES, type Language } from '../../examples/council-portal/src/languages.js';
import { pathwayPage } from '../../examples/council-portal/src/pages/pathway.js';
import { PATHWAYS, TOOLS } from '../../examples/council-portal/src/pathways.js';

const SCRIPT = fileURLToPath(new URL('../../examples/council-portal/public/pathway.js', import.meta.url));

/** The elements as they stand in the page, without what is drawn in them. */
const markup = formMarkup({ renderForm: elements.renderForm, renderable: [] });

const page = (asked: { checklist?: string; area?: string; lang?: string } = {}): string =>
  String(pathwayPage({ lang: undefined, ...asked, integrity: 'sha384-sample', markup }));

/** The opening tag of an element, its attributes in the order of the alphabet. */
const tag = (html: string, name: string): string => {
  const [opening = ''] = new RegExp(`<${name}[^>]*>`).exec(html) ?? [];
  return `<${[name, ...(opening.match(/[\w-]+="[^"]*"/g) ?? []).sort()].join(' ')}>`;
};

describe('the pathway page', () => {
  it('connects its forms by plain HTML', () => {
    const html = page();
    expect(tag(html, 'dash-checklist')).toBe(
      '<dash-checklist edition="cleveland" heading-level="3" id="risk">',
    );
    expect(tag(html, 'marac-referral')).toBe(
      '<marac-referral area="norfolk" heading-level="3" record-from="record" risk-from="risk">',
    );
    expect(tag(html, 'share-without-consent')).toBe(
      '<share-without-consent heading-level="3" id="record" risk-from="risk">',
    );
    expect(html).toContain('src="/cdn/safeguarding-forms.js" integrity="sha384-sample"');
    expect(html).toContain('src="/assets/portal.js"');
    expect(html.match(/<script[^>]*>(?!<\/script>)/g)).toBeNull();
  });

  it.each([
    ['norfolk', ['tool', 'outcome', 'grid', 'referral', 'record']],
    ['kirklees', ['tool', 'outcome', 'referral', 'record']],
    ['liverpool', ['tool', 'decision', 'referral', 'record']],
    ['sefton', ['decision', 'tool', 'referral', 'record']],
  ])('goes step by step, and its navigation leads there: %s', (area, steps) => {
    const html = page({ area });
    const [list = ''] = /<ol class="tasks"[^]*?<\/ol>/.exec(html) ?? [];
    const rows = [...list.matchAll(/data-words="task-([\w-]+)"\s*>(\d)\. ([^<]+)</g)];
    expect(rows.map(([, id]) => id)).toEqual(steps);
    expect(rows.map(([, , number]) => Number(number))).toEqual(steps.map((_, index) => index + 1));
    // What comes about by itself is no form to open.
    const forms = rows.filter(([, id]) => id !== 'outcome');
    const places = [...html.matchAll(/<section class="step" id="step-([\w-]+)"/g)].map(([, id]) => id);
    expect(places).toEqual(forms.map(([, id]) => id));
    for (const [, id, number, title] of forms) {
      expect(list).toContain(`<a href="#step-${id}"`);
      expect(html).toContain(
        `<h2 id="title-${id}" tabindex="-1" data-words="title-${id}">${number}. ${title}</h2>`,
      );
    }
    expect(list).not.toContain('href="#step-outcome"');
  });

  it('says nothing of how far a task has come, nor what the case comes to, before its script does', () => {
    const html = page();
    const said = [...html.matchAll(/<p class="status" id="status-(\w+)" hidden>/g)].map(([, id]) => id);
    expect(said).toEqual(['tool', 'outcome', 'grid', 'referral', 'record']);
    expect([...html.matchAll(/data-outcome="[\w-]+"\s*(hidden)?/g)].every(([, hidden]) => hidden)).toBe(true);
    // Without the script all forms are in sight.
    expect(html.match(/<section[^>]*hidden/)).toBeNull();
  });

  it('puts the chart of an area in the place of its own words, and its outcome beside it in the list', () => {
    for (const area of ['sefton', 'liverpool']) {
      const html = page({ area });
      expect(tag(html, 'marac-decision')).toBe(
        `<marac-decision area="${area}" heading-level="3" id="decision" risk-from="risk">`,
      );
      expect(html).not.toContain('task-outcome');
      const [row = ''] = /<li>(?:(?!<li>)[^])*href="#step-decision"[^]*?<\/li>/.exec(html) ?? [];
      expect(row).toContain('id="outcomes"');
    }
    expect(page()).not.toContain('<marac-decision');
  });

  it('leads from a chart that stands before the risk tool past the tool, and back', () => {
    const html = page({ area: 'sefton' });
    const forward = html.indexOf('<a href="#step-referral">On to the referral</a>');
    const back = html.indexOf('<a href="#step-decision">Back to the decision</a>');
    expect(forward).toBeGreaterThan(html.indexOf('</marac-decision>'));
    expect(forward).toBeLessThan(html.indexOf('<dash-checklist'));
    expect(back).toBeGreaterThan(html.indexOf('</dash-checklist>'));
    expect(page({ area: 'liverpool' })).not.toContain('Back to the decision');
  });

  it('has a grid where the referral takes one', () => {
    const taking = Object.keys(PATHWAYS).filter((area) =>
      attachmentItems(catalogue.getInstrument('marac-referral', area)).some(
        ({ id }) => id === 'severityGrid',
      ),
    );
    expect(Object.keys(PATHWAYS).filter((area) => page({ area }).includes('<severity-grid'))).toEqual(taking);
    expect(tag(page(), 'severity-grid')).toBe(
      '<severity-grid edition="cleveland" heading-level="3" id="grid">',
    );
  });

  it('takes the risk tool that the area has, by its own element', () => {
    expect(tag(page({ area: 'liverpool' }), 'merit-form')).toBe(
      '<merit-form edition="liverpool" heading-level="3" id="risk">',
    );
    expect(tag(page({ area: 'liverpool', checklist: 'kirklees' }), 'dash-checklist')).toContain('"kirklees"');
    for (const edition of ['sefton-domestic', 'sefton-sexual', 'sefton-hate']) {
      const html = page({ area: 'sefton', checklist: edition });
      expect(tag(html, 'dash-checklist')).toContain(`edition="${edition}"`);
      expect(html).toMatch(
        new RegExp(`checklist=${edition}&amp;area=sefton&amp;lang=en#step-tool"\\s+aria-current`),
      );
    }
    expect(tag(page({ area: 'sefton', checklist: 'kirklees' }), 'dash-checklist')).toContain(
      'sefton-domestic',
    );
  });

  it('says before a change of area or tool what of the whole case would be lost', () => {
    const html = page({ area: 'sefton' });
    const asked = [...html.matchAll(/data-lost="([^"]+)"/g)].map(([, text]) => text);
    expect(asked).toHaveLength(5 + 3);
    expect(new Set(asked)).toEqual(new Set([LANGUAGES.en.words.lostOfCase]));
  });

  it('takes checklist and area from the address, and hands what it does not know to the element', () => {
    const html = page({ checklist: 'kirklees', area: 'a"b', lang: 'xx' });
    expect(tag(html, 'dash-checklist')).toContain('edition="kirklees"');
    expect(tag(html, 'marac-referral')).toContain('area="a&quot;b"');
    expect(tag(html, 'share-without-consent')).toContain('lang="xx"');
    expect(html).toContain('<html lang="en"');
  });

  it('offers every area, with the risk tools that its referral takes, and its chart if it has one', () => {
    const published = catalogue.listInstruments();
    const editions = (instrument: string): string[] =>
      published.filter(({ id }) => id === instrument).map(({ edition }) => edition);
    expect(Object.keys(PATHWAYS).sort()).toEqual(editions('marac-referral').sort());
    for (const [area, { tools, steps }] of Object.entries(PATHWAYS)) {
      const takes = (form: string): string[] => {
        const risk = attachmentItems(catalogue.getInstrument(form, area)).find(
          ({ id }) => id === 'riskAssessment',
        );
        return Object.entries(risk?.takes ?? {}).flatMap(([id, some]) =>
          some === true ? editions(id) : some,
        );
      };
      expect([...tools].sort(), area).toEqual(takes('marac-referral').sort());
      const hasChart = editions('marac-decision').includes(area);
      expect(steps.includes('decision'), area).toBe(hasChart);
      if (hasChart) expect([...tools].sort(), area).toEqual(takes('marac-decision').sort());
    }
    for (const [edition, { tag }] of Object.entries(TOOLS)) {
      const id = tag === 'merit-form' ? 'merit' : 'dash';
      expect(catalogue.getInstrument(id, edition).element).toBe(tag);
    }
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

  /** Runs the page's scripts on its markup; gives what its forms can tell, and what is then shown. */
  async function decide(area?: string) {
    const url = 'http://portal.test/pathway';
    const window = new Window({ url });
    window.document.write(page(area ? { area } : {}));
    const { document } = window;
    const globals = ['document', 'location', 'history', 'addEventListener'] as const;
    for (const name of globals)
      vi.stubGlobal(name, name === 'addEventListener' ? window.addEventListener.bind(window) : window[name]);
    await import(/* @vite-ignore */ SCRIPT);
    const tell = (id: string, type: string, detail: object | null = null): unknown =>
      document
        .getElementById(id)
        ?.dispatchEvent(new window.CustomEvent(type, { bubbles: true, detail }) as never);
    const inSight = (places: string): string[] =>
      [...document.querySelectorAll(places)]
        .filter((each) => !each.hasAttribute('hidden'))
        .map((each) => each.getAttribute('data-outcome') ?? each.getAttribute('data-status') ?? '');
    return {
      says: (outcome: string | null, complete: boolean, who = area ? 'decision' : 'risk') =>
        tell(who, 'sf-result', { outcome, complete }),
      tell,
      referral: document.querySelector('marac-referral') as unknown as { severityGrid: unknown },
      shown: () => inSight('[data-outcome]'),
      status: (task: string) => inSight(`#status-${task} [data-status]`).join(),
    };
  }

  it('is not yet taken before the checklist says anything', async () => {
    const { shown, status } = await decide();
    expect(shown()).toEqual([]);
    expect(status('outcome')).toBe('wait');
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

  it.each([
    ['refer', true, 'refer'],
    ['refer', false, 'refer'],
    ['no-referral', true, 'no-referral'],
    ['agency-policy', true, 'agency-policy'],
    ['agency-policy', false, 'undecided'],
    [null, false, 'undecided'],
  ])('follows the chart where there is one: %s, complete %s', async (outcome, complete, expected) => {
    const { says, shown } = await decide('sefton');
    says('refer', true);
    says(outcome, complete);
    says('consider', true, 'risk');
    expect(shown()).toEqual([expected]);
  });

  it('never words a no as safety', () => {
    const { outcomes } = LANGUAGES.en.words.pathway;
    for (const outcome of ['no-referral', 'agency-policy'] as const) {
      expect(outcomes[outcome].text).toMatch(/^This does not mean that the person is safe/);
    }
  });

  it('has words for whatever a checklist or a chart comes to', () => {
    const instruments = catalogue
      .listInstruments()
      .filter(({ id }) => ['dash', 'merit', 'marac-decision'].includes(id));
    for (const { id, edition } of instruments) {
      for (const outcome of catalogue.getInstrument(id, edition).outcomes) {
        expect(LANGUAGES.en.words.pathway.outcomes, `${id} ${edition}`).toHaveProperty(outcome);
      }
    }
  });

  it('leaves the grid that was submitted with the referral', async () => {
    const { tell, referral } = await decide();
    const submission = { format: 'sample' };
    tell('grid', 'sf-submit', submission);
    expect(referral.severityGrid).toBe(submission);
  });

  it('can be started once the risk tool says anything, and is done once it holds', async () => {
    const { says, status } = await decide();
    says(null, false);
    expect(status('outcome')).toBe('begun');
    says('refer', false);
    expect(status('outcome')).toBe('done');
  });

  it('tells how far each form has come: begun with the first input, done once it is stored', async () => {
    const { tell, status } = await decide();
    expect(['tool', 'grid', 'referral', 'record'].map(status)).toEqual(['todo', 'todo', 'todo', 'todo']);
    tell('risk', 'input');
    expect(status('tool')).toBe('begun');
    tell('risk', 'sf-submit', {});
    expect(status('tool')).toBe('begun');
    tell('risk', 'portal-stored');
    expect(status('tool')).toBe('done');
    expect(status('referral')).toBe('todo');
  });
});
