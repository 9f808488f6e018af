// Every edition, where a submission of one is attached to another form: a file of its own, asked for once it is.
import { translations } from '@safeguarding-forms/text/internal/locales/dash/translations.js';
import type { AttachableForms } from '../form/form-kind.js';
import { edition as cleveland } from './cleveland.js';
import { edition as kirklees } from './kirklees.js';
import { edition as seftonDomestic } from './sefton-domestic.js';
import { edition as seftonSexual } from './sefton-sexual.js';
import { edition as seftonHate } from './sefton-hate.js';

/** Every edition, with its translations. */
export const forms: AttachableForms = {
  editions: [cleveland, kirklees, seftonDomestic, seftonSexual, seftonHate],
  translations,
};
