import type { Message } from '@safeguarding-forms/text';
import type { View } from '../form/view.js';
import { translate } from '../language/translate.js';

/** What a part of the page is called to those who go from part to part: with the form's title, since a page can have several. */
export const landmarkName = (view: View, part: Message): string =>
  `${translate(view, view.wording.words.title)}: ${translate(view, part)}`;
