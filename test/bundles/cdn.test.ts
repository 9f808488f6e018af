import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

const cdn = fileURLToPath(new URL('../../packages/elements/dist/cdn/', import.meta.url));
/**
 * What a page pays from the first question to "sent" in the default edition's English: bytes of brotli, a thousand a kB,
 * in one request. Why they are what they are: docs/decisions/0007-what-the-rules-weigh.md.
 */
const BUDGETS = {
  'dash-checklist.js': 35_500,
  'merit-form.js': 36_000,
  'share-without-consent.js': 46_500,
  'marac-referral.js': 46_500,
  'marac-decision.js': 41_000,
  'mappa-screening.js': 40_000,
  'severity-grid.js': 40_000,
  'marac-research.js': 40_000,
  'marac-actions.js': 41_500,
  'marac-transfer.js': 41_000,
  'marac-quality-check.js': 40_000,
};

const read = (file: string): string => readFileSync(join(cdn, file), 'utf8');

/** The files that a script imports: at once, or on demand. */
function importsOf(file: string): { atOnce: string[]; onDemand: string[] } {
  const source = ts.createSourceFile(file, read(file), ts.ScriptTarget.Latest, true);
  const found = { atOnce: [] as string[], onDemand: [] as string[] };
  const visit = (node: ts.Node): void => {
    if ((ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) && node.moduleSpecifier)
      found.atOnce.push((node.moduleSpecifier as ts.StringLiteral).text);
    if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
      found.onDemand.push((node.arguments[0] as ts.StringLiteral).text);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

const scripts = [...Object.keys(BUDGETS), 'safeguarding-forms.js'];
const all = readdirSync(cdn, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.js'))
  .map((file) => file.split(sep).join('/'));

describe('the files for a script tag', () => {
  it.each(Object.entries(BUDGETS))('%s shows a form within its budget', (file, budget) => {
    const paid = [file, ...importsOf(file).atOnce].map((each) => brotliCompressSync(read(each)).length);
    expect(paid.reduce((sum, bytes) => sum + bytes)).toBeLessThanOrEqual(budget);
  });

  it.each(scripts)('%s stands alone', (file) => {
    expect(importsOf(file).atOnce).toEqual([]);
  });

  it.each(all)('what %s asks for later is there, and is none of the scripts', (file) => {
    for (const specifier of importsOf(file).onDemand) {
      expect(specifier).toMatch(/^\.\.?\//);
      const target = join(dirname(file), specifier).split(sep).join('/');
      expect(existsSync(join(cdn, target)), target).toBe(true);
      expect(scripts).not.toContain(target);
    }
  });

  it('loads other editions, languages, what verifies and what prints on demand, and nothing else', () => {
    const asked = importsOf('marac-referral.js').onDemand;
    const known =
      /^\.\/(text\/locales\/|marac-referral\/|attachments\/verifier\.js$|paper\/paper\.js$|[a-z-]+\/attachable\.js$)/;
    expect(asked.filter((specifier) => !known.test(specifier))).toEqual([]);
    expect(importsOf('dash-checklist.js').onDemand).toContain('./dash-checklist/kirklees.js');
    expect(importsOf('dash-checklist.js').onDemand).toContain('./text/locales/dash/cleveland/ur.js');
    expect(read('dash-checklist.js')).toContain('submittedAt');
    expect(read('dash-checklist.js')).not.toContain('sefton-hate.q35');
  });

  it('has the hash of every file in integrity.json', () => {
    const hashes = JSON.parse(read('integrity.json')) as Record<string, string>;
    expect(Object.keys(hashes).sort()).toEqual([...all, 'safeguarding-forms.css'].sort());
    for (const [file, hash] of Object.entries(hashes))
      expect(hash).toBe(`sha384-${createHash('sha384').update(read(file)).digest('base64')}`);
  });

  it('has the sheet that prerendered forms link to', () => {
    expect(read('safeguarding-forms.css')).toContain(':host');
  });

  it('brings the licences of what it contains', () => {
    expect(read('LICENCES.txt')).toMatch(/Google LLC[^]*Colin McDonnell/);
  });
});
