import type { definition } from '@safeguarding-forms/instruments/internal/marac-transfer/liverpool.js';
import type { WordsOf } from '../../model/words.js';
import { form, items, sections } from './transfer.js';

/** The English of Liverpool’s transfer. */
export const words = { ...form, sections, items } as const satisfies WordsOf<typeof definition>;
