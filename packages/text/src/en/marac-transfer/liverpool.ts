import type { definition } from '@safeguarding-forms/instruments/marac-transfer/liverpool.js';
import type { WordsOf } from '../../model/words.js';
import { form, items, ownPapers, sections } from './transfer.js';

const { planOfActions, planOfActionsWhyMissing } = ownPapers;

/** The English of Liverpool’s transfer. */
export const words = {
  ...form,
  sections,
  items: { ...items, planOfActions, planOfActionsWhyMissing },
} as const satisfies WordsOf<typeof definition>;
