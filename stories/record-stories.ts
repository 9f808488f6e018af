/** What only a record has: steps, rows, and submissions of other forms that travel along. */
import type { FormKind } from '@safeguarding-forms/elements/classes.js';
import { allItems } from '@safeguarding-forms/instruments/internal/check/asked.js';
import { attachmentStories } from './attachment-stories.js';
import { exampleCase } from './example-case.js';
import { definitionsOf, formStories } from './form-stories.js';
import type { FormArgs, FormStory } from './form-story.js';
import { goToMiddle, removeRow } from './scenes.js';

/**
 * The stories of one record.
 * @param attachments What is attached, where not any case will do.
 */
export function recordStories(
  kind: FormKind,
  attachments?: FormArgs['attachments'],
): Record<string, FormStory> {
  const [definition] = definitionsOf(kind);
  const filled = { value: exampleCase(definition) };
  const rows = allItems(definition).find((item) => item.kind === 'group');
  return {
    ...formStories(kind),
    MiddleStep: { args: filled, play: goToMiddle },
    ...(rows && { RowRemoved: { args: filled, play: removeRow(rows.id) } }),
    ...attachmentStories(definition, attachments),
  };
}
