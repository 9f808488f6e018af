// What a submission of it is shown with where it is attached to another form: a file of its own, asked for once it is.
import { translations } from '@safeguarding-forms/text/internal/locales/share-without-consent/translations.js';
import type { AttachableForms } from '../form/form-kind.js';
import { edition as ukGdpr } from './uk-gdpr.js';

/** The edition that other forms take, with its translations; a record under the repealed Act goes nowhere. */
export const forms: AttachableForms = {
  editions: [ukGdpr],
  translations,
};
