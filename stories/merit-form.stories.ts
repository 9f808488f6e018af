import { MeritForm } from '@safeguarding-forms/elements/merit-form.js';
import { formStories } from './form-stories.js';
import { formMeta } from './form-story.js';

export default formMeta(MeritForm.kind);
/** Storybook is given each of these as an export: `.storybook/looped-stories.ts`. */
export const stories = formStories(MeritForm.kind);
