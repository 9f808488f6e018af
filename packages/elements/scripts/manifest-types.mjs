/**
 * For the manifest: what the analyzer, which reads one file after the other, cannot know. The compiler says which values
 * `EditionOf<'dash'>` stands for and what a method returns; names of types get the package that they come from.
 */
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const FOLDER = fileURLToPath(new URL('..', import.meta.url));
/** Where a host imports types from, the nearest first. */
const PUBLIC = ['instruments', 'schemas', 'seal', 'support'].map((name) => `@safeguarding-forms/${name}`);
const WHOLE = ts.TypeFormatFlags.NoTruncation | ts.TypeFormatFlags.UseAliasDefinedOutsideCurrentScope;

const CLASSES = join(FOLDER, 'src/classes.ts');

const resolved = (/** @type {string} */ name, /** @type {ts.CompilerOptions} */ options) =>
  ts.resolveModuleName(name, CLASSES, options, ts.sys).resolvedModule?.resolvedFileName;

/** The elements as the compiler sees them. */
function readProgram() {
  const config = join(FOLDER, 'tsconfig.json');
  const { config: read } = ts.readConfigFile(config, ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(read, ts.sys, dirname(config));
  const entries = PUBLIC.map((name) => resolved(name, options)).filter((file) => file !== undefined);
  return ts.createProgram([CLASSES, ...entries], { ...options, noEmit: true });
}

/**
 * Every name that a host can import, with where from.
 *
 * @param {ts.Program} program
 * @returns {Map<string, { package?: string, module?: string }>}
 */
function publicNames(program) {
  const checker = program.getTypeChecker();
  const names = new Map();
  const add = (/** @type {ts.SourceFile | undefined} */ file, /** @type {object} */ from) => {
    const symbol = file && checker.getSymbolAtLocation(file);
    if (!symbol) return;
    for (const { name } of checker.getExportsOfModule(symbol)) if (!names.has(name)) names.set(name, from);
  };
  add(program.getSourceFile(CLASSES), { module: 'dist/classes.js' });
  for (const name of PUBLIC)
    add(program.getSourceFile(resolved(name, program.getCompilerOptions()) ?? ''), { package: name });
  return names;
}

/**
 * A plain literal, or a union of them, written out; nothing for every other type.
 *
 * @param {ts.Type} type
 * @returns {string | undefined}
 */
function valuesOf(type) {
  const parts = type.isUnion() ? type.types : [type];
  if (!parts.every((part) => part.isStringLiteral())) return undefined;
  return parts.map((part) => `'${/** @type {ts.StringLiteralType} */ (part).value}'`).join(' | ');
}

/**
 * What a method returns; a parameter of its types is told as what it can be.
 *
 * @param {ts.Signature} signature
 * @param {ts.TypeChecker} checker
 */
function returnOf(signature, checker) {
  const said = checker.typeToString(signature.getReturnType(), undefined, WHOLE);
  return (signature.typeParameters ?? []).reduce((text, parameter) => {
    const constraint = checker.getBaseConstraintOfType(parameter);
    const name = constraint ? checker.typeToString(constraint, undefined, WHOLE) : 'unknown';
    return text.replace(new RegExp(`\\b${parameter.symbol.name}\\b`, 'g'), name);
  }, said);
}

/** The plugin of the analyzer; it stands after what chooses what is published. */
export function resolvedTypes() {
  return {
    name: 'resolved-types',
    packageLinkPhase({ customElementsManifest }) {
      const program = readProgram();
      const checker = program.getTypeChecker();
      const names = publicNames(program);

      const referring = (/** @type {string} */ text) => {
        const references = [...text.matchAll(/\b[A-Z]\w+/g)].flatMap(({ 0: name, index }) => {
          const from = names.get(name);
          return from ? [{ name, ...from, start: index, end: index + name.length }] : [];
        });
        return references.length ? { text, references } : { text };
      };

      for (const { path, declarations } of customElementsManifest.modules) {
        if (!declarations.length) continue;
        const file = program.getSourceFile(join(FOLDER, path.replace(/^dist/, 'src').replace(/js$/, 'ts')));
        const module = file && checker.getSymbolAtLocation(file);
        if (!module) throw new Error(`custom-elements.json: ${path} has no source`);
        for (const declaration of declarations) {
          const symbol = checker.tryGetMemberInModuleExports(declaration.name, module);
          if (declaration.kind !== 'class' || !symbol) continue;
          const type = checker.getDeclaredTypeOfSymbol(symbol);
          const memberOf = (/** @type {string} */ name) => checker.getPropertyOfType(type, name);

          declaration.members = declaration.members?.filter(
            ({ name }) =>
              !memberOf(name)
                ?.getJsDocTags(checker)
                .some((tag) => tag.name === 'internal'),
          );
          for (const member of declaration.members ?? []) {
            const found = memberOf(member.name);
            if (!found) continue;
            const itsType = checker.getTypeOfSymbol(found);
            if (member.kind === 'method') {
              const signature = itsType.getCallSignatures()[0];
              if (signature) member.return = { type: referring(returnOf(signature, checker)) };
            } else
              member.type = referring(
                valuesOf(itsType) ?? (member.type?.text || checker.typeToString(itsType, undefined, WHOLE)),
              );
          }
          for (const attribute of declaration.attributes ?? []) {
            const field = declaration.members?.find(({ name }) => name === attribute.fieldName);
            // `lang` is a property of every element, and no member of ours.
            const common = field ? undefined : memberOf(attribute.name);
            if (field) attribute.type = field.type;
            else if (common)
              attribute.type = referring(checker.typeToString(checker.getTypeOfSymbol(common)));
          }
          for (const event of declaration.events ?? []) event.type = referring(event.type?.text ?? 'Event');
          // A class that no host can name says nothing to one.
          for (const list of ['members', 'attributes', 'events', 'slots', 'cssParts', 'cssProperties'])
            for (const entry of declaration[list] ?? [])
              if (entry.inheritedFrom && !names.has(entry.inheritedFrom.name)) delete entry.inheritedFrom;
        }
      }
    },
  };
}
