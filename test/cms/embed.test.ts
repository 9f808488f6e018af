/** `embed`: what it prints is what a page needs, and nothing in it is wrong by a sign. */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { fileOptions, NEUTRAL_EXIT } from '@safeguarding-forms/elements/internal/prerender/built-file.js';
import { renderForm, renderable } from '@safeguarding-forms/elements/server.js';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../architecture/source-files.js';
import { hashOf, integrity } from './cdn.js';
import { elementsCommand, embedded } from './embed-command.js';

const elements = [...new Set(renderable.map(({ element }) => element)), 'safeguarding-form'];
const optionsOf = (element: string): Record<string, string> =>
  element === 'safeguarding-form' ? { element, instrument: 'dash' } : { element };

const sources = (policy: string, directive: string): string[] =>
  new RegExp(`[:;] ${directive} ([^;]*)`).exec(policy)![1]!.trim().split(' ');
const sha256 = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
/** The texts of the scripts that stand in a page itself. */
const inlineScripts = (html: string): string[] =>
  [...html.matchAll(/<script type="(?:importmap|module)">([^]*?)<\/script>/g)].map(([, text = '']) => text);

describe.each(elements)('embed --element %s', (element) => {
  it('has the hash of every script in the page in its policy, and of nothing else', async () => {
    const all = await embedded(optionsOf(element));
    const policy = await embedded({ ...optionsOf(element), part: 'policy' });
    expect(all.startsWith(policy)).toBe(true);
    const scripts = inlineScripts(all);
    expect(scripts).toHaveLength(2);
    expect(sources(policy, 'script-src')).toEqual(["'self'", ...scripts.map(sha256)]);
    expect(policy).not.toContain('unsafe');
  });

  it('maps every address that a form can load later to the hash that its file has', async () => {
    const head = await embedded({ ...optionsOf(element), part: 'head' });
    const map = JSON.parse(inlineScripts(head)[0]!) as { integrity: Record<string, string> };
    expect(Object.keys(map)).toEqual(['integrity']);
    const later = Object.keys(integrity).filter(
      (address) => /^[a-z]/.test(address) && (address.includes('?') || `${address}?again=1` in integrity),
    );
    expect(Object.keys(map.integrity)).toEqual(later.map((address) => `/cdn/${address}`));
    expect(later.length).toBeGreaterThan(400);
    const real = new Map(
      later.map((address) => address.replace(/\?.*/, '')).map((file) => [file, hashOf(file)]),
    );
    for (const [address, hash] of Object.entries(map.integrity))
      expect(hash).toBe(real.get(address.replace(/^\/cdn\/|\?.*/g, '')));
  });

  it('loads the element’s script, and no other that is not its own', async () => {
    const head = await embedded({ ...optionsOf(element), part: 'head' });
    expect([...head.matchAll(/<script[^>]* src=[^>]*>/g)].map(([tag]) => tag)).toEqual([
      `<script type="module" src="/cdn/${element}.js" integrity="${hashOf(`${element}.js`)}" crossorigin="anonymous">`,
    ]);
  });
});

it('prints every form as it is rendered', async () => {
  for (const form of renderable) {
    const body = await embedded({ ...form, part: 'body' });
    const html = renderForm({
      ...fileOptions(form),
      stylesheet: '/cdn/safeguarding-forms.css',
      stylesheetIntegrity: hashOf('safeguarding-forms.css'),
    });
    expect(body === `${html}\n`, Object.values(form).join(' ')).toBe(true);
  }
});

describe('embed', () => {
  it('prints each part alone as it stands among all', async () => {
    const all = await embedded({ element: 'merit-form' });
    for (const part of ['policy', 'head', 'body', 'script'])
      expect(all).toContain(await embedded({ element: 'merit-form', part }));
  });

  it('names another origin in the policy, for what is loaded and for what is posted', async () => {
    const given = {
      element: 'merit-form',
      base: 'https://cdn.example.org/forms',
      post: 'https://in.example.org/new',
    };
    const policy = await embedded({ ...given, part: 'policy' });
    expect(sources(policy, 'script-src')[0]).toBe('https://cdn.example.org/forms/');
    expect(sources(policy, 'style-src')).toEqual(['https://cdn.example.org/forms/']);
    expect(sources(policy, 'connect-src')).toEqual(['https://in.example.org/new']);
    const all = await embedded(given);
    expect(all).not.toMatch(/"\/cdn\//);
    expect(all).toContain('src="https://cdn.example.org/forms/merit-form.js"');
    expect(all).toContain('href="https://cdn.example.org/forms/safeguarding-forms.css"');
    expect(all).toContain('fetch("https://in.example.org/new"');
  });

  it('leaves nobody at risk without a way out, and lets the page it leads to learn nothing', async () => {
    const self = { element: 'dash-checklist', audience: 'self' };
    expect(await embedded(self)).toContain(`exit-url="${NEUTRAL_EXIT}"`);
    const own = await embedded({ ...self, 'exit-url': 'https://www.example.org/weather' });
    expect(own).toContain('exit-url="https://www.example.org/weather"');
    expect(own).not.toContain(NEUTRAL_EXIT);
    expect(own).toContain('<meta name="referrer" content="no-referrer">');
    expect(await embedded({ element: 'dash-checklist' })).not.toContain('exit-url');
  });

  it('has a script that says nothing to the console and keeps nothing', async () => {
    const script = await embedded({ element: 'merit-form', part: 'script' });
    expect(script).not.toMatch(/console|[sS]torage|cookie|location|indexedDB/);
    expect(script.match(/fetch\(/g)).toHaveLength(1);
  });

  it.each<[string, string, RegExp]>([
    ['element', 'no-form', /"no-form"; allowed are dash-checklist, .*merit-form/],
    ['edition', 'nowhere', /edition "nowhere"; allowed are cleveland, kirklees/],
    ['language', 'pl', /language "pl"; allowed are en, cy, ur/],
    ['audience', 'anybody', /audience "anybody"; allowed are professional, self/],
    ['heading-level', '7', /"7"; allowed are 1, 2, 3, 4, 5/],
    ['exit-url', 'javascript:alert(1)', /"javascript:alert\(1\)".*http or https/],
    ['part', 'tail', /"tail"; allowed are all, policy, head, body, script/],
    ['base', '//cdn.example.org/', /--base is .*allowed is a path/],
    ['base', 'http://cdn.example.org/', /--base is .*https/],
    ['base', '/cdn"><script>/', /--base is .*allowed is a path/],
    ['post', "https://x.example/; script-src 'unsafe-inline'", /--post is .*allowed is a path/],
    ['post', 'https://user:pass@x.example/', /--post is .*allowed is a path/],
    ['post', '/api\r\nset-cookie:a=b', /--post is .*allowed is a path/],
  ])('refuses --%s %s, and says what is allowed', async (option, value, message) => {
    const parameters = ['--element', 'dash-checklist', `--${option}`, value];
    const { code, out, error } = await elementsCommand('embed', ...parameters);
    expect([code, out]).toEqual([2, '']);
    expect(error).toMatch(message);
  });

  it('names the instruments where the element shows any', async () => {
    const { code, error } = await elementsCommand(
      'embed',
      '--element',
      'safeguarding-form',
      '--instrument',
      'none',
    );
    expect(code).toBe(2);
    expect(error).toMatch(/instrument "none"; allowed are dash, merit/);
  });

  it.each([[[]], [['embed']], [['embed', 'more']], [['embed', '--form', 'x']]])(
    'says how it is called: %j',
    async (parameters) => {
      const { code, out, error } = await elementsCommand(...parameters);
      expect([code, out]).toEqual([2, '']);
      expect(error).toContain('safeguarding-forms-elements embed --element TAG');
    },
  );

  it('is what the command of the package runs', () => {
    const bin = join(ROOT, 'packages/elements/bin/safeguarding-forms-elements.js');
    expect(execFileSync(process.execPath, [bin, '--help'], { encoding: 'utf8' })).toContain('--exit-url');
    const policy = execFileSync(
      process.execPath,
      [bin, 'embed', '--element', 'merit-form', '--part', 'policy'],
      {
        encoding: 'utf8',
      },
    );
    expect(policy).toMatch(/^Content-Security-Policy: default-src 'none'; .*\n$/);
  });
});
