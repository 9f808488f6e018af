import { sefton } from '@safeguarding-forms/instruments/internal/marac-referral/sefton.js';
import { explanations } from '@safeguarding-forms/text/internal/en/marac-referral/sefton-explanations.js';
import { words } from '@safeguarding-forms/text/internal/en/marac-referral/sefton.js';
import type { FormEdition } from '../form/form-kind.js';

/** The edition as the element shows it. */
export const edition: FormEdition = { module: sefton, words, explanations };
