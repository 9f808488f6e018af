import { problemLine } from '@safeguarding-forms/text/internal/edition-words/problem-text.js';
import { builtIn, builtIns } from '../built-in.js';
import { compareEditions, type Compared } from '../compare-editions.js';
import { readFile } from '../read-file.js';
import { readText } from './files.js';
import { CommandError, type Streams } from './streams.js';

/** The edition of a file, or a built-in one by its name. */
function comparedOf(named: string): Compared {
  const ours = builtIn(named);
  if (ours) return ours;
  if (/^[\w-]+\/[\w-]+$/.test(named) && !named.endsWith('.json'))
    throw new CommandError(
      `there is no "${named}"; take a file, or one of ${builtIns.map(({ name }) => name).join(', ')}`,
    );
  const read = readFile(readText(named));
  if (!read.ok)
    throw new CommandError(`${named} is not right yet:\n${read.problems.map(problemLine).join('\n')}`);
  const { definition, words } = read.edition;
  return { definition, words: words.words, explanations: words.explanations };
}

/** `diff`: what a file changes of another edition, in words. */
export function diff(file: string, base: string, { out }: Streams): void {
  const [local, other] = [comparedOf(file), comparedOf(base)];
  const differences = compareEditions(other, local);
  const text = differences
    .map(({ heading, lines }) => `## ${heading}\n\n${lines.map((line) => `- ${line}`).join('\n')}\n`)
    .join('\n');
  out(text ? `# ${file} beside ${base}\n\n${text}` : `${file} asks, scores and says what ${base} does.\n`);
}
