import type { Message } from '@safeguarding-forms/text';
import type { View } from '../form/view.js';

/** What the answers come to, in words; of a form that could be submitted as it is no more "so far". */
export function outcomeLabel({ result, wording }: Pick<View, 'result' | 'wording'>): Message | undefined {
  const words = wording.explanations.outcomes[result.outcome ?? ''];
  return (result.complete && words?.finished) || words?.label;
}
