/** A severity grid that goes along with a referral: verified, shown in short, sent, and printed in full. */
import '@safeguarding-forms/elements/marac-referral.js';
import { createSubmission, type SubmissionRecord } from '@safeguarding-forms/schemas';
import { expect } from '@open-wc/testing';
import { readyToPrint } from '../support/element-print.js';
import { referral, type Referral } from '../support/assessment.js';
import { consoleLines } from '../support/element-events.js';
import { partOf, partsOf, pressButton } from '../support/element-form.js';
import { openStep } from '../support/element-record.js';
import { shown } from '../support/element-seen.js';
import { issuesOf } from '../support/issues-of.js';

const grid = createSubmission({
  ...{ id: 'severity-grid', edition: 'cleveland', language: 'en', audience: 'professional' },
  startedAt: '2025-01-15T10:00:00.000Z',
  answers: {
    victimName: 'Example Person',
    assessmentDate: '2025-01-14',
    physical: 'increased',
    sexual: 'none',
    harassment: 'high',
    emotional: 'standard',
    comments: 'Example comment on the levels',
  },
});

/** The section of the referral in which the grid has its place. */
const placeOf = (form: Referral): string =>
  form.shadowRoot!.querySelector<HTMLElement>('[data-item=severityGrid]')!.closest<HTMLElement>('section')!
    .dataset.section!;

async function withGrid(given: unknown = grid, area = 'norfolk'): Promise<Referral> {
  const form = await referral({}, undefined, area);
  form.severityGrid = given as SubmissionRecord;
  await form.updateComplete;
  return form;
}

describe('a grid in a referral', () => {
  const errors = consoleLines('error');
  afterEach(() => {
    window.dispatchEvent(new Event('afterprint'));
  });

  it('is taken by Norfolk, shown in short, and taken out by the person', async () => {
    const form = await withGrid();
    expect(form.severityGrid).to.deep.equal(grid);
    await openStep(form, placeOf(form));
    const summary = shown(partOf(form, 'attached'));
    for (const part of ['Severity', 'Example Person', 'Level High']) expect(summary).to.contain(part);
    expect(summary).not.to.match(/undefined|null|\[object/);
    await pressButton(form, 'detach');
    expect(form.severityGrid).to.equal(null);
    expect(partsOf(form, 'attached')).to.have.length(0);
    expect(errors).to.deep.equal([]);
  });

  it('travels whole in the submission', async () => {
    const file = new URL('../payloads/marac-referral.norfolk.1.0.0.severity-grid.json', import.meta.url);
    const { answers, attachments } = (await (await fetch(file)).json()) as SubmissionRecord;
    const form = await referral({}, attachments!.riskAssessment, 'norfolk');
    form.value = answers as Referral['value'];
    form.severityGrid = attachments!.severityGrid!;
    await form.updateComplete;
    const submission = await form.submit();
    expect(submission?.attachments).to.deep.equal(attachments);
    expect(issuesOf(JSON.parse(JSON.stringify(submission)))).to.deep.equal([]);
  });

  for (const [what, given, area] of [
    ['whose result was tampered with', { ...grid, result: { ...grid.result, overall: 'none' } }, 'norfolk'],
    [
      'whose answers were tampered with',
      { ...grid, answers: { ...grid.answers, physical: 'high' } },
      'norfolk',
    ],
    ['in an area that takes none', grid, 'kirklees'],
  ] as const)
    it(`${what} is refused`, async () => {
      const form = await withGrid(given, area);
      expect(form.severityGrid).to.equal(null);
      expect(errors).to.have.length(1);
      expect(errors[0]).to.contain('severityGrid').and.not.to.contain('Example');
    });

  for (const [lang, ours] of [
    ['en', 'Harassment or stalking'],
    ['ur', 'ہراساں'],
  ] as const)
    it(`is printed in full, in the language of the referral: ${lang}`, async () => {
      const form = await referral({}, undefined, 'norfolk');
      form.lang = lang;
      form.severityGrid = grid;
      await form.updateComplete;
      await readyToPrint(form);
      window.dispatchEvent(new Event('beforeprint'));
      const attached = form.shadowRoot!.querySelector<HTMLElement>('.paper .attachment')!;
      expect(attached.lang).to.equal(lang);
      const text = attached.textContent.replace(/\s+/g, ' ');
      for (const part of ['Example Person', '14/01/2025', 'Example comment on the levels', ours])
        expect(text).to.contain(part);
      if (lang !== 'en') return;
      const read = (id: string): string =>
        shown(attached.querySelector<HTMLElement>(`[data-review=${id}] dd`)!);
      expect([read('harassment'), read('sexual'), read('victim')]).to.deep.equal([
        'High',
        'None',
        'Not answered',
      ]);
    });
});
