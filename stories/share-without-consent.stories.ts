import { ShareWithoutConsent } from '@safeguarding-forms/elements/share-without-consent.js';
import { formMeta } from './form-story.js';
import { recordStories } from './record-stories.js';

export default formMeta(ShareWithoutConsent.kind);
/** Storybook is given each of these as an export: `.storybook/looped-stories.ts`. */
export const stories = recordStories(ShareWithoutConsent.kind);
