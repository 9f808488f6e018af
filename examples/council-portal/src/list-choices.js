// @ts-check
import { areaOf } from './areas.js';
import { FORMS } from './forms.js';
import { LANGUAGES } from './languages.js';
import { levelName, outcomeName } from './pages/result-words.js';
import { nameOf } from './plain-names.js';

/** What is chosen to see those that have no level, no outcome or no area. */
export const NONE = 'none';

/**
 * @typedef {object} Choices What the list can be narrowed to: codes, each with its name.
 * @property {ReadonlyMap<string, string>} forms
 * @property {ReadonlyMap<string, string>} areas
 * @property {ReadonlyMap<string, readonly string[]>} editionsIn By area.
 * @property {ReadonlyMap<string, string>} levels
 * @property {ReadonlyMap<string, string>} outcomes
 * @property {(edition: string) => string} areaName Empty where an edition is of no area, such as a law.
 */

/**
 * @param {Map<string, Set<string>>} names
 * @param {string} code
 * @param {string} name
 */
const addName = (names, code, name) => void names.set(code, (names.get(code) ?? new Set()).add(name));

/** One code can have a name in each form: both, or of more its own. @param {Map<string, Set<string>>} names */
const joined = (names) =>
  new Map([...names].map(([code, each]) => [code, each.size > 2 ? nameOf(code) : [...each].join(' / ')]));

/**
 * Everything that the list can be narrowed to, out of the editions that the portal knows. An area with a file of its own goes by
 * its edition.
 * @param {import('./pages/submission.js').Knowledge} knowledge
 * @param {readonly import('./local-editions.js').LocalEdition[]} local
 * @returns {Choices}
 */
export function listChoices({ catalogue, wordingOf }, local) {
  const own = new Set(local.map(({ instrument }) => instrument.edition));
  const areaIn = (/** @type {string} */ edition) => areaOf(edition) ?? (own.has(edition) ? edition : NONE);
  /** @type {Map<string, Set<string>>} */
  const editionsIn = new Map();
  /** @type {Map<string, Set<string>>} */
  const levels = new Map();
  /** @type {Map<string, Set<string>>} */
  const outcomes = new Map();
  for (const instrument of catalogue.listInstruments()) {
    const { id, edition, version } = instrument;
    const definition = catalogue.getInstrument(id, edition, version);
    const words = wordingOf(instrument);
    addName(editionsIn, areaIn(edition), edition);
    for (const level of definition.levels) addName(levels, level, levelName(words, level));
    for (const outcome of definition.outcomes) addName(outcomes, outcome, outcomeName(words, outcome));
  }
  const codes = [...editionsIn.keys()].filter((area) => area !== NONE).sort();
  return {
    forms: new Map(
      FORMS.map(({ tag, instrument }) => [instrument, LANGUAGES.en.words.forms[tag]?.title ?? tag]),
    ),
    areas: new Map([...codes.map((area) => /** @type {const} */ ([area, nameOf(area)])), [NONE, 'No area']]),
    editionsIn: new Map([...editionsIn].map(([area, editions]) => [area, [...editions]])),
    levels: new Map([...joined(levels), [NONE, 'No level']]),
    outcomes: new Map([...joined(outcomes), [NONE, 'No outcome']]),
    areaName: (edition) => (areaIn(edition) === NONE ? '' : nameOf(areaIn(edition))),
  };
}
