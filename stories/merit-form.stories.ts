import { MeritForm } from '@safeguarding-forms/elements/merit-form.js';
import { formMeta } from './form-story.js';
import { safetyStories } from './safety-stories.js';

export default formMeta(MeritForm.kind);
/** Storybook is given each of these as an export: `.storybook/looped-stories.ts`. */
export const stories = safetyStories(MeritForm.kind);
