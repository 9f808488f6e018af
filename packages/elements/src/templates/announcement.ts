import type { ScoredAssessment } from '@safeguarding-forms/instruments';
import { textOf, type View } from './view.js';

/** The live result in one breath, for those who cannot see the panel. */
export function announcement(view: View, { level, outcome }: ScoredAssessment): string {
  const { levels, outcomes } = view.wording.words;
  const said = [levels[level]?.label, outcomes[outcome]?.label].flatMap((message) =>
    message ? textOf(view, message) : [],
  );
  return said.join('. ');
}
