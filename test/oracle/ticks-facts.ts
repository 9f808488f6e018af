/** What the answers to a checklist say, before any rule is asked. */
import { levelsOf, type Levels } from './levels.js';
import { answerTo, boxesOf, type Sheet, type Told } from './result.js';
import type { TicksTable } from './ticks-tables.js';

/** The facts that the rules of a checklist look at. */
export interface TicksFacts extends Levels {
  readonly table: TicksTable;
  readonly yes: readonly string[];
  readonly no: readonly string[];
  readonly unknown: readonly string[];
  readonly unanswered: readonly string[];
  /** Questions, then call-outs, that are unanswered or not known, in printed order. */
  readonly open: readonly string[];
  /** Whether something counted has no answer, and nothing says why. */
  readonly unfinished: boolean;
  readonly callouts: string | undefined;
  readonly countRank: number;
  readonly calloutsRank: number;
  readonly possibleRank: number;
  readonly top: number;
  readonly factors: readonly (Told & { readonly leadsTo: string })[];
}

const CALLOUTS: Readonly<Record<string, number>> = { none: 0, '1': 1, '2': 2, '3+': 3 };
const MOST_CALLOUTS = 3;

/** Reads a checklist. */
export function ticksFacts(table: TicksTable, sheet: Sheet): TicksFacts {
  const given = (id: string): string => {
    if (!table.byBoxes.includes(id)) return String(answerTo(sheet, id));
    const boxes = boxesOf(sheet, id);
    return boxes.length === 0 ? 'undefined' : boxes.some((box) => box !== 'none') ? 'yes' : 'no';
  };
  const answered = (answer: string): string[] => table.questions.filter((id) => given(id) === answer);
  const yes = answered('yes');
  const unanswered = answered('undefined');

  const callouts = sheet['policeCallouts'] as string | undefined;
  const calloutsKnown = callouts !== undefined && callouts in CALLOUTS;
  const calloutsOpen = table.callouts && !calloutsKnown;
  const bandFrom = (count: number): number => table.bands.findLastIndex(([, from]) => count >= from);
  const bandFromCallouts = (calls: number): number =>
    table.callouts ? table.bands.findLastIndex(([, , from]) => calls >= from) : 0;
  const countRank = bandFrom(yes.length);
  const calloutsRank = calloutsKnown ? bandFromCallouts(CALLOUTS[callouts] ?? 0) : 0;

  const openQuestions = table.questions.filter((id) => !['yes', 'no'].includes(given(id)));
  const possibleRank = Math.max(
    calloutsRank,
    bandFrom(yes.length + openQuestions.length),
    calloutsOpen ? bandFromCallouts(MOST_CALLOUTS) : 0,
  );
  const asked = (id: string): boolean => {
    const before = table.askedAfter[id];
    return before === undefined || answerTo(sheet, before) === 'yes';
  };
  return {
    table,
    yes,
    no: answered('no'),
    unknown: answered('unknown'),
    unanswered,
    open: [...openQuestions, ...(calloutsOpen ? ['policeCallouts'] : [])],
    unfinished:
      sheet['incompleteReason'] === undefined &&
      (unanswered.length > 0 || (table.callouts && callouts === undefined)),
    callouts,
    countRank,
    calloutsRank,
    possibleRank,
    top: table.bands.length - 1,
    factors: table.factors
      .map(([code, items, leadsTo]) => ({
        code,
        items: items.filter((id) => asked(id) && given(id) === 'yes'),
        leadsTo,
      }))
      .filter(({ items }) => items.length > 0),
    ...levelsOf(
      table.bands.map(([band]) => band),
      Math.max(countRank, calloutsRank),
      possibleRank,
      sheet,
    ),
  };
}
