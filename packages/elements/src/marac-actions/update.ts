import { update } from '@safeguarding-forms/instruments/internal/marac-actions/update.js';
import { explanations } from '@safeguarding-forms/text/internal/en/marac-actions/update-explanations.js';
import { words } from '@safeguarding-forms/text/internal/en/marac-actions/update.js';
import type { FormEdition } from '../form/form-kind.js';

/** The edition as the element shows it. */
export const edition: FormEdition = { module: update, words, explanations };
