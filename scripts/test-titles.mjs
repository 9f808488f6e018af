/** What a test file calls its tests, read from its source: what is commented out or skipped is not there. */
import ts from 'typescript';

const NAMES = ['describe', 'it', 'test'];
/** What keeps a test, or all in a group, from being run. */
const NOT_RUN = ['skip', 'todo', 'fails'];

/**
 * The name at the root of what is called, and what is said of it on the way: of `it.each(rows)('…')`, `it` and `each`.
 *
 * @param {ts.Expression} called
 * @returns {{ root: string, ways: string[] }}
 */
function rootOf(called) {
  const ways = [];
  let at = called;
  while (!ts.isIdentifier(at)) {
    if (ts.isPropertyAccessExpression(at)) ways.push(at.name.text);
    else if (!ts.isCallExpression(at) && !ts.isTaggedTemplateExpression(at)) return { root: '', ways };
    at = ts.isTaggedTemplateExpression(at) ? at.tag : at.expression;
  }
  return { root: at.text, ways };
}

/**
 * The titles of the tests and groups of a file, each as it stands between its quotation marks in the source: a template
 * with its `${…}`, a table's title with its `%s`. A title that is only a variable is none.
 *
 * @param {string} source TypeScript
 * @returns {ReadonlyMap<string, number>} how often each stands there
 */
export function testTitles(source) {
  const file = ts.createSourceFile('test.ts', source, ts.ScriptTarget.Latest, true);
  /** @type {Map<string, number>} */
  const titles = new Map();
  /** @param {ts.Node} node */
  const visit = (node) => {
    if (ts.isCallExpression(node)) {
      const { root, ways } = rootOf(node.expression);
      const [title] = node.arguments;
      if (
        NAMES.includes(root) &&
        title &&
        (ts.isStringLiteralLike(title) || ts.isTemplateExpression(title))
      ) {
        if (ways.some((way) => NOT_RUN.includes(way))) return;
        const said = title.getText(file).slice(1, -1);
        titles.set(said, (titles.get(said) ?? 0) + 1);
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return titles;
}
