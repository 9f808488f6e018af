import { seftonHate } from '@safeguarding-forms/instruments/internal/dash/sefton-hate.js';
import { explanations } from '@safeguarding-forms/text/internal/en/dash/sefton-hate-explanations.js';
import { words } from '@safeguarding-forms/text/internal/en/dash/sefton-hate.js';
import type { FormEdition } from '../form/form-kind.js';

/** The edition as the element shows it. */
export const edition: FormEdition = { module: seftonHate, words, explanations };
