import { MaracActions } from '@safeguarding-forms/elements/marac-actions.js';
import { formMeta } from './form-story.js';
import { recordStories } from './record-stories.js';

export default formMeta(MaracActions.kind);
/** Storybook is given each of these as an export: `.storybook/looped-stories.ts`. */
export const stories = recordStories(MaracActions.kind);
