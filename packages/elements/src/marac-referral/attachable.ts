// Every edition, where a submission of one is attached to another form: a file of its own, asked for once it is.
import { translations } from '@safeguarding-forms/text/internal/locales/marac-referral/translations.js';
import type { AttachableForms } from '../form/form-kind.js';
import { edition as cleveland } from './cleveland.js';
import { edition as kirklees } from './kirklees.js';
import { edition as liverpool } from './liverpool.js';
import { edition as norfolk } from './norfolk.js';
import { edition as sefton } from './sefton.js';

/** Every edition, with its translations. */
export const forms: AttachableForms = {
  editions: [cleveland, kirklees, norfolk, liverpool, sefton],
  translations,
};
