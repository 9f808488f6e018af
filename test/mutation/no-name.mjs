/**
 * Leaves out changes that cannot show: where nothing is looked for by `''`, as in `levels.indexOf(level ?? '')`, any other
 * text that names nothing finds as little.
 */
import { declareValuePlugin, PluginKind } from '@stryker-mutator/api/plugin';

const LOOKS = ['includes', 'indexOf', 'has', 'get'];

/** @param {any} path of Babel */
function isLookedFor(path) {
  const { node, parentPath: or } = path;
  if (node.type !== 'StringLiteral' || node.value !== '' || path.key !== 'right') return false;
  if (or.node.type !== 'LogicalExpression' || or.node.operator !== '??') return false;
  const { node: user } = or.parentPath;
  if (user.type === 'MemberExpression' || user.type === 'OptionalMemberExpression')
    return user.property === or.node && user.computed;
  return user.type === 'CallExpression' && LOOKS.includes(user.callee.property?.name);
}

export const strykerPlugins = [
  declareValuePlugin(PluginKind.Ignore, 'no-name', {
    shouldIgnore: (path) => (isLookedFor(path) ? 'nothing is called so, whatever it says' : undefined),
  }),
];
