/** What only the forms have that take submissions of other forms along. */
import type { Answers, Instrument } from '@safeguarding-forms/instruments';
import { attachmentItems } from '@safeguarding-forms/instruments/check/asked.js';
import { exampleAttachments } from './example-attachments.js';
import { exampleCase } from './example-case.js';
import { exampleRoute, isRoute, routeUpTo } from './example-route.js';
import type { FormArgs, FormStory } from './form-story.js';
import { goToItem, review } from './scenes.js';

/** What agrees with what is attached. */
function agreeing(definition: Instrument, attachments: FormArgs['attachments']): Answers {
  if (isRoute(definition)) return exampleRoute(definition, definition.outcomes[0], attachments);
  // What the attachment counts differently is for it to fill.
  const counted = attachmentItems(definition).flatMap(({ agrees }) =>
    agrees.filter((agreement) => 'equals' in agreement).map(({ item }) => item),
  );
  return Object.fromEntries(Object.entries(exampleCase(definition)).filter(([id]) => !counted.includes(id)));
}

/** The stories of the first place that a form has for a submission; none where it has no place. */
export function attachmentStories(definition: Instrument): Record<string, FormStory> {
  const [place] = attachmentItems(definition);
  if (!place) return {};
  const { id } = place;
  const { edition } = definition;
  const attachments = { [id]: exampleAttachments(definition)[id] };
  const attached = { edition, value: agreeing(definition, attachments), attachments };
  const before = isRoute(definition) ? routeUpTo(definition, id) : {};
  return {
    NothingAttached: { args: { edition, value: before }, play: goToItem(id) },
    WithAttachment: { args: attached, play: goToItem(id) },
    WithAttachmentInReview: { args: attached, play: review },
  };
}
