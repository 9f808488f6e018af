import { dpa1998 } from '@safeguarding-forms/instruments/internal/share-without-consent/dpa-1998.js';
import { explanations } from '@safeguarding-forms/text/internal/en/share-without-consent/dpa-1998-explanations.js';
import { words } from '@safeguarding-forms/text/internal/en/share-without-consent/dpa-1998.js';
import type { FormEdition } from '../form/form-kind.js';

/** The edition as the element shows it. */
export const edition: FormEdition = { module: dpa1998, words, explanations };
