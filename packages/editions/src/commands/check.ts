import { checkEdition } from '../check-edition.js';
import { toldNotes, toldProblems } from '../told.js';
import { readText } from './files.js';
import type { Streams } from './streams.js';

/** `check`: whether a file can be used, and what is wrong with it. @returns Whether it can. */
export function check(file: string, { out, error }: Streams): boolean {
  const text = readText(file);
  const found = checkEdition(text);
  const problems = toldProblems(found, text);
  const lines = [...problems, ...toldNotes(found).map((note) => `note: ${note}`)];
  if (problems.length)
    lines.push(
      `it cannot be used yet: ${problems.length === 1 ? '1 thing is' : `${problems.length} things are`} to be mended first`,
    );
  if (lines.length) error(`${lines.map((line) => `${file}: ${line}`).join('\n')}\n`);
  const { edition } = found;
  if (!problems.length && edition) {
    const { instrument, edition: name, version, vectors = [] } = edition.file;
    const cases =
      vectors.length === 1 ? '1 case gives what it should' : `${vectors.length} cases give what they should`;
    out(`${file}: ${instrument} ${name} ${version} can be used; ${cases}.\n`);
  }
  return !problems.length;
}
