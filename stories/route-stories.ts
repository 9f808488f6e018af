/** What only a form has that is followed one question at a time: the path so far, and every end of it. */
import type { FormKind } from '@safeguarding-forms/elements/classes.js';
import { attachmentStories } from './attachment-stories.js';
import { exampleRoute, isRoute, middleOfRoute } from './example-route.js';
import { definitionsOf, exportName, formStories } from './form-stories.js';
import type { FormStory } from './form-story.js';
import { goToEnd } from './scenes.js';

/** The stories of one route; those of its editions but the default one are named after them. */
export function routeStories(kind: FormKind): Record<string, FormStory> {
  const [standard] = definitionsOf(kind);
  const perEdition = definitionsOf(kind)
    .filter(isRoute)
    .flatMap((definition): [string, FormStory][] => {
      const { edition, outcomes } = definition;
      const stories: [string, FormStory][] = [
        ['MiddleOfPath', { args: { edition, value: middleOfRoute(definition) }, play: goToEnd }],
        ...outcomes.map((outcome): [string, FormStory] => [
          exportName(outcome),
          { args: { edition, value: exampleRoute(definition, outcome) }, play: goToEnd },
        ]),
        ...Object.entries(attachmentStories(definition)),
      ];
      const before = definition === standard ? '' : exportName(edition);
      return stories.map(([name, story]) => [`${before}${name}`, story]);
    });
  return { ...formStories(kind), ...Object.fromEntries(perEdition) };
}
