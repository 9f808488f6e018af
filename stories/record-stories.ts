/** What only a record has: steps, and submissions of other forms that travel along. */
import type { FormKind } from '@safeguarding-forms/elements/classes.js';
import { attachmentItems } from '@safeguarding-forms/instruments/check/asked.js';
import { exampleAttachments } from './example-attachments.js';
import { exampleCase } from './example-case.js';
import { formStories } from './form-stories.js';
import type { FormStory } from './form-story.js';
import { goToItem, goToMiddle, removeRow, review } from './scenes.js';

/** The stories of one record. */
export function recordStories(kind: FormKind): Record<string, FormStory> {
  const { definition } = kind.editions[0].module;
  const { riskAssessment } = exampleAttachments(definition);
  // What the attachment counts differently is for it to fill.
  const counted = attachmentItems(definition).flatMap(({ agrees }) =>
    agrees.filter((agreement) => 'equals' in agreement).map(({ item }) => item),
  );
  const agreeing = Object.entries(exampleCase(definition)).filter(([id]) => !counted.includes(id));
  const attached = { value: Object.fromEntries(agreeing), attachments: { riskAssessment } };
  return {
    ...formStories(kind),
    MiddleStep: { args: { value: exampleCase(definition) }, play: goToMiddle },
    RowRemoved: { args: { value: exampleCase(definition) }, play: removeRow('children') },
    NothingAttached: { play: goToItem('riskAssessment') },
    WithAttachment: { args: attached, play: goToItem('riskAssessment') },
    WithAttachmentInReview: { args: attached, play: review },
  };
}
