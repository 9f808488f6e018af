import { MappaScreening } from '@safeguarding-forms/elements/mappa-screening.js';
import { formMeta } from './form-story.js';
import { routeStories } from './route-stories.js';

export default formMeta(MappaScreening.kind);
/** Storybook is given each of these as an export: `.storybook/looped-stories.ts`. */
export const stories = routeStories(MappaScreening.kind);
