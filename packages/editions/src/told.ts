import type { FileProblem } from '@safeguarding-forms/instruments/internal/edition-file/problems.js';
import { english } from '@safeguarding-forms/text';
import { problemLine } from '@safeguarding-forms/text/internal/edition-words/problem-text.js';
import type { EditionCheck } from './check-edition.js';
import { jsonTrouble } from './json-trouble.js';
import { namedPath } from './named-path.js';
import { toldKept } from './told-kept.js';
import type { BrokenVector } from './vectors.js';
import { isOfOtherEnglish } from './words/english-of.js';

const json = (value: unknown): string => JSON.stringify(value);

/** What is wrong with a case, or with what it expects. */
function caseText({ part, expected, found, parts }: BrokenVector): string {
  if (part === 'answers') return (found as readonly string[]).join('; ');
  if (parts) return `the result has no “${part}”; there are ${parts.join(', ')}`;
  return `${part} is ${json(found)} and should be ${json(expected)}`;
}

/** Problems of a file, a line each: place, reason and remedy, the places told by the names that the file gives. */
export const problemLines = (problems: readonly FileProblem[], text: string): readonly string[] =>
  problems.map((problem) => problemLine({ ...problem, path: namedPath(text, problem.path) }));

/**
 * What stands against a file, in words, a line each: its problems, what is wrong with it as JSON, cases that do not come out, a yes that lowers.
 * @param text The file, so that places can be told by the names that it gives.
 */
export function toldProblems({ problems, broken, lowered }: EditionCheck, text: string): readonly string[] {
  return [
    ...problemLines(problems, text),
    ...jsonTrouble(text),
    ...broken.map((each) => `vectors “${each.name}”: ${caseText(each)}`),
    ...(lowered
      ? [
          `a further yes lowers the ${lowered.part}: from ${String(lowered.before)} to ${String(lowered.after)} by a yes to ${lowered.item}, after ${json(lowered.answers)}`,
        ]
      : []),
  ];
}

/** What of a file is worth a look, and stops nothing. */
export function toldNotes({ unread, unreached, hard, kept, edition }: EditionCheck): readonly string[] {
  return [
    ...unread.map(
      (id) => `${id}: whatever is answered here, the result stays the same; it is there for people to read`,
    ),
    ...(kept && edition ? toldKept(kept, edition.file.base) : []),
    ...unreached.map((path) => `${path}: the route can never end here`),
    ...hard.map(
      ({ place, sentence, grade }) => `${place}: hard to read (grade ${grade.toFixed(1)}): “${sentence}”`,
    ),
    ...Object.entries(edition?.file.words ?? {})
      .filter(([, { status, reviewedBy, reviewedOn }]) => status !== 'draft' && !(reviewedBy && reviewedOn))
      .map(
        ([code, { status }]) =>
          `words.${code}: "${status}", and the file does not say who read ${code === english.code ? 'them' : 'the translation'} and when; put in reviewedBy and reviewedOn`,
      ),
    ...(edition ? Object.keys(edition.file.words).filter((code) => isOfOtherEnglish(edition, code)) : []).map(
      (code) =>
        `words.${code}: they are of other English than the file’s (write them out anew with "words … --language ${code} --output" and another name, have them looked through, and take them in again)`,
    ),
    ...(edition && !edition.file.vectors?.length
      ? ['vectors: there are none; put in cases that you worked out by hand']
      : []),
  ];
}
