import { isRecord } from '@safeguarding-forms/instruments/internal/check/given.js';
import {
  EDITION_FORMAT,
  MOST_LENGTH,
} from '@safeguarding-forms/instruments/internal/edition-file/edition-file.js';
import {
  EditionError,
  type FileProblem,
  type FileProblemCode,
} from '@safeguarding-forms/instruments/internal/edition-file/problems.js';
import { deepFreeze } from '@safeguarding-forms/instruments/internal/model/deep-freeze.js';
import { keepFile } from './register.js';

/** What a file says of itself; the rest is checked by the first element that shows it. */
const NAMED = ['instrument', 'edition', 'version'] as const;

function refuse(path: string, code: FileProblemCode, params: FileProblem['params'] = {}): never {
  throw new EditionError('registerEdition', [{ path, code, params }]);
}

/** The file as it is now, apart from the page's own object, which may change. */
function copyOf(given: unknown): Readonly<Record<string, unknown>> {
  let text: string | undefined;
  let file: unknown;
  try {
    text = typeof given === 'string' ? given : JSON.stringify(given);
    if (text !== undefined && text.length <= MOST_LENGTH) file = JSON.parse(text);
  } catch {
    refuse('', 'not-json');
  }
  if (text !== undefined && text.length > MOST_LENGTH) refuse('', 'too-big', { max: MOST_LENGTH });
  return isRecord(file) ? file : refuse('', 'not-json');
}

/**
 * Makes an area's own edition known to every element on the page, which then shows it by its name:
 * `edition="example-borough"`. Elements that are there already take it up; a file set on an element itself goes first.
 * What it asks is checked once an element shows it, and told there (`sf-error`, `bad-edition`).
 * @param file An edition file, parsed or as JSON text; at most 500,000 characters.
 * @throws EditionError when it is no edition file, does not say which, or another file is registered under its name.
 */
export function registerEdition(file: unknown): void {
  const copy = copyOf(file);
  if (copy.format !== EDITION_FORMAT) refuse('format', 'not-allowed', { allowed: [EDITION_FORMAT] });
  for (const name of NAMED) if (typeof copy[name] !== 'string' || !copy[name]) refuse(name, 'missing');
  const { instrument, edition } = copy as Readonly<Record<(typeof NAMED)[number], string>>;
  if (!keepFile(instrument, edition, deepFreeze(copy))) refuse('edition', 'twice', { given: edition });
}
