/** The command finds the elements when it runs, or says what to install. */
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { elementsFolder } from '@safeguarding-forms/editions/internal/commands/preview/elements-folder.js';
import { expect, it } from 'vitest';

it('the elements are found where they are installed, else in the next folder, else it is said what to do', () => {
  const folder = mkdtempSync(join(tmpdir(), 'elements-'));
  const nowhere = pathToFileURL(join(folder, 'here.js')).href;
  try {
    expect(() => elementsFolder([nowhere])).toThrow(
      /@safeguarding-forms\/elements, which is not installed here .* npm install @safeguarding-forms\/elements/,
    );
    const found = elementsFolder([nowhere, import.meta.url]);
    expect(existsSync(join(found, 'dash-checklist.js'))).toBe(true);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
