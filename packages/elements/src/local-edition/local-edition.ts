import { EditionError } from '@safeguarding-forms/instruments/internal/edition-file/problems.js';
import { readEdition } from '@safeguarding-forms/instruments/internal/edition-file/read-edition.js';
import { editionDigest } from '@safeguarding-forms/schemas/internal/edition-digest.js';
import { checkWords } from '@safeguarding-forms/text/internal/edition-words/check-words.js';
import { editionWords, takenWords } from '@safeguarding-forms/text/internal/edition-words/edition-words.js';
import { statusIn } from '@safeguarding-forms/text/internal/edition-words/languages-of.js';
import { ownTemplates } from '@safeguarding-forms/text/internal/edition-words/own-text.js';
import { problemLine } from '@safeguarding-forms/text/internal/edition-words/problem-text.js';
import type { FileProblem } from '@safeguarding-forms/instruments/internal/edition-file/problems.js';
import type { FormEdition } from '../form/form-kind.js';

/** Told of a file at once; what is mended first may mend the others. */
const MOST_TOLD = 5;

/** The built-in edition of a name such as `dash/cleveland`; `undefined` where the element has none of that name. */
export type BaseOf = (name: string) => Promise<FormEdition | undefined>;

const refuse = (problems: readonly FileProblem[]): never => {
  const error = new EditionError('edition file', problems);
  const told = problems.slice(0, MOST_TOLD).map(problemLine).join('; ');
  error.message = `the edition file cannot be used: ${told}${problems.length > MOST_TOLD ? `; and ${problems.length - MOST_TOLD} more` : ''}.`;
  throw error;
};

/** The name of the built-in edition that a file begins from, as far as it says one. */
function baseIn(given: unknown): string {
  try {
    const file = (typeof given === 'string' ? JSON.parse(given) : given) as {
      readonly base?: unknown;
    } | null;
    return typeof file?.base === 'string' ? file.base : '';
  } catch {
    // What is wrong with it is told where it is read.
    return '';
  }
}

/**
 * An area's own edition as an element shows it, read from its file and checked; frozen.
 * @param given JSON text, or what was parsed from it.
 * @throws EditionError whose message says where the file is wrong, why, and what to do.
 */
export async function localEdition(given: unknown, baseOf: BaseOf): Promise<FormEdition> {
  const named = baseIn(given);
  const base = await baseOf(named);
  const read = readEdition(given, (name) => (name === named ? base?.module.definition : undefined));
  if (!read.ok) return refuse(read.problems);
  const { file } = read;
  const { id } = base?.module.definition ?? {};
  // What it sends says which element it was; another instrument has none of its own yet.
  if (id !== undefined && file.instrument !== id)
    return refuse([
      { path: 'instrument', code: 'not-allowed', params: { given: file.instrument, allowed: [id] } },
    ]);
  const module = base?.module.scorer?.(read.definition);
  if (!base || !module) throw new Error(`${named} names no scorer`);
  const words = editionWords({
    definition: module.definition,
    messages: file.words.en?.messages ?? {},
    taken: takenWords(file),
    base: { ...base, instrument: base.module.definition.id },
  });
  const problems = checkWords(file, words);
  if (problems.length) return refuse(problems);
  return {
    module: { ...module, sha256: editionDigest(file) },
    words: words.words,
    explanations: words.explanations,
    local: {
      base: base.module.definition.edition,
      status: (language, status) => statusIn(file, language, status),
      templates: (language, builtInTemplates) =>
        ownTemplates(file.words[language]?.messages ?? {}, builtInTemplates, words.joined),
    },
  };
}
