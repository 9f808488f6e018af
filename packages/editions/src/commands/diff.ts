import { builtIn } from '../built-in.js';
import { compareEditions, type Compared } from '../compare-editions.js';
import { builtInTexts, offeredTexts } from '../compare-languages.js';
import { isNoBuiltIn, readEdition } from './files.js';
import type { Streams } from './streams.js';

/** The edition of a file, or a built-in one by its name. */
function comparedOf(named: string): Compared {
  const ours = builtIn(named);
  if (ours) return { ...ours, offered: builtInTexts(ours) };
  isNoBuiltIn(named);
  const edition = readEdition(named);
  const { definition, words } = edition;
  return { definition, words: words.words, explanations: words.explanations, offered: offeredTexts(edition) };
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
