/** Made-up answers to a MeRIT: at random, and close to where its product and its rules turn. */
import { madeJudgement } from './made-judgement.js';
import { DECIDING, MERIT_BANDS, MERIT_FACTORS, MERIT_QUESTIONS, SECTIONS } from './merit-tables.js';
import type { Randomness } from './randomness.js';
import type { Sheet } from './result.js';

/** Dates of the last MARAC around a year before the incident. */
const INCIDENT = '2026-03-10';
const LAST_HEARD = ['2025-03-09', '2025-03-10', '2025-03-11', '2026-03-09', '2024-01-01', '2026-04-01'];

const marked = (mark: string | undefined, id: string): object =>
  mark === undefined ? {} : { [id]: { answer: mark } };

function deciding(random: Randomness, open: number, yes: number): object {
  const given = DECIDING.filter(() => !random.chance(open));
  return Object.fromEntries(given.map((id) => [id, random.chance(yes) ? 'yes' : 'no']));
}

function heardBefore(random: Randomness, likelihood: number): object {
  if (!random.chance(likelihood)) return {};
  return {
    previousMaracDate: random.pick(LAST_HEARD),
    // Without an incident's date the day of scoring counts; it lies well away from a year after each of these.
    ...(random.chance(0.8) && { incidentDate: INCIDENT }),
    ...(random.chance(0.3) && { differentPerpetrator: true }),
  };
}

const levels = MERIT_BANDS.map(([band]) => band);

/** Any answers. */
export function randomMerit(random: Randomness): Sheet {
  const yes = random.next() ** random.pick([1, 3, 8]);
  const open = random.chance(0.5) ? random.next() ** 3 : 0;
  const mark = (): string | undefined =>
    random.chance(open) ? undefined : random.chance(yes) ? 'yes' : 'no';
  return {
    ...Object.assign({}, ...MERIT_QUESTIONS.map((id) => marked(mark(), id))),
    ...deciding(random, 0.2, 0.1),
    ...heardBefore(random, 0.15),
    ...(random.chance(0.2) && { incidentsInSixMonths: random.int(0, 4) }),
    ...madeJudgement(random, levels, 0.25),
  };
}

/** Counts of the three sections whose product, plain or with each section at least two, lies about a threshold. */
const TRIPLES = [0, 1, 2, 3, 4, 5, 6].flatMap((breakdown) =>
  [0, 1, 2, 3, 4, 6, 8, 9, 11].flatMap((social) =>
    [0, 1, 2, 3, 4, 6, 8, 9, 12, 17]
      .map((violence) => [breakdown, social, violence] as const)
      .filter((counts) => {
        const product = (floor: number): number =>
          counts.reduce((all, count) => all * Math.max(floor, count), 1);
        const close = [0, 1, 15, 16, 18, 71, 72, 75, 70];
        return close.includes(product(0)) || close.includes(product(2));
      }),
  ),
);

/** Section counts about a threshold, yes where it makes no factor if that is wanted, and a few answers left open. */
export function boundaryMerit(random: Randomness): Sheet {
  const factorItems = new Set(MERIT_FACTORS.flatMap(([, items]) => items));
  // One of each pair that excludes the other, and what decides by itself, last.
  const awkward = new Set(['q18', 'q19', 'q21', 'q22', 'q6', 'q8']);
  const style = random.int(0, 2);
  const weight = (id: string): number =>
    style === 2 ? 0 : (factorItems.has(id) ? 1 : 0) + (awkward.has(id) ? 2 : 0);
  const counts = random.pick(TRIPLES);
  const yes = new Set<string>();
  Object.values(SECTIONS).forEach((section, at) => {
    const order = random.shuffled(section).sort((one, other) => weight(one) - weight(other));
    order.slice(0, counts[at]).forEach((id) => yes.add(id));
  });
  if (style === 1) yes.add(random.pick([...factorItems, 'q8'].filter((id) => id.startsWith('q'))));
  const open = new Set(random.chance(0.4) ? [] : random.shuffled(MERIT_QUESTIONS).slice(0, random.int(1, 8)));
  const mark = (id: string): string | undefined => (open.has(id) ? undefined : yes.has(id) ? 'yes' : 'no');
  return {
    ...Object.assign({}, ...MERIT_QUESTIONS.map((id) => marked(mark(id), id))),
    ...deciding(random, 0.1, 0.08),
    ...heardBefore(random, 0.15),
    ...(random.chance(0.3) && { incidentsInSixMonths: random.int(2, 3) }),
    ...madeJudgement(random, levels, 0.25),
  };
}
