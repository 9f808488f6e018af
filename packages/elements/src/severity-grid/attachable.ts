// Every edition, where a submission of one is attached to another form: a file of its own, asked for once it is.
import { translations } from '@safeguarding-forms/text/internal/locales/severity-grid/translations.js';
import type { AttachableForms } from '../form/form-kind.js';
import { edition as cleveland } from './cleveland.js';

/** Every edition, with its translations. */
export const forms: AttachableForms = {
  editions: [cleveland],
  translations,
};
