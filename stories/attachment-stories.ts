/** What only the forms have that take submissions of other forms along. */
import type { Answers, Instrument } from '@safeguarding-forms/instruments';
import {
  attachmentItems,
  holds,
  isAsked,
  itemById,
} from '@safeguarding-forms/instruments/internal/check/asked.js';
import { valueAt } from '@safeguarding-forms/instruments/internal/model/attachments.js';
import { exampleAttachments } from './example-attachments.js';
import { exampleCase } from './example-case.js';
import { exampleRoute, isRoute, routeUpTo } from './example-route.js';
import type { FormArgs, FormStory } from './form-story.js';
import { goToItem, review } from './scenes.js';

/** What agrees with what is attached. */
function agreeing(definition: Instrument, attachments: FormArgs['attachments']): Answers {
  if (isRoute(definition)) return exampleRoute(definition, definition.outcomes[0], attachments);
  const answers = exampleCase(definition);
  // What the attachment counts differently is for it to fill.
  const counted = attachmentItems(definition).flatMap(({ id, agrees }) =>
    agrees
      .filter(({ item, ...agreement }) => {
        const attached = attachments?.[id];
        if (!('equals' in agreement) || !attached) return false;
        // What does not stand in it is answered here alone.
        const known = agreement.equals
          .map((place) => valueAt(attached, place))
          .filter((value) => value !== undefined);
        return known.length > 0 && known.every((value) => String(value) !== String(answers[item]));
      })
      .map(({ item }) => item),
  );
  const contradicted = definition.rules.flatMap((rule) =>
    rule.kind === 'contradiction' &&
    rule.effect !== 'warns' &&
    rule.when.every((when) => holds(definition, answers, when, { attachments }))
      ? [rule.item]
      : [],
  );
  const kept = Object.entries(answers).filter(([id]) => ![...counted, ...contradicted].includes(id));
  // Whoever attaches what names nobody has seen that it is the same person.
  const samePerson = itemById(definition, 'samePerson') ? [['samePerson', true] as const] : [];
  return Object.fromEntries([...kept, ...samePerson]);
}

/**
 * The stories of the first place that a form has for a submission and asks for at once, or that its path leads to; none where
 * it has no place.
 * @param examples What is attached, where not any case will do.
 */
export function attachmentStories(
  definition: Instrument,
  examples: FormArgs['attachments'] = exampleAttachments(definition),
): Record<string, FormStory> {
  const places = attachmentItems(definition);
  const place = places.find(({ id }) => isAsked(definition, {}, id)) ?? places[0];
  if (!place) return {};
  const { id } = place;
  const { edition } = definition;
  const attached = (to: string): Partial<FormArgs> => {
    const attachments = { [to]: examples[to] };
    return { edition, value: agreeing(definition, attachments), attachments };
  };
  const before = isRoute(definition) ? routeUpTo(definition, id) : {};
  return {
    NothingAttached: { args: { edition, value: before }, play: goToItem(id) },
    WithAttachment: { args: attached(id), play: goToItem(id) },
    // Of the first place in printed order: not every example agrees with one of every other.
    WithAttachmentInReview: { args: attached(places[0]?.id ?? id), play: review },
  };
}
