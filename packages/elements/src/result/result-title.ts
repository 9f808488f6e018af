import { panel, type Message } from '@safeguarding-forms/text';
import { heading } from '../controls/heading.js';
import { staticPart } from '../controls/static-part.js';
import type { View } from '../form/view.js';
import { translateBilingual } from '../language/translate.js';

/** What the result is called: so far, or as it is. */
export const resultTitle = ({ isFinal }: View): Message => (isFinal ? panel.finalResult : panel.result);

/** The heading of the panel. */
export const resultHeading = (view: View): unknown =>
  staticPart(view, () => heading(view, 1, translateBilingual(view, resultTitle(view))), resultTitle(view).id);
