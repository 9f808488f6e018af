import { liverpool } from '@safeguarding-forms/instruments/internal/marac-referral/liverpool.js';
import { explanations } from '@safeguarding-forms/text/internal/en/marac-referral/liverpool-explanations.js';
import { words } from '@safeguarding-forms/text/internal/en/marac-referral/liverpool.js';
import type { FormEdition } from '../form/form-kind.js';

/** The edition as the element shows it. */
export const edition: FormEdition = { module: liverpool, words, explanations };
