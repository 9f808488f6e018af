import { norfolk } from '@safeguarding-forms/instruments/internal/marac-referral/norfolk.js';
import { explanations } from '@safeguarding-forms/text/internal/en/marac-referral/norfolk-explanations.js';
import { words } from '@safeguarding-forms/text/internal/en/marac-referral/norfolk.js';
import type { FormEdition } from '../form/form-kind.js';

/** The edition as the element shows it. */
export const edition: FormEdition = { module: norfolk, words, explanations };
