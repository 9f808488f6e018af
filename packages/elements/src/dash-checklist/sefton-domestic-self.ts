import { seftonDomestic } from '@safeguarding-forms/instruments/internal/dash/sefton-domestic.js';
import { selfServe } from '@safeguarding-forms/text/internal/en/dash/sefton-domestic-self.js';
import { selfEdition } from '../self-serve/self-edition.js';

/** The edition as the element shows it to the person at risk who fills it in alone. */
export const edition = selfEdition(seftonDomestic, selfServe);
