/** What a file may be called, and what shared code may speak of. */
import { readFileSync } from 'node:fs';
import ts from 'typescript';
import { ROOT, type SourceFile } from './source-files.js';

const { sideEffects } = JSON.parse(readFileSync(`${ROOT}/packages/elements/package.json`, 'utf8')) as {
  readonly sideEffects: readonly string[];
};

/** The define entries, the folders of the elements that they define, and the list of their classes. */
const ownOfElements = new Set([
  'classes',
  ...sideEffects.map((file) => file.replace('./dist/', '').replace('.js', '')),
]);

/** Says whether a file or folder has a name that says nothing about what it holds. */
export function hasEmptyName({ path }: SourceFile): boolean {
  return path.split('/').some((part) => /^(utils?|helpers?|misc|common)(\.|$)/i.test(part));
}

/** Whether a file of the elements serves all of them: it stands in no element's folder and is no entry point. */
export function isShared({ path }: SourceFile): boolean {
  const [, packageName, , first = ''] = path.split('/');
  if (packageName === 'schemas') return true;
  return packageName === 'elements' && !ownOfElements.has(first.replace(/\.ts$/, ''));
}

/** The instruments that a file names in its code, comments left out: shared code asks an instrument, never which it is. */
export function instrumentsNamed({ path, source }: SourceFile): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    // `dashed` and `stroke-dasharray` are words of CSS.
    if (
      'text' in node &&
      typeof node.text === 'string' &&
      /dash(?!ed|array|offset)|merit|marac|mappa|severity|research/i.test(node.text)
    ) {
      found.push(`${path} says "${node.text.trim().slice(0, 60)}"`);
    }
    ts.forEachChild(node, visit);
  };
  ts.forEachChild(ts.createSourceFile(path, source, ts.ScriptTarget.Latest), visit);
  return found;
}
