/** What three engines share among them, since each look is judged alike in all: axe takes its time. */

const engine = ['Firefox', 'Chrome'].findIndex((name) => navigator.userAgent.includes(name)) + 1;

/**
 * A third of a list: each engine has another, and the three of them have all.
 * @param shift Where the list is shared out again and again: the number of the turn, so that no engine has but one language.
 */
export const inThisEngine = <T>(all: readonly T[], shift = 0): readonly T[] =>
  all.filter((_, at) => (at + shift) % 3 === engine);
