/** What a coordinator reads of referrals and sharing records, and of what is attached to them. */
import { join } from 'node:path';
import { catalogue } from '@safeguarding-forms/instruments';
import { verifySubmission, type SubmissionRecord } from '@safeguarding-forms/schemas';
import { beforeEach, describe, expect, it } from 'vitest';
import * as elements from '@safeguarding-forms/elements/server.js';
import { createApp } from '../../examples/council-portal/src/app.js';
import { formMarkup } from '../../examples/council-portal/src/form-markup.js';
import { pathWords } from '../../examples/council-portal/src/pages/path-words.js';
import { resultFacts } from '../../examples/council-portal/src/pages/result-facts.js';
import { openStore, type Store } from '../../examples/council-portal/src/store.js';
import { loadWording } from '../../examples/council-portal/src/wording.js';
import { checklist, referral, sharingRecord } from './case.js';
import { temporaryFolder } from './temporary-folder.js';
import { integrity } from './sample-integrity.js';

const wordingOf = await loadWording(catalogue.listInstruments());
const markup = formMarkup(elements);

let store: Store;
let app: ReturnType<typeof createApp>;

beforeEach(() => {
  const folder = temporaryFolder();
  store = openStore(join(folder, 'submissions.db'));
  app = createApp({
    store,
    verify: verifySubmission,
    catalogue,
    bundle: { directory: folder, integrity },
    wordingOf,
    markup,
  });
  return () => store.close();
});

const post = (submission: unknown) =>
  app.request('/api/submissions', {
    method: 'POST',
    body: JSON.stringify(submission),
    headers: { 'content-type': 'application/json' },
  });

/** The page of a submission that was sent to the portal, without the stored JSON at its end. */
async function shown(submission: SubmissionRecord): Promise<string> {
  expect((await post(submission)).status).toBe(201);
  const response = await app.request(`/submissions/${submission.submissionId}`);
  expect(response.status).toBe(200);
  const [page = ''] = (await response.text()).split('<h2 id="json"');
  return page;
}

const headings = (page: string): string[] =>
  [...page.matchAll(/<h(\d)[^>]*>([^<]*)</g)].map(([, level, text]) => `${level} ${text}`);

describe('a referral with attachments', () => {
  it('is shown with each of them in full, nested ones too', async () => {
    const riskAssessment = checklist(15);
    const page = await shown(referral({ riskAssessment, sharingRecord: sharingRecord({ riskAssessment }) }));
    const outline = headings(page);
    for (const [name, level] of [
      ['Record of sharing without consent', 2],
      ['Risk assessment', 2],
      ['Risk assessment', 3],
    ] as const) {
      const at = outline.indexOf(`${level} Attached: ${name}`);
      expect(at, `${level} ${name}`).toBeGreaterThan(0);
      expect(outline.slice(at + 1, at + 4)).toEqual(
        ['Result', 'About this submission', 'Answers'].map((part) => `${level + 1} ${part}`),
      );
    }
    expect(page.match(/>High</g)).toHaveLength(2);
    expect(page.match(/yes 15, no 12/g)).toHaveLength(2);
    expect(page).toContain('UK GDPR, version 1.0.0');
    const links = [...page.matchAll(/href="#(attached-[^"]+)"/g)].map(([, id]) => id);
    expect(links).toEqual([
      'attached-sharingRecord',
      'attached-riskAssessment',
      'attached-sharingRecord-riskAssessment',
    ]);
    for (const id of links) expect(page.match(new RegExp(`id="${id}"`, 'g'))).toHaveLength(1);
  });

  it('is shown with rows, choices, confirmations and dates in words, and escaped', async () => {
    const page = await shown(referral({ riskAssessment: checklist(15) }));
    expect(page).toContain('Child or dependant 1');
    expect(page).toContain('Child or dependant 2');
    expect(page).toContain('Example &lt;b&gt;Second&lt;/b&gt; Child');
    expect(page).toContain('7 June 2015');
    expect(page).toMatch(/<dd>Female<\/dd>/);
    expect(page).toMatch(/<ul>\s*<li>[^<]{5,}<\/li><li>Professional judgement<\/li>\s*<\/ul>/);
    expect(page).toMatch(/<dt>I answer every question as fully as I can<\/dt>\s*<dd>Yes<\/dd>/);
    expect(page).not.toMatch(/object Object|undefined|>true</);
  });

  it('is refused when an attachment was tampered with', async () => {
    const whole = referral({ riskAssessment: checklist(15) });
    const tampered = JSON.parse(JSON.stringify(whole));
    tampered.attachments.riskAssessment.answers.q27 = { answer: 'yes' };
    const response = await post(tampered);
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({
      issues: [{ path: 'attachments.riskAssessment', code: 'bad-attachment' }],
    });
    expect(store.list({ limit: 1 }).total).toBe(0);
  });
});

describe('a record', () => {
  it('of sharing is shown in words, alone or with its risk assessment', async () => {
    const page = await shown(sharingRecord());
    expect(page).toMatch(/<dt>Outcome<\/dt>\s*<dd>\s*<strong[^>]*>Complete<\/strong>\s*<\/dd>/);
    expect(page).toContain('A public task');
    expect(page).toContain('Sample &lt;i&gt;advice&lt;/i&gt;');
    expect(page).not.toContain('Attached');
    expect(await shown(sharingRecord({ riskAssessment: checklist(3) }))).toContain(
      'Attached: Risk assessment',
    );
  });

  it('stands in the list with its outcome, though it has no level', async () => {
    await post(sharingRecord());
    await post(referral({ riskAssessment: checklist(15) }));
    const list = await (await app.request('/submissions')).text();
    const rows = [...list.matchAll(/<tr[^>]*>([^]*?)<\/tr>/g)].map(([, row = '']) => row);
    expect(rows[1]).toMatch(
      /data-label="Result"><strong class="tag mark" data-outcome="refer"\s*>Refer to MARAC</,
    );
    expect(rows[1]).toMatch(/<span class="hint">[^<]+; Professional judgement</);
    expect(rows[2]).toMatch(
      /data-label="Result"><strong class="tag mark" data-outcome="complete"\s*>Complete</,
    );
    expect(rows[2]).toMatch(/data-label="Area">–</);
    expect(rows[2]).toContain('UK GDPR');
  });

  it('says what is missing and what it cannot be defended without, in words', () => {
    const form = { id: 'share-without-consent', edition: 'uk-gdpr' };
    const words = wordingOf(form);
    const weaknesses = ['no-ground', 'no-balancing', 'no-consultation', 'no-review-date'];
    const missing = ['legalGrounds', 'peopleAtRisk[1].who'];
    const text = String(
      resultFacts(catalogue.getInstrument(form.id, form.edition), words, {
        kind: 'record',
        missing,
        weaknesses,
        flags: [],
        outcome: 'incomplete',
      }),
    );
    for (const code of [...weaknesses, ...missing]) expect(text).not.toContain(code);
    expect(text.match(/<li>[A-Z]/g)).toHaveLength(weaknesses.length + missing.length);
    expect(pathWords(words, 'peopleAtRisk[1].who')).toMatch(/ 2: /);
    expect(pathWords(words, 'unheardOf')).toBe('unheardOf');
  });

  it('has its flags in words', () => {
    const definition = catalogue.getInstrument('marac-referral', 'liverpool');
    const result = { kind: 'record', flags: ['closed-session'], outcome: 'refer' };
    const facts = resultFacts(definition, wordingOf(definition), result);
    expect(String(facts)).toMatch(/<dt>Flags<\/dt>\s*<dd>[A-Z][^<]+<\/dd>/);
    expect(String(facts)).not.toContain('closed-session');
  });
});
