import { isRecord } from '../check/given.js';
import { deepFreeze } from '../model/deep-freeze.js';
import type { Instrument } from '../model/instrument.js';
import { checkCircles } from './check-circles.js';
import { checkConclusions } from './check-conclusions.js';
import { checkConditions } from './check-conditions.js';
import { checkEmpty } from './check-empty.js';
import { checkNames } from './check-names.js';
import { checkAttachedRules, checkRules } from './check-rules.js';
import { checkSafety } from './check-safety.js';
import { checkScoring } from './check-scoring.js';
import { checkShown } from './check-shown.js';
import { checkStructure } from './check-structure.js';
import { MOST_LENGTH, type EditionFile } from './edition-file.js';
import type { FileProblem, FileProblemCode } from './problems.js';
import { editionShape } from './structure.js';
import { definitionIn } from './written.js';

/** The tag of whatever has none of its own. */
const ANY_FORM = 'safeguarding-form';

/** Enough to see what is wrong; a file of any length could have thousands. */
const MOST_PROBLEMS = 100;

/** A file that is right, and the definition in it, frozen; or what is wrong. */
export type ReadEdition =
  | { readonly ok: true; readonly file: EditionFile; readonly definition: Instrument }
  | { readonly ok: false; readonly problems: readonly FileProblem[] };

/** What is looked at once the structure is right. */
const CHECKS = [
  checkNames,
  checkEmpty,
  checkCircles,
  checkConditions,
  checkRules,
  checkScoring,
  checkConclusions,
  checkSafety,
  checkShown,
];

/** The text of a file, whatever it was given as: what is checked is then what is kept. */
function textOf(given: unknown): string | undefined {
  if (typeof given === 'string') return given;
  try {
    return JSON.stringify(given);
  } catch {
    return undefined;
  }
}

/**
 * Reads an edition file: its structure, its names, what its conditions, rules and scores read, and what no area can
 * change. Not its words. Never throws.
 * @param given JSON text, or what was parsed from it.
 * @param baseOf The built-in edition of a name such as `dash/cleveland`, or `undefined` where there is none.
 * @param ours The ids of the built-in instruments. A file of one of them begins from one of its editions: other forms take
 * what goes by that id along, and read it as such.
 */
export function readEdition(
  given: unknown,
  baseOf: (name: string) => Instrument | undefined,
  ours: readonly string[] = [],
): ReadEdition {
  const problems: FileProblem[] = [];
  const report = (path: string, code: FileProblemCode, params: FileProblem['params'] = {}): void => {
    if (problems.length < MOST_PROBLEMS) problems.push({ path, code, params });
  };
  const failed = (): ReadEdition => ({ ok: false, problems });
  const text = textOf(given);
  if (text !== undefined && text.length > MOST_LENGTH) {
    report('', 'too-big', { max: MOST_LENGTH });
    return failed();
  }
  let file: unknown;
  try {
    file = JSON.parse(text ?? '');
  } catch {
    report('', 'not-json');
    return failed();
  }
  checkStructure(editionShape, file, report);
  if (problems.length || !isRecord(file)) return failed();
  const base = baseOf(file.base as string);
  if (!base) report('base', 'no-such', { given: file.base as string });
  else if (base.kind !== file.kind)
    report('kind', 'not-allowed', { given: file.kind as string, allowed: [base.kind] });
  const id = file.instrument as string;
  if (base && id !== base.id && ours.includes(id))
    report('instrument', 'not-allowed', { given: id, allowed: [base.id] });
  const definition = definitionIn(file, base?.id === id ? base.element : ANY_FORM);
  for (const check of CHECKS) check(definition, report);
  if (base) checkAttachedRules(definition, base, report);
  if (problems.length) return failed();
  return { ok: true, file: deepFreeze(file) as unknown as EditionFile, definition: deepFreeze(definition) };
}
