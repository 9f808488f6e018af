import { SeverityGrid } from '@safeguarding-forms/elements/severity-grid.js';
import { formMeta } from './form-story.js';
import { gridStories } from './grid-stories.js';

export default formMeta(SeverityGrid.kind);
/** Storybook is given each of these as an export: `.storybook/looped-stories.ts`. */
export const stories = gridStories(SeverityGrid.kind);
