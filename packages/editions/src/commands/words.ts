import { writeFileSync } from 'node:fs';
import type { FileWords } from '@safeguarding-forms/instruments/internal/edition-file/edition-file.js';
import { problemLine } from '@safeguarding-forms/text/internal/edition-words/problem-text.js';
import { readFile, type LocalEdition } from '../read-file.js';
import { same } from '../same.js';
import { englishOf, isOfOtherEnglish } from '../words/english-of.js';
import { putWords } from '../words/put-words.js';
import { readableButForTranslations } from '../words/readable-but-for-translations.js';
import { readXliff, XliffError } from '../words/read-xliff.js';
import { takenWords } from '../words/taken-words.js';
import { isOurs, wordUnits } from '../words/word-units.js';
import { writeXliff } from '../words/write-xliff.js';
import { languageOf } from './language-of.js';
import { notRight, readText, writeNew } from './files.js';
import { CommandError, type Streams } from './streams.js';

type Named = Readonly<Record<string, string | undefined>>;

const originalOf = ({ instrument, edition }: LocalEdition['file']): string => `${instrument}/${edition}`;

const lines = (told: readonly string[]): string => told.map((line) => `\n  ${line}`).join('');

function readForTranslation(path: string, text: string): LocalEdition {
  const read = readableButForTranslations(text);
  if (!read.ok) throw new CommandError(notRight(path, read.problems));
  return read.edition;
}

/** Who read the words, and when: both or neither. */
function reviewIn({ 'reviewed-by': by, 'reviewed-on': on }: Named): Partial<FileWords> {
  if ((by === undefined) !== (on === undefined))
    throw new CommandError(
      '--reviewed-by and --reviewed-on go together: who read the words, and on which day',
    );
  if (by === undefined || on === undefined) return {};
  if (!/^\d{4}-\d\d-\d\d$/.test(on) || !(new Date(on).toJSON() ?? '').startsWith(on))
    throw new CommandError(`--reviewed-on is "${on}"; write the day as 2026-11-30`);
  return { reviewedBy: by, reviewedOn: on };
}

/** Words as they are with these texts: what was reviewed stays so only as long as no text is another, in either language. */
function wordsWith(
  { messages, ofEnglish }: Pick<FileWords, 'messages' | 'ofEnglish'>,
  before: FileWords | undefined,
  review: Partial<FileWords>,
): FileWords {
  const of = ofEnglish === undefined ? {} : { ofEnglish };
  if (review.reviewedBy !== undefined) return { status: 'reviewed', ...review, ...of, messages };
  if (!before || !same(before.messages, messages)) return { status: 'draft', ...of, messages };
  if (before.ofEnglish === ofEnglish) return before;
  if (before.ofEnglish !== undefined) return { status: 'draft', ...of, messages };
  const { messages: _, ...standing } = before;
  return { ...standing, ...of, messages };
}

/** `words`: the texts of a file for translators, as XLIFF. */
export function writeWords(path: string, named: Named, { out }: Streams): void {
  const code = languageOf(named.language, 'words FILE --language pl');
  const { file, ...edition } = readForTranslation(path, readText(path));
  const units = wordUnits({ ...edition, file }, code);
  if (!units.length)
    throw new CommandError(
      `${path} has no texts of its own, and ours are there in "${code}" already: there is nothing to translate`,
    );
  const output = named.output ?? `${file.edition}.${code}.xlf`;
  // What is of other English is to be looked through again, whoever read it.
  const status = isOfOtherEnglish({ ...edition, file }, code)
    ? 'draft'
    : (file.words[code]?.status ?? 'draft');
  const head = { original: originalOf(file), language: code, status };
  writeNew(output, writeXliff(head, units), '--output');
  const open = units.filter(({ target }) => target === undefined).length;
  out(`${output}: ${units.length} texts to translate, ${open} of them without a translation yet${isOurs(code) ? '' : '; ours are among them, since the forms do not come with this language'}.
Then: npx @safeguarding-forms/editions words ${path} --language ${code} --take ${output}
`);
}

/** `words --take`: the translations of an XLIFF file, put into the edition file. */
export function takeWords(path: string, named: Named, { out }: Streams): void {
  const code = languageOf(named.language, 'words FILE --language pl --take FILE');
  const review = reviewIn(named);
  const text = readText(path);
  const edition = readForTranslation(path, text);
  const { file } = edition;
  const from = named.take ?? '';
  let xliff;
  try {
    xliff = readXliff(readText(from));
  } catch (failure) {
    if (!(failure instanceof XliffError)) throw failure;
    throw new CommandError(`${from} cannot be taken: ${failure.message}`, { cause: failure });
  }
  const units = wordUnits(edition, code);
  const asked = { original: originalOf(file), code, units };
  const { messages, problems } = takenWords(xliff, asked);
  if (problems.length) throw new CommandError(`${from} cannot be taken:${lines(problems)}`);

  const before = file.words[code];
  // What the XLIFF leaves out stays of whichever English it was.
  const back = new Set(xliff.units.map(({ place }) => place));
  const isWhole = units.every(({ place }) => back.has(place));
  const ofEnglish = isWhole ? englishOf(edition, code) : before?.ofEnglish;
  const words = wordsWith({ messages, ...(ofEnglish !== undefined && { ofEnglish }) }, before, review);
  const changed = putWords(text, code, words);
  const read = readFile(changed);
  const wrong = read.ok ? [] : read.problems.filter((problem) => problem.path.startsWith(`words.${code}`));
  if (wrong.length) throw new CommandError(`${from} cannot be taken:${lines(wrong.map(problemLine))}`);
  if (words !== before) writeFileSync(path, changed);
  const gone = Object.keys(before?.messages ?? {}).filter((place) => !Object.hasOwn(messages, place));
  out(
    [
      `${path}: ${Object.keys(messages).length} texts in "${code}", status ${words.status}.`,
      ...(gone.length ? [`Left out, since nothing says them any more: ${gone.join(', ')}.`] : []),
      ...(words.status === 'draft'
        ? [
            'Once a qualified person has read them: the same again with --reviewed-by NAME --reviewed-on 2026-11-30, their name and the day.',
          ]
        : []),
      '',
    ].join('\n'),
  );
}
