import type { FormKind } from '../form/form-kind.js';
import type { View } from '../form/view.js';

/** What stands beside the questions: the live result of a form, or for the person at risk what to do now. */
export function drawPanel(
  { panel, selfServe }: Pick<FormKind, 'panel' | 'selfServe'>,
  view: View,
  result: object = view.result,
): unknown {
  const toPerson = view.wording.selfServe;
  return toPerson && selfServe ? selfServe.panel(view, toPerson) : panel(view, result);
}
