import { liverpool } from '@safeguarding-forms/instruments/internal/merit/liverpool.js';
import { explanations } from '@safeguarding-forms/text/internal/en/merit/liverpool-explanations.js';
import { words } from '@safeguarding-forms/text/internal/en/merit/liverpool.js';
import type { FormEdition } from '../form/form-kind.js';

/** The edition as the element shows it. */
export const edition: FormEdition = { module: liverpool, words, explanations };
