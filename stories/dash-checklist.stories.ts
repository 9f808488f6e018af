import { DashChecklist } from '@safeguarding-forms/elements/dash-checklist.js';
import { formStories } from './form-stories.js';
import { formMeta } from './form-story.js';

export default formMeta(DashChecklist.kind);
/** Storybook is given each of these as an export: `.storybook/looped-stories.ts`. */
export const stories = formStories(DashChecklist.kind);
