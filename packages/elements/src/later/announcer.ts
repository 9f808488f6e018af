import type { Assessment, GridAssessment, ResultOf } from '@safeguarding-forms/instruments';
import { paper } from '@safeguarding-forms/text';
import { textOf, type View } from '../templates/view.js';
import { gridTables } from './grid-tables.js';

/** How long a form waits for more changes before it says the result aloud. */
const QUIET_MS = 800;

/** What the tables of a grid come to, each by its heading. */
const gravest = (view: View, result: GridAssessment): string[] =>
  Object.values(gridTables(view, result)).flatMap(({ title, overall }) =>
    title && overall?.label ? `${textOf(view, title)}: ${textOf(view, overall.label)}` : [],
  );

/**
 * The live result in one breath, for those who cannot see the panel. Of a form without levels only that nothing is
 * missing any more: to be told of what is still missing after every answer helps nobody. A route has its outcome
 * before the decision is asked that hangs on it, and a grid what its rows come to.
 */
export function announcement(view: View, result: ResultOf<Assessment>): string {
  const { kind, level, outcome, complete } = result;
  const { levels = {}, outcomes = {} } = view.explanations ?? {};
  if (!level && !complete && kind !== 'route' && kind !== 'grid') return '';
  // A form that decides nothing has no outcome to say that nothing is missing.
  const end = outcomes[outcome ?? '']?.label ?? (complete ? paper.complete : undefined);
  const said = [levels[level ?? '']?.label, end].flatMap((message) => (message ? textOf(view, message) : []));
  const tables = kind === 'grid' ? gravest(view, result as ResultOf<GridAssessment>) : [];
  return [...tables, ...said].join('. ');
}

/**
 * Says a sentence politely to screen readers, once a person pauses.
 * @returns How to take it back, and to forget what was said.
 */
export function announce(region: Element, sentence: string): () => void {
  const timer = setTimeout(() => (region.textContent = sentence), QUIET_MS);
  return () => {
    clearTimeout(timer);
    region.textContent = '';
  };
}
