// Every edition, where a submission of one is attached to another form: a file of its own, asked for once it is.
import { translations } from '@safeguarding-forms/text/locales/share-without-consent/translations.js';
import type { AttachableForms } from '../form/form-kind.js';
import { edition as ukGdpr } from './uk-gdpr.js';
import { edition as dpa1998 } from './dpa-1998.js';

/** Every edition, with its translations. */
export const forms: AttachableForms = {
  editions: [ukGdpr, dpa1998],
  translations,
};
