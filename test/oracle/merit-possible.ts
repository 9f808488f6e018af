/** The largest total that the open questions of a MeRIT could still make, found by trying every choice that excludes another. */
import { AT_MOST_ONE, MERIT_QUESTIONS, NEEDS, SECTIONS } from './merit-tables.js';

/** Product of the yes counts of the three sections, each counted as at least `floor`. */
export function productOf(yes: ReadonlySet<string>, floor = 0): number {
  return Object.values(SECTIONS)
    .map((section) => Math.max(floor, section.filter((id) => yes.has(id)).length))
    .reduce((product, count) => product * count, 1);
}

/**
 * Every open question outside of an at-most-one group becomes a yes (children can have seen it only where they can have been
 * there); of each group without a yes one open question does, each in turn.
 */
export function possibleTotal(yes: ReadonlySet<string>, no: ReadonlySet<string>): number {
  const open = MERIT_QUESTIONS.filter((id) => !yes.has(id) && !no.has(id));
  const grouped = new Set<string>(AT_MOST_ONE.flat());
  const free = open.filter((id) => !grouped.has(id) && !(id === NEEDS.then && no.has(NEEDS.first)));
  let choices: (readonly string[])[] = [[]];
  for (const group of AT_MOST_ONE) {
    const candidates = group.some((id) => yes.has(id)) ? [] : group.filter((id) => open.includes(id));
    const further: (readonly string[])[] = candidates.map((id) => [id]);
    choices = choices.flatMap((chosen) =>
      [...further, [] as readonly string[]].map((more) => [...chosen, ...more]),
    );
  }
  return Math.max(
    productOf(yes),
    ...choices.map((chosen) => productOf(new Set([...yes, ...free, ...chosen]))),
  );
}
