/** Files are called after what they hold, and shared code names no instrument. */
import { describe, expect, it } from 'vitest';
import { hasEmptyName, instrumentsNamed, isShared } from './names.js';
import { readSources } from './source-files.js';

const sources = readSources();

describe('the files of the packages', () => {
  it('are called after what they hold', () => {
    expect(sources.filter(hasEmptyName).map(({ path }) => path)).toEqual([]);
  });

  it('name no instrument where they serve all', () => {
    const shared = sources.filter(isShared);
    expect(shared.length).toBeGreaterThan(0);
    expect(shared.flatMap(instrumentsNamed)).toEqual([]);
  });
});

describe('the check itself', () => {
  it.each(['utils.ts', 'form/helpers.ts', 'misc/list.ts', 'util.ts'])('refuses the name %s', (name) => {
    expect(hasEmptyName({ path: `packages/elements/src/${name}`, source: '' })).toBe(true);
  });

  it('takes an element’s own folder and the entry points out', () => {
    const shared = [
      'form/form.ts',
      'dash-checklist/parts.ts',
      'merit-form.ts',
      'index.ts',
      'classes.ts',
    ].filter((name) => isShared({ path: `packages/elements/src/${name}`, source: '' }));
    expect(shared).toEqual(['form/form.ts']);
  });

  const path = 'packages/elements/src/form/form.ts';

  it.each([
    `if (id === 'dash') draw();`,
    'const showMerit = true;',
    'import { x } from "./marac/x.js";',
    'const text = html`<p>${a} about the MARAC</p>`;',
    'type Id = "dash-checklist";',
  ])('catches an instrument in %s', (source) => {
    expect(instrumentsNamed({ path, source })).toHaveLength(1);
  });

  it.each(['// as the dash needs it', '/** For `merit`. */ const a = 1;', 'css`border: 1px dashed`'])(
    'finds none in %s',
    (source) => {
      expect(instrumentsNamed({ path, source })).toEqual([]);
    },
  );
});
