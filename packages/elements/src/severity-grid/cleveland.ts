import { cleveland } from '@safeguarding-forms/instruments/internal/severity-grid/cleveland.js';
import { explanations } from '@safeguarding-forms/text/internal/en/severity-grid/cleveland-explanations.js';
import { words } from '@safeguarding-forms/text/internal/en/severity-grid/cleveland.js';
import type { FormEdition } from '../form/form-kind.js';

/** The edition as the element shows it. */
export const edition: FormEdition = { module: cleveland, words, explanations };
