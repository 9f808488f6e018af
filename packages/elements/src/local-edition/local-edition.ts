import type { Instrument } from '@safeguarding-forms/instruments';
import { EditionError } from '@safeguarding-forms/instruments/internal/edition-file/problems.js';
import { readEdition } from '@safeguarding-forms/instruments/internal/edition-file/read-edition.js';
import { editionDigest } from '@safeguarding-forms/schemas/internal/edition-digest.js';
import { checkWords } from '@safeguarding-forms/text/internal/edition-words/check-words.js';
import {
  editionWords,
  takenWords,
  type EditionWords,
} from '@safeguarding-forms/text/internal/edition-words/edition-words.js';
import { statusIn } from '@safeguarding-forms/text/internal/edition-words/languages-of.js';
import { ownTemplates } from '@safeguarding-forms/text/internal/edition-words/own-text.js';
import { problemLine } from '@safeguarding-forms/text/internal/edition-words/problem-text.js';
import { selfWords } from '@safeguarding-forms/text/internal/edition-words/self-words.js';
import type { SelfServeWords } from '@safeguarding-forms/text';
import type { EditionFile } from '@safeguarding-forms/instruments/internal/edition-file/edition-file.js';
import type { FileProblem } from '@safeguarding-forms/instruments/internal/edition-file/problems.js';
import type { FormEdition, ShownKind } from '../form/form-kind.js';
import { knowFile } from './register.js';

/** Told of a file at once; what is mended first may mend the others. */
const MOST_TOLD = 5;

const refuse = (problems: readonly FileProblem[]): never => {
  const error = new EditionError('edition file', problems);
  const told = problems.slice(0, MOST_TOLD).map(problemLine).join('; ');
  error.message = `the edition file cannot be used: ${told}${problems.length > MOST_TOLD ? `; and ${problems.length - MOST_TOLD} more` : ''}.`;
  throw error;
};

/** The name of the built-in edition that a file begins from, such as `dash/cleveland`, as far as it says one. */
export function baseIn(given: unknown): string {
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
 * @param kind What the element shows: one instrument, or whichever it is asked for.
 * @param base The built-in edition that the file begins from, in words to whoever fills the form in; `undefined` where the
 * element has none of that name.
 * @throws EditionError whose message says where the file is wrong, why, and what to do.
 */
export function localEdition(
  given: unknown,
  { part, any }: Pick<ShownKind, 'part' | 'any'>,
  base: FormEdition | undefined,
): FormEdition {
  const named = baseIn(given);
  const read = readEdition(
    given,
    (name) => (name === named ? base?.module.definition : undefined),
    any?.builtIn,
  );
  if (!read.ok) return refuse(read.problems);
  const { file } = read;
  // What it sends says which instrument it was: an element of one shows no other.
  const shown = any ? any.asked || file.instrument : part;
  if (file.instrument !== shown)
    return refuse([
      { path: 'instrument', code: 'not-allowed', params: { given: file.instrument, allowed: [shown] } },
    ]);
  const module = base?.module.scorer?.(read.definition);
  if (!base || !module) throw new Error(`${named} names no scorer`);
  const { words, explanations, problems, joined } = wordsOf(file, module.definition, base);
  if (problems.length) return refuse(problems);
  knowFile(module.definition, file);
  return {
    module: { ...module, sha256: editionDigest(file) },
    words,
    explanations,
    ...(base.selfServe && { selfServe: base.selfServe }),
    local: {
      base: base.module.definition.edition,
      status: (language, status) => statusIn(file, language, status),
      templates: (language, builtInTemplates) =>
        ownTemplates(file.words[language]?.messages ?? {}, builtInTemplates, joined),
    },
  };
}

/** What the file says to whom the built-in edition speaks, and what lacks of it. */
function wordsOf(
  file: EditionFile,
  definition: Instrument,
  { module, words, explanations, selfServe }: FormEdition,
): Pick<FormEdition, 'words' | 'explanations'> &
  Pick<EditionWords, 'joined'> & { readonly problems: readonly FileProblem[] } {
  const messages = file.words.en?.messages ?? {};
  const sources = { definition, messages, taken: takenWords(file) };
  const instrument = module.definition.id;
  if (!selfServe) {
    const own = editionWords({ ...sources, base: { instrument, words, explanations } });
    return { ...own, problems: checkWords(file, own) };
  }
  const own = selfWords({ ...sources, base: { instrument, words: words as SelfServeWords } });
  const { why, rules } = own.words;
  return {
    words: own.words,
    explanations: { ...explanations, why, rules },
    joined: {},
    problems: checkWords(file, { ...own, untaken: [] }),
  };
}
