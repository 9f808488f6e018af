import type { KeptFromBase } from './kept-from-base.js';

/** What is another by now. */
const SINCE = { source: 'the file is of another document', scoring: 'the file scores otherwise' } as const;

/**
 * What of a file still speaks of the edition that it began from, a line each.
 * @param base Its name: `dash/cleveland`.
 */
export function toldKept({ notes, since, cites }: KeptFromBase, base: string): readonly string[] {
  const why = since.map((key) => SINCE[key]).join(' and ');
  return [
    ...notes.map(
      (id) =>
        `notes, ${id}: it stands in the words of ${base}, and ${why} (read it; put it in your own words under "notes.${id}", or take it out of "notes")`,
    ),
    ...(cites
      ? [
          `cite: ${cites === 1 ? '1 is' : `${cites} are`} still as in ${base}, and ${SINCE.source} (put in where each stands in yours, or that it is yours)`,
        ]
      : []),
  ];
}
