// @vitest-environment jsdom
/** Markup, styles and data in the documents: elements, attributes, parts and files that there are, and JSON that is JSON. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { answerOf, leftOut, php, python } from '../support/interpreters.js';
import { blocksOf, documents } from './pages.js';

interface Declared {
  readonly tagName?: string;
  readonly attributes?: readonly { readonly name: string }[];
  readonly cssParts?: readonly { readonly name: string }[];
}
const { modules } = JSON.parse(readFileSync('packages/elements/custom-elements.json', 'utf8')) as {
  modules: readonly { readonly declarations: readonly Declared[] }[];
};
const elements = new Map(
  modules.flatMap(({ declarations }) =>
    declarations.flatMap((each) => (each.tagName ? [[each.tagName, each] as const] : [])),
  ),
);
/** Those of every element of HTML. */
const GLOBAL = ['id', 'class', 'slot', 'lang'];

/** What is wrong with an element of ours, or with a file that an element asks for. */
function faults(element: Element): string[] {
  const found: string[] = [];
  const { localName } = element;
  if (localName.includes('-')) {
    const known = elements.get(localName)?.attributes?.map(({ name }) => name);
    if (!known) found.push(`there is no <${localName}>`);
    for (const name of element.getAttributeNames())
      if (known && ![...known, ...GLOBAL].includes(name)) found.push(`<${localName}> has no ${name}`);
  }
  const file = element.getAttribute('src') ?? element.getAttribute('href') ?? '';
  if (file.startsWith('/cdn/') && !existsSync(`packages/elements/dist${file}`))
    found.push(`there is no ${file}`);
  if (localName === 'script' && /json|importmap/.test(element.getAttribute('type') ?? ''))
    try {
      JSON.parse(element.textContent ?? '');
    } catch (error) {
      found.push(String(error));
    }
  // A script in the page would be refused by the policy that the pages show.
  if (
    localName === 'script' &&
    !element.hasAttribute('src') &&
    !/json|importmap/.test(element.getAttribute('type') ?? '')
  )
    found.push('a script stands in the page itself');
  return found;
}

const parse = (code: string): Element[] => [
  ...new DOMParser().parseFromString(code, 'text/html').querySelectorAll('*'),
];

describe('markup', () => {
  it.each(blocksOf(documents, 'html'))('$name', ({ code }) => {
    expect(parse(code).flatMap(faults)).toEqual([]);
  });

  it('of ours that there is not is found', () => {
    const wrong =
      '<dash-list></dash-list><dash-checklist area="x"></dash-checklist><script src="/cdn/none.js"></script>';
    expect(parse(wrong).flatMap(faults)).toHaveLength(3);
  });
});

describe('styles', () => {
  it.each(blocksOf(documents, 'css'))('$name', ({ code }) => {
    const sheet = document.head.appendChild(document.createElement('style'));
    sheet.textContent = code;
    expect(sheet.sheet!.cssRules.length).toBeGreaterThan(0);
    for (const [, tag = '', part = ''] of code.matchAll(/([a-z]+-[\w-]+)::part\(([\w-]+)\)/g))
      expect(elements.get(tag)?.cssParts?.map(({ name }) => name)).toContain(part);
  });
});

describe('data', () => {
  it.each(blocksOf(documents, 'json'))('$name', ({ code }) => {
    expect(() => JSON.parse(code) as unknown).not.toThrow();
  });
});

describe.skipIf(leftOut('code in Python', python))('code in Python', () => {
  it.each(blocksOf(documents, 'python'))('$name', ({ code }) => {
    const compiles = 'import ast, json, sys\nast.parse(json.load(sys.stdin))\nprint(json.dumps(True))';
    expect(answerOf(python, compiles, code)).toBe(true);
  });
});

describe('code in PHP', () => {
  const isLeftOut = leftOut('code in PHP', php);
  it.skipIf(isLeftOut).each(blocksOf(documents, 'php'))('$name', ({ code }) => {
    if ('missing' in php) throw new Error(php.missing);
    const { status, stdout } = spawnSync(php.command, ['-l'], { input: `<?php\n${code}` });
    expect(status, stdout.toString()).toBe(0);
  });
});

it('every block says in which language it is, and each language is tried', () => {
  // Of `text` nothing can be tried: it is typed into a page. `mjs` is what a server runs: `embed-server.test.ts`.
  const TRIED = ['js', 'mjs', 'ts', 'tsx', 'html', 'css', 'json', 'php', 'python', 'sh', 'http', 'text'];
  const others = documents.flatMap(({ blocks }) =>
    blocks.filter(({ language }) => !TRIED.includes(language)),
  );
  expect(others.map(({ name }) => name)).toEqual([]);
});
