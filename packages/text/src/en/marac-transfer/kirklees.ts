import type { definition } from '@safeguarding-forms/instruments/internal/marac-transfer/kirklees.js';
import type { WordsOf } from '../../model/words.js';
import { form, items, sections } from './transfer.js';

/** The English of Kirklees’ transfer. */
export const words = { ...form, sections, items } as const satisfies WordsOf<typeof definition>;
