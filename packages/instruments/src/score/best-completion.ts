import { answerOf } from '../check/said.js';
import type { Answers } from '../model/answers.js';
import type { Instrument, Rule } from '../model/instrument.js';

const onlyOneYes = (rules: readonly Rule[]): readonly (readonly string[])[] =>
  rules.filter((rule) => rule.kind === 'at-most-one-yes').map(({ items }) => items);

/** The questions that a yes would contradict, as the others are answered. */
function barredItems(rules: readonly Rule[], given: (id: string) => string | undefined): ReadonlySet<string> {
  const barred = rules
    .filter((rule) => rule.kind === 'contradiction')
    .filter(({ item, when }) =>
      when.every(
        (condition) =>
          'is' in condition &&
          (condition.item === item || condition.is.includes(given(condition.item) ?? '')),
      ),
    );
  return new Set(barred.map(({ item }) => item));
}

/**
 * The largest product that the unanswered questions could still give, within the consistency rules. Every free
 * question is taken as yes; of a group that allows one yes, each way of giving it is tried, since its members can lie
 * in different sections. A group already answered yes gets no further yes.
 * @param sections The ids of the sections whose yes counts are multiplied.
 */
export function bestCompletion(
  { rules, sections: all }: Instrument,
  sections: readonly string[],
  answers: Answers,
): number {
  const given = (id: string): string | undefined => answerOf(answers[id]);
  const groups = onlyOneYes(rules);
  const grouped = new Set(groups.flat());
  const barred = barredItems(rules, given);
  const isYes = (id: string): boolean =>
    given(id) === undefined ? !grouped.has(id) && !barred.has(id) : given(id) === 'yes';
  const items = all.filter(({ id }) => sections.includes(id)).map((section) => section.items);
  const sectionOf = new Map(items.flatMap((each, section) => each.map(({ id }) => [id, section])));

  let ways: readonly (readonly number[])[] = [items.map((each) => each.filter(({ id }) => isYes(id)).length)];
  for (const group of groups) {
    const open = group.filter((id) => given(id) === undefined);
    if (open.length === 0 || group.some((id) => given(id) === 'yes')) continue;
    const places = [...new Set(open.map((id) => sectionOf.get(id)))];
    const further = ways.flatMap((counts) =>
      places.map((place) => counts.map((count, section) => (section === place ? count + 1 : count))),
    );
    // Ways that come to the same counts are one.
    ways = [...new Map(further.map((counts) => [counts.join(), counts])).values()];
  }
  return Math.max(...ways.map((counts) => counts.reduce((product, count) => product * count, 1)));
}
