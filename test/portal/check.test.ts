/** The page for the person at risk: what it holds and what not, and what the coordinator reads of what was sent there. */
import { join } from 'node:path';
import { catalogue } from '@safeguarding-forms/instruments';
import { createSubmission, verifySubmission, type SubmissionRecord } from '@safeguarding-forms/schemas';
import { beforeEach, describe, expect, it } from 'vitest';
import * as elements from '@safeguarding-forms/elements/server.js';
import { createApp, EXIT_URL } from '../../examples/council-portal/src/app.js';
import { formMarkup } from '../../examples/council-portal/src/form-markup.js';
import { LANGUAGES } from '../../examples/council-portal/src/languages.js';
import { openStore } from '../../examples/council-portal/src/store.js';
import { loadWording } from '../../examples/council-portal/src/wording.js';
import { temporaryFolder } from './temporary-folder.js';
import { integrity } from './sample-integrity.js';

const wordingOf = await loadWording(catalogue.listInstruments());
const markup = formMarkup(elements);
const languages = Object.keys(LANGUAGES) as (keyof typeof LANGUAGES)[];
const editions = elements.renderable.filter(({ audience }) => audience === 'self');
/** Nothing in a history may say this. */
const TELLING = /abus|risk|violen|dash|domestic|safe|refer|harm|danger|help|checklist/i;

let app: ReturnType<typeof createApp>;
let parts: Parameters<typeof createApp>[0];

beforeEach(() => {
  const folder = temporaryFolder();
  const store = openStore(join(folder, 'submissions.db'));
  const bundle = { directory: folder, integrity };
  parts = { store, verify: verifySubmission, catalogue, bundle, wordingOf, markup };
  app = createApp(parts);
  return () => store.close();
});

async function page(path: string, from = app): Promise<string> {
  const response = await from.request(path);
  expect(response.status, path).toBe(200);
  return response.text();
}

/** The element's own tag, and the form in it. */
const formIn = (text: string): { tag: string; form: string } => {
  const [, tag = '', form = ''] = /(<dash-checklist[^>]*>)(<template[^]*?<\/template>)?/.exec(text) ?? [];
  return { tag, form };
};

/** Tags and line breaks taken out: what is read. */
const plain = (html: string): string =>
  html
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

describe('the page for the person at risk', () => {
  it.each(languages)('holds the form to them, with a way out before the script: %s', async (lang) => {
    const text = await page(`/check?lang=${lang}`);
    const { dir, words } = LANGUAGES[lang];
    expect(text).toContain(`<html lang="${lang}" dir="${dir}">`);
    const { tag, form } = formIn(text);
    for (const attribute of [
      'audience="self"',
      `exit-url="${EXIT_URL}"`,
      'idle-timeout="10"',
      `lang="${lang}"`,
    ])
      expect(tag).toContain(attribute);
    expect(tag).not.toMatch(/guard-leaving|downloads|recipient-key|draft|name=/);
    expect(form).toMatch(new RegExp(`<a[^>]*part="exit"[^>]*href="${EXIT_URL}"`));
    expect(form).toContain('prefer-not-to-say');
    expect(text).toContain(words.check.privacy);
    expect(text).toContain(words.check.next);
  });

  it.each(languages)(
    'says nothing of what it is about in its title and address, and stays apart from the rest: %s',
    async (lang) => {
      const text = await page(`/check?lang=${lang}`);
      const { words } = LANGUAGES[lang];
      const [, title = ''] = /<title>([^<]*)<\/title>/.exec(text) ?? [];
      expect(title).toBe(`${words.check.pageTitle} – ${words.site}`);
      expect(words.check.pageTitle).not.toMatch(TELLING);
      const outside = text.replace(formIn(text).form, '');
      const links = [...outside.matchAll(/href="(\/[^"]*)"/g)].map(([, address = '']) => address);
      const others = links.filter((address) => !/^\/(assets|check\?|$|\?lang=)/.test(address));
      expect(others).toEqual([]);
      for (const address of links.filter((each) => each.startsWith('/check')))
        expect(address).not.toMatch(TELLING);
    },
  );

  it('keeps nothing, sets nothing, and tells nobody where a person came from', async () => {
    const { headers } = await app.request('/check');
    expect(headers.get('referrer-policy')).toBe('no-referrer');
    expect(headers.get('cache-control')).toBe('no-store');
    expect(headers.get('set-cookie')).toBeNull();
    expect(headers.get('content-security-policy')).toContain("default-src 'none'");
  });

  it('leads out to where the site says', async () => {
    const there = createApp({ ...parts, exitUrl: 'https://example.org/weather?a=1&b=2' });
    const { tag, form } = formIn(await page('/check', there));
    expect(tag).toContain('exit-url="https://example.org/weather?a=1&amp;b=2"');
    expect(form).toContain('href="https://example.org/weather?a=1&amp;b=2"');
  });

  it('lets the element say which editions there are, and stays to the person', async () => {
    const { tag, form } = formIn(await page('/check?edition=atlantis'));
    for (const attribute of ['audience="self"', 'exit-url="', 'idle-timeout="10"', 'edition="atlantis"'])
      expect(tag).toContain(attribute);
    expect(form).toBe('');
  });

  it.each(editions.filter(({ element }) => element === 'dash-checklist'))(
    'and a professional’s never take each other’s form: $edition $language',
    async ({ edition, language }) => {
      const self = formIn(await page(`/check?edition=${edition}&lang=${language}`));
      const theirs = formIn(await page(`/dash-checklist?edition=${edition}&lang=${language}`));
      expect(self.tag).toContain('audience="self"');
      expect(theirs.tag).not.toContain('audience');
      expect(self.form).toContain('prefer-not-to-say');
      expect(theirs.form).not.toContain('prefer-not-to-say');
      // What only a professional is asked.
      expect(theirs.form).toContain('data-item="judgement"');
      expect(self.form).not.toContain('data-item="judgement"');
    },
  );

  it('is no way to render a form that is for professionals alone as if it were the person’s', () => {
    const asked = {
      edition: undefined,
      language: 'en',
      lang: undefined,
      headingLevel: 1,
      loading: 'Loading',
    } as const;
    const given = String(markup({ ...asked, tag: 'marac-referral', audience: 'self' }));
    expect(given).toContain('<marac-referral heading-level="1" audience="self">');
    expect(given).not.toContain('<template');
    expect(String(markup({ ...asked, tag: 'merit-form', audience: 'self' }))).toContain('<template');
  });

  it.each(languages)(
    'is linked from home, apart from what professionals do, and from nowhere else: %s',
    async (lang) => {
      const home = await page(`/?lang=${lang}`);
      expect(home.match(new RegExp(`href="/check\\?lang=${lang}"`, 'g'))).toHaveLength(1);
      const [, ways = ''] = /<ul class="ways">([^]*?)<\/ul>/.exec(home) ?? [];
      expect(ways).toContain('/start/risk');
      for (const text of [
        ways,
        await page('/start/risk'),
        await page('/pathway'),
        await page('/tools?area=sefton'),
      ])
        expect(text).not.toContain('/check');
    },
  );
});

describe('what the person at risk sent', () => {
  const sentWith = (yes: number, of: number, audience: 'self' | 'professional' = 'self'): SubmissionRecord =>
    createSubmission({
      id: 'dash',
      edition: 'cleveland',
      language: 'en',
      audience,
      startedAt: '2024-01-02T10:00:00.000Z',
      answers: {
        ...Object.fromEntries(
          Array.from({ length: of }, (_, at) => [`q${at + 1}`, { answer: at < yes ? 'yes' : 'no' }]),
        ),
        ...(audience === 'professional' && { whyMarac: 'Sample reason' }),
      },
    });

  async function read(
    submission: SubmissionRecord,
  ): Promise<{ listed: string; result: string; shown: string }> {
    const sent = await app.request('/api/submissions', {
      method: 'POST',
      body: JSON.stringify(submission),
      headers: { 'content-type': 'application/json' },
    });
    expect(sent.status).toBe(201);
    const [, row = ''] = /<td data-label="Result">([^]*?)<\/td>/.exec(await page('/submissions')) ?? [];
    const [shown = ''] = (await page(`/submissions/${submission.submissionId}`)).split('<h2 id="json"');
    const [result = ''] = shown.split('About this submission');
    return { listed: plain(row), result: plain(result), shown: plain(shown) };
  }

  it('is listed as open while it is, with no level and nothing called low', async () => {
    const { listed, result } = await read(sentWith(1, 2));
    expect(listed).toBe('Open Filled in by the person What is not answered is not known, and not low');
    expect(result).toContain('Assessment Open: filled in by the person, alone.');
    expect(result).toContain('Open answers could raise it to High');
    expect(result).not.toMatch(/ Level /);
  });

  it('stands out as soon as it leads to a referral, open or not', async () => {
    const open = await read(sentWith(14, 14));
    expect(open.listed).toMatch(/^Open Filled in by the person By the answers so far: Refer to MARAC/);
    expect(open.listed).not.toMatch(/\bHigh\b(?!-)/);
    expect(open.result).toContain('Outcome Refer to MARAC');
    expect(open.result).not.toMatch(/ Level /);
    expect(await page('/submissions')).toMatch(/data-outcome="refer"\s*>Open</);
  });

  it('is no assessment when everything is answered either, unlike a professional’s', async () => {
    const { listed, result } = await read(sentWith(15, 27));
    expect(listed).toMatch(/^Not assessed Filled in by the person By the answers: Refer to MARAC/);
    expect(result).toContain('Level by the answers alone High');
    const theirs = await read(sentWith(15, 27, 'professional'));
    expect(theirs.listed).toMatch(/^High Refer to MARAC/);
    expect(theirs.result).toContain('Level High');
    expect(theirs.result).not.toContain('Assessment');
  });

  it('is read in the words that the person was asked in', async () => {
    const { shown } = await read(sentWith(3, 4));
    expect(shown).toContain('Are you afraid that you will be hurt again, or afraid of something else?');
    expect(shown).toContain('Audience The person, alone.');
  });
});
