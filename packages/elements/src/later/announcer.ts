import type { Assessment, ResultOf } from '@safeguarding-forms/instruments';
import { textOf, type View } from '../templates/view.js';

/** How long a form waits for more changes before it says the result aloud. */
const QUIET_MS = 800;

/**
 * The live result in one breath, for those who cannot see the panel. Of a form without levels only that nothing is
 * missing any more: to be told of what is still missing after every answer helps nobody. A route has its outcome
 * before the decision is asked that hangs on it.
 */
export function announcement(view: View, { kind, level, outcome, complete }: ResultOf<Assessment>): string {
  const { levels = {}, outcomes = {} } = view.explanations ?? {};
  if (!level && !complete && kind !== 'route') return '';
  const said = [levels[level ?? '']?.label, outcomes[outcome ?? '']?.label];
  return said.flatMap((message) => (message ? textOf(view, message) : [])).join('. ');
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
