/** The reference in the repository is what the manifest of the build gives. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { elementReference, REFERENCE } from '../../scripts/docs-reference.mjs';

it('the page is what the manifest gives; `npm run docs:reference` writes it', async () => {
  expect(readFileSync(REFERENCE, 'utf8')).toBe(await elementReference());
});
