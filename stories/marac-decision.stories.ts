import { MaracDecision } from '@safeguarding-forms/elements/marac-decision.js';
import { formMeta } from './form-story.js';
import { routeStories } from './route-stories.js';

export default formMeta(MaracDecision.kind);
/** Storybook is given each of these as an export: `.storybook/looped-stories.ts`. */
export const stories = routeStories(MaracDecision.kind);
