import {
  EDITION_FORMAT,
  type EditionFile,
} from '@safeguarding-forms/instruments/internal/edition-file/edition-file.js';
import { writtenDefinition } from '@safeguarding-forms/instruments/internal/edition-file/written.js';
import { sentenceIn } from '@safeguarding-forms/text';
import type { BuiltIn } from './built-in.js';

/** Where an editor finds what a file may hold. */
const SCHEMA = './node_modules/@safeguarding-forms/schemas/json/edition.schema.json';

/** Where to turn at each level, as texts of the file's own: an area's support is never another's. */
const supportOf = ({ explanations }: BuiltIn): Record<string, string> =>
  Object.fromEntries(
    Object.entries(explanations.levels).flatMap(([level, { support = [] }]) =>
      support.map((message, at) => [`levels.${level}.support.${at}`, sentenceIn(undefined, message)]),
    ),
  );

/**
 * A built-in edition as an edition file: every item takes the built-in words, so it keeps their translations; where to
 * turn stands in the file, to be written anew.
 * @param named What the new edition is called, and its version; without them, the same edition again.
 */
export function writtenEdition(
  base: BuiltIn,
  named: Partial<Pick<EditionFile, 'instrument' | 'edition' | 'version'>> = {},
): EditionFile {
  const { definition, name } = base;
  const written = writtenDefinition(definition) as unknown as Pick<EditionFile, 'instrument' | 'sections'>;
  const sections = written.sections.map((section) => ({
    ...section,
    items: section.items.map(({ kind, id, ...rest }) => ({
      kind,
      id,
      words: `${definition.id}.${id}`,
      ...rest,
    })),
  }));
  const messages = supportOf(base);
  return JSON.parse(
    JSON.stringify({
      $schema: SCHEMA,
      format: EDITION_FORMAT,
      base: name,
      ...written,
      ...named,
      sections,
      words: Object.keys(messages).length ? { en: { status: 'draft', messages } } : {},
      vectors: [],
    }),
  ) as EditionFile;
}
