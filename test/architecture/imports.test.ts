/** Holds the packages to the arrows: instruments ← text, schemas ← seal ← elements, support ← elements, never upward, never sideways. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { forbiddenImports } from './import-rules.js';
import { ROOT, readSources } from './source-files.js';

const sources = readSources();

describe('the imports of the packages', () => {
  it.each(['instruments', 'text', 'schemas', 'editions', 'fhir', 'support', 'seal', 'elements', 'react'])(
    'reads the sources of %s',
    (name) => {
      expect(sources.some(({ path }) => path.startsWith(`packages/${name}/src/`))).toBe(true);
    },
  );

  it('point only where they may', () => {
    expect(sources.flatMap(forbiddenImports)).toEqual([]);
  });

  it('agree with the dependencies that instruments declares: none', () => {
    const manifest = JSON.parse(readFileSync(`${ROOT}packages/instruments/package.json`, 'utf8'));
    const declared = ['dependencies', 'peerDependencies', 'optionalDependencies'].filter(
      (key) => key in manifest,
    );
    expect(declared).toEqual([]);
  });
});

describe('the check itself', () => {
  const allowed = [
    ['text', `import type { Instrument } from '@safeguarding-forms/instruments';`],
    ['schemas', `import * as z from 'zod/mini';`],
    ['text', `export { runtimeMsg } from '@lit/localize/internal/runtime-msg.js';`],
    ['support', `import * as z from 'zod/mini';`],
    ['elements', `const later = () => import('@safeguarding-forms/schemas');`],
    ['elements', `const later = () => import('@safeguarding-forms/support/services.js');`],
    ['elements', `const later = import('@safeguarding-forms/seal/internal/seal.js');`],
    [
      'seal',
      `import { CompactEncrypt } from 'jose'; import { verifySubmission } from '@safeguarding-forms/schemas';`,
    ],
    ['elements', `import { html } from 'lit'; import { repeat } from 'lit/directives/repeat.js';`],
    ['instruments', `import { score } from '../dash/score.js'; import '../registry.js';`],
    ['instruments', `// import 'lit'\nconst text = "import 'lit'";`],
  ];

  it.each(allowed)('lets pass in %s: %s', (name, source) => {
    expect(forbiddenImports({ path: `packages/${name}/src/sample/file.ts`, source })).toEqual([]);
  });

  it('lets commands ask for Node and, by its name, for the package that they belong to; nothing else in it may', () => {
    const source = `import { readFile } from 'node:fs'; import { verifySubmission } from '@safeguarding-forms/schemas';`;
    expect(forbiddenImports({ path: 'packages/schemas/src/commands/file.ts', source })).toEqual([]);
    expect(forbiddenImports({ path: 'packages/schemas/src/sample/file.ts', source })).toHaveLength(2);
    expect(
      forbiddenImports({ path: 'packages/seal/src/keys/file.ts', source: `import 'lit';` }),
    ).toHaveLength(1);
  });

  const forbidden = [
    ['instruments', `import { words } from '@safeguarding-forms/text';`],
    ['instruments', `import { readFile } from 'node:fs/promises';`],
    ['text', `export * from '@safeguarding-forms/schemas';`],
    ['text', `import { html } from 'lit';`],
    ['schemas', `import type { Words } from '@safeguarding-forms/text';`],
    ['schemas', `type Form = import('@safeguarding-forms/elements').DashChecklist;`],
    ['schemas', `const later = import('@safeguarding-forms/elements');`],
    ['schemas', `import { services } from '@safeguarding-forms/support';`],
    ['support', `import type { Language } from '@safeguarding-forms/text';`],
    ['support', `import type { Instrument } from '@safeguarding-forms/instruments';`],
    ['seal', `import { define } from '@safeguarding-forms/elements';`],
    ['seal', `import { words } from '@safeguarding-forms/text';`],
    ['seal', `import { readFile } from 'node:fs';`],
    ['schemas', `import { seal } from '@safeguarding-forms/seal';`],
    ['elements', `import { CompactEncrypt } from 'jose';`],
    ['elements', `import { msg } from '@lit/localize';`],
    ['elements', `import * as z from 'zod/mini';`],
    ['elements', `import { score } from '../../../instruments/src/index.js';`],
    ['elements', `import manifest from '../../package.json';`],
    ['elements', 'const later = (name: string) => import(`./${name}.js`);'],
    ['text', `import old = require('lit');`],
    ['unknown', `import 'lit';`],
  ];

  it.each(forbidden)('catches in %s: %s', (name, source) => {
    const found = forbiddenImports({ path: `packages/${name}/src/sample/file.ts`, source });
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(`packages/${name}/src/sample/file.ts imports`);
  });
});
