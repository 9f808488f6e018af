import { liverpool } from '@safeguarding-forms/instruments/internal/marac-transfer/liverpool.js';
import { explanations } from '@safeguarding-forms/text/internal/en/marac-transfer/liverpool-explanations.js';
import { words } from '@safeguarding-forms/text/internal/en/marac-transfer/liverpool.js';
import type { FormEdition } from '../form/form-kind.js';

/** The edition as the element shows it. */
export const edition: FormEdition = { module: liverpool, words, explanations };
