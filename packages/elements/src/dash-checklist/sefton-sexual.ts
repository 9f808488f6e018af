import { seftonSexual } from '@safeguarding-forms/instruments/internal/dash/sefton-sexual.js';
import { explanations } from '@safeguarding-forms/text/internal/en/dash/sefton-sexual-explanations.js';
import { words } from '@safeguarding-forms/text/internal/en/dash/sefton-sexual.js';
import type { FormEdition } from '../form/form-kind.js';

/** The edition as the element shows it. */
export const edition: FormEdition = { module: seftonSexual, words, explanations };
