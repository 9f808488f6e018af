import type { TemplateResult } from 'lit';
import type { Item } from '@safeguarding-forms/instruments';
import { followUp } from '@safeguarding-forms/text';
import type { View } from '../form/view.js';
import { translateBilingual } from '../language/translate.js';
import { button } from './button.js';

/** Takes an optional answer back. */
export function clearButton(view: View, item: Item): TemplateResult | null {
  if (view.answers[item.id] === undefined || view.readOnly) return null;
  const label = translateBilingual(view, followUp.clear);
  return button(view, { look: 'link', part: 'clear', action: 'clear', label });
}
