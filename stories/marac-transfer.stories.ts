import { MaracTransfer } from '@safeguarding-forms/elements/marac-transfer.js';
import { formMeta } from './form-story.js';
import { recordStories } from './record-stories.js';

export default formMeta(MaracTransfer.kind);
/** Storybook is given each of these as an export: `.storybook/looped-stories.ts`. */
export const stories = recordStories(MaracTransfer.kind);
