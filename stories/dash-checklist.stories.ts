import { DashChecklist } from '@safeguarding-forms/elements/dash-checklist.js';
import { formMeta } from './form-story.js';
import { safetyStories } from './safety-stories.js';

export default formMeta(DashChecklist.kind);
/** Storybook is given each of these as an export: `.storybook/looped-stories.ts`. */
export const stories = safetyStories(DashChecklist.kind);
