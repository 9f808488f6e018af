import { seftonDomestic } from '@safeguarding-forms/instruments/dash/sefton-domestic.js';
import { explanations } from '@safeguarding-forms/text/en/dash/sefton-domestic-explanations.js';
import { words } from '@safeguarding-forms/text/en/dash/sefton-domestic.js';
import type { FormEdition } from '../form/form-kind.js';

/** The edition as the element shows it. */
export const edition: FormEdition = { module: seftonDomestic, words, explanations };
