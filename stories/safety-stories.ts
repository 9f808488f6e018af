/** What forms have that the person at risk can fill in alone: words to them, and the way out, which professionals may be given too. */
import type { FormKind } from '@safeguarding-forms/elements/classes.js';
import { exampleCase } from './example-case.js';
import { definitionsOf, formStories } from './form-stories.js';
import type { FormStory } from './form-story.js';
import { answerFirst, review } from './scenes.js';

/** As a site would set it for them: with a way out, and cleared when nobody sits there any more. */
const toThePerson = {
  audience: 'self',
  'exit-url': 'https://www.example.org/weather',
  'idle-timeout': 10,
} as const;

/** The stories of one element that offers it. */
export function safetyStories(kind: FormKind): Record<string, FormStory> {
  const [standard] = definitionsOf(kind);
  const value = exampleCase(standard);
  return {
    ...formStories(kind),
    OneAnswer: { play: answerFirst },
    ToThePersonAtRisk: { args: toThePerson },
    // With the help that stands beside some answers.
    ToThePersonAtRiskAnswered: { args: { ...toThePerson, value } },
    ToThePersonAtRiskReview: { args: { ...toThePerson, value }, play: review },
    ToThePersonAtRiskUrdu: { args: { ...toThePerson, value, lang: 'ur' } },
    QuickExit: { args: { 'exit-url': toThePerson['exit-url'], value } },
  };
}
