/** Which way imports may point: instruments ← text, schemas ← seal ← elements, support ← elements ← react, and which package may use what from outside. */
import { dirname, join } from 'node:path/posix';
import ts from 'typescript';
import type { SourceFile } from './source-files.js';

const SCOPE = '@safeguarding-forms/';

/** What a package may import besides its own files. A package that is not listed may import nothing. */
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  instruments: [],
  text: [`${SCOPE}instruments`, '@lit/localize'],
  schemas: [`${SCOPE}instruments`, '@noble/hashes', 'canonicalize', 'zod'],
  editions: [
    `${SCOPE}instruments`,
    `${SCOPE}text`,
    '@hono/node-server',
    '@noble/hashes',
    '@xmldom/xmldom',
    'chokidar',
    'flesch-kincaid',
    'hono',
    'json-stringify-pretty-compact',
    'jsonc-parser',
    'syllable',
  ],
  fhir: [`${SCOPE}instruments`, `${SCOPE}text`, `${SCOPE}schemas`, `${SCOPE}editions`],
  support: ['zod'],
  seal: [`${SCOPE}schemas`, 'jose', 'zod'],
  elements: [
    `${SCOPE}instruments`,
    `${SCOPE}text`,
    `${SCOPE}schemas`,
    `${SCOPE}support`,
    `${SCOPE}seal`,
    'lit',
    '@lit-labs/ssr',
    '@lit-labs/ssr-client',
  ],
  react: [`${SCOPE}elements`, '@lit/react', 'react'],
};

/** What runs as a command, in Node alone. */
const COMMANDS = [
  'packages/seal/src/keys/',
  'packages/editions/src/commands/',
  'packages/schemas/src/commands/',
  'packages/elements/src/commands/',
];

/** The imports of a file that point where they must not, each said in words. */
export function forbiddenImports(file: SourceFile): string[] {
  const { path } = file;
  const packageName = path.split('/')[1] ?? '';
  const home = `packages/${packageName}/src/`;
  return importsOf(file).flatMap((specifier) => {
    if (specifier === undefined) return [`${path} imports a module whose name is only known when it runs`];
    if (specifier.startsWith('.')) {
      const target = join(dirname(path), specifier);
      return target.startsWith(home) ? [] : [`${path} imports "${specifier}", which lies outside ${home}`];
    }
    const allowed = ALLOWED[packageName] ?? [];
    if (allowed.includes(packageOf(specifier))) return [];
    const isCommand = COMMANDS.some((folder) => path.startsWith(folder));
    if (specifier.startsWith('node:') && isCommand) return [];
    // What is compiled with Node's types stands apart from what is compiled without, and asks for it by its name.
    if (packageOf(specifier) === SCOPE + packageName && isCommand) return [];
    return [`${path} imports "${specifier}"; ${packageName} may import ${allowed.join(', ') || 'nothing'}`];
  });
}

/** `zod/mini` → `zod`, `@lit/localize/internal/x.js` → `@lit/localize`. */
function packageOf(specifier: string): string {
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
}

/** What a file imports, at the top, when called for, or as a type alone; `undefined` where the name is computed. */
export function importsOf({ path, source }: SourceFile): (string | undefined)[] {
  const found: (string | undefined)[] = [];
  const visit = (node: ts.Node): void => {
    const specifier = importedBy(node);
    if (specifier) found.push(ts.isStringLiteralLike(specifier) ? specifier.text : undefined);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(path, source, ts.ScriptTarget.Latest));
  return found;
}

function importedBy(node: ts.Node): ts.Node | undefined {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return node.moduleSpecifier;
  if (ts.isExternalModuleReference(node)) return node.expression;
  if (ts.isImportTypeNode(node))
    return ts.isLiteralTypeNode(node.argument) ? node.argument.literal : node.argument;
  const isCall = ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword;
  return isCall ? node.arguments[0] : undefined;
}
