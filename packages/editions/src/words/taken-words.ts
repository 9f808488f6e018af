import type { ReadUnit, ReadXliff } from './read-xliff.js';
import type { WordUnit } from './word-units.js';
import { PLACEHOLDER } from './xliff-names.js';

/** What of a translation can be taken: texts by place, or what stands against it, a line each. */
export interface TakenWords {
  readonly messages: Readonly<Record<string, string>>;
  readonly problems: readonly string[];
}

/** Named in one line: more would only be scrolled past. */
const MOST_NAMED = 20;

/** Escaped markup: a tag that stands in a text as text. */
const TAG = /<\/?[a-z][^<>]*>/i;

const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();
const valuesIn = (text: string): readonly string[] => (text.match(PLACEHOLDER) ?? []).sort();

/** Of two lists, what the first has and the second has not, as often as it has not. */
function lacking(wanted: readonly string[], given: readonly string[]): readonly string[] {
  const left = [...given];
  return wanted.filter((value) => {
    const at = left.indexOf(value);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

/** What is wrong with one translation. */
function wrongWith({ place, source, target, markup }: ReadUnit, unit: WordUnit): readonly string[] {
  const told: string[] = [];
  if (plain(source) !== plain(unit.source))
    told.push(
      `its English is not that of the file, which says “${unit.source}”; write the words out anew, to another name (--output), and have them looked through`,
    );
  const named = markup[0] ?? (TAG.test(target) && !TAG.test(unit.source) ? TAG.exec(target)?.[0] : undefined);
  if (named !== undefined)
    told.push(`markup (${named.startsWith('<') ? named : `<${named}>`}) cannot stand in a text`);
  if (target && named === undefined) {
    for (const value of lacking(valuesIn(unit.source), valuesIn(target)))
      told.push(`the translation lacks ${value}`);
    for (const value of lacking(valuesIn(target), valuesIn(unit.source)))
      told.push(`the translation has ${value}, which the English has not`);
  }
  return told.map((reason) => `${place}: ${reason}`);
}

/**
 * Compares a translation with the texts that it should be of. A text that the XLIFF leaves out keeps the words that the
 * file has for it.
 * @param original Which form it must be of: `dash/example-borough`.
 * @param code The language that was asked for.
 */
export function takenWords(
  { original: given, language, sourceLanguage, units: read }: ReadXliff,
  {
    original,
    code,
    units,
  }: { readonly original: string; readonly code: string; readonly units: readonly WordUnit[] },
): TakenWords {
  const problems: string[] = [];
  if (given !== original) problems.push(`it is of "${given}"; this file is "${original}"`);
  if (language !== code) problems.push(`it is in "${language}"; --language says "${code}"`);
  if (!/^en(-|$)/i.test(sourceLanguage))
    problems.push(`it is translated from "${sourceLanguage}", not from English`);
  if (problems.length) return { messages: {}, problems };

  const byPlace = new Map(read.map((unit) => [unit.place, unit]));
  const places = new Set(units.map(({ place }) => place));
  read.forEach(({ place }, at) => {
    if (!places.has(place)) problems.push(`${place}: the file has no such text`);
    else if (read.findIndex((unit) => unit.place === place) < at)
      problems.push(`${place}: it stands there twice`);
  });
  const messages: Record<string, string> = {};
  const missing: string[] = [];
  for (const unit of units) {
    const back = byPlace.get(unit.place);
    if (back) problems.push(...wrongWith(back, unit));
    const text = back ? back.target : unit.target;
    if (text) messages[unit.place] = text;
    else if (!back?.markup.length) missing.push(unit.place);
  }
  if (missing.length)
    problems.push(
      `${missing.length === 1 ? '1 text has' : `${missing.length} texts have`} no translation yet: ${missing.slice(0, MOST_NAMED).join(', ')}${missing.length > MOST_NAMED ? ` and ${missing.length - MOST_NAMED} more` : ''}`,
    );
  return { messages, problems };
}
