/** The WordPress plugin, run by Debian's PHP with stand-ins for what it asks of WordPress. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answerOf, leftOut, php } from '../support/interpreters.js';
import { assemble, expected, forms, HOSTILE, MESSAGE, type Assembled } from './assembled.js';
import { integrity } from './cdn.js';

const STAND_IN = new URL('./stand-ins/wordpress.php', import.meta.url);
const SHEET = 'https://site.example/wp-content/plugins/safeguarding-forms/cdn/0.1.0/safeguarding-forms.css';

interface Site {
  readonly post?: string;
  readonly exit?: string;
  readonly locale?: string;
  readonly canEdit?: boolean;
  readonly addresses?: readonly string[];
}

interface Place {
  readonly kind: 'block' | 'shortcode';
  readonly given: Readonly<Record<string, unknown>>;
}

interface Answer {
  readonly shown: readonly { readonly html: string; readonly modules: readonly string[] }[];
  readonly modules: Readonly<Record<string, string>>;
  readonly printed: readonly Readonly<Record<string, string>>[];
  readonly fields: Readonly<Record<string, string>>;
  readonly kept: Readonly<Record<string, readonly string[]>>;
  readonly untouched: readonly string[];
  readonly editor: string;
}

const isLeftOut = leftOut('the WordPress plugin', php);
let assembled: Assembled;
beforeAll(() => {
  assembled = assemble();
});
afterAll(() => assembled?.remove());

function ask(
  places: readonly Place[],
  { post = '/api/submissions', exit = '', locale = 'en_GB', canEdit = false, addresses = [] }: Site = {},
): Answer {
  return answerOf(php, STAND_IN, {
    plugin: join(assembled.folder, 'safeguarding-forms/safeguarding-forms.php'),
    options: { safeguarding_forms_post: post, safeguarding_forms_exit: exit },
    locale,
    canEdit,
    addresses,
    places,
  }) as Answer;
}
const one = (given: Place['given'], site?: Site, kind: Place['kind'] = 'shortcode'): Answer['shown'][0] =>
  ask([{ kind, given }], site).shown[0]!;

describe.skipIf(isLeftOut)('the WordPress plugin', () => {
  it.each(['shortcode', 'block'] as const)('shows every form as the packages render it, as a %s', (kind) => {
    const { shown } = ask(forms.map((given) => ({ kind, given })));
    expect(shown).toHaveLength(forms.length);
    for (const [index, form] of forms.entries()) {
      expect(
        shown[index]!.html === expected(form, { stylesheet: SHEET, post: '/api/submissions' }),
        form.file,
      ).toBe(true);
      expect(shown[index]!.modules).toEqual([
        `safeguarding-forms/${form.element}`,
        'safeguarding-forms/post',
      ]);
    }
  });

  it('leads the way out of forms to the person at risk where the site says', () => {
    const exit = 'https://www.example.org/weather?a=1&b=2';
    const own = forms.filter(({ audience }) => audience === 'self');
    expect(own.length).toBeGreaterThan(0);
    const { shown } = ask(
      own.map((given) => ({ kind: 'shortcode', given })),
      { exit },
    );
    for (const [index, form] of own.entries())
      expect(
        shown[index]!.html === expected(form, { stylesheet: SHEET, post: '/api/submissions', exitUrl: exit }),
        form.file,
      ).toBe(true);
  });

  it.each([
    ['cy', 'cy'],
    ['ur', 'ur'],
    ['en_GB', 'en'],
    ['pl_PL', 'en'],
  ])('shows the default edition in the language of the site, %s', (locale, language) => {
    const form = forms.find((each) => each.element === 'dash-checklist' && each.language === language)!;
    const { html } = one({ element: 'dash-checklist' }, { locale });
    expect(html === expected(form, { stylesheet: SHEET, post: '/api/submissions' })).toBe(true);
  });

  it.each(['element', 'edition', 'language', 'audience'])('takes nothing hostile as its %s', (name) => {
    const known = { element: 'dash-checklist', edition: 'kirklees', language: 'en' };
    // A space around it is nobody's attack; the shortcode is typed by hand.
    const hostile = HOSTILE.filter((value) => value !== 'dash-checklist ');
    const places = hostile.flatMap((value) =>
      (['block', 'shortcode'] as const).map((kind) => ({ kind, given: { ...known, [name]: value } })),
    );
    for (const { html, modules } of ask(places).shown) expect([html, modules]).toEqual(['', []]);
    for (const { html, modules } of ask(places, { canEdit: true }).shown) {
      expect(html).toMatch(MESSAGE);
      expect(html).toContain('allowed are');
      expect(html.length).toBeLessThan(1000);
      expect(modules).toEqual([]);
    }
  });

  it('takes no attribute that it does not know, and nothing that is no text', () => {
    const given = { element: 'merit-form', file: '../forms.json', post: 'https://other.example', exit: 'x' };
    expect(one(given).html).toBe(one({ element: 'merit-form' }).html);
    expect(one({ element: 'merit-form', edition: ['x'], language: null }, {}, 'block').html).toBe(
      one({ element: 'merit-form' }).html,
    );
    expect(one({}).html).toBe('');
  });

  it.each(['', 'http://other.example/', '//other.example/', 'javascript:alert(1)', '/a" onclick="b'])(
    'shows no form while submissions go nowhere: %s',
    (post) => {
      expect(one({ element: 'merit-form' }, { post })).toEqual({ html: '', modules: [] });
      expect(one({ element: 'merit-form' }, { post, canEdit: true }).html).toMatch(MESSAGE);
    },
  );

  it('keeps of the two settings what can be used alone', () => {
    const addresses = [
      '/api?x=1&y=2',
      'https://other.example/in',
      'http://other.example/',
      '//x',
      'javascript:1',
      '"',
    ];
    const { kept, fields } = ask([], { addresses, post: '"><b>' });
    expect(kept).toEqual({
      safeguarding_forms_post: ['/api?x=1&y=2', 'https://other.example/in', '', '', '', ''],
      safeguarding_forms_exit: ['', 'https://other.example/in', 'http://other.example/', '', '', ''],
    });
    expect(fields['safeguarding_forms_post']).toContain('value="&quot;&gt;&lt;b&gt;"');
  });

  it('makes a module of every script, with its hash, and touches no other', () => {
    const { modules, printed, untouched } = ask([]);
    const elements = Object.keys(modules).map((id) => id.replace('safeguarding-forms/', ''));
    expect(elements.pop()).toBe('post');
    expect([...elements].sort()).toEqual([...new Set(forms.map(({ element }) => element))].sort());
    for (const [index, element] of elements.entries()) {
      expect(modules[`safeguarding-forms/${element}`]).toBe(
        SHEET.replace('safeguarding-forms.css', `${element}.js`),
      );
      expect(printed[index]).toMatchObject({
        integrity: integrity[`${element}.js`],
        crossorigin: 'anonymous',
      });
    }
    expect(printed.at(-1)).not.toHaveProperty('integrity');
    expect(untouched).toEqual(['pre', ...elements]);
  });

  it('offers in the editor what there is', () => {
    const { editor } = ask([]);
    const script = readFileSync(join(assembled.folder, 'safeguarding-forms/block/editor.js'), 'utf8');
    const choices: { label: string; options: { value: string }[]; onChange: (value: string) => void }[] = [];
    const changes: object[] = [];
    let block: { edit: (props: object) => unknown; save: () => unknown } | undefined;
    const createElement = (type: unknown, props: (typeof choices)[number]): void => {
      if (type === 'SelectControl') choices.push(props);
    };
    const wp = {
      element: { createElement },
      components: { SelectControl: 'SelectControl', Placeholder: 'Placeholder' },
      blockEditor: { useBlockProps: () => ({}) },
      blocks: { registerBlockType: (_: string, given: typeof block) => (block = given) },
    };
    const window = { wp } as Record<string, unknown>;
    new Function('window', `${editor}\n${script}`)(window);
    block!.edit({
      attributes: { element: 'dash-checklist', edition: '', language: '', audience: '' },
      setAttributes: (change: object) => changes.push(change),
    });
    choices[0]!.options.sort((a, b) => (a.value < b.value ? -1 : 1));
    expect(choices.map(({ label, options }) => [label, options.map(({ value }) => value)])).toEqual([
      ['Form', ['', ...[...new Set(forms.map(({ element }) => element))].sort()]],
      [
        'Edition',
        ['', ...new Set(forms.flatMap((each) => (each.element === 'dash-checklist' ? [each.edition] : [])))],
      ],
      ['Language', ['', 'en', 'cy', 'ur']],
      ['To', ['', 'self']],
    ]);
    choices[0]!.onChange('marac-referral');
    expect(changes).toEqual([{ element: 'marac-referral', edition: '', audience: '' }]);
    expect(block!.save()).toBeNull();
  });
});
