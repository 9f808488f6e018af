import { MaracActions } from '@safeguarding-forms/elements/marac-actions.js';
import { catalogue } from '@safeguarding-forms/instruments';
import { attachmentStories } from './attachment-stories.js';
import { formMeta } from './form-story.js';
import { recordStories } from './record-stories.js';

export default formMeta(MaracActions.kind);
/** Storybook is given each of these as an export: `.storybook/looped-stories.ts`. An update takes the plan up. */
export const stories = {
  ...recordStories(MaracActions.kind),
  ...attachmentStories(catalogue.findModule('marac-actions', 'update').definition),
};
