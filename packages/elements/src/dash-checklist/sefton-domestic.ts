import { seftonDomestic } from '@safeguarding-forms/instruments/internal/dash/sefton-domestic.js';
import { explanations } from '@safeguarding-forms/text/internal/en/dash/sefton-domestic-explanations.js';
import { words } from '@safeguarding-forms/text/internal/en/dash/sefton-domestic.js';
import type { FormEdition } from '../form/form-kind.js';

/** The edition as the element shows it. */
export const edition: FormEdition = { module: seftonDomestic, words, explanations };
