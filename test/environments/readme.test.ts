// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import '@safeguarding-forms/elements/dash-checklist.js';
import { ModuleKind, transpileModule } from 'typescript';
import { describe, expect, it, vi } from 'vitest';

vi.setConfig({ testTimeout: 60_000 });

const chapter = readFileSync('README.md', 'utf8').split('## Testing a page that embeds a form')[1]!;
const [, example = ''] = /```ts\n([\s\S]*?)```/.exec(chapter) ?? [];
const imports = example.match(/^import .*\n/gm) ?? [];

describe('the README’s test of a page', () => {
  it('imports what there is', () => {
    expect(imports.map((line) => line.split(/['"]/)[1])).toEqual([
      '@safeguarding-forms/elements/dash-checklist.js',
      '@safeguarding-forms/elements/classes.js',
      'vitest',
    ]);
    expect(imports[1]).toMatch(/^import type /);
  });

  const body = imports.reduce((text, line) => text.replace(line, ''), example);
  const { outputText } = transpileModule(body, { compilerOptions: { module: ModuleKind.ESNext } });
  new Function('expect', 'it', outputText)(expect, it);
});
