/**
 * After the compiler: takes the line breaks and indents out of the templates that it wrote. They say nothing in HTML,
 * and they would be paid for in every page. It is done here rather than while bundling, because a form that was
 * rendered on a server is only taken up by a script with the very same templates. The source maps follow.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';
import remapping from '@jridgewell/remapping';
import MagicString from 'magic-string';
import ts from 'typescript';

const dist = fileURLToPath(new URL('../dist', import.meta.url));

/** The templates of a file that are HTML, those within others too. */
function templatesIn(/** @type {ts.SourceFile} */ source) {
  /** @type {ts.TemplateLiteral[]} */
  const found = [];
  const visit = (/** @type {ts.Node} */ node) => {
    if (ts.isTaggedTemplateExpression(node) && node.tag.getText(source) === 'html') found.push(node.template);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** The pieces of text in a template, between what is put into it. */
const piecesOf = (/** @type {ts.TemplateLiteral} */ template) =>
  ts.isNoSubstitutionTemplateLiteral(template)
    ? [template]
    : [template.head, ...template.templateSpans.map(({ literal }) => literal)];

for (const file of readdirSync(dist, { recursive: true, encoding: 'utf8' })) {
  if (!file.endsWith('.js') || /^(cdn|html)[\\/]/.test(file)) continue;
  const path = join(dist, file);
  const code = readFileSync(path, 'utf8');
  const source = ts.createSourceFile(file, code, ts.ScriptTarget.Latest);
  const pieces = templatesIn(source).flatMap(piecesOf);
  const folded = new MagicString(code);
  for (const piece of pieces) {
    const [start, end] = [piece.getStart(source), piece.getEnd()];
    const short = code.slice(start, end).replace(/\s*\n\s*/g, ' ');
    if (short !== code.slice(start, end)) folded.update(start, end, short);
  }
  if (!folded.hasChanged()) continue;
  const step = folded.generateMap({ source: file, hires: 'boundary' });
  const compiled = readFileSync(`${path}.map`, 'utf8');
  const map = remapping({ ...step, version: 3 }, (name) => (name === file ? compiled : null));
  writeFileSync(path, folded.toString());
  writeFileSync(`${path}.map`, map.toString());
}
