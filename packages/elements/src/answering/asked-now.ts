import { isAsked } from '@safeguarding-forms/instruments/internal/check/asked.js';
import type { View } from '../form/view.js';

/** Whether an item is asked now. */
export const isAskedNow = ({ definition, answers, attachments }: View, id: string): boolean =>
  isAsked(definition, answers, id, { attachments });
