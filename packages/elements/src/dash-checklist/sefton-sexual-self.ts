import { seftonSexual } from '@safeguarding-forms/instruments/internal/dash/sefton-sexual.js';
import { selfServe } from '@safeguarding-forms/text/internal/en/dash/sefton-sexual-self.js';
import { selfEdition } from '../self-serve/self-edition.js';

/** The edition as the element shows it to the person at risk who fills it in alone. */
export const edition = selfEdition(seftonSexual, selfServe, ['sexual-violence']);
