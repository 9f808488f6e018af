/** Names are people’s own: none is refused. Where one may be two people’s, that is asked, and stands against nothing. */
import { catalogue } from '@safeguarding-forms/instruments';
import { allItems } from '@safeguarding-forms/instruments/internal/check/asked.js';
import type { Format } from '@safeguarding-forms/instruments/internal/model/formats.js';
import { describe, expect, it } from 'vitest';
import { published } from '../support/published.js';

/** Forms that names have; all made up, and none of them one that anybody has to explain. */
const PLAIN = [
  'Andy Anders',
  'Sandy And-Rand',
  'Anne-Marie O’Example, née Sample',
  "D'Example",
  'Example, Ann',
  'María y López',
  'Ann de la Example',
  'Ann bint Example',
  'Ann',
  'A',
  'Ó',
  '例',
  'علی نمونه',
  'می‌نا',
  'श्री उदाहरण',
  'Ann Example 2nd',
  'Ann Example (known as Annie)',
  'Dr. Ann Example, PhD',
  'ann example',
  'ANN EXAMPLE',
  "Ng'ann",
  'Ann “Annie” Example',
  'Nguyễn Văn Mẫu',
  'X Æ A-12',
];
/** What can be two people, and can be one. */
const DOUBTED = [
  'Ann Example and Bea Example',
  'Ann and Sons Example',
  'Ann Example & Bea',
  'Ann Example / Sample',
  'Ann; Bea',
  'Ann + Bea',
  '2Pac & Co',
  '007',
  '😀',
];

const naming = published.flatMap(({ name, id, edition, definition }) =>
  allItems(definition).flatMap((item) => {
    const { format } = item as { readonly format?: Format };
    return format?.id === 'one-person' ? [{ name: `${name}: ${item.id}`, id, edition, item: item.id }] : [];
  }),
);

describe('a name of one person', () => {
  it('is asked for in every form about one', () => expect(naming.length).toBeGreaterThanOrEqual(10));

  it.each(naming)('is never refused: $name', ({ id, edition, item }) => {
    const refused = (text: string): boolean =>
      [
        ...catalogue.checkShape(id, edition, { [item]: text }),
        ...catalogue.checkComplete(id, edition, { [item]: text }),
      ].some(({ path }) => path === item);
    const doubted = (text: string): boolean =>
      catalogue
        .checkWarnings(id, edition, { [item]: text })
        .some(
          ({ path, code, params }) => path === item && code === 'unlikely' && params.rule === 'one-person',
        );
    for (const text of [...PLAIN, ...DOUBTED]) expect(refused(text), text).toBe(false);
    for (const text of PLAIN) expect(doubted(text), text).toBe(false);
    for (const text of DOUBTED) expect(doubted(text), text).toBe(true);
    expect(doubted(' ')).toBe(false);
  });
});

describe('any other line that names a person', () => {
  const lines = published.flatMap(({ name, id, edition, definition }) =>
    allItems(definition).flatMap((item) =>
      (item.kind === 'group' ? item.fields : [item])
        .filter(
          ({ kind, id: field }) =>
            kind === 'text' && /name$|By$|who|whom/i.test(field) && field !== 'answeredBy',
        )
        .map((field) => ({ name: `${name}: ${item.id} ${field.id}`, id, edition, item, field })),
    ),
  );

  it.each(lines)('takes every name: $name', ({ id, edition, item, field }) => {
    for (const text of [...PLAIN, ...DOUBTED]) {
      const answers = item.kind === 'group' ? { [item.id]: [{ [field.id]: text }] } : { [item.id]: text };
      const at = item.kind === 'group' ? `${item.id}[0].${field.id}` : item.id;
      const codes = [
        ...catalogue.checkShape(id, edition, answers),
        ...catalogue.checkComplete(id, edition, answers),
      ]
        .filter(({ path }) => path === at)
        .map(({ code }) => code);
      expect(codes, text).toEqual([]);
    }
  });
});
