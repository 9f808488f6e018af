import type { Message } from '@safeguarding-forms/text';
import { textOf, type View } from './view.js';

/** What a part of the page is called to those who go from part to part: with the form's title, since a page can have several. */
export const landmarkName = (view: View, part: Message): string =>
  `${textOf(view, view.wording.words.title)}: ${textOf(view, part)}`;
