import type { Condition } from '../model/conditions.js';
import type { Instrument } from '../model/instrument.js';
import type { Item } from '../model/items.js';
import { leavesOf } from '../check/conditions.js';
import type { Report } from './problems.js';
import { placedConditions } from './placed-conditions.js';

/** What an item can be answered with, as conditions read it; none for what is written freely. */
export function answersOf(item: Item, definition: Instrument): readonly string[] {
  switch (item.kind) {
    case 'question':
      return [...item.answers, ...(item.options ?? [])];
    case 'choice':
    case 'choices':
      return item.options;
    case 'confirmation':
      return ['true'];
    case 'judgement':
      return definition.levels;
    default:
      return [];
  }
}

/** Every condition reads what there is, of a kind that it can be read from, and asks for answers that can be given. */
export function checkConditions(definition: Instrument, report: Report): void {
  for (const { path, when, among } of placedConditions(definition)) {
    const ids = among.map(({ id }) => id);
    /** The item of this id, if it is there and of one of these kinds. */
    const read = (id: string, ...kinds: readonly Item['kind'][]): Item | undefined => {
      const item = among.find((each) => each.id === id);
      if (!item) {
        // Marks are a list of their own, of what can be marked.
        if (id !== 'notKnown') report(path, 'no-such', { given: id, allowed: ids });
      } else if (kinds.length && !kinds.includes(item.kind))
        report(path, 'unfit', { given: id, kind: item.kind, allowed: kinds });
      else return item;
      return undefined;
    };
    const mustBe = (given: readonly string[], allowed: readonly string[]): void =>
      given
        .filter((value) => !allowed.includes(value))
        .forEach((value) => report(path, 'not-allowed', { given: value, allowed }));

    const check = (leaf: ReturnType<typeof leavesOf>[number]): void => {
      if ('band' in leaf) mustBe(leaf.band, definition.levels);
      else if ('field' in leaf) {
        const group = read(leaf.item, 'group');
        const field = group?.kind === 'group' && group.fields.find(({ id }) => id === leaf.field);
        if (group && !field) report(path, 'no-such', { given: `${leaf.item}.${leaf.field}` });
        if (field) mustBe(leaf.is, answersOf(field, definition));
      } else if ('is' in leaf) {
        const item = read(leaf.item, 'question', 'choice', 'choices', 'confirmation', 'judgement');
        if (item) mustBe(leaf.is, answersOf(item, definition));
      } else if ('atLeast' in leaf) read(leaf.item, 'number', 'text');
      else if ('after' in leaf) [leaf.item, leaf.after].forEach((id) => read(id, 'date'));
      else if ('answered' in leaf) {
        if (read(leaf.answered)?.kind === 'attachment')
          report(path, 'unfit', { given: leaf.answered, kind: 'attachment' });
      } else if ('attached' in leaf) read(leaf.attached, 'attachment');
      else if ('differs' in leaf || 'lacking' in leaf) {
        read('differs' in leaf ? leaf.differs : leaf.lacking);
        read(leaf.from, 'attachment');
      } else {
        if (leaf.from === undefined) read(leaf.within, 'date');
        else read(leaf.from, 'attachment');
        leaf.upTo.forEach((id) => read(id, 'date'));
      }
    };
    leavesOf(when satisfies Condition).forEach(check);
  }
}
