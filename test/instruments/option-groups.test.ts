/** Long lists under headings: how the options of a choice are put into groups. */
import { describe, expect, it } from 'vitest';
import type { Item } from '@safeguarding-forms/instruments';
import { allItems } from '@safeguarding-forms/instruments/internal/check/asked.js';
import { fakeRecordModule } from '../support/fake-record.js';
import { published } from '../support/published.js';

const everyEdition = [...published, { name: 'the record for tests', module: fakeRecordModule }];

const withFields = (item: Item): readonly Item[] => (item.kind === 'group' ? item.fields : [item]);

const grouped = everyEdition.flatMap(({ name, module: { definition } }) =>
  allItems(definition)
    .flatMap(withFields)
    .flatMap((item) =>
      'optionGroups' in item && item.optionGroups
        ? [{ name: `${name}, ${item.id}`, options: item.options, groups: Object.values(item.optionGroups) }]
        : [],
    ),
);

describe('groups of options', () => {
  it('are in Norfolk’s list of ethnic groups, as printed', () => {
    expect(grouped.map(({ name }) => name)).toContain('marac-referral norfolk, ethnicity');
  });

  it.each(grouped)(
    'hold every option once and in printed order, but for the last: $name',
    ({ options, groups }) => {
      const within = groups.flat();
      // What stands in no group stands after all of them, and every group has something in it.
      expect(within).toEqual(options.slice(0, within.length));
      expect(groups.map(({ length }) => length)).not.toContain(0);
      expect(new Set(options).size).toBe(options.length);
    },
  );
});
