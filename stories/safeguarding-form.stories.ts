import { AnyForm } from '@safeguarding-forms/elements/safeguarding-form.js';
import { exportName } from './form-stories.js';
import { formMeta, type FormStory } from './form-story.js';

const { kind } = AnyForm;

export default formMeta(kind);
/** Storybook is given each of these as an export: `.storybook/looped-stories.ts`. One for each form that it can show. */
export const stories: Record<string, FormStory> = Object.fromEntries(
  (kind.any?.builtIn ?? []).map((instrument) => [exportName(instrument), { args: { instrument } }]),
);
