import type { TemplateResult } from 'lit';
import type { TextItem } from '@safeguarding-forms/instruments';
import { textField } from '../../templates/fields.js';
import type { View } from '../../templates/view.js';

/** The keys that a touch screen offers for a format. */
const KEYS: Readonly<Record<string, string>> = { phone: 'tel', email: 'email', score: 'numeric' };

/** One line of text, with the keys that its format needs. */
export const line = (view: View, item: TextItem): TemplateResult =>
  textField(view, item, KEYS[item.format?.id ?? '']);
