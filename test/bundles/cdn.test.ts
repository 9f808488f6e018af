import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

const cdn = fileURLToPath(new URL('../../packages/elements/dist/cdn/', import.meta.url));
/** What a page pays to show a working form in English: bytes of brotli, static imports included. */
const BUDGETS = {
  'dash-checklist.js': 20_000,
  'merit-form.js': 20_000,
  // Steps, rows, attachments, and the definitions of five areas.
  'marac-referral.js': 30_000,
  'share-without-consent.js': 28_000,
  // Steps, the path so far, attachments, and the charts of two areas.
  'marac-decision.js': 25_000,
  'mappa-screening.js': 23_000,
  'severity-grid.js': 23_500,
  'marac-research.js': 23_000,
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

  it('loads a language, an edition and the submission on demand', () => {
    const asked = importsOf('dash-checklist.js').onDemand;
    expect(asked).toContain('./text/en/dash/kirklees.js');
    expect(asked).toContain('./dash-checklist/sefton-domestic.js');
    expect(read('dash-checklist.js')).not.toContain('policeCallouts');
    expect(asked).toContain('./other-languages.js');
    expect(read('dash-checklist.js')).not.toContain('submittedAt');
    expect(importsOf('other-languages.js').onDemand).toContain('./text/locales/dash/ur.js');
  });

  it('has the hash of every file in integrity.json', () => {
    const hashes = JSON.parse(read('integrity.json')) as Record<string, string>;
    expect(Object.keys(hashes).sort()).toEqual([...all].sort());
    for (const [file, hash] of Object.entries(hashes))
      expect(hash).toBe(`sha384-${createHash('sha384').update(read(file)).digest('base64')}`);
  });

  it('brings the licences of what it contains', () => {
    expect(read('LICENCES.txt')).toMatch(/Google LLC[^]*Colin McDonnell/);
  });
});
