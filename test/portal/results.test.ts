/** What a coordinator reads of results that are no score: routes, grids, and forms that decide nothing. */
import { join } from 'node:path';
import { catalogue } from '@safeguarding-forms/instruments';
import { verifySubmission, type SubmissionRecord } from '@safeguarding-forms/schemas';
import { beforeEach, describe, expect, it } from 'vitest';
import * as elements from '@safeguarding-forms/elements/server.js';
import { createApp } from '../../examples/council-portal/src/app.js';
import { formMarkup } from '../../examples/council-portal/src/form-markup.js';
import { openStore } from '../../examples/council-portal/src/store.js';
import { loadWording } from '../../examples/council-portal/src/wording.js';
import { checklist, decision, referral, research, screening, seftonTool, severityGrid } from './case.js';
import { temporaryFolder } from './temporary-folder.js';
import { integrity } from './sample-integrity.js';

const wordingOf = await loadWording(catalogue.listInstruments());
const markup = formMarkup(elements);

let app: ReturnType<typeof createApp>;

beforeEach(() => {
  const folder = temporaryFolder();
  const store = openStore(join(folder, 'submissions.db'));
  const bundle = { directory: folder, integrity };
  app = createApp({ store, verify: verifySubmission, catalogue, bundle, wordingOf, markup });
  return () => store.close();
});

/** Tags and line breaks taken out: what is read. */
const plain = (html: string): string =>
  html
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

/** The terms of the result of a submission that was sent to the portal, and its row of the list by column. */
async function read(submission: SubmissionRecord): Promise<Record<'result' | 'row', Record<string, string>>> {
  const sent = await app.request('/api/submissions', {
    method: 'POST',
    body: JSON.stringify(submission),
    headers: { 'content-type': 'application/json' },
  });
  expect(sent.status).toBe(201);
  const page = await (await app.request(`/submissions/${submission.submissionId}`)).text();
  const [result = ''] = page.split('About this submission');
  const terms = [...result.matchAll(/<dt>([^<]*)<\/dt>\s*<dd>([^]*?)<\/dd>/g)];
  const list = await (await app.request('/submissions')).text();
  const cells = [...list.matchAll(/<td data-label="(\w+)">([^]*?)<\/td>/g)];
  const worded = (pairs: RegExpMatchArray[]): Record<string, string> =>
    Object.fromEntries(pairs.map(([, name, html = '']) => [name, plain(html)]));
  return { result: worded(terms), row: worded(cells) };
}

describe('a route', () => {
  it('is read with its level, its basis and each question on the way with its answer', async () => {
    const answers = { abuseInLastMonth: 'yes', maracRepeat: 'no', meetsThreshold: 'yes' };
    const { result, row } = await read(decision(answers, { riskAssessment: seftonTool(10) }));
    expect(result).toEqual({
      Level: 'Very high',
      Outcome: 'Refer to MARAC',
      Basis: 'The score reaches the highest band',
      // What the risk tool flags goes on with the chart.
      Flags: expect.stringContaining('advocacy team'),
      Path: expect.stringMatching(
        /^Has there been abuse within the last month\? Yes .+12 months\? No .+risk tool\? Yes$/,
      ),
    });
    expect(row).toMatchObject({
      Form: 'When to refer to MARAC',
      Area: 'Sefton',
      Result: 'Very high Refer to MARAC The score reaches the highest band',
    });
  });

  it('that has no level and no basis is read without them', async () => {
    const answers = {
      abuseInLastMonth: 'no',
      maracRepeat: 'no',
      meetsThreshold: 'not-possible',
      lifeThreatening: 'no',
      escalating: 'no',
      extremeHarm: 'no',
    };
    const { result, row } = await read(decision(answers));
    expect(Object.keys(result)).toEqual(['Outcome', 'Path']);
    expect(result.Path).toContain('The risk tool could not be filled in');
    expect(row.Result).toBe('Talk to your MARAC representative');
  });

  it('is read with the category as it was offered, and never as a count', async () => {
    const { result, row } = await read(screening());
    expect(Object.keys(result)).toEqual(['Category', 'Outcome', 'Path']);
    expect(result.Category).toBe('Category 3: other dangerous offender');
    expect(result.Outcome).toBe('Refer to MAPPA: level 2 suggested');
    expect(row.Result).toBe(result.Outcome);
  });
});

describe('a grid', () => {
  const classification = { seriousness: 'very-high', protection: 'low', imminence: 'medium', victim: 'high' };

  it('is read table by table, the gravest of each first', async () => {
    const { result, row } = await read(severityGrid(classification));
    expect(result['Levels of violence and abuse']).toBe(
      'The highest counts: High Physical violence: Increased Sexual abuse: None Harassment or stalking: High Emotional abuse: Standard',
    );
    expect(result['Risk classification']).toMatch(
      /^The highest counts: Very high How serious.+: Very high The risk, given what protects.+: Low/,
    );
    expect(result.Outcome).toBe('None: this form informs and does not decide');
    expect(row.Result).toBe('Levels of violence and abuse: High Risk classification: Very high');
  });

  it('is read without the table that was left out', async () => {
    const { result, row } = await read(severityGrid());
    expect(Object.keys(result)).toEqual(['Levels of violence and abuse', 'Outcome']);
    expect(row.Result).toBe('Levels of violence and abuse: High');
  });

  it('is shown where it is attached to a referral', async () => {
    const whole = referral({ riskAssessment: checklist(15), severityGrid: severityGrid() });
    await read(whole);
    const page = await (await app.request(`/submissions/${whole.submissionId}`)).text();
    const [, attached = ''] = page.split('Attached: Severity of abuse grid</h2>');
    expect(page).toContain('href="#attached-severityGrid"');
    expect(plain(attached)).toMatch(/^Result Levels of violence and abuse The highest counts: High Physical/);
  });
});

describe('a form that decides nothing', () => {
  it('says so, and stands in the list', async () => {
    const { result, row } = await read(research());
    expect(result).toEqual({ Outcome: 'None: this form informs and does not decide' });
    expect(row).toMatchObject({
      Form: 'Research for MARAC',
      Area: 'Sefton',
      Result: 'For information: it decides nothing',
    });
  });
});
