import { panel, paper } from '@safeguarding-forms/text';
import type { FormKind } from '../form/form-kind.js';
import type { View } from '../form/view.js';
import { translate } from '../language/translate.js';
import { outcomeLabel } from './outcome-label.js';

/**
 * The live result in one breath, for those who cannot see the panel. Of a form without levels only that nothing is
 * missing any more: to be told of what is still missing after every answer helps nobody. A route has its outcome
 * before the decision is asked that hangs on it, and other kinds of form say what they come to by themselves.
 */
export function announcement(
  view: View,
  { announces, selfServe }: Pick<FormKind, 'announces' | 'selfServe'>,
): string {
  const toPerson = view.wording.selfServe;
  if (toPerson && selfServe) return selfServe.announcement(view, toPerson);
  const { kind, band, level, complete } = view.result;
  const { levels } = view.wording.explanations;
  const own = announces?.(view, view.result) ?? [];
  const isScored = band !== undefined;
  if (!isScored && !level && !complete && kind !== 'route') return own.join('. ');
  // A form that decides nothing has no outcome to say that nothing is missing.
  const end = outcomeLabel(view) ?? (complete ? paper.complete : isScored && panel.noOutcome);
  const said = [levels[level ?? '']?.label ?? (isScored && panel.noLevel), end].flatMap((message) =>
    message ? translate(view, message) : [],
  );
  return [...own, ...said].join('. ');
}
