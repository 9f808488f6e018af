/** The Drupal module, run by Debian's PHP with stand-ins for what it asks of Drupal. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answerOf, leftOut, php } from '../support/interpreters.js';
import { assemble, expected, forms, HOSTILE, MESSAGE, type Assembled } from './assembled.js';
import { integrity } from './cdn.js';

const STAND_IN = new URL('./stand-ins/drupal.php', import.meta.url);
const SERVED = {
  stylesheet: '/modules/custom/safeguarding_forms/cdn/0.1.0/safeguarding-forms.css',
  post: '/api/submissions',
};

interface Site {
  readonly settings?: Readonly<Record<string, string>>;
  readonly language?: string;
  readonly permissions?: readonly string[];
}

interface Depends {
  readonly tags: readonly string[];
  readonly contexts: readonly string[];
}

interface Answer {
  readonly texts: readonly (Depends & { readonly html: string; readonly libraries: readonly string[] })[];
  readonly blocks: readonly (Depends & {
    readonly build: {
      readonly '#markup': { readonly 'left as it is': string };
      readonly '#attached': { readonly library: readonly string[] };
    };
    readonly refused: readonly string[];
  })[];
  readonly form: Readonly<Record<string, { readonly '#options': Readonly<Record<string, string>> }>>;
}

const isLeftOut = leftOut('the Drupal module', php);
let assembled: Assembled;
beforeAll(() => {
  assembled = assemble();
});
afterAll(() => assembled?.remove());

function ask(
  { texts = [], blocks = [] }: { texts?: readonly string[]; blocks?: readonly object[] },
  { settings = { post: '/api/submissions' }, language = 'en', permissions = [] }: Site = {},
): Answer {
  const module = join(assembled.folder, 'safeguarding_forms');
  return answerOf(php, STAND_IN, { module, settings, language, permissions, texts, blocks }) as Answer;
}
const filtered = (text: string, site?: Site): Answer['texts'][0] => ask({ texts: [text] }, site).texts[0]!;

const escaped = (text: string): string => text.replace(/[&"<>]/g, (each) => `&#${each.codePointAt(0)};`);
const place = (given: Readonly<Record<string, string>>): string =>
  `[safeguarding-form ${Object.entries(given)
    .map(([name, value]) => `${name}="${escaped(value)}"`)
    .join(' ')}]`;

describe.skipIf(isLeftOut)('the text filter of the Drupal module', () => {
  it('shows every form as the packages render it, and takes along its script', () => {
    const texts = forms.map(({ element, edition, language, audience }) => {
      return `<p>Before.</p>\n<p>${place({ element, edition, language, audience })}</p>\n<p>After.</p>`;
    });
    for (const [index, { html, libraries, tags, contexts }] of ask({ texts }).texts.entries()) {
      const form = forms[index]!;
      expect(html === `<p>Before.</p>\n${expected(form, SERVED)}\n<p>After.</p>`, form.file).toBe(true);
      expect(libraries).toEqual([`safeguarding_forms/${form.element}`]);
      expect([tags, contexts]).toEqual([['config:safeguarding_forms.settings'], ['user.permissions']]);
    }
  });

  it('shows the default edition in the language of the text, and several in one text', () => {
    const [dash, merit] = ['dash-checklist', 'merit-form'].map((element) =>
      forms.find((each) => each.element === element && each.language === 'cy')!,
    );
    const text = `${place({ element: 'dash-checklist' })}<p> ${place({ element: 'merit-form' })} </p>`;
    const { html, libraries } = filtered(text, { language: 'cy' });
    expect(html === expected(dash!, SERVED) + expected(merit!, SERVED)).toBe(true);
    expect(libraries).toEqual(['safeguarding_forms/dash-checklist', 'safeguarding_forms/merit-form']);
    expect(filtered(place({ element: 'merit-form' }), { language: 'pl' }).html).toContain('lang="en"');
  });

  it('takes quotation marks as entities', () => {
    const { html } = filtered('<p>[safeguarding-form element=&quot;merit-form&quot; audience="self"]</p>');
    expect(html).toContain('<merit-form edition="liverpool" lang="en" audience="self"');
  });

  it.each([
    '<a title="[safeguarding-form element=&quot;merit-form&quot;]">x</a>',
    '<a title=\'> [safeguarding-form element="merit-form"]\'>x</a>',
    '<p>[safeguarding-form element="<b>merit-form</b>"]</p>',
    '<p>safeguarding-form element="merit-form"</p>',
    'A text of 3 < 4 & 5 > 4.',
  ])('leaves as it is: %s', (text) => {
    expect(filtered(text)).toEqual({ html: text, libraries: [], tags: [], contexts: [] });
  });

  it.each(['element', 'edition', 'language', 'audience'])('takes nothing hostile as its %s', (name) => {
    const known = { element: 'dash-checklist', edition: 'kirklees', language: 'en' };
    const texts = HOSTILE.filter((value) => value.length < 100).map((value) =>
      place({ ...known, [name]: value }),
    );
    for (const { html, libraries } of ask({ texts }).texts) expect([html, libraries]).toEqual(['', []]);
    for (const { html, libraries } of ask({ texts }, { permissions: ['access content overview'] }).texts) {
      expect(html).toMatch(MESSAGE);
      expect(libraries).toEqual([]);
    }
  });

  it.each(['', 'http://other.example/', 'javascript:alert(1)'])(
    'shows no form while submissions go nowhere: %s',
    (post) => {
      const settings = { post };
      expect(filtered(place({ element: 'merit-form' }), { settings }).html).toBe('');
      const permissions = ['administer blocks'];
      expect(filtered(place({ element: 'merit-form' }), { settings, permissions }).html).toMatch(MESSAGE);
    },
  );
});

describe.skipIf(isLeftOut)('the block of the Drupal module', () => {
  it('shows every form as the packages render it, and takes along its script', () => {
    const exit = 'https://www.example.org/weather?a=1&b=2';
    const blocks = forms.map(({ element, edition, language, audience }) => {
      return { form: `${element}:${edition}`, language, audience };
    });
    const answer = ask({ blocks }, { settings: { post: '/api/submissions', exit } });
    for (const [index, { build, refused, tags, contexts }] of answer.blocks.entries()) {
      const form = forms[index]!;
      expect(refused).toEqual([]);
      expect(
        build['#markup']['left as it is'] === expected(form, { ...SERVED, exitUrl: exit }),
        form.file,
      ).toBe(true);
      expect(build['#attached'].library).toEqual([`safeguarding_forms/${form.element}`]);
      expect(tags).toEqual(['config:safeguarding_forms.settings']);
      expect(contexts).toEqual(['user.permissions', 'languages:language_interface']);
    }
  });

  it('offers what there is', () => {
    const { form } = ask({ blocks: [{}] });
    const pairs = [...new Set(forms.map(({ element, edition }) => `${element}:${edition}`))];
    expect(Object.keys(form['form']!['#options']).sort()).toEqual(pairs.sort());
    expect(Object.keys(form['language']!['#options'])).toEqual(['', 'en', 'cy', 'ur']);
    expect(Object.keys(form['audience']!['#options'])).toEqual(['professional', 'self']);
  });

  it('refuses what there is not, and shows nothing of it', () => {
    const blocks = [
      { form: 'marac-referral:kirklees', language: 'en', audience: 'self' },
      ...HOSTILE.flatMap((value) => [
        { form: value, language: 'en', audience: 'professional' },
        { form: `dash-checklist:${value}`, language: 'en', audience: 'professional' },
        { form: 'dash-checklist:kirklees', language: value, audience: 'professional' },
      ]),
    ];
    for (const { build, refused } of ask({ blocks }).blocks) {
      expect(refused).toHaveLength(1);
      expect(build).toEqual({ '#markup': { 'left as it is': '' }, '#attached': { library: [] } });
    }
  });
});

describe('what is uploaded to Drupal', () => {
  it('has a library for every element, with the hash of its script', () => {
    const folder = join(assembled.folder, 'safeguarding_forms');
    const text = readFileSync(join(folder, 'safeguarding_forms.libraries.yml'), 'utf8');
    for (const element of new Set(forms.map((form) => form.element))) {
      const script = `cdn/0.1.0/${element}.js`;
      expect(existsSync(join(folder, script))).toBe(true);
      const library = text.split(`\n${element}:\n`)[1]!.split('\n\n')[0]!;
      expect(library).toContain(`    ${script}:\n`);
      expect(library).toContain(`type: module`);
      expect(library).toContain(`integrity: '${integrity[`${element}.js`]}'`);
      expect(library).toContain('- safeguarding_forms/post');
    }
  });
});
