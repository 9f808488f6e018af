import { answerOf } from '../check/asked.js';
import type { Answers } from '../model/answers.js';
import type { Rule } from '../model/instrument.js';
import type { MeritInstrument } from './scoring.js';

const GROUPS = (rules: readonly Rule[]): readonly (readonly string[])[] =>
  rules.flatMap((rule) => (rule.kind === 'at-most-one-yes' ? [rule.items] : []));

/**
 * The largest total that the unanswered questions could still give, within the consistency rules. Every free
 * question is taken as yes; of a group that allows one yes, each way of giving it is tried, since its
 * members can lie in different sections. A group already answered yes gets no further yes.
 */
export function bestCompletion(definition: MeritInstrument, answers: Answers): number {
  const given = (id: string): string | undefined => answerOf(answers[id]);
  const groups = GROUPS(definition.rules);
  const isBarred = (id: string): boolean =>
    definition.rules.some(
      (rule) =>
        rule.kind === 'contradiction' &&
        rule.item === id &&
        rule.when.every(
          (condition) =>
            'is' in condition &&
            (condition.item === id || condition.is.includes(given(condition.item) ?? '')),
        ),
    );
  const choicesOf = (group: readonly string[]): readonly (string | undefined)[] => {
    const open = group.filter((id) => given(id) === undefined);
    return open.length === 0 || group.some((id) => given(id) === 'yes') ? [undefined] : open;
  };
  const grouped = new Set(groups.flat());
  const sections = definition.scoring.multipliedSections.map(
    (section) => definition.sections.find(({ id }) => id === section)?.items.map(({ id }) => id) ?? [],
  );
  const countWith = (ids: readonly string[], chosen: ReadonlySet<string | undefined>): number =>
    ids.filter((id) => {
      if (given(id) !== undefined) return given(id) === 'yes';
      return grouped.has(id) ? chosen.has(id) : !isBarred(id);
    }).length;
  const ways = groups.reduce<readonly (readonly (string | undefined)[])[]>(
    (soFar, group) => soFar.flatMap((way) => choicesOf(group).map((choice) => [...way, choice])),
    [[]],
  );
  return Math.max(
    ...ways.map((way) => {
      const chosen = new Set(way);
      return sections.map((ids) => countWith(ids, chosen)).reduce((product, count) => product * count, 1);
    }),
  );
}
