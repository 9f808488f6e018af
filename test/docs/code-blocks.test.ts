/** Every script in the README and in the pages compiles as a host's own; those of packages are in `package-readmes.test.ts`. */
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../architecture/source-files.js';
import { diagnose, RESOLUTIONS } from './compile.js';
import { blocksOf, pages } from './pages.js';

const scripts = blocksOf(pages, 'js', 'ts');

/** What stands on the host's own page or server, and is no part of the block. */
const HOSTS_OWN = `
import type { Submission } from '@safeguarding-forms/schemas';
import type { InstrumentAnswers } from '@safeguarding-forms/instruments';
import type { DashChecklist, MaracReferral } from '@safeguarding-forms/elements/classes.js';
declare global {
  const form: DashChecklist;
  const referral: MaracReferral;
  const submission: Submission;
  const answers: InstrumentAnswers<'marac-referral', 'cleveland'>;
  const body: unknown;
  const editionFile: unknown;
  function respond(status: number, body: unknown): void;
  function store(submission: Submission): void;
  function token(): Promise<string>;
  /** Of the file for engines inside other programs. */
  const SafeguardingForms: { verifySubmission(text: string): object };
  const text: string;
}
`;

/** Files as they would stand in a project beside the packages. */
const inProject = (codes: readonly { readonly name: string; readonly code: string }[]): Map<string, string> =>
  new Map([
    [join(ROOT, 'test/docs/hosts-own.ts'), HOSTS_OWN],
    ...codes.map(({ name, code }) => [join(ROOT, 'test/docs', name), code] as const),
  ]);

describe('the scripts', () => {
  it('stand in the README and in many pages', () => {
    expect(new Set(scripts.map(({ page }) => page)).size).toBeGreaterThanOrEqual(10);
    expect(scripts.length).toBeGreaterThanOrEqual(18);
  });

  describe.each(Object.entries(RESOLUTIONS))('for %s', (_, resolution) => {
    it('compile', { timeout: 120_000 }, () => {
      const codes = scripts.map(({ name, language, code }) => ({
        name: `${name.replace(/\W+/g, '-')}.${language}`,
        code,
      }));
      expect(diagnose(inProject(codes), resolution)).toEqual([]);
    });

    it('have types that refuse what is wrong, and narrow what is known', { timeout: 120_000 }, () => {
      const right = `
        import { isSubmissionOf } from '@safeguarding-forms/schemas';
        document.addEventListener('sf-error', (event) => event.detail.code.length);
        window.addEventListener('sf-error', (event) => event.detail.code.length);
        document.addEventListener('sf-submit', (event) => event.waitUntil(Promise.resolve()));
        window.addEventListener('sf-submit', (event) => event.waitUntil(Promise.resolve()));
        document.body.addEventListener('sf-result', (event) => event.detail.complete);
        document.body.attachShadow({ mode: 'open' }).addEventListener('sf-answer', (event) => event.detail.itemId);
        document.querySelector('dash-checklist')!.addEventListener('sf-invalid', (event) => event.detail.errors);
        form.edition = 'sefton-hate';
        referral.area = 'norfolk';
        document.addEventListener('sf-submit', ({ detail }) => {
          if (!isSubmissionOf(detail, 'dash', 'kirklees')) return;
          const kill: readonly string[] | undefined = detail.answers.q3?.selected;
          const count: number = detail.result.yes;
          void [kill, count];
        });`;
      expect(diagnose(inProject([{ name: 'right.ts', code: right }]), resolution)).toEqual([]);
      const wrong = [
        `form.edition = 'norfolk';`,
        `referral.area = 'teesside';`,
        `import { isSubmissionOf } from '@safeguarding-forms/schemas'; isSubmissionOf(submission, 'dash', 'norfolk');`,
        `document.addEventListener('sf-answer', (event) => event.waitUntil(Promise.resolve()));`,
      ].map((code, index) => ({ name: `wrong-${index}.ts`, code }));
      const said = diagnose(inProject(wrong), resolution);
      for (const { name } of wrong)
        expect(
          said.filter((line) => line.includes(name)),
          name,
        ).toHaveLength(1);
    });
  });
});
