import type { Instrument } from '@safeguarding-forms/instruments';

/** Where everything stands in the document, by what it is said of. */
export function citesIn({ sections, notes, guidance = [] }: Instrument): ReadonlyMap<string, string> {
  const items = sections.flatMap((section) =>
    section.items.flatMap((item) => [
      [item.id, item.cite] as const,
      ...(item.kind === 'group'
        ? item.fields.map(({ id, cite }) => [`${item.id}.${id}`, cite] as const)
        : []),
    ]),
  );
  return new Map([
    ...items,
    ...notes.map(({ id, cite }) => [`notes.${id}`, cite] as const),
    ...guidance.map(({ id, cite }) => [`guidance.steps.${id}`, cite] as const),
  ]);
}
