/** The types of the tags in JSX compile in React 19 and Preact, know the editions, and refuse what is wrong. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../architecture/source-files.js';
import { published } from '../support/published.js';
import { diagnose, RESOLUTIONS } from './compile.js';

const IMPORT = `import type {} from '@safeguarding-forms/elements/jsx';\n`;
const RIGHT = `${IMPORT}
import type { SfSubmitEvent } from '@safeguarding-forms/elements/classes.js';
const send = (event: SfSubmitEvent) => event.waitUntil(Promise.resolve(event.detail.answers));
export const page = (
  <main>
    <dash-checklist edition="sefton-hate" lang="cy" onsf-submit={send}>
      <p slot="privacy">Who reads it</p>
    </dash-checklist>
    <marac-referral area="norfolk" risk-from="risk" readOnly />
    <safeguarding-form instrument="dash" edition="kirklees" />
  </main>
);`;
const WRONG = [
  `<dash-checklist edition="norfolk" />`,
  `<marac-referral area="teesside" />`,
  `<dash-checklist density="loose" />`,
  `<dash-checklist onsf-submit={5} />`,
  `<safeguarding-checklist />`,
];

describe.each(['react', 'preact'])('in %s', (library) => {
  it('compile what is right, and nothing that is wrong', { timeout: 120_000 }, () => {
    const files = new Map([
      [join(ROOT, 'test/docs/right.tsx'), RIGHT],
      ...WRONG.map(
        (code, index) =>
          [join(ROOT, `test/docs/wrong-${index}.tsx`), `${IMPORT}export const it = ${code};`] as const,
      ),
    ]);
    const said = diagnose(files, {
      ...RESOLUTIONS.bundler,
      jsx: ts.JsxEmit.ReactJSX,
      jsxImportSource: library,
    });
    expect(said.filter((line) => line.includes('right.tsx'))).toEqual([]);
    const faulty = WRONG.map((_, index) => said.some((line) => line.includes(`wrong-${index}.tsx`)));
    expect(faulty).toEqual(WRONG.map(() => true));
  });
});

describe('what editors read', () => {
  const data = JSON.parse(
    readFileSync(`${ROOT}packages/elements/editors/vscode.html-custom-data.json`, 'utf8'),
  ) as { tags: { name: string; attributes: { name: string; values?: { name: string }[] }[] }[] };
  const editions = new Map<string, string[]>();
  for (const { definition } of published)
    editions.set(definition.element, [...(editions.get(definition.element) ?? []), definition.edition]);

  it.each([...editions])('offers the editions of <%s> as values', (tag, names) => {
    const { attributes } = data.tags.find(({ name }) => name === tag)!;
    const choice = attributes.find(({ name }) => ['edition', 'area', 'framework'].includes(name))!;
    expect(choice.values?.map(({ name }) => name).sort()).toEqual([...new Set(names)].sort());
  });
});
