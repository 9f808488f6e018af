/** Every item is read by something: what is asked and then read by nothing is asked for nothing, or tells of a rule that is missing. */
import { catalogue, type Item } from '@safeguarding-forms/instruments';
import { describe, expect, it } from 'vitest';
import { published } from '../support/published.js';

/** What nothing but a person reads, and why that is right. */
const READ_BY_PEOPLE: Readonly<Record<string, string>> = {
  'dash cleveland referralMade': 'a record of what was done; the referral itself is another form',
  'dash kirklees completedWithVictim':
    'says how far to trust the answers, which the document leaves to the reader',
  'marac-referral norfolk supportServiceUnsafe': 'tells the advocate not to ring',
  'marac-referral liverpool transferDocuments': 'names the papers that the other area sends by itself',
  'marac-referral sefton perpetratorIsMainCarer': 'told to the meeting, which weighs it',
  'marac-referral sefton otherPeople.presence': 'told to the meeting, which weighs it',
  'marac-research sefton peopleSearched.age': 'tells whom the search was for where there is no date of birth',
  'marac-research sefton numberOfChildren':
    'told to the meeting; the children themselves are in the referral',
  'marac-research sefton contacts.kind': 'told to the meeting, which weighs it',
  // The document prints the stalking questions for the conversation and counts none; s5 is a factor.
  ...Object.fromEntries(
    ['s1', 's2', 's3', 's4', 's6', 's7', 's8', 's9', 's10'].map((id) => [
      `dash kirklees ${id}`,
      'printed for the conversation, outside the count',
    ]),
  ),
};

/** Every text in a definition but the ids that things are declared by. */
function mentioned(part: unknown, key = ''): string[] {
  if (typeof part === 'string') return key === 'id' ? [] : [part];
  if (typeof part !== 'object' || part === null) return [];
  return Object.entries(part).flatMap(([name, inner]) => mentioned(inner, Array.isArray(part) ? key : name));
}

const everywhere = new Set(published.flatMap(({ definition }) => mentioned(definition)));

/** Whether an item is more than told: it counts, must be there, is checked by itself, or is named in some rule. */
const isRead = (item: Item, named: ReadonlySet<string>): boolean =>
  item.kind === 'attachment' ||
  item.kind === 'judgement' ||
  (item.kind === 'question' && item.counted) ||
  ('notFuture' in item && item.notFuture === true) ||
  ('format' in item && item.format !== undefined) ||
  item.required !== undefined ||
  item.specialCategory === true ||
  item.orNotKnown === true ||
  named.has(item.id) ||
  everywhere.has(`answers.${item.id}`);

describe('every item', () => {
  it('is read by a rule, a score, a condition or a fill; or it is said why people alone read it', () => {
    const unread = published.flatMap(({ name, definition }) => {
      const named = new Set(mentioned(definition));
      return (
        definition.sections
          .flatMap(({ items }) => items)
          .flatMap((item): (readonly [string, Item])[] =>
            item.kind === 'group'
              ? item.fields.map((field) => [`${item.id}.${field.id}`, field] as const)
              : [[item.id, item]],
          )
          // Lines of text are there for people; rules read them only where they must be the same as others.
          .filter(([, { kind }]) => kind !== 'text' && kind !== 'long-text')
          .filter(([, item]) => !isRead(item, named))
          .map(([path]) => `${name} ${path}`)
      );
    });
    console.log(unread.map((each) => `${each}: ${READ_BY_PEOPLE[each] ?? 'no reason'}`).join('\n'));
    expect(catalogue.listInstruments().length).toBeGreaterThan(10);
    expect(unread.sort()).toEqual(Object.keys(READ_BY_PEOPLE).sort());
  });
});
