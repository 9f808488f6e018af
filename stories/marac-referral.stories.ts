import { MaracReferral } from '@safeguarding-forms/elements/marac-referral.js';
import { exampleAttachments } from './example-attachments.js';
import { exampleCase } from './example-case.js';
import { definitionsOf } from './form-stories.js';
import { formMeta, type FormStory } from './form-story.js';
import { recordStories } from './record-stories.js';
import { goToItem } from './scenes.js';

const { kind } = MaracReferral;
const [definition, ...others] = definitionsOf(kind);
const withoutConsent = exampleCase(definition, { consentGiven: 'no' });

const norfolk = others.find(({ edition }) => edition === 'norfolk')!;
const inNorfolk = { edition: norfolk.edition, value: exampleCase(norfolk) };
// Neither the record nor the grid says when the person was born.
const samePerson = true;
const { severityGrid } = exampleAttachments(norfolk);

export default formMeta(kind);
/** Storybook is given each of these as an export: `.storybook/looped-stories.ts`. */
export const stories: Record<string, FormStory> = {
  ...recordStories(kind),
  WithoutConsent: { args: { value: withoutConsent }, play: goToItem('consentGiven') },
  WithSharingRecord: {
    args: { value: { ...withoutConsent, samePerson }, attachments: exampleAttachments(definition) },
    play: goToItem('sharingRecord'),
  },
  WithSeverityGrid: {
    args: { ...inNorfolk, value: { ...inNorfolk.value, samePerson }, attachments: { severityGrid } },
    play: goToItem('severityGrid'),
  },
  ScriptToRead: { args: inNorfolk, play: goToItem('consentScriptRead') },
  LawfulBasis: { args: inNorfolk, play: goToItem('article6Basis') },
};
