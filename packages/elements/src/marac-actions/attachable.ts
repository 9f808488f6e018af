// What a plan is shown with where it is attached to another form: a file of its own, asked for once it is.
import { translations } from '@safeguarding-forms/text/internal/locales/marac-actions/translations.js';
import type { AttachableForms } from '../form/form-kind.js';
import { edition as plan } from './plan.js';

/** The edition that other forms take, with its translations; an update goes to the office alone. */
export const forms: AttachableForms = { editions: [plan], translations };
