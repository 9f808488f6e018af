import { stepping } from '@safeguarding-forms/text';
import type { View } from '../form/view.js';
import { translate, writtenBilingual } from './translate.js';

/** What a section is headed by: its title, and in a form in steps before it which step it is. */
export const stepTitle = (view: View, section: string): unknown =>
  writtenBilingual(view, (now) => {
    const words = now.wording.words.sections[section];
    const title = words ? translate(now, words) : section;
    const step = now.layout.stepName?.(section);
    return step ? translate(now, stepping.titled(translate(now, step), title)) : title;
  });
