import { kirklees } from '@safeguarding-forms/instruments/internal/marac-transfer/kirklees.js';
import { explanations } from '@safeguarding-forms/text/internal/en/marac-transfer/kirklees-explanations.js';
import { words } from '@safeguarding-forms/text/internal/en/marac-transfer/kirklees.js';
import type { FormEdition } from '../form/form-kind.js';

/** The edition as the element shows it. */
export const edition: FormEdition = { module: kirklees, words, explanations };
