/** Made-up answers to a checklist: at random, and close to where its rules turn. */
import { madeJudgement } from './made-judgement.js';
import type { Randomness } from './randomness.js';
import type { Sheet } from './result.js';
import type { TicksTable } from './ticks-tables.js';

const Q3_BOXES = ['kill:self', 'kill:children', 'injury:self', 'injury:other', 'other:other'];
const CALLOUTS = ['none', '1', '2', '3+', 'unknown', undefined];

/** Marks of a question: yes, no, unknown, left open. */
type Mark = 'yes' | 'no' | 'unknown' | undefined;

/** Whether the edition has "don't know". */
const hasUnknown = (table: TicksTable): boolean => table.byBoxes.length === 0;

function question(table: TicksTable, id: string, mark: Mark, random: Randomness, noise: number): object {
  if (table.byBoxes.includes(id)) {
    const some = random.some(Q3_BOXES, 0.3);
    const boxes = some.length > 0 ? some : ['injury:self'];
    const selected =
      mark === 'yes' ? [...boxes, ...(random.chance(noise) ? ['none'] : [])] : mark === 'no' ? ['none'] : [];
    // A text beside the boxes answers nothing.
    const value = {
      ...(selected.length > 0 && { selected }),
      ...(random.chance(noise) && { 'kill.detail': 'As told' }),
    };
    return Object.keys(value).length > 0 ? { [id]: value } : {};
  }
  const boxes = table.boxes[id];
  const ticked = boxes && random.chance(mark === 'yes' ? 0.5 : noise * 0.4) ? random.some(boxes, 0.5) : [];
  const value = {
    ...(mark !== undefined && { answer: mark }),
    ...(random.chance(noise) && { detail: 'As told' }),
    ...(ticked.length > 0 && { selected: ticked }),
  };
  return Object.keys(value).length > 0 ? { [id]: value } : {};
}

function followUps(table: TicksTable, random: Randomness, likelihood: number): object {
  return Object.fromEntries(
    random
      .some(Object.keys(table.askedAfter), likelihood)
      .map((id) => [id, { answer: random.pick(['yes', 'no']) }]),
  );
}

function around(table: TicksTable, random: Randomness, callouts: unknown): object {
  return {
    ...(table.callouts && callouts !== undefined && { policeCallouts: callouts }),
    ...(table.whyWithTop !== null && random.chance(0.6) && { [table.whyWithTop]: 'Because of the threats' }),
    ...madeJudgement(
      random,
      table.bands.map(([band]) => band),
      0.25,
    ),
  };
}

/** Any answers; how often each mark is given differs from case to case. */
export function randomTicks(table: TicksTable, random: Randomness): Sheet {
  const yes = random.next() ** random.pick([1, 3, 8]);
  const open = random.chance(0.5) ? random.next() ** 3 : 0;
  const unknown = hasUnknown(table) && random.chance(0.5) ? random.next() ** 3 : 0;
  const mark = (): Mark =>
    random.chance(yes) ? 'yes' : random.chance(unknown) ? 'unknown' : random.chance(open) ? undefined : 'no';
  return {
    ...Object.assign({}, ...table.questions.map((id) => question(table, id, mark(), random, 0.05))),
    ...followUps(table, random, 0.15),
    ...around(table, random, random.pick(CALLOUTS)),
    ...(random.chance(0.3) && { incompleteReason: 'The call was cut off' }),
  };
}

/** A yes count one below, at or one above a threshold, and just enough open answers to reach another. */
export function boundaryTicks(table: TicksTable, random: Randomness): Sheet {
  const size = table.questions.length;
  const near = (): number => random.pick(table.bands)[1] + random.int(-1, 1);
  const within = (count: number): number => Math.min(Math.max(count, 0), size);
  const yes = within(random.chance(0.3) ? 0 : near());
  const open = within(random.chance(0.35) ? 0 : Math.min(near() - yes, size - yes));
  const factorItems = new Set(table.factors.flatMap(([, items]) => items));
  const plain = random.shuffled(table.questions.filter((id) => !factorItems.has(id)));
  const factors = random.shuffled(table.questions.filter((id) => factorItems.has(id)));
  const yesOrder = random.pick([
    [...plain, ...factors],
    [...factors.slice(0, 1), ...plain, ...factors.slice(1)],
    random.shuffled(table.questions),
  ]);
  const yesIds = new Set(yesOrder.slice(0, yes));
  const rest = random.shuffled(table.questions.filter((id) => !yesIds.has(id)));
  const openIds = new Set(rest.slice(0, open));
  const openMark = random.pick<() => Mark>([
    () => undefined,
    () => (hasUnknown(table) ? 'unknown' : undefined),
    () => (hasUnknown(table) && random.chance(0.5) ? 'unknown' : undefined),
  ]);
  const mark = (id: string): Mark => (yesIds.has(id) ? 'yes' : openIds.has(id) ? openMark() : 'no');
  return {
    ...Object.assign({}, ...table.questions.map((id) => question(table, id, mark(id), random, 0))),
    ...followUps(table, random, random.pick([0, 0, 0.2])),
    ...around(table, random, random.pick(CALLOUTS)),
    ...(random.chance(0.4) && { incompleteReason: 'She had to leave' }),
  };
}
