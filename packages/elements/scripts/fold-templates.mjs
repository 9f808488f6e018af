/**
 * After the compiler: takes the line breaks and indents out of the templates that it wrote. They say nothing in HTML,
 * and they would be paid for in every page. It is done here rather than while bundling, because a form that was
 * rendered on a server is only taken up by a script with the very same templates.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';
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
  let folded = code;
  for (const piece of pieces.sort((a, b) => b.getStart(source) - a.getStart(source))) {
    const [start, end] = [piece.getStart(source), piece.getEnd()];
    folded = folded.slice(0, start) + code.slice(start, end).replace(/\s*\n\s*/g, ' ') + folded.slice(end);
  }
  if (folded !== code) writeFileSync(path, folded);
}
