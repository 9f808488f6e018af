import { MaracResearch } from '@safeguarding-forms/elements/marac-research.js';
import { formMeta } from './form-story.js';
import { recordStories } from './record-stories.js';

export default formMeta(MaracResearch.kind);
/** Storybook is given each of these as an export: `.storybook/looped-stories.ts`. */
export const stories = recordStories(MaracResearch.kind);
