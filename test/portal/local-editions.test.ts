/** Editions of areas in the portal: from a folder, shown as data, taken in, read by the coordinator; a wrong one stops it. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createVerifier, type SubmissionRecord } from '@safeguarding-forms/schemas';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { jsonForPage, readEditions } from '../../examples/council-portal/src/local-editions.js';
import type { Loose } from '../support/edition-file.js';
import { ROOT } from '../architecture/source-files.js';
import { startPortal, type PortalProcess } from './portal-process.js';
import { temporaryFolder } from './temporary-folder.js';

const EXAMPLES = join(ROOT, 'examples/editions');
const borough = JSON.parse(readFileSync(join(EXAMPLES, 'example-borough.edition.json'), 'utf8')) as Loose;

function submissionOf(file: Loose): SubmissionRecord {
  const [, , nine] = file.vectors;
  const { answers } = nine;
  return createVerifier({ editions: [file] }).createSubmission({
    id: 'dash',
    edition: 'example-borough',
    answers,
    language: 'en',
    audience: 'professional',
    startedAt: '2026-01-15T09:00:00.000Z',
  });
}

describe('the portal with a folder of edition files', () => {
  let portal: PortalProcess;
  beforeAll(async () => {
    portal = await startPortal();
  });
  afterAll(() => portal.stop('SIGTERM'));

  const page = async (path: string): Promise<string> => (await fetch(`${portal.url}${path}`)).text();
  const post = (submission: unknown): Promise<Response> =>
    fetch(`${portal.url}/api/submissions`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(submission),
    });

  it('offers the edition, and puts its file into the form as data', async () => {
    expect(await page('/dash-checklist')).toContain('edition=example-borough');
    const text = await page('/dash-checklist?edition=example-borough');
    const [, block = ''] =
      /<script type="application\/json" slot="edition">(.*?)<\/script>/s.exec(text) ?? [];
    expect(JSON.parse(block)).toEqual(borough);
    expect(text).toContain('<dash-checklist');
    expect(await page('/dash-checklist?edition=kirklees')).not.toContain('slot="edition"');
  });

  it('takes a submission of it, and shows the coordinator the borough’s own words', async () => {
    const answer = await post(submissionOf(borough));
    expect(answer.status).toBe(201);
    const list = await page('/submissions');
    expect(list).toContain('Risk checklist, Example Borough');
    const [, link = ''] = /href="(\/submissions\/[^"]+)"/.exec(list) ?? [];
    const shown = await page(link);
    expect(shown).toContain('hold your papers');
  });

  it('refuses one that was made with another file of the same name', async () => {
    const other = structuredClone(borough);
    other.scoring.thresholds = [0, 5, 14];
    const answer = await post(submissionOf(other));
    expect(answer.status).toBe(400);
    expect(await answer.json()).toMatchObject({
      issues: [{ path: 'instrument.sha256', code: 'edition-mismatch' }],
    });
  });
});

it('a wrong file stops the portal, and is told by name and place', () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'a.edition.json'), JSON.stringify({ ...borough, version: 'one' }));
  expect(() => readEditions(folder)).toThrow(/a\.edition\.json is wrong:\nversion: "one" is no version/);
});

it('what stands in a file can end no block of data', () => {
  const hostile = { title: '</script><script>alert(1)</script><!--' };
  expect(jsonForPage(hostile)).not.toContain('<');
  expect(JSON.parse(jsonForPage(hostile))).toEqual(hostile);
});
