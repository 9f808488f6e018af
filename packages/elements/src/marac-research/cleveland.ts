import { cleveland } from '@safeguarding-forms/instruments/internal/marac-research/cleveland.js';
import { explanations } from '@safeguarding-forms/text/internal/en/marac-research/cleveland-explanations.js';
import { words } from '@safeguarding-forms/text/internal/en/marac-research/cleveland.js';
import type { FormEdition } from '../form/form-kind.js';

/** The edition as the element shows it. */
export const edition: FormEdition = { module: cleveland, words, explanations };
