import * as formats from '../model/formats.js';
import type { Instrument } from '../model/instrument.js';
import { NOT_KNOWN } from '../model/not-known.js';

type Json = Record<string, unknown>;

/** The formats that a file can name: how they are told apart is ours, so that no file brings an expression along. */
const byId = new Map(Object.values(formats).map((format) => [format.id, format]));

/** What stands in a file beside an item and is no part of the definition. */
const WORDS = 'words';

/** Every item and field with something done to it, in a copy. */
const withItems = (sections: readonly Json[], change: (item: Json) => Json): readonly Json[] =>
  sections.map((section) => ({
    ...section,
    items: (section.items as Json[]).map((item) => {
      const { fields } = item;
      return change(fields ? { ...item, fields: (fields as Json[]).map(change) } : item);
    }),
  }));

/** An item as a file has it: formats by name, and without the marks that follow from its fields. */
function writtenItem({ marks: _, format, ...item }: Json): Json {
  return format ? { ...item, format: (format as { id: string }).id } : item;
}

function definedItem({ [WORDS]: _, format, ...item }: Json): Json {
  return format ? { ...item, format: byId.get(format as string) } : item;
}

/** A definition as a file has it: what follows from the rest is left out, and formats stand by name. */
export function writtenDefinition(definition: Instrument): Json {
  const { id, element: _element, marks: _marks, sections, rules, ...rest } = definition;
  return {
    instrument: id,
    ...rest,
    sections: withItems(sections as unknown as Json[], writtenItem),
    rules: rules.filter(({ kind }) => kind !== NOT_KNOWN_RULE),
  };
}

/** Nothing is both answered and not known: the rule follows from what can be marked, and stands in no file. */
const NOT_KNOWN_RULE = 'not-known';

/**
 * The definition that a file holds, whose structure is right.
 * @param element The tag of the element that shows it.
 */
export function definitionIn(file: Json, element: string): Instrument {
  const { $schema: _s, format: _f, base: _b, words: _w, vectors: _v, instrument, sections, ...rest } = file;
  const { kind, edition, version, ...others } = rest;
  return {
    id: instrument,
    kind,
    element,
    edition,
    version,
    ...others,
    sections: withItems(sections as Json[], definedItem),
  } as unknown as Instrument;
}

/** Names that no item may have: answers keep what is marked as not known under it. */
export const RESERVED = [NOT_KNOWN];
