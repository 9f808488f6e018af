/** Every package has a README whose code compiles, its licence, and the facts that a registry shows. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../architecture/source-files.js';
import { diagnose, RESOLUTIONS } from './compile.js';

const BLOCK = /^```(js|ts|tsx)\n([^]*?)^```$/gm;
const names = readdirSync(`${ROOT}packages`);
const textOf = (path: string): string => readFileSync(ROOT + path, 'utf8');
const root = JSON.parse(textOf('package.json')) as Record<string, unknown>;

/** What stands on the host's own page or server, and is no part of a README. */
const HOSTS_OWN = `
import type { Submission } from '@safeguarding-forms/schemas';
import type { PrivateJwk, PublicJwk } from '@safeguarding-forms/seal';
declare global {
  const submission: Submission;
  const publicJwk: PublicJwk;
  const privateJwk: PrivateJwk;
}
`;

describe('the READMEs of the packages', () => {
  it('have code that compiles', { timeout: 120_000 }, () => {
    const codes = names.flatMap((name) =>
      [...textOf(`packages/${name}/README.md`).matchAll(BLOCK)].map(
        ([, language = '', code = ''], index) => ({
          name,
          file: `readme-${name}-${index}.${language}`,
          code,
        }),
      ),
    );
    expect(names.filter((name) => !codes.some((code) => code.name === name))).toEqual([]);
    const files = new Map([
      [join(ROOT, 'test/docs/hosts-own.d.ts'), HOSTS_OWN],
      ...codes.map(({ file, code }) => [join(ROOT, 'test/docs', file), code] as const),
    ]);
    expect(diagnose(files, RESOLUTIONS.nodenext)).toEqual([]);
  });
});

describe.each(names)('%s', (name) => {
  const manifest = JSON.parse(textOf(`packages/${name}/package.json`)) as Record<string, unknown>;

  it('has the licence of the project, and changes of its version', () => {
    expect(textOf(`packages/${name}/LICENSE`)).toBe(textOf('LICENSE'));
    expect(textOf(`packages/${name}/CHANGELOG.md`)).toContain(`\n## ${String(manifest['version'])}\n`);
  });

  it('says where it comes from, and that it is public', () => {
    const { url } = root['repository'] as { url: string };
    expect(manifest).toMatchObject({
      license: 'MIT',
      repository: { type: 'git', url, directory: `packages/${name}` },
      publishConfig: { access: 'public', provenance: true },
    });
    for (const field of ['description', 'keywords', 'homepage', 'bugs'])
      expect(manifest[field], field).toBeTruthy();
  });

  it('exports a public surface, and everything else under one name', () => {
    const paths = Object.keys(manifest['exports'] as object);
    expect(paths).toContain('./package.json');
    const patterns = paths.filter((path) => path.includes('*') && path.endsWith('.js'));
    expect(patterns.filter((path) => path !== './internal/*.js')).toEqual([]);
  });
});
