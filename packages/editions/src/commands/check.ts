import { problemLine } from '@safeguarding-forms/text/internal/edition-words/problem-text.js';
import { checkEdition, type EditionCheck } from '../check-edition.js';
import { readText } from './files.js';
import type { Streams } from './streams.js';

const json = (value: unknown): string => JSON.stringify(value);

function told(check: EditionCheck): string[] {
  const { problems, broken, lowered, unread, unreached, hard, edition } = check;
  const lines = [
    ...problems.map(problemLine),
    ...broken.map(
      ({ name, part, expected, found }) =>
        `vectors “${name}”: ${part} is ${json(found)} and should be ${json(expected)}`,
    ),
  ];
  if (lowered)
    lines.push(
      `a further yes lowers the ${lowered.part}: from ${String(lowered.before)} to ${String(lowered.after)} by a yes to ${lowered.item}, after ${json(lowered.answers)}`,
    );
  const notes = [
    ...unread.map((id) => `${id}: no rule, score, condition or fill reads it; people alone do`),
    ...unreached.map((path) => `${path}: the route can never end here`),
    ...hard.map(
      ({ place, sentence, grade }) => `${place}: hard to read (grade ${grade.toFixed(1)}): “${sentence}”`,
    ),
    ...(edition && !edition.file.vectors?.length
      ? ['vectors: there are none; put in cases that you worked out by hand']
      : []),
  ];
  return [...lines, ...notes.map((note) => `note: ${note}`)];
}

/** `check`: whether a file can be used, and what is wrong with it. @returns Whether it can. */
export function check(file: string, { out, error }: Streams): boolean {
  const found = checkEdition(readText(file));
  const lines = told(found);
  if (lines.length) error(`${lines.map((line) => `${file}: ${line}`).join('\n')}\n`);
  const { edition } = found;
  if (found.ok && edition)
    out(
      `${file}: ${edition.file.instrument} ${edition.file.edition} ${edition.file.version} can be used; ${edition.file.vectors?.length ?? 0} cases give what they should.\n`,
    );
  return found.ok;
}
