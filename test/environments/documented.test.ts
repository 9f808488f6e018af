// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import '@safeguarding-forms/elements/dash-checklist.js';
import { ModuleKind, transpileModule } from 'typescript';
import { describe, expect, it, vi } from 'vitest';

vi.setConfig({ testTimeout: 60_000 });

const page = readFileSync('docs/testing.md', 'utf8');
const [, example = ''] = /```ts\n([\s\S]*?)```/.exec(page) ?? [];
const imports = example.match(/^import .*\n/gm) ?? [];

describe('the documented test of a page', () => {
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
