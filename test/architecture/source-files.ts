/** The sources of the packages, as the architecture tests read them. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The folder of the repository. */
export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** A TypeScript file of a package. */
export interface SourceFile {
  /** Relative to the repository, with forward slashes: `packages/text/src/index.ts`. */
  readonly path: string;
  readonly source: string;
}

/** Every TypeScript source of every package, but what tools generate. */
export function readSources(): SourceFile[] {
  return readdirSync(`${ROOT}packages`).flatMap((name) => filesIn(`packages/${name}/src`));
}

function filesIn(folder: string): SourceFile[] {
  // A package of data alone has no sources.
  if (!existsSync(ROOT + folder)) return [];
  return readdirSync(ROOT + folder, { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory()) return path === 'packages/text/src/locales' ? [] : filesIn(path);
    return entry.name.endsWith('.ts') ? [{ path, source: readFileSync(ROOT + path, 'utf8') }] : [];
  });
}
