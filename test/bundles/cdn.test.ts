import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { themes } from '@safeguarding-forms/elements/internal/themes/themes.js';
import { VERSION } from '@safeguarding-forms/elements/internal/version.js';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

const cdn = fileURLToPath(new URL('../../packages/elements/dist/cdn/', import.meta.url));
/**
 * What a page pays from the first question to "sent" in the default edition's English: bytes of brotli, a thousand a kB,
 * in one request. Why they are what they are: docs/decisions/0007 to 0019.
 */
const BUDGETS = {
  'dash-checklist.js': 54_000,
  'merit-form.js': 54_500,
  'share-without-consent.js': 65_000,
  'marac-referral.js': 64_000,
  'marac-decision.js': 58_500,
  'mappa-screening.js': 53_500,
  'severity-grid.js': 53_000,
  'safeguarding-form.js': 61_000,
  'marac-research.js': 54_500,
  'marac-actions.js': 59_000,
  'marac-transfer.js': 59_500,
  'marac-quality-check.js': 57_500,
};

/** What seals, which only a page with a recipient's key loads. */
const SEALING = 'submission/seal.js';
const SEALING_BUDGET = 9_000;

const read = (file: string): string => readFileSync(join(cdn, file), 'utf8');

/** The files that a script imports: at once, or on demand. */
function importsOf(file: string): { atOnce: string[]; onDemand: string[] } {
  const source = ts.createSourceFile(file, read(file), ts.ScriptTarget.Latest, true);
  const found = { atOnce: [] as string[], onDemand: [] as string[] };
  const visit = (node: ts.Node): void => {
    if ((ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) && node.moduleSpecifier)
      found.atOnce.push((node.moduleSpecifier as ts.StringLiteral).text);
    if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      const [specifier] = node.arguments;
      // What is asked for again has an address that is only known then.
      if (specifier && ts.isStringLiteralLike(specifier)) found.onDemand.push(specifier.text);
      else expect(specifier?.getText(source)).toContain('?again=');
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** What a page pays that keeps drafts. */
const DRAFTS = { 'drafts.js': 4500 };
/** What a page pays that makes an area's own edition known to its elements. */
const REGISTER = { 'register-edition.js': 1000 };
const scripts = [...Object.keys({ ...BUDGETS, ...DRAFTS, ...REGISTER }), 'safeguarding-forms.js'];
/** Those of them that show forms. */
const forms = scripts.filter((file) => !(file in DRAFTS) && !(file in REGISTER));
const everything = readdirSync(cdn, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.(js|css)$/.test(file))
  .map((file) => file.split(sep).join('/'));
const inVersion = everything.filter((file) => file.startsWith(`${VERSION}/`));
const all = everything.filter((file) => file.endsWith('.js') && !inVersion.includes(file));
const later = all.filter((file) => !scripts.includes(file));

describe('the files for a script tag', () => {
  it.each(Object.entries({ ...BUDGETS, ...DRAFTS, ...REGISTER }))(
    '%s stands within its budget',
    (file, budget) => {
      const paid = [file, ...importsOf(file).atOnce].map((each) => brotliCompressSync(read(each)).length);
      expect(paid.reduce((sum, bytes) => sum + bytes)).toBeLessThanOrEqual(budget);
    },
  );

  it('what seals is within a budget of its own, and none of it in the scripts', { timeout: 60_000 }, () => {
    const sealing = read(SEALING);
    const bytes = brotliCompressSync(sealing).length;
    console.log(`${SEALING}: ${bytes} bytes of brotli, at most ${SEALING_BUDGET}.`);
    expect(bytes).toBeLessThanOrEqual(SEALING_BUDGET);
    // Names that no minifier changes, of the algorithms, of the header and of what is said to a person.
    for (const mark of [
      'ECDH-ES+A256KW',
      'A256GCM',
      'chrome.sealing.refused',
      'safeguarding-forms/sealed@1',
    ]) {
      expect(sealing, mark).toContain(mark);
      for (const file of scripts) expect(read(file), `${file}: ${mark}`).not.toContain(mark);
    }
    for (const file of forms) expect(importsOf(file).onDemand, file).toContain(`./${SEALING}`);
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

  it('loads other editions, those of areas, languages, what verifies, what seals and what prints on demand, and nothing else', () => {
    const asked = importsOf('marac-referral.js').onDemand;
    const known =
      /^\.\/(text\/locales\/|marac-referral\/|attachments\/(local-)?verifier\.js$|local-edition\/local-edition\.js$|submission\/seal\.js$|paper\/paper\.js$|[a-z-]+\/attachable\.js$)/;
    expect(asked.filter((specifier) => !known.test(specifier))).toEqual([]);
    expect(importsOf('dash-checklist.js').onDemand).toContain('./dash-checklist/kirklees.js');
    expect(importsOf('dash-checklist.js').onDemand).toContain('./text/locales/dash/cleveland/ur.js');
    expect(read('dash-checklist.js')).toContain('submittedAt');
    expect(read('dash-checklist.js')).not.toContain('sefton-hate.q35');
  });

  it('asks for the words of drafts in other languages where drafts are kept, and nowhere else', () => {
    expect(importsOf('drafts.js').onDemand.sort()).toEqual(
      ['cy', 'ur'].map((code) => `./text/locales/drafts/${code}.js`),
    );
    expect(read('drafts.js')).toContain('drafts.saved');
    expect(read('drafts.js')).not.toContain('customElements.define');
    for (const file of Object.keys(BUDGETS)) expect(read(file), file).not.toContain('drafts.saved');
  });

  it.each(later)('%s is pure data or self-contained, so that a second one of it does no harm', (file) => {
    expect(importsOf(file).atOnce).toEqual([]);
    expect(read(file)).not.toMatch(/customElements|adoptedStyleSheets\s*=\s*\[\]/);
  });

  it('are of one build, and each that is on demand tells it with its place', () => {
    const [, id] = /id:"(\d[^"]+)"/.exec(read('dash-checklist.js')) ?? [];
    expect(id).toMatch(/^\d+\.\d+\.\d+-[0-9a-f]{12}$/);
    for (const file of [...forms, ...Object.keys(DRAFTS)]) expect(read(file), file).toContain(`id:"${id}"`);
    for (const file of later) expect(read(file), file).toContain(`"${id}/${file}"`);
  });

  it('stand beside themselves under the name of their version', () => {
    const sheets = ['safeguarding-forms.css', ...Object.keys(themes).map((name) => `themes/${name}.css`)];
    expect([...inVersion].sort()).toEqual([...all, ...sheets].map((file) => `${VERSION}/${file}`).sort());
    for (const file of [...all, ...sheets, 'LICENCES.txt'])
      expect(read(`${VERSION}/${file}`) === read(file), file).toBe(true);
  });

  it.each(['', `${VERSION}/`])('have their hashes in %sintegrity.json, under every address', (folder) => {
    const hashes = JSON.parse(read(`${folder}integrity.json`)) as Record<string, string>;
    const here = folder ? inVersion.map((file) => file.slice(folder.length)) : everything;
    const again = here.flatMap((file) =>
      later.includes(file.replace(`${VERSION}/`, '')) ? [1, 2, 3].map((n) => `${file}?again=${n}`) : [],
    );
    expect(Object.keys(hashes).sort()).toEqual([...here, ...again].sort());
    for (const [address, hash] of Object.entries(hashes)) {
      const file = read(folder + address.replace(/\?.*/, ''));
      expect(hash, address).toBe(`sha384-${createHash('sha384').update(file).digest('base64')}`);
    }
  });

  it('has the sheet that prerendered forms link to', () => {
    expect(read('safeguarding-forms.css')).toContain(':host');
  });

  it('brings the licences of what it contains', () => {
    expect(read('LICENCES.txt')).toMatch(/Google LLC[^]*Colin McDonnell[^]*Filip Skokan/);
  });
});
