import { DashChecklist } from '@safeguarding-forms/elements/dash-checklist.js';
import { formStories } from './form-stories.js';
import { formMeta } from './form-story.js';

export default formMeta(DashChecklist.kind);
export const stories = formStories(DashChecklist.kind);
